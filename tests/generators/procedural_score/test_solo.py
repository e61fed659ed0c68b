"""Somebody in the picture plays: the film's theme, in its key, for as long as the hands are at it."""

from fractions import Fraction

import numpy
import pytest

from yingxi.film.cue import MusicCue
from yingxi.generators.builtin.procedural_score.generator import ProceduralScore
from yingxi.generators.builtin.procedural_score.model import Note
from yingxi.generators.builtin.procedural_score.periods import idiom_of
from yingxi.generators.builtin.procedural_score.solo import INSTRUMENTS, solo_parts, solo_tempo
from yingxi.generators.builtin.procedural_score.theme import theme_of

MOODS = ("tender", "comedy", "suspense", "wonder", "melancholy", "action")


def cue(instrument: str, mood: str = "tender", culture: str = "western", frames: int = 96) -> MusicCue:
    facts = {"id": "played-1", "start": 0, "rate": Fraction(24), "theme": "The Bus", "shape": "played"}
    return MusicCue.model_validate(
        facts | {"instrument": instrument, "mood": mood, "culture": culture, "frames": frames}
    )


def notes(asked: MusicCue) -> list[Note]:
    return [note for part in solo_parts(asked, idiom_of(asked)) for note in part.notes]


@pytest.mark.parametrize("frames", [24, 60, 240])
@pytest.mark.parametrize("instrument", [*INSTRUMENTS, "drum", "zither"])
def test_a_tune_begins_with_the_hands_and_ends_with_them(instrument: str, frames: int) -> None:
    asked = cue(instrument, frames=frames)
    last = solo_tempo(asked, idiom_of(asked)) / 60 * frames / 24
    played = notes(asked)
    assert min(note.beat for note in played) == 0
    assert max(note.beat + note.beats for note in played) <= last + 0.4
    assert all(note.beats > 0 for note in played)


@pytest.mark.parametrize("culture", ["western", "chinese"])
@pytest.mark.parametrize("mood", MOODS)
def test_a_tune_is_in_the_mode_and_key_of_the_film(mood: str, culture: str) -> None:
    asked = cue("flute", mood, culture)
    tonic, scale = theme_of(asked.theme).tonic, idiom_of(asked).scale
    classes = {(tonic + step) % 12 for step in scale}
    played = notes(asked)
    assert {note.pitch % 12 for note in played} <= classes
    assert played[-1].pitch % 12 == tonic % 12


def test_instruments_sound_unlike_each_other_and_the_same_every_time() -> None:
    score = ProceduralScore()
    first = {name: score.compose(cue(name), seed=1).samples for name in ("violin", "guitar", "drum")}
    assert all(numpy.abs(samples).max() > 0.01 for samples in first.values())
    again = score.compose(cue("violin"), seed=1).samples
    assert numpy.array_equal(first["violin"], again)
    assert (
        len({numpy.round(float(numpy.abs(numpy.diff(s[:96_000, 0])).sum()), 3) for s in first.values()}) == 3
    )


@pytest.mark.parametrize("instrument", [*INSTRUMENTS, "drum"])
def test_what_is_played_is_heard_from_its_first_frame_on(instrument: str) -> None:
    samples = numpy.abs(ProceduralScore().compose(cue(instrument), seed=1).samples).max(axis=1)
    heard = numpy.flatnonzero(samples > 0.1 * samples.max())
    assert heard[0] < 3 * 48_000 / 24
    assert heard[-1] > 2.5 * 48_000


def test_a_guqin_slides_is_sparse_and_rings_in_harmonics() -> None:
    parts = solo_parts(
        cue("guqin", "melancholy", "chinese", frames=576), idiom_of(cue("guqin", "melancholy", "chinese"))
    )
    stopped, open_strings, harmonics = (
        next(part for part in parts if part.name == name)
        for name in ("Guqin", "Guqin, open strings", "Guqin, harmonics")
    )
    assert sum(note.slide != 0 for note in stopped.notes) > len(stopped.notes) / 2
    assert max(note.pitch for note in open_strings.notes) < min(note.pitch for note in stopped.notes)
    assert min(note.pitch for note in harmonics.notes) >= 72
    zither = notes(cue("guzheng", "melancholy", "chinese", frames=576))
    plucked = {note.beat for part in parts for note in part.notes}
    assert len(plucked) < len({note.beat for note in zither}) / 2
