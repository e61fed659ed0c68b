"""Single frames out of a shot's picture, as pictures that can be drawn."""

from pathlib import Path

import av
import numpy as np
from numpy.typing import NDArray

from yingxi.film.errors import AnswerError

Pixels = NDArray[np.uint8]


def frame_of(picture: Path, number: int) -> Pixels:
    """Frame `number` of the shot, (height, width, 3) RGB; its last frame where it has fewer.

    Raises AnswerError for a file without a picture.
    """
    found: av.VideoFrame | None = None
    with av.open(str(picture)) as shot:
        for index, frame in enumerate(shot.decode(video=0)):
            found = frame
            if index == number:
                break
    if found is None:
        raise AnswerError(
            "A shot's file holds no picture.", where=str(picture), next_step="Make the shot again."
        )
    return np.asarray(found.to_ndarray(format="rgb24"), np.uint8)
