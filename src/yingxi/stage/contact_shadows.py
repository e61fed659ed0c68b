"""Where a thing that stands touches what it stands on, and the shadows that show that it does."""

from functools import lru_cache

from yingxi.film.colour import Colour
from yingxi.stage.covering import covered
from yingxi.stage.display import DisplayList, Soft
from yingxi.stage.path import ellipse

# A thing's outline is looked at in so many steps across and up.
STEPS = 60
# It is told by its lowest share how wide it stands.
LOWEST = 0.05
# The shadow where it touches: as high and as soft, as shares of the frame's height, and how dark; then the wide one.
TOUCHES, TOUCHES_SOFT, TOUCHES_DARK = 0.012, 0.006, 0.62
WIDE, WIDE_SOFT, WIDE_DARK = 0.036, 0.022, 0.40

Box = tuple[float, float, float, float]
"""Left, bottom, right, top."""


@lru_cache(maxsize=128)
def foot_of(drawn: DisplayList, box: Box) -> tuple[float, float, float]:
    """The height of the foot of what is `drawn` within `box`, and from where to where it stands there."""
    left, low, right, high = box
    across = [left + (right - left) * (n + 0.5) / STEPS for n in range(STEPS)]
    up = [low + (high - low) * (n + 0.5) / STEPS for n in range(STEPS)]
    foot = next((y for y in up if any(covered(drawn, (x, y)) for x in across)), low)
    base = foot + LOWEST * (high - low)
    stands = [x for x in across if covered(drawn, (x, base))] or [left, right]
    return foot, stands[0], stands[-1]


def standing_shadows(
    left: float, right: float, foot: float, height: int, key_x: float, shade: Colour
) -> DisplayList:
    """Under what stands from `left` to `right` at `foot`, in pixels of a frame so high: dark where it touches, and a
    soft one that falls away from the key."""
    middle, half = (left + right) / 2, (right - left) / 2
    aside = -0.16 * key_x * half
    wide = ellipse(middle + aside, foot - 0.004 * height, half * 1.22 + 0.01 * height, WIDE * height)
    close = ellipse(middle, foot - 0.002 * height, half * 1.02, TOUCHES * height)
    return (
        Soft(wide, shade.clear(WIDE_DARK), WIDE_SOFT * 720, name="shadow"),
        Soft(close, shade.clear(TOUCHES_DARK), TOUCHES_SOFT * 720, name="contact"),
    )
