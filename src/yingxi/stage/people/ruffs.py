"""The tufts at the cheeks of a fox and a wolf, from before and from the side."""

from yingxi.stage.display import Cut, Record
from yingxi.stage.path import smooth
from yingxi.stage.people.animal_marks import PALE, Marks
from yingxi.stage.people.model import Nearness
from yingxi.stage.people.tones import Tones


def ruff_before(marks: Marks, m: float, tones: Tones, near: Nearness) -> list[Record]:
    """Tufts of hair that stand out from both cheeks."""
    made: list[Record] = []
    half, pale = marks.half, tones.skin.plain.mixed(PALE, 0.80)
    for side in (1.0, -1.0):
        tufts = (
            (0.0, 0.04), (0.30, 0.56), (0.95, 0.52), (1.30, 0.30), (1.08, 0.27), (1.20, 0.12), (0.94, 0.13),
            (0.90, -0.02), (0.60, 0.02),
        )  # fmt: skip
        shape = smooth([(side * x * half + m * 0.1, y) for x, y in tufts], tension=0.16)
        paint = pale if side < 0 else pale.mixed(tones.skin.shade, 0.25)
        made.append(Cut(shape, paint, lift=near.lift(1.0), edge=near.edge * 0.6, name="ruff"))
    return made


def ruff_aside(tones: Tones) -> list[Record]:
    """The near cheek's tufts from the side: they sweep back over the jaw."""
    tufts = (
        (0.62, 0.22), (0.36, 0.27), (0.10, 0.38), (-0.22, 0.30), (-0.08, 0.22), (-0.26, 0.12), (-0.06, 0.10),
        (-0.14, -0.06), (0.40, -0.10),
    )  # fmt: skip
    pale = tones.skin.plain.mixed(PALE, 0.80)
    return [Cut(smooth(tufts, tension=0.16), pale, edge=0, name="ruff")]
