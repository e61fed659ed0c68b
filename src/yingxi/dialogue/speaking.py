"""One line, spoken by a Voice, and what must be true of it."""

from dataclasses import replace
from itertools import pairwise

import numpy as np

from yingxi.dialogue.aligning import phones_by_loudness
from yingxi.film.errors import AnswerError
from yingxi.film.house_format import SAMPLE_RATE
from yingxi.film.mouth import Phone
from yingxi.generators.ports import LineRequest, Spoken, Voice


def line_spoken(request: LineRequest, voice: Voice) -> Spoken:
    """The line in the voice asked for, with the time of every phoneme.

    Where a Voice gives no times, they are made from the loudness of what it said. Raises AnswerError where it
    gives something other than mono samples with phonemes in order inside them.
    """
    spoken = voice.speak(request)
    samples = spoken.samples
    if samples.ndim != 1 or samples.dtype != np.float32 or not len(samples) or not np.isfinite(samples).all():
        raise _unusable(request, "its sound is not mono 32-bit samples")
    if not spoken.phones:
        return replace(spoken, phones=phones_by_loudness(samples, SAMPLE_RATE))
    if not _in_order(spoken.phones, len(samples) / SAMPLE_RATE):
        raise _unusable(request, "its phonemes lie outside the sound or are out of order")
    return spoken


def _in_order(phones: tuple[Phone, ...], seconds: float) -> bool:
    edges = [edge for phone in phones for edge in (phone.start, phone.end)]
    # A microsecond for the rounding of times.
    return all(a <= b + 1e-6 for a, b in pairwise(edges)) and edges[-1] <= seconds + 1e-3


def _unusable(request: LineRequest, why: str) -> AnswerError:
    return AnswerError(
        f"The voice answered a line with something that cannot be used: {why}.",
        where=request.speech.id or request.speech.text[:40],
        next_step="Choose another voice generator, or report this to its maker.",
    )
