"""A cape that hangs from the shoulders behind whatever else is worn."""

from math import radians, sin

from yingxi.film.colour import from_hex
from yingxi.stage.display import Cut, DisplayList, Group, Record, Stroke
from yingxi.stage.path import Point, ellipse, ribbon, smooth
from yingxi.stage.people.creases import crease
from yingxi.stage.people.fronts.front import BRASS, row
from yingxi.stage.people.model import Body
from yingxi.stage.people.tones import Cloth, cloth
from yingxi.stage.people.torso import across, half_widths, on

LONG = 0.80
"""How far it falls, as a share of the leg."""
# How far its hem stands out beyond the body, in heads, at the back and at the front; from behind on both sides.
_OUT: dict[str, Point] = {"three-quarter": (0.52, 0.20), "profile": (0.60, -0.55), "back": (0.34, 0.34)}
_FOLDS = (0.16, 0.38, 0.62, 0.84)


def cape_cloth(body: Body) -> Cloth:
    return cloth(from_hex(body.sheet.cape)) if body.sheet.cape else body.tones.top


def hangs_behind(body: Body) -> bool:
    """Whether a cape does, or a cloak."""
    return bool(body.sheet.cape) or body.sheet.top.pattern == "cloak"


def hung_cape(body: Body) -> DisplayList:
    """The cloth from the shoulders to the calves; nothing where neither cape nor cloak is worn."""
    if not hangs_behind(body):
        return ()
    head, paint, near = body.head, cape_cloth(body), body.near
    back, front = _sides(body)
    (bx, by), (fx, fy) = back[-1], front[-1]
    hem: list[Point] = [
        (fx + (bx - fx) * share, fy + (by - fy) * share - deep * head)
        for share, deep in ((0.25, 0.09), (0.5, 0.05), (0.75, 0.10))
    ]
    path = smooth((*back, *reversed(hem), *reversed(front)), tension=0.3)
    within: list[Record] = []
    if near.pixels > 40:
        for share in _FOLDS:
            low = (bx + (fx - bx) * share, by + (fy - by) * share)
            high = (back[0][0] + (front[0][0] - back[0][0]) * share, back[1][1])
            middle = ((low[0] + high[0]) / 2 - 0.03 * head, (low[1] + high[1]) / 2)
            within.append(crease((low, middle, high), 0.050 * head, paint.shade))
    seen = paint.plain if body.pose.view == "back" else paint.shade
    return (
        Cut(path, seen, lift=near.lift(2.0), edge=near.edge, name="cape"),
        Group(tuple(within), clip=path, name="cape's cloth"),
    )


def _sides(body: Body) -> tuple[list[Point], list[Point]]:
    """Both edges from the shoulder down. Cloth falls: of who sits it ends at the ground."""
    head, fall = body.head, LONG * body.proportions.leg / body.proportions.torso
    behind, before = (each * head for each in _OUT[body.pose.view])
    floor = min(body.skeleton.near_leg.tip[1], body.skeleton.far_leg.tip[1]) + 0.04 * head
    upright = abs(body.skeleton.torso_angle) < 50
    sway = sin(radians(body.swing)) * LONG * body.proportions.leg * 0.4

    def down(out: float, side: float) -> list[Point]:
        made = [on(body, 1.01, 0.5 + side * 0.40), on(body, 0.93, 0.5 + side * 0.56)]
        for level, share in ((0.5, 0.45), (0.0, 0.7), (-fall, 1.0)):
            half = half_widths(body, max(level, -0.1))[0 if side < 0 else 1]
            x, y = across(body, level, side * (half + out * share * (1 if out > 0 else 0.5)))
            made.append((x + sway * share * share, max(y, floor) if upright else y))
        return made

    return down(behind, -1.0), down(before, 1.0)


def cape_clasped(body: Body) -> DisplayList:
    """Its rolled edge over the collar bones, with a clasp at each shoulder."""
    if not body.sheet.cape or body.pose.view == "back":
        return ()
    head, paint, near = body.head, cape_cloth(body), body.near
    beside = body.pose.view == "profile"
    across_chest = () if beside else row(body, (0.93, -0.26), (0.87, 0.0), (0.94, 0.22))
    roll = (on(body, 0.90, 0.02), *(across_chest or (on(body, 0.91, 0.45),)), on(body, 0.91, 0.98))
    wide = tuple(share * head for share in ((0.16, 0.12, 0.12) if beside else (0.16, 0.13, 0.10, 0.12, 0.14)))
    spots = (on(body, 0.91, 0.62),) if beside else row(body, (0.90, -0.25), (0.90, 0.20))
    pins = [
        Cut(ellipse(x, y, 0.065 * head), BRASS, lift=near.lift(0.6), edge=0.6, name="pin") for x, y in spots
    ]
    edge = Stroke(smooth(roll, closed=False), paint.fold, 0.014 * head, name="cape's fold")
    return (
        Cut(ribbon(roll, wide), paint.plain, lift=near.lift(1.4), edge=near.edge, name="cape's roll"),
        edge,
        *pins,
    )
