"""What makes two films the same: every decoded frame and every decoded sample."""

from hashlib import sha256
from pathlib import Path

import av


def frames_digest(film: Path) -> str:
    """A digest over all pixels of all frames."""
    found = sha256()
    with av.open(str(film)) as opened:
        for frame in opened.decode(video=0):
            found.update(frame.to_ndarray().tobytes())
    return found.hexdigest()


def sound_digest(film: Path) -> str:
    """A digest over all samples."""
    found = sha256()
    with av.open(str(film)) as opened:
        for frame in opened.decode(audio=0):
            found.update(frame.to_ndarray().tobytes())
    return found.hexdigest()
