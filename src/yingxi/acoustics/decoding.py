"""A sound file of a person's own becomes samples. The file is a stranger's: it is opened only as the kind that its
ending names, for some kinds are lists of further files, and never read further than is asked."""

from pathlib import Path

import av
import numpy

from yingxi.acoustics.samples import SAMPLE_RATE, Pcm

FORMATS = {".wav": "wav", ".mp3": "mp3", ".m4a": "mov", ".flac": "flac", ".ogg": "ogg"}
"""By a file's ending, the one container that is tried."""

CODECS = ("aac", "mp3", "opus", "vorbis", "flac", "alac")
"""What is decoded, besides plain samples (pcm_...): a file is what it holds, not what its name says."""
_PLAIN = ("s16le", "s24le", "s32le", "f32le", "f64le", "u8", "s16be", "s24be", "alaw", "mulaw")
OPENED_WITH = {
    "codec_whitelist": ",".join((*CODECS, "mp3float", "libopus", *(f"pcm_{kind}" for kind in _PLAIN)))
}

LOWEST_RATE = 4_000
"""Hz. A few bytes at one sample a second would become hours."""


class NotSound(ValueError):  # noqa: N818  its caller says which of the tree's errors this is
    """The file holds no sound that can be decoded."""


def sound_decoded(path: Path, *, stereo: bool, seconds: float) -> Pcm:
    """The first `seconds` of the file at 48 kHz, (n,) mono or (n, 2) stereo. Raises NotSound."""
    wanted = round(seconds * SAMPLE_RATE)
    resampler = av.AudioResampler(format="fltp", layout="stereo" if stereo else "mono", rate=SAMPLE_RATE)
    held: list[Pcm] = []
    count = 0
    try:
        with (
            path.open("rb") as file,
            av.open(
                file,
                "r",
                format=FORMATS[path.suffix.lower()],
                metadata_errors="ignore",
                options=dict(OPENED_WITH),
            ) as opened,
        ):
            stream = next(iter(opened.streams.audio), None)
            if stream is None or not _taken(stream.codec_context.codec.canonical_name):
                raise NotSound(path.name)
            for frame in opened.decode(stream):
                if frame.sample_rate < LOWEST_RATE:
                    raise NotSound(path.name)
                for block in resampler.resample(frame):
                    held.append(_samples(block, stereo=stereo))
                    count += len(held[-1])
                if count >= wanted:
                    break
            else:
                held += [_samples(block, stereo=stereo) for block in resampler.resample(None)]
    except (av.FFmpegError, OSError, ValueError) as error:
        raise NotSound(path.name) from error
    if not held:
        raise NotSound(path.name)
    return numpy.nan_to_num(numpy.concatenate(held)[:wanted], posinf=0.0, neginf=0.0)


def _taken(codec: str) -> bool:
    return codec in CODECS or codec.removeprefix("pcm_") in _PLAIN


def _samples(block: av.AudioFrame, *, stereo: bool) -> Pcm:
    planes = numpy.asarray(block.to_ndarray(), numpy.float32)
    return planes.T if stereo else planes[0]
