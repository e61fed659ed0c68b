"""A person's own music in the place of a cue's: cut to the cue, and faded where it is cut or breaks off."""

from pathlib import Path

import numpy

from yingxi.acoustics.decoding import NotSound, sound_decoded
from yingxi.acoustics.samples import SAMPLE_RATE, Pcm
from yingxi.film.own import GENERATOR, VERSION, endings_said, refused
from yingxi.film.take import Record
from yingxi.generators.ports import Sounded
from yingxi.sound.loudness import SILENCE, loudness_of

FADE_SECONDS = 2.5
"""How long music that is longer than its cue takes to go; at most half of the cue."""
CUT_OFF_FADE_SECONDS = 1.2
"""How long shorter music takes to go that breaks off at full level; at most a quarter of it."""
RUNG_OUT = -18.0
"""dB under the whole, at which the last tenth of a second lies of what ends by itself."""
_EDGE = SAMPLE_RATE // 200


def music_given(path: Path, *, samples: int) -> Sounded:
    """At most `samples` of the file, stereo at 48 kHz. What is shorter is not repeated: it ends by
    itself, or fades where it breaks off. Its level is
    the mix's.

    Raises OwnMaterialError for what cannot be read or is silent."""
    try:
        music = sound_decoded(path, stereo=True, seconds=(samples + 1) / SAMPLE_RATE)
    except NotSound as error:
        raise refused(
            "broken", where=str(path), name=path.name, kind="music", endings=endings_said("music")
        ) from error
    goes_on = len(music) > samples
    music = numpy.ascontiguousarray(music[:samples])
    if loudness_of(music) <= SILENCE:
        raise refused("silent", where=str(path), name=path.name)
    if goes_on:
        fade = min(len(music) // 2, round(FADE_SECONDS * SAMPLE_RATE))
    elif _breaks_off(music):
        fade = min(len(music) // 4, round(CUT_OFF_FADE_SECONDS * SAMPLE_RATE))
    else:
        fade = min(len(music), _EDGE)
    going = numpy.cos(numpy.linspace(0, numpy.pi / 2, fade, dtype=numpy.float32)) ** 2
    music[len(music) - fade :] *= going[:, None]
    return Sounded(music, Record(generator=GENERATOR, version=VERSION, source_type="digitalCreation"))


def _breaks_off(music: Pcm) -> bool:
    """Whether its last tenth of a second is about as loud as all of it."""
    end, whole = (float(numpy.square(part).mean()) for part in (music[-SAMPLE_RATE // 10 :], music))
    return end > whole * 10 ** (RUNG_OUT / 10)
