"""A subtitle that is gone before it is read is named with its place, and one that can be read is not."""

from tests.delivery.test_subtitling import film_of
from yingxi.delivery.quick_cues import quick_cues
from yingxi.delivery.subtitling import Subtitle, subtitles_for


def test_a_cue_is_named_with_its_place_and_frames() -> None:
    film = film_of(language="en")
    shown = {"en": (Subtitle("Run, all of you,\nto the boat!", 300, 320), Subtitle("Run!", 400, 420))}
    assert quick_cues(shown, film) == (
        "12.5 s: Run, all of you, / to the boat! (34 frames to read, 20 shown)",
    )


def test_a_second_language_has_its_own_speed_and_name() -> None:
    film = film_of(language="en")
    shown = {"en": (Subtitle("Come home now.", 240, 260),), "zh": (Subtitle("现在就跟我回家去吧", 240, 260),)}
    assert quick_cues(shown, film) == ("zh, 10.0 s: 现在就跟我回家去吧 (24 frames to read, 20 shown)",)


def test_captions_are_read_at_their_own_speed() -> None:
    film = film_of()
    shown = {"zh": (Subtitle("现在就跟我回家去吧呀", 240, 262),)}
    assert quick_cues(shown, film, captions=True) == ()
    assert len(quick_cues(shown, film)) == 1


def test_a_line_with_time_makes_no_quick_cue_and_hurried_ones_do() -> None:
    calm = film_of(("外婆，你还记得我吗？", 24, 96))
    hurried = film_of(*((("外婆你还记得我吗你还记得我吗", at, at + 24)) for at in range(24, 240, 24)))
    assert quick_cues({"zh": subtitles_for(calm)}, calm) == ()
    assert quick_cues({"zh": subtitles_for(hurried)}, hurried)
