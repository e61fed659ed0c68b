"""Painting: a brush on what stands before one, long strokes and dabs, a step back in thought."""

from yingxi.acting.actions.deed import Doing
from yingxi.acting.actions.hands import in_near_hand
from yingxi.acting.actions.rounds import to_and_fro
from yingxi.acting.movement import Bend, Look, OnBody, Reach
from yingxi.acting.part import Sound
from yingxi.acting.plan import Plan
from yingxi.stage.props.in_hand import thing_for

UP = 14.0
# Along the picture, in heads from the chest: a stroke down, one across, three dabs.
STROKES = (
    OnBody("chest", 1.62, 0.28), OnBody("chest", 1.70, -0.40), OnBody("chest", 1.46, -0.06),
    OnBody("chest", 1.84, 0.06), OnBody("chest", 1.70, 0.12), OnBody("chest", 1.80, 0.18), OnBody("chest", 1.68, 0.22),
)  # fmt: skip
TICKS = (14.0, 9.0, 15.0, 5.0, 5.0, 7.0, 10.0)


def paint(plan: Plan, doing: Doing) -> Plan:
    """Paints with a brush until the deed ends."""
    part = plan.parts[doing.actor]
    begin = part.free_from(doing.start)
    end = max(begin + 60, doing.end - 8)
    part = in_near_hand(part, begin, thing_for("paint", doing.what))
    part = part.with_looks(Look(begin - 2, "hand"))
    part = to_and_fro(part, "near", STROKES, TICKS, begin=begin, up=UP, end=end)
    part = part.with_reaches(
        Reach("far", begin + 3, begin + UP + 3, end, end + 14, OnBody("waist", 0.70, 0.10), "flat", 4)
    )
    step = (begin + end) / 2
    part = part.with_bends(
        Bend("lean", ((begin, 0.0), (begin + UP, 4.0), (step - 6, 4.0), (step + 4, -4.0), (step + 16, -3.0),
                      (step + 24, 4.0), (end, 4.0), (end + 14, 0.0))),
        Bend("tilt", ((step - 4, 0.0), (step + 6, 8.0), (step + 16, -4.0), (step + 24, 0.0))),
        Bend("brow_lift", ((step - 4, 0.0), (step + 4, 0.3), (step + 20, 0.0))),
    )  # fmt: skip
    part = part.with_sounds(Sound(begin + UP, "paper", part.footing(begin).x, 0.35))
    return plan.with_part(part.with_busy(begin, end))
