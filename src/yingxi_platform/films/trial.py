"""A stranger's file tried in a process of its own, with little memory and little time, before it is taken in.

`python -m yingxi_platform.films.trial KIND FILE` reads it as the film will: what makes the reader fall over or run on
and on ends this process and nothing else. Says what is wrong as JSON on standard output.
"""

import json
import resource
import subprocess
import sys
from fractions import Fraction
from pathlib import Path
from tempfile import TemporaryDirectory

from yingxi.film.errors import OwnMaterialError, YingxiError
from yingxi.film.own import Kind, refused

_RATE = Fraction(24)
SECONDS, MEMORY, WRITES = 60, 3 << 30, 50_000_000


def tried(kind: Kind, file: Path) -> None:
    """Raises OwnMaterialError for a file that cannot be taken as such."""
    command = [sys.executable, "-m", "yingxi_platform.films.trial", kind, str(file)]
    try:
        ended = subprocess.run(
            command, capture_output=True, timeout=SECONDS, stdin=subprocess.DEVNULL, start_new_session=True
        )
        said = json.loads(ended.stdout or b"null")
    except (subprocess.TimeoutExpired, ValueError):
        said, ended = None, None
    if ended is not None and ended.returncode == 0:
        return
    if isinstance(said, dict):
        raise OwnMaterialError(str(said["message"]), next_step=str(said["next"]))
    raise refused("broken", name=f"the file{file.suffix}", kind=kind, endings=file.suffix, where="own")


def _read(kind: str, file: Path) -> None:
    if kind == "picture":
        from yingxi.stage.own import picture_read

        picture_read(file)
    elif kind == "recording":
        from yingxi.dialogue import line_recorded

        line_recorded(file)
    elif kind == "music":
        from yingxi.sound import music_given

        music_given(file, samples=48_000)
    else:
        from yingxi.shots import video_conformed

        with TemporaryDirectory(prefix="yingxi-trial-") as place:
            into = Path(place) / "two.mp4"
            video_conformed(
                file,
                into,
                lambda done: None,
                frames=2,
                width=64,
                height=64,
                rate=_RATE,
                label="",
                label_frames=0,
            )


def _limited() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_FSIZE, (WRITES, WRITES))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def main() -> None:
    _limited()
    try:
        _read(sys.argv[1], Path(sys.argv[2]))
    except YingxiError as error:
        print(json.dumps({"message": error.message, "next": error.next_step}))
        sys.exit(2)


if __name__ == "__main__":
    main()
