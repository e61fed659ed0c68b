"""A line that somebody recorded: cut to what is spoken, at a voice's level, with a mouth for what is heard."""

from pathlib import Path

import numpy

from yingxi.acoustics.decoding import NotSound, sound_decoded
from yingxi.acoustics.samples import SAMPLE_RATE, Pcm
from yingxi.acoustics.speech_level import levelled
from yingxi.dialogue.aligning import phones_by_loudness
from yingxi.dialogue.likeness import phones_by_likeness
from yingxi.film.errors import YingxiError
from yingxi.film.mouth import Phone
from yingxi.film.own import GENERATOR, VERSION, endings_said, refused
from yingxi.film.take import Record
from yingxi.generators.ports import LineRequest, Spoken, Voice

LONGEST_SECONDS = 120.0
QUIET = -42.0
"""dB under the loudest tenth of a second: what is quieter, before the first word and after the last, is the room."""
SILENT = -60.0
"""dBFS of the loudest tenth of a second, below which a recording holds nothing."""
BEFORE, AFTER = 0.08, 0.20
"""Seconds left about the words, for breath and for the last consonant."""
MOST_STRETCH = 3.0
"""A recording longer or shorter than its words by more than this says something else."""
_STEP = SAMPLE_RATE // 100


def line_recorded(path: Path, request: LineRequest | None = None, voice: Voice | None = None) -> Spoken:
    """The recording as a Voice would have given it: 48 kHz mono. Where `voice` can say the words of `request`, the
    recording's phonemes are found by its likeness to that; else the mouth goes by loudness.

    Raises OwnMaterialError for what cannot be read, is silent, or lasts longer than `LONGEST_SECONDS`."""
    try:
        heard = sound_decoded(path, stereo=False, seconds=LONGEST_SECONDS + 1)
    except NotSound as error:
        raise refused(
            "broken",
            where=str(path),
            name=path.name,
            kind="recording",
            endings=endings_said("recording"),
        ) from error
    if len(heard) > LONGEST_SECONDS * SAMPLE_RATE:
        raise refused("long", where=str(path), name=path.name, most=round(LONGEST_SECONDS))
    spoken = _words_alone(heard)
    if not len(spoken):
        raise refused("silent", where=str(path), name=path.name)
    samples = levelled(spoken)
    record = Record(generator=GENERATOR, version=VERSION, source_type="digitalCreation")
    phones = _phones_told(samples, request, voice) or phones_by_loudness(samples, SAMPLE_RATE)
    return Spoken(samples, phones, record)


def _phones_told(samples: Pcm, request: LineRequest | None, voice: Voice | None) -> tuple[Phone, ...]:
    """None where nobody can say the words, or what is heard is far longer or shorter than they are."""
    if request is None or voice is None:
        return ()
    try:
        spoken = voice.speak(request)
    except YingxiError:
        return ()
    stretch = len(samples) / max(1, len(spoken.samples))
    return phones_by_likeness(samples, spoken) if 1 / MOST_STRETCH < stretch < MOST_STRETCH else ()


def _words_alone(samples: Pcm) -> Pcm:
    """The samples without the room before and after the words; none where nothing is heard."""
    count = -(-len(samples) // _STEP)
    padded = numpy.zeros(count * _STEP)
    padded[: len(samples)] = samples
    power = numpy.square(padded.reshape(count, _STEP)).mean(axis=1)
    smooth = numpy.convolve(power, numpy.full(10, 0.1), "same")
    loudest = 10 * numpy.log10(smooth.max(initial=0.0) + 1e-12)
    if loudest < SILENT:
        return samples[:0]
    audible = numpy.flatnonzero(10 * numpy.log10(smooth + 1e-12) > loudest + QUIET)
    first = max(0, int(audible[0]) * _STEP - round(BEFORE * SAMPLE_RATE))
    last = min(len(samples), (int(audible[-1]) + 1) * _STEP + round(AFTER * SAMPLE_RATE))
    kept = samples[first:last].copy()
    edge = min(len(kept), _STEP)
    kept[:edge] *= numpy.linspace(0, 1, edge, dtype=numpy.float32)
    kept[len(kept) - edge :] *= numpy.linspace(1, 0, edge, dtype=numpy.float32)
    return kept
