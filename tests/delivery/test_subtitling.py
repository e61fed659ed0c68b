"""Subtitles can be read, and break where breaking is allowed."""

from fractions import Fraction
from itertools import pairwise

import pysubs2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.delivery.small_films import cut, place
from yingxi.delivery.captions import READING, captions_for
from yingxi.delivery.line_breaking import (
    NOT_AT_END,
    NOT_AT_START,
    halved,
    legal_breaks,
    length_in,
    lines_broken,
)
from yingxi.delivery.subtitle_files import ass_text, srt_text, vtt_text
from yingxi.delivery.subtitling import Subtitle, subtitles_for
from yingxi.film.cue import FoleyCue, MusicCue, Score
from yingxi.film.cut import FilmCut, Line

RATE = Fraction(24)

chinese = st.text("外婆你还记得我吗的了在是，。！？、“”《》（）…—·", min_size=1, max_size=90)
english = st.lists(
    st.sampled_from(["where", "are", "you,", "grandmother?", "I", "was", "lost.", "“home”", "(no)", "—"]),
    min_size=1,
    max_size=40,
).map(" ".join)


def film_of(*lines: tuple[str, int, int], language: str = "zh", frames: int = 2400) -> FilmCut:
    spoken = tuple(
        Line(speech=f"l{number}", person="p", text=text, start=start, end_exclusive=end)
        for number, (text, start, end) in enumerate(lines)
    )
    return cut(place("a", 0, frames), lines=spoken, language=language)


@settings(deadline=None, max_examples=100)
@given(chinese)
def test_chinese_line_never_starts_or_ends_with_what_must_not(text: str) -> None:
    breaks = list(legal_breaks(text))
    for place_ in breaks:
        assert text[place_] not in NOT_AT_START
        assert text[place_ - 1] not in NOT_AT_END
        assert text[place_ - 1 : place_ + 1] not in ("——", "……")


@settings(deadline=None, max_examples=60)
@given(chinese | english, st.sampled_from(["zh", "en"]))
def test_broken_lines_hold_the_text_and_keep_to_the_limit(text: str, language: str) -> None:
    lines = lines_broken(text, language)
    assert "".join("".join(lines).split()) == "".join(text.split())
    limit = {"zh": 16, "en": 42}[language]
    unbreakable = max((length_in(part, language) for part in _unbreakable(text)), default=0)
    assert all(length_in(line, language) <= max(limit, unbreakable) for line in lines)


def _unbreakable(text: str) -> list[str]:
    places = [0, *legal_breaks(text.strip()), len(text.strip())]
    return [text.strip()[one:two].strip() for one, two in pairwise(places)]


def test_line_is_broken_where_the_sense_pauses() -> None:
    assert lines_broken("数到十，我就来找你！你可要藏好了呀。", "zh") == (
        "数到十，我就来找你！",
        "你可要藏好了呀。",
    )
    assert halved("Wait for me, and I will come back.", "en") == ("Wait for me,", "and I will come back.")


@settings(deadline=None, max_examples=60)
@given(
    st.lists(st.tuples(chinese | english, st.integers(0, 150), st.integers(1, 200)), max_size=8),
    st.sampled_from(["zh", "en"]),
)
def test_subtitles_are_apart_and_long_enough_to_be_read(
    lines: list[tuple[str, int, int]], language: str
) -> None:
    at, placed = 0, []
    for text, gap, length in lines:
        placed.append((text, at + gap, at + gap + length))
        at += gap + length // 2
    subtitles = subtitles_for(film_of(*placed, language=language, frames=20_000))
    assert all(two.start - one.end_exclusive >= 2 for one, two in pairwise(subtitles))
    assert all(20 <= subtitle.end_exclusive - subtitle.start <= 7 * 24 for subtitle in subtitles)
    assert all(subtitle.text.count("\n") <= 1 or len(subtitle.text) < 8 for subtitle in subtitles)


def test_a_quick_line_s_subtitle_comes_an_eighth_of_a_second_sooner_and_stays_half_a_second() -> None:
    (subtitle,) = subtitles_for(film_of(("外婆你还记得我吗记得我吗记得我", 24, 48)))
    assert (subtitle.start, subtitle.end_exclusive) == (21, 60)


def test_a_quick_line_comes_a_little_sooner_and_the_next_a_little_later() -> None:
    words = (
        "Hiding you from the storm.",
        "That's the first place they'll look.",
        "That's why I'd never use it.",
    )
    spoken = ((words[0], 318, 350), (words[1], 356, 389), (words[2], 397, 422), ("So?", 470, 480))
    _, quick, after, _ = subtitles_for(film_of(*spoken, language="en"))
    assert (quick.start, after.start) == (353, 399)
    seconds = [Fraction(it.end_exclusive - it.start) / RATE for it in (quick, after)]
    assert [len(it.text) / float(time) <= 20 for it, time in zip((quick, after), seconds, strict=True)] == [
        True,
        True,
    ]


def test_a_line_that_stays_too_quick_is_read_together_with_its_reply() -> None:
    spoken = (
        ("That is the first place they will look.", 356, 385),
        ("Then why go?", 388, 406),
        ("So?", 470, 480),
    )
    both, _ = subtitles_for(film_of(*spoken, language="en"))
    assert both.text == "That is the first place they will look.\nThen why go?"
    assert both.end_exclusive - both.start >= 24 * len(both.text.replace("\n", "")) / 20


@settings(deadline=None, max_examples=80)
@given(
    st.lists(st.tuples(chinese | english, st.integers(2, 40), st.integers(12, 30)), max_size=8),
    st.sampled_from(["zh", "en"]),
)
def test_a_subtitle_is_only_too_quick_where_neither_silence_nor_a_neighbour_has_time_for_it(
    lines: list[tuple[str, int, int]], language: str
) -> None:
    at, placed = 0, []
    for text, gap, speed in lines:
        length = max(6, round(24 * length_in(text, language) / (speed if language == "en" else speed / 3)))
        placed.append((text, at + gap, at + gap + length))
        at += gap + length
    film = film_of(*placed, language=language, frames=at + 100)
    told = subtitles_for(film)
    for before, quick, after in zip((None, *told), told, (*told[1:], None), strict=False):
        if (quick.end_exclusive - quick.start) * READING_SPEED[language] / 24 < _characters(quick, language):
            last = max(line.end_exclusive for line in film.lines if line.speech in quick.speeches)
            limit = min(after.start - 2 if after else film.frames, last + 12, quick.start + 7 * 24)
            assert quick.end_exclusive >= limit
            for one, two in ((before, quick), (quick, after)):
                if (
                    one
                    and two
                    and "\n" not in one.text + two.text
                    and not set(one.speeches) & set(two.speeches)
                ):
                    needed = (_characters(one, language) + _characters(two, language)) * 24
                    length = two.end_exclusive - one.start
                    far = two.start - one.end_exclusive > 12
                    assert length < needed / READING_SPEED[language] or length > 7 * 24 or far


READING_SPEED = {"zh": 9, "en": 20}


def _characters(subtitle: Subtitle, language: str) -> float:
    return length_in(subtitle.text.replace("\n", ""), language)


def test_long_speech_becomes_subtitles_of_two_lines_in_its_own_time() -> None:
    text = "我小时候总和你玩捉迷藏，你每次都让我赢。后来我长大了，去了很远的地方，再也没有人数到十来找我。"
    subtitles = subtitles_for(film_of((text, 0, 240)))
    assert len(subtitles) > 1
    assert all(len(subtitle.text.split("\n")) <= 2 for subtitle in subtitles)
    assert abs(subtitles[1].start - 240 * len(subtitles[0].text) / len(text)) < 24


def test_two_people_at_once_share_a_subtitle() -> None:
    (subtitle,) = subtitles_for(film_of(("Stop!", 0, 20), ("Never!", 8, 30), language="en"))
    assert subtitle.text == "-Stop!\n-Never!"


@pytest.mark.parametrize("kind", ["srt", "vtt", "ass"])
def test_subtitles_are_read_back_by_another_program(kind: str) -> None:
    film = film_of(("外婆，你还记得我吗？", 24, 72), ("……", 80, 90), ("记得。", 120, 140))
    words = subtitles_for(film)
    text = {
        "srt": srt_text(words, RATE),
        "vtt": vtt_text(words, RATE, "zh"),
        "ass": ass_text(words, RATE, title="捉迷藏", size=(1280, 720)),
    }[kind]
    events = pysubs2.SSAFile.from_string(text).events
    assert [(event.start, event.end, event.plaintext) for event in events] == [
        (1000, 3000, "外婆，你还记得我吗？"),
        (5000, 5833 if kind != "ass" else 5830, "记得"),
    ]


def test_captions_say_who_speaks_and_what_sounds() -> None:
    film = film_of(("Come in.", 48, 80), ("It is late.", 90, 120), ("Who is there?", 240, 280), language="en")
    lines = tuple(
        line.model_copy(update={"person": who}) for line, who in zip(film.lines, "aab", strict=True)
    )
    score = Score(
        music=(MusicCue(id="m", start=0, frames=240, rate=RATE, mood="tender"),),
        foley=tuple(
            FoleyCue(id=f"f{start}", sound=sound, start=start)
            for sound, start in (("step", 10), ("rap", 150), ("knock", 160), ("thunder", 250))
        ),
    )
    told = captions_for(film.model_copy(update={"lines": lines}), score, {"a": "Ann", "b": "Bo"})
    assert [(it.text, it.start) for it in told] == [
        ("[tender music]", 0),
        ("[Ann] Come in.", 48),
        ("It is late.", 90),
        ("[knocking]", 150),
        ("[thunder]\n[Bo] Who is there?", 240),
    ]


@settings(deadline=None, max_examples=40)
@given(st.lists(st.tuples(st.sampled_from(["knock", "thunder", "phone"]), st.integers(0, 900)), max_size=8))
def test_captions_keep_the_rules_of_subtitles(sounds: list[tuple[str, int]]) -> None:
    film = film_of(
        ("外婆，你还记得我吗？", 24, 72), ("记得。", 120, 140), ("那就好。", 150, 190), frames=1000
    )
    foley = tuple(FoleyCue(id=f"f{i}", sound=sound, start=at) for i, (sound, at) in enumerate(sounds))
    told = captions_for(film, Score(foley=foley), {"p": "小雨"})
    assert all(two.start - one.end_exclusive >= 2 for one, two in pairwise(told))
    assert all(20 <= it.end_exclusive - it.start <= 7 * 24 and it.text.count("\n") <= 1 for it in told)


def captions_of(
    *lines: tuple[str, str, int, int], language: str = "en", frames: int = 1000, unseen: tuple[str, ...] = ()
) -> tuple[Subtitle, ...]:
    film = film_of(*((text, start, end) for _, text, start, end in lines), language=language, frames=frames)
    people = (who for who, *_ in lines)
    spoken = tuple(
        line.model_copy(update={"person": who}) for line, who in zip(film.lines, people, strict=True)
    )
    names = {"a": "Ann", "b": "Old Mr. Barnaby", "c": "外婆"}
    return captions_for(film.model_copy(update={"lines": spoken}), Score(), names, unseen=unseen)


def test_a_short_reply_under_a_long_name_stays_into_the_silence_until_it_is_read() -> None:
    (reply,) = captions_of(("b", "No.", 48, 58))
    assert (reply.text, reply.start, reply.end_exclusive) == ("[Old Mr. Barnaby] No.", 48, 48 + 26)


def test_a_name_is_left_out_where_the_next_line_leaves_no_time_to_read_it() -> None:
    told = captions_of(("b", "Yes, it was.", 48, 58), ("a", "I never said that you did.", 72, 110))
    assert [it.text for it in told] == ["Yes, it was.", "[Ann] I never said that you did."]


def test_a_name_that_was_left_out_stands_before_the_speaker_s_next_line() -> None:
    lines = (
        ("a", "Is it you?", 0, 20),
        ("b", "Yes, it was.", 48, 58),
        ("b", "It was not.", 72, 90),
        ("b", "Never.", 200, 220),
    )
    assert [it.text for it in captions_of(*lines)] == [
        "[Ann] Is it you?",
        "Yes, it was.",
        "[Old Mr. Barnaby] It was not.",
        "Never.",
    ]


def test_who_goes_on_out_of_the_picture_is_named_again() -> None:
    lines = (("c", "你回来了。", 0, 40), ("c", "进来坐吧。", 80, 120), ("c", "门没锁。", 200, 240))
    told = captions_of(*lines, language="zh", unseen=("l1",))
    assert [it.text for it in told] == ["（外婆）你回来了", "（外婆）进来坐吧", "门没锁"]


def test_what_sounds_too_shortly_before_a_line_to_be_told_alone_stands_over_it() -> None:
    film = film_of(("Who is it?", 141, 160), language="en")
    told = captions_for(
        film, Score(foley=(FoleyCue(id="f", sound="knock", start=120),)), {"p": "Martha"}, unseen=()
    )
    assert [it.text for it in told] == ["[knocking]\n[Martha] Who is it?"]


def test_a_line_of_silence_has_no_name() -> None:
    assert captions_of(("a", "……", 0, 24)) == ()


@settings(deadline=None, max_examples=80)
@given(
    st.lists(
        st.tuples(chinese | english, st.sampled_from("abc"), st.integers(0, 90), st.integers(1, 150)),
        min_size=1,
        max_size=8,
    ),
    st.sets(st.sampled_from([f"l{number}" for number in range(8)])),
    st.sampled_from(["zh", "en"]),
)
def test_no_caption_is_too_quick_because_of_a_name(
    lines: list[tuple[str, str, int, int]], unseen: set[str], language: str
) -> None:
    at, placed = 0, []
    for text, who, gap, length in lines:
        placed.append((who, text, at + gap, at + gap + length))
        at += gap + length // 2
    told = captions_of(*placed, language=language, frames=20_000, unseen=tuple(unseen))
    film = film_of(language=language)
    for it in told:
        if any(name in it.text for name in ("[Ann]", "（Ann）", "Barnaby", "外婆]", "外婆）")):
            assert it.end_exclusive - it.start >= READING.frames(it, film)
    assert all(two.start - one.end_exclusive >= 2 for one, two in pairwise(told))
    assert all(20 <= it.end_exclusive - it.start <= 7 * 24 for it in told)
