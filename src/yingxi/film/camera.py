"""The camera's words: how close, from where, moving how, and how one shot gives way to the next."""

from enum import StrEnum
from typing import Literal


class Size(StrEnum):
    """How much of a person is seen, widest first. Head height over frame height is `HEAD_SHARE`."""

    EXTREME_WIDE = "extreme wide"
    WIDE = "wide"
    FULL = "full"
    MEDIUM = "medium"
    MEDIUM_CLOSE = "medium close"
    CLOSE = "close"
    INSERT = "insert"


# Head height as a share of the frame's height: a craft value for each size.
HEAD_SHARE = {
    Size.EXTREME_WIDE: 0.035,
    Size.WIDE: 0.075,
    Size.FULL: 0.135,
    Size.MEDIUM: 0.24,
    Size.MEDIUM_CLOSE: 0.35,
    Size.CLOSE: 0.52,
    Size.INSERT: 0.5,
}

Angle = Literal["eye", "high", "low", "over the shoulder", "point of view"]
Move = Literal[
    "hold", "push", "pull", "pan", "tilt", "truck", "crane", "handheld", "rack focus", "whip"
]  # fmt: skip
Transition = Literal["", "cut", "dissolve", "dip", "match", "smash"]
