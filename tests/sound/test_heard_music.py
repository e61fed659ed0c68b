"""Music from next door is that instrument through a wall, for as long as its scene goes on, and no foley."""

import numpy
import pytest

from tests.sound.small_films import SETS, board, film
from yingxi.film.board import Board, Staged
from yingxi.film.cue import MusicCue
from yingxi.generators.builtin.procedural_score.generator import ProceduralScore
from yingxi.sound import score_spotted
from yingxi.sound.music_laying import music_laid


def with_sound(what: str, text: str) -> Board:
    heard = Staged(kind="sound", ref="m", start=24, end_exclusive=30, what=what, text=text)
    return board("shot-1", frames=240).model_copy(update={"moments": (heard,)})


def heard_of(what: str, text: str) -> MusicCue:
    cut, storyboard = film(with_sound(what, text))
    score = score_spotted(cut, storyboard, {}, SETS, seed=1)
    assert not score.foley
    (cue,) = [each for each in score.music if each.shape == "heard"]
    return cue


def test_a_piano_next_door_is_a_piano_behind_a_wall_beside_the_picture() -> None:
    cue = heard_of("piano music", "A piano plays next door")
    assert (cue.instrument, cue.beyond, cue.start, cue.frames) == ("piano", "wall", 24, 216)
    assert abs(cue.pan) > 0.5


@pytest.mark.parametrize(
    ("what", "text", "instrument", "beyond"),
    [
        ("flute music", "远处飘来一阵笛声", "flute", "picture"),
        ("music", "Music plays", "radio", ""),
        ("erhu music", "隔壁有人拉二胡", "erhu", "wall"),
    ],
)
def test_the_text_says_which_instrument_and_from_where(
    what: str, text: str, instrument: str, beyond: str
) -> None:
    cue = heard_of(what, text)
    assert (cue.instrument, cue.beyond) == (instrument, beyond)


def test_a_held_silence_ends_it() -> None:
    shown = with_sound("piano music", "A piano plays next door")
    still = Staged(kind="silence", ref="s", start=120, end_exclusive=160)
    cut, storyboard = film(shown.model_copy(update={"moments": (*shown.moments, still)}))
    (cue,) = [it for it in score_spotted(cut, storyboard, {}, SETS, seed=1).music if it.shape == "heard"]
    assert cue.start + cue.frames == 120


@pytest.mark.parametrize(
    ("text", "what", "ends"),
    [
        ("She turns off the radio", "radio", 140),
        ("He switches the old radio off", "radio", 140),
        ("她关掉收音机", "radio", 140),
        ("She turns off the lamp", "lamp", 240),
        ("She takes the radio", "radio", 240),
    ],
)
def test_the_hand_that_turns_it_off_ends_it(text: str, what: str, ends: int) -> None:
    shown = with_sound("radio music", "The radio plays")
    deed = Staged(
        kind="deed", ref="d", start=120, end_exclusive=140, actor="ann", verb="take", what=what, text=text
    )
    cut, storyboard = film(shown.model_copy(update={"moments": (*shown.moments, deed)}))
    (cue,) = [it for it in score_spotted(cut, storyboard, {}, SETS, seed=1).music if it.shape == "heard"]
    assert cue.start + cue.frames == ends


def test_a_wall_leaves_little_above_a_kilohertz() -> None:
    cue = heard_of("violin music", "Someone next door plays the violin")
    samples = ProceduralScore().compose(cue, seed=1).samples
    walled, plain = (
        music_laid(samples, cue.model_copy(update={"beyond": beyond, "pan": 0.0}), 0, 10**9, ())
        for beyond in ("wall", "")
    )
    assert treble(walled) < 0.1 * treble(plain)


def treble(samples: numpy.ndarray) -> float:
    """The share of power above 2.5 kHz."""
    power = numpy.abs(numpy.fft.rfft(samples.mean(axis=1))) ** 2
    pitches = numpy.fft.rfftfreq(len(samples), 1 / 48_000)
    return float(power[pitches > 2500].sum() / power.sum())
