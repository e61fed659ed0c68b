"""A stranger's file tried in a process of its own, without network and with little memory and time, before it is taken
in. It sees that file, an empty folder to write in, and nothing else of the studio's.

`python -m yingxi_platform.films.trial KIND FILE` reads it as the film will: what makes the reader fall over or run on
and on ends this process and nothing else. Says what is wrong as JSON on standard output. `browser` is a recording as a
browser makes it, WebM or MP4: it is written as a WAV into the folder. `beside` is a picture that is only looked at: it
is drawn anew there, as WebP.
"""

import json
import os
import shutil
import subprocess
import sys
import wave
from fractions import Fraction
from pathlib import Path
from tempfile import TemporaryDirectory

from yingxi.film.errors import OwnMaterialError, YingxiError
from yingxi.film.own import Kind, endings_said, refused
from yingxi_platform.films.confined import SECONDS, confined
from yingxi_platform.films.walled import walled

_RATE = Fraction(24)
BROWSER = {".webm": "matroska", ".mp4": "mov"}
"""How browsers write what a person records, and the one container that is tried for each."""
_BROWSER_RATE, _LONGEST = 48_000, 121
_WAV, _DRAWN = "recording.wav", "picture.webp"
_QUALITY = 88
# What the process is told of its surroundings: none of the studio's secrets.
_TOLD = ("PATH", "PYTHONPATH", "LD_LIBRARY_PATH", "LANG", "LC_ALL", "YINGXI_LANG")
_HEARD = {"codec_whitelist": "opus,libopus,vorbis,aac"}


def tried(kind: Kind, file: Path) -> None:
    """Raises OwnMaterialError for a file that cannot be taken as such."""
    with TemporaryDirectory(prefix="yingxi-trial-") as place:
        _tried_in(place, kind, kind, file)


def recording_converted(file: Path) -> Path:
    """A recording that a browser made, as a WAV beside it. Raises OwnMaterialError for what is none."""
    into = file.with_suffix(".wav")
    with TemporaryDirectory(prefix="yingxi-trial-") as place:
        _tried_in(place, "browser", "recording", file)
        shutil.move(Path(place) / _WAV, into)
    return into


def picture_drawn(file: Path) -> Path:
    """A picture drawn anew as WebP beside it, at most as large as films keep them. Raises OwnMaterialError for what is
    none."""
    into = file.with_suffix(".drawn")
    with TemporaryDirectory(prefix="yingxi-trial-") as place:
        _tried_in(place, "beside", "picture", file)
        shutil.move(Path(place) / _DRAWN, into)
    return into


def _tried_in(place: str, what: str, kind: Kind, file: Path) -> None:
    command = [sys.executable, "-m", "yingxi_platform.films.trial", what, str(file.resolve())]
    try:
        ended = subprocess.run(
            command,
            capture_output=True,
            timeout=SECONDS,
            stdin=subprocess.DEVNULL,
            start_new_session=True,
            cwd=place,
            env={"TMPDIR": place, **{name: os.environ[name] for name in _TOLD if name in os.environ}},
        )
        said = json.loads(ended.stdout or b"null")
    except (subprocess.TimeoutExpired, ValueError):
        said, ended = None, None
    if ended is not None and ended.returncode == 0:
        return
    if isinstance(said, dict):
        # It lies here under a name of the studio's, which tells nobody anything.
        message = str(said["message"]).replace(file.name, f"…{file.suffix}")
        raise OwnMaterialError(message, next_step=str(said["next"]))
    raise refused("broken", name=f"…{file.suffix}", kind=kind, endings=file.suffix, where="own")


def _read(kind: str, file: Path) -> None:
    if kind == "browser":
        _converted(file)
    elif kind == "picture":
        from yingxi.stage.own import picture_read

        picture_read(file)
    elif kind == "beside":
        _drawn_anew(file)
    elif kind == "recording":
        from yingxi.dialogue import line_recorded

        line_recorded(file)
    elif kind == "music":
        from yingxi.sound import music_given

        music_given(file, samples=48_000)
    else:
        from yingxi.shots import video_conformed, video_whole

        video_whole(file)
        video_conformed(
            file,
            Path("two.mp4"),
            lambda done: None,
            frames=2,
            width=64,
            height=64,
            rate=_RATE,
            label="",
            label_frames=0,
        )


def _drawn_anew(file: Path) -> None:
    import skia

    from yingxi.stage.own import picture_read
    from yingxi.stage.paper import image_of

    image = image_of(picture_read(file))
    Path(_DRAWN).write_bytes(bytes(image.encodeToData(skia.EncodedImageFormat.kWEBP, _QUALITY)))


def _converted(file: Path) -> None:
    import av

    try:
        with (
            file.open("rb") as given,
            av.open(given, "r", format=BROWSER[file.suffix], options=_HEARD) as opened,
        ):
            stream = next(iter(opened.streams.audio))
            if stream.codec_context.codec.canonical_name not in ("opus", "vorbis", "aac"):
                raise ValueError(stream.codec_context.codec.name)
            resampler = av.AudioResampler(format="s16", layout="mono", rate=_BROWSER_RATE)
            with wave.open(_WAV, "wb") as into:
                into.setnchannels(1)
                into.setsampwidth(2)
                into.setframerate(_BROWSER_RATE)
                for frame in opened.decode(stream):
                    for block in resampler.resample(frame):
                        into.writeframes(block.to_ndarray().tobytes())
                    if into.getnframes() > _LONGEST * _BROWSER_RATE:
                        break
    except (av.FFmpegError, OSError, ValueError, StopIteration) as error:
        raise refused(
            "broken", where="own", name=f"…{file.suffix}", kind="recording", endings=endings_said("recording")
        ) from error


def main() -> None:
    kind, file = sys.argv[1], Path(sys.argv[2])
    walled(reads=[file], writes=[Path.cwd()])
    confined()
    try:
        _read(kind, file)
    except YingxiError as error:
        print(json.dumps({"message": error.message, "next": error.next_step}))
        sys.exit(2)


if __name__ == "__main__":
    main()
