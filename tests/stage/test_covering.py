"""What hangs before the lens hangs from above the frame."""

import pytest

from yingxi.film.colour import Colour
from yingxi.stage.camera import Camera
from yingxi.stage.covering import hung
from yingxi.stage.display import Cut
from yingxi.stage.path import rectangle
from yingxi.stage.place import Card

# A metre at depth 2 is 360 pixels; the frame's upper edge is a metre above the eye.
CAMERA = Camera(x=0.0, y=1.2, z=0.0, focal=720.0, centre=640.0, horizon=360.0, width=1280, height=720)


HANGS_FROM_NOTHING = (1.4, 2.1)
HANGS_FROM_ABOVE = (1.4, 2.3)
STANDS = (0.0, 2.1)


def twig(ends: tuple[float, float]) -> Card:
    low, top = ends
    return Card("twig", 2.0, (Cut(rectangle(-0.1, low, 0.2, top - low), Colour(0.5, 0.1, 140)),))


@pytest.mark.parametrize("ends", [HANGS_FROM_ABOVE, STANDS])
def test_what_stands_or_hangs_from_above_the_frame_may_stay(ends: tuple[float, float]) -> None:
    assert hung([twig(ends)], CAMERA)


def test_what_would_hang_from_nothing_is_told() -> None:
    assert not hung([twig(STANDS), twig(HANGS_FROM_NOTHING)], CAMERA)
