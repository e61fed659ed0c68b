"""No join of a mix clicks, however rudely what is joined begins and ends."""

import numpy
import pytest
from bench.film_sound import CUES, Entry, clicks_at, played_alone

from tests.sound.small_films import RATE, SETS, board, film, spoken_line
from yingxi.acoustics.samples import SAMPLE_RATE, Pcm
from yingxi.film.cue import AtmosphereCue, Score
from yingxi.film.time import samples_at
from yingxi.sound import Mix, film_mixed
from yingxi.sound.loudness import HOP

CUT, BEGINS, ENDS = (samples_at(frame, RATE) for frame in (48, 24, 36))


def hum(seconds: float, loud: float, sides: int = 1) -> Pcm:
    """A tone that is at its highest on its first sample and on its last."""
    tone = loud * numpy.cos(2 * numpy.pi * 700 * numpy.arange(round(seconds * SAMPLE_RATE)) / SAMPLE_RATE)
    return numpy.asarray(numpy.repeat(tone[:, None], sides, axis=1).squeeze(), numpy.float32)


@pytest.fixture(scope="module")
def mix() -> Mix:
    """Two scenes of two seconds, each with its air; in the first somebody hums for half a second."""
    cut, storyboard = film(
        board("shot-1"),
        board("shot-2", scene="scene-2", set="park", inside=False),
        lines=(spoken_line("line-1", 24, 36),),
    )
    score = Score(
        atmosphere=(
            AtmosphereCue(
                id="in",
                start=0,
                frames=48,
                rate=RATE,
                room="living room",
                inside=True,
                hour="day",
                weather="clear",
            ),
            AtmosphereCue(
                id="out",
                start=48,
                frames=48,
                rate=RATE,
                room="park",
                inside=False,
                hour="day",
                weather="clear",
            ),
        )
    )
    cues = {"in": hum(4.0, 0.1, 2), "out": hum(4.0, 0.1, 2)}
    return film_mixed(cut, score, storyboard, SETS, lines={"line-1": hum(0.5, 0.5)}, cues=cues)


def test_a_tone_that_is_cut_into_silence_is_a_click() -> None:
    stem = numpy.zeros((SAMPLE_RATE, 2), numpy.float32)
    stem[24_000:] = hum(0.5, 0.5, 2)
    assert clicks_at(stem, 24_000)
    assert not clicks_at(stem, 36_000)
    assert not clicks_at(stem, 24_000, struck=True)


@pytest.mark.parametrize("at", [BEGINS, ENDS])
def test_a_line_comes_in_and_goes_out_without_a_click(mix: Mix, at: int) -> None:
    assert not clicks_at(stem_of(mix, "dialogue"), at)


def test_one_air_goes_over_into_another_without_a_click(mix: Mix) -> None:
    assert not clicks_at(stem_of(mix, "effects"), CUT)


def stem_of(mix: Mix, name: str) -> Pcm:
    return numpy.concatenate(list(mix.blocks(name)))  # type: ignore[arg-type]


def test_a_radio_is_no_line_and_no_score() -> None:
    assert "heard-shot-1-0".startswith(CUES)
    sheet = (Entry("music", 0, 4 * HOP), Entry("heard", 2 * HOP, 6 * HOP), Entry("line", 0, 8 * HOP))
    assert list(played_alone(sheet, 8)) == [False] * 4 + [True] * 2 + [False] * 2
