"""Cues stand where the film wants them, and keep their names."""

from itertools import pairwise

import pytest

from tests.sound.small_films import PALETTE, SETS, board, film, person, played, spoken_line, step
from yingxi.film.board import Lettering, Staged
from yingxi.film.cue import MusicCue
from yingxi.film.performance import Contact
from yingxi.film.sheet import Cast
from yingxi.sound import score_spotted


def _minute() -> tuple[MusicCue, ...]:
    """Ten shots of six seconds; the eighth turns the story; a line in each of the middle ones."""
    marks = ("setup",) * 3 + ("want",) * 2 + ("attempt",) * 2 + ("turn",) * 2 + ("ending",)
    boards = [
        board(f"shot-{i}", frames=144, mark=mark, scene=f"scene-{i // 4}") for i, mark in enumerate(marks)
    ]
    closing = board(
        "credits", frames=96, set="", lettering=Lettering(kind="credits", lines=(("story", "us"),))
    )
    lines = tuple(spoken_line(f"line-{i}", 144 * i + 48, 144 * i + 96) for i in range(1, 9))
    cut, storyboard = film(*boards, closing, lines=lines)
    return score_spotted(cut, storyboard, {}, SETS, seed=1).music


def test_a_minute_has_a_few_cues_and_leaves_a_quarter_without_music() -> None:
    music = _minute()
    assert 2 <= len(music) <= 4
    assert sum(cue.frames for cue in music) <= 0.75 * (1440 + 96)


@pytest.mark.parametrize("turn", [None, 0.3, 0.55, 0.7])
@pytest.mark.parametrize("shot", [2.0, 3.5, 7.0, 15.0])
@pytest.mark.parametrize("seconds", [38, 45, 60, 90, 180])
@pytest.mark.parametrize("mood", ["tender", "comedy"])
def test_a_film_of_any_length_has_a_quarter_without_music(
    seconds: int, shot: float, turn: float | None, mood: str
) -> None:
    count = round(seconds / shot)
    marks = ["turn" if turn and i == round(count * turn) else "want" for i in range(count)]
    boards = [
        board(f"shot-{i}", frames=round(24 * shot), mark=mark, mood=mood) for i, mark in enumerate(marks)
    ]
    cut, storyboard = film(*boards)
    music = score_spotted(cut, storyboard, {}, SETS, seed=1).music
    heard = {
        frame
        for cue in music
        for frame in range(cue.start, cue.start + cue.frames + (0 if cue.ends_film else 48))
    }
    assert len(heard) <= 0.75 * cut.frames


def test_cues_start_on_cuts_and_the_last_one_ends_the_film() -> None:
    music = _minute()
    assert all(cue.start % 144 == 0 for cue in music)
    assert [cue.ends_film for cue in music] == [False] * (len(music) - 1) + [True]
    assert music[-1].start + music[-1].frames == 1440 + 96


def test_cues_are_apart_and_long_enough() -> None:
    music = [cue for cue in _minute() if cue.shape == "piece"]
    assert all(cue.frames >= 6 * 24 for cue in music)
    gaps = [b.start - a.start - a.frames for a, b in pairwise(music)]
    assert all(gap >= 4 * 24 for gap in gaps)


@pytest.mark.parametrize(("mood", "seconds"), [("comedy", 4.0), ("tender", 12.0)])
def test_a_comedy_is_carried_on_soon_after_its_opening(mood: str, seconds: float) -> None:
    boards = [board(f"shot-{i}", mood=mood) for i in range(45)]
    cut, storyboard = film(*boards)
    opening, second, *_ = score_spotted(cut, storyboard, {}, SETS, seed=1).music
    assert (second.start - opening.start - opening.frames) / 24 == seconds


def test_no_music_plays_just_before_the_turn() -> None:
    turn = 7 * 144
    assert not any(cue.start < turn - 24 < cue.start + cue.frames for cue in _minute())


def test_the_last_cue_begins_on_the_turn_and_not_in_the_dissolve_into_it() -> None:
    """Half a second of another shot lies before the turn, 12.5 s from the end; a line is spoken soon behind it."""
    lengths = [144] * 4 + [12, 48, 36, 216]
    marks = ["attempt"] * 5 + ["turn"] * 2 + ["ending"]
    boards = [board(f"s-{i}", frames=n, mark=m) for i, (n, m) in enumerate(zip(lengths, marks, strict=True))]
    cut, storyboard = film(*boards, lines=(spoken_line("line-1", 647, 660),))
    last = score_spotted(cut, storyboard, {}, SETS, seed=1).music[-1]
    assert last.start == 588


def test_a_stinger_stands_on_the_turn_where_nobody_talks_into_it() -> None:
    (stinger,) = (cue for cue in _minute() if cue.shape == "stinger")
    assert (stinger.start, stinger.frames) == (7 * 144, 72)


def test_main_people_bring_their_motifs_where_nobody_talks() -> None:
    cast = Cast(people=(person("ann"), person("bo")), palette=PALETTE)
    shots = [board(f"shot-{i}", frames=144, subjects=("ann" if i % 2 else "bo",)) for i in range(8)]
    cut, storyboard = film(*shots, lines=(spoken_line("line-1", 4, 40),))
    music = score_spotted(cut, storyboard, {}, SETS, seed=1, cast=cast).music
    entries = [(cue.start + entry.frame, entry.name) for cue in music for entry in cue.motifs]
    assert entries[0] == (144, "Ann")
    assert all(frame >= 144 and frame % 144 == 0 for frame, _ in entries)


def test_of_two_in_one_shot_the_one_who_was_heard_least_brings_a_motif() -> None:
    cast = Cast(people=(person("ann"), person("bo")), palette=PALETTE)
    shots = [board(f"shot-{i}", frames=144, subjects=("ann", "bo")) for i in range(10)]
    talk = spoken_line("line-1", 120, 240)
    music = score_spotted(*film(*shots, lines=(talk,)), {}, SETS, seed=1, cast=cast).music
    firsts = [cue.motifs[0].name for cue in music if cue.motifs]
    assert firsts[:2] == ["Ann", "Bo"]


def test_one_theme_goes_through_the_film() -> None:
    assert len({cue.theme for cue in _minute()}) == 1


def test_a_step_sounds_on_its_frame_on_the_ground_of_its_set() -> None:
    first = board("shot-1")
    second = board("shot-2", scene="scene-2", set="park", inside=False)
    cut, storyboard = film(first, second)
    acted = played("shot-1", step(10, x=-0.5)) | played("shot-2", step(7, x=0.5))
    foley = score_spotted(cut, storyboard, acted, SETS, seed=1).foley
    assert [(cue.start, cue.ground, cue.room) for cue in foley] == [
        (10, "wood", "living room"),
        (55, "grass", "park"),
    ]
    assert foley[0].pan < 0 < foley[1].pan


def test_a_throat_is_its_person_s_and_a_step_is_nobody_s() -> None:
    laugh = Contact(frame=14, kind="laugh", person="bo", x=0.5)
    cut, storyboard = film(board("shot-1"))
    step_cue, laugh_cue = score_spotted(cut, storyboard, played("shot-1", step(6), laugh), SETS, seed=1).foley
    assert (step_cue.sound, step_cue.person) == ("step", "")
    assert (laugh_cue.sound, laugh_cue.person, laugh_cue.start) == ("laugh", "bo", 14)
    assert laugh_cue.pan > 0


def test_what_stands_elsewhere_changes_no_name() -> None:
    later = board(
        "shot-2", moments=(Staged(kind="sound", ref="sound-1", what="thunder", start=4, end_exclusive=8),)
    )
    acted = played("shot-2", step(10))
    alone = score_spotted(*film(later), acted, SETS, seed=1)
    after = score_spotted(*film(board("shot-1"), later), acted, SETS, seed=1)
    assert [cue.id for cue in alone.foley] == [cue.id for cue in after.foley]
    assert [cue.sound for cue in alone.foley] == ["thunder", "step"]
    assert [cue.model_copy(update={"start": 0}) for cue in alone.foley] == [
        cue.model_copy(update={"start": 0}) for cue in after.foley
    ]


def test_each_stay_in_a_place_has_its_air() -> None:
    cut, storyboard = film(
        board("shot-1"), board("shot-2"), board("shot-3", scene="scene-2", set="park", inside=False)
    )
    air = score_spotted(cut, storyboard, {}, SETS, seed=1).atmosphere
    assert [(cue.id, cue.start, cue.frames) for cue in air] == [
        ("atmosphere-scene-1", 0, 96),
        ("atmosphere-scene-2", 96, 48),
    ]


def test_a_sound_that_the_text_puts_elsewhere_comes_from_there() -> None:
    said = {
        "窗外传来雷声": "wall",
        "远处一声雷": "picture",
        "雷声": "",
        "Thunder outside.": "wall",
        "A knock.": "",
    }
    for text, beyond in said.items():
        thunder = Staged(kind="sound", ref="s", what="thunder", text=text, start=4, end_exclusive=8)
        cut, storyboard = film(board("shot-1", moments=(thunder,)))
        (cue,) = score_spotted(cut, storyboard, {}, SETS, seed=1).foley
        assert (cue.beyond, abs(cue.pan) > 0.8) == (beyond, bool(beyond)), text


@pytest.mark.parametrize(
    ("weather", "inside", "ground"),
    [("clear", False, "grass"), ("snow", False, "snow"), ("rain", False, "grass"), ("snow", True, "wood")],
)
def test_steps_are_on_what_lies_on_the_ground(weather: str, inside: bool, ground: str) -> None:
    place = {"set": "home"} if inside else {"set": "park", "inside": False}
    cut, storyboard = film(board("shot-1", weather=weather, **place))
    (cue,) = score_spotted(cut, storyboard, played("shot-1", step(10)), SETS, seed=1).foley
    assert cue.ground == ground


def test_music_keeps_time_with_who_dances() -> None:
    cast = Cast(people=(person("ann"), person("bo")), palette=PALETTE)
    deed = Staged(kind="deed", ref="d", start=12, end_exclusive=84, actor="ann", verb="dance")
    cut, storyboard = film(board("shot-1", frames=96, moments=(deed,)), board("shot-2", frames=96))
    (cue,) = score_spotted(cut, storyboard, {}, SETS, seed=1, cast=cast).music
    assert {12 + 12 * step for step in range(7)} <= {hit.frame for hit in cue.hits}


def test_music_rests_where_the_screenplay_is_silent() -> None:
    still = Staged(kind="silence", ref="still", start=24, end_exclusive=60)
    cut, storyboard = film(board("shot-1", frames=144), board("shot-2", frames=144, moments=(still,)))
    (cue, *_) = score_spotted(cut, storyboard, {}, SETS, seed=1).music
    assert [(cue.start + first, cue.start + last) for first, last in cue.rests] == [(168, 204)]
