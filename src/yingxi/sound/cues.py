"""Cues made into sound by a generator, with what it gave checked."""

from math import ceil

import numpy

from yingxi.acoustics.samples import SAMPLE_RATE
from yingxi.film.cue import AtmosphereCue, FoleyCue, MusicCue
from yingxi.film.errors import AnswerError
from yingxi.generators.ports import Composer, Foley, Sounded


def music_sounded(cue: MusicCue, composer: Composer, *, seed: int) -> Sounded:
    """The cue's music. `seed` is the film's, so that all its cues play one theme in one key."""
    return _checked(composer.compose(cue, seed=seed), cue.id, 0)


def foley_sounded(cue: FoleyCue, foley: Foley, *, seed: int) -> Sounded:
    """One event's sound."""
    return _checked(foley.sound(cue, seed=seed), cue.id, 0)


def atmosphere_sounded(cue: AtmosphereCue, foley: Foley, *, seed: int) -> Sounded:
    """A scene's air, at least as long as the cue."""
    return _checked(foley.atmosphere(cue, seed=seed), cue.id, ceil(cue.frames / cue.rate * SAMPLE_RATE))


def _checked(sounded: Sounded, cue: str, at_least: int) -> Sounded:
    samples = sounded.samples
    if samples.ndim not in (1, 2) or (samples.ndim == 2 and samples.shape[1] != 2):
        problem = f"samples of shape {samples.shape}, neither mono nor stereo"
    elif len(samples) < at_least:
        problem = f"{len(samples)} samples where the cue lasts {at_least}"
    elif not numpy.isfinite(samples).all():
        problem = "samples that are not numbers"
    else:
        return sounded
    raise AnswerError(
        f"{sounded.record.generator} gave {problem}.",
        where=cue,
        next_step="Choose another generator for sound, or make the cue again with another seed.",
    )
