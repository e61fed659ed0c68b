"""A disk that is full half-way through a file: what stood there still stands, and nothing half lies beside it."""

import errno
import tempfile
from pathlib import Path

from yingxi.disk import Writing
from yingxi.disk.failpoints import watched


def _full_disk(passed: str) -> None:
    if passed == "letter.written":
        raise OSError(errno.ENOSPC, "No space left on device")


with tempfile.TemporaryDirectory() as folder:
    writing = Writing("letter")
    letter = writing.whole(Path(folder) / "letter.txt", "Dear Mei,")
    watched(_full_disk)
    try:
        writing.whole(letter, "Dear Mei, the bridge is")
    except OSError as error:
        print(f"refused: {error}")
    finally:
        watched(None)
    print(f"stands there: {letter.read_text()}")
    print(f"lies in the folder: {[path.name for path in letter.parent.iterdir()]}")
