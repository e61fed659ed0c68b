"""A thing that goes from hand to hand, or to where it lies, keeps its orientation there and turns over on the way."""

from yingxi.acting.movement import Carry
from yingxi.acting.part import Part
from yingxi.acting.timing import eased, share_of
from yingxi.film.performance import Pose, Turned

# What has fewer ticks than this to turn over does so evenly: eased, it would be half way round from one drawing to the
# next.
SHORT = 10.0


def turned(part: Part, what: str, tick: float, pose: Pose) -> Turned | None:
    """How `what` lies in the hand that has it at `tick`; None where it is carried as ever. A carry that begins while
    another is not over goes on from there."""
    share, values = 0.0, [0.0] * 7
    for carry in part.carries:
        if carry.what == what and carry.start <= tick < carry.end and (own := _share(carry, tick)) > 0:
            values = [
                value * (1 - own) + other * own
                for value, other in zip(values, (*carry.matrix, carry.crown), strict=True)
            ]
            share = 1 - (1 - share) * (1 - own)
    if share <= 0:
        return None
    a, b, c, d, x, y, crown = (round(value / share, 5) for value in values)
    way = pose.facing
    across = round(way * (x - pose.x), 5)
    return Turned(share=round(share, 4), matrix=(way * a, b, way * c, d, across, y), crown=crown)


def _share(carry: Carry, tick: float) -> float:
    if tick < carry.arrive:
        return _even(tick, carry.start, carry.arrive)
    return 1.0 if tick <= carry.leave else 1.0 - _even(tick, carry.leave, carry.end)


def _even(tick: float, start: float, end: float) -> float:
    share = share_of(tick, start, end)
    return share if end - start < SHORT else eased(share)
