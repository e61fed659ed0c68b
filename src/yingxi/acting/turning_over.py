"""A thing that goes from hand to hand, or to where it lies, keeps its orientation there and turns over on the way."""

from yingxi.acting.movement import Carry, Side
from yingxi.acting.part import Part
from yingxi.acting.timing import eased, share_of
from yingxi.film.performance import Pose, Turned


def turned(part: Part, side: Side, tick: float, pose: Pose) -> Turned | None:
    """How the thing in the hand of `side` lies in it at `tick`; None where it is carried as ever."""
    begun = [carry for carry in part.carries if carry.side == side and carry.start <= tick < carry.end]
    if not begun:
        return None
    carry = begun[-1]
    share = _share(carry, tick)
    if share <= 0:
        return None
    a, b, c, d, x, y = carry.matrix
    way, across = pose.facing, pose.facing * (x - pose.x)
    matrix = (way * a, b, way * c, d, round(across, 5), round(y, 5))
    return Turned(share=round(share, 4), matrix=matrix, crown=round(carry.crown, 4))


def _share(carry: Carry, tick: float) -> float:
    if tick < carry.arrive:
        return eased(share_of(tick, carry.start, carry.arrive))
    return 1.0 if tick <= carry.leave else 1.0 - eased(share_of(tick, carry.leave, carry.end))
