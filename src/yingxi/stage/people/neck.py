"""The neck, the collar that covers its base, and a scarf."""

from collections.abc import Callable

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Record, Stroke
from yingxi.stage.path import Point, ribbon, smooth
from yingxi.stage.people.fronts import front_of
from yingxi.stage.people.fronts.front import collar_of
from yingxi.stage.people.model import Body
from yingxi.stage.people.robots import is_bare
from yingxi.stage.people.torso import across, middle_line
from yingxi.stage.rig import NECK_WIDTH

# The neck's widths from the shoulders up to the skull, in its own width.
_FLARE, _FLARE_BESIDE = (2.3, 1.40, 1.04, 1.0), (1.3, 1.15, 1.02, 1.0)


def neck(body: Body) -> DisplayList:
    """The neck, wide where the shoulders begin, before the collar's inside."""
    head, skeleton = body.head, body.skeleton
    width = NECK_WIDTH[body.sheet.age] * head * {"slim": 0.94, "medium": 1.0, "broad": 1.12}[body.sheet.build]
    low, foot, top = across(body, 0.90, 0.0), across(body, 0.99, 0.0), skeleton.neck
    inside = _beyond(foot, top, 0.16 * head)
    lean = 0.02 * head
    # Who has no stoop stands with the neck a little before the nape: the throat is the longer side.
    shape = ribbon(
        (low, (foot[0] + lean, foot[1]), (top[0] + lean * 0.5, top[1]), inside),
        tuple(width * share for share in (_FLARE if body.pose.view != "profile" else _FLARE_BESIDE)),
    )
    chin = ribbon(
        ((foot[0] * 0.25 + top[0] * 0.75, foot[1] * 0.25 + top[1] * 0.75), inside),
        (width * 0.98, width * 0.98),
    )
    back = body.pose.view == "back"
    # From behind, nape and skull are one.
    skin = body.tones.skin.plain if back else body.tones.skin.shade
    sheets: list[Record] = [
        *_inside(body),
        Cut(shape, skin, edge=0 if back else body.near.edge * 0.4, name="neck"),
    ]
    if not body.near.far and not back:
        sheets.append(
            Cut(chin, body.tones.skin.fold.mixed(body.tones.skin.shade, 0.5), edge=0, name="under the chin")
        )
    return tuple(sheets)


def _inside(body: Body) -> tuple[Record, ...]:
    """The far rim of a collar that stands open, seen past the neck from before."""
    if body.near.far or body.pose.view == "back" or is_bare(body) or _kind(body) not in _OPEN:
        return ()
    head, (back, front) = body.head, (0.170, 0.145)
    rim = (
        across(body, 1.01, -back * head),
        across(body, 1.045, -back * 0.86 * head),
        across(body, 1.065, 0.0),
        across(body, 1.045, front * 0.86 * head),
        across(body, 1.01, front * head),
        across(body, 0.94, 0.0),
    )
    paint = (body.tones.under or body.tones.top).fold
    return (Cut(smooth(rim), paint, edge=0, name="inside of the collar"),)


def _beyond(start: Point, end: Point, more: float) -> Point:
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = (dx * dx + dy * dy) ** 0.5 or 1.0
    return end[0] + dx / length * more, end[1] + dy / length * more


# Collars that leave the neck's foot free.
_OPEN = ("round", "crossed", "none")
# Patterns whose neck is bound with their trim.
_BOUND = ("stripes", "tee")
_CROSSED = ("hanfu", "robe", "汉服", "长袍", "道袍")


def collar(body: Body) -> DisplayList:
    """Two lobes that meet in front, a stand of cloth, or crossed lapels; then the scarf."""
    draw = (_BEHIND if body.pose.view == "back" else _COLLARS).get(_kind(body))
    sheets = draw(body) if draw else ()
    return (*sheets, *(_scarf(body) if body.sheet.scarf else ()))


def _kind(body: Body) -> str:
    own = front_of(body).collar
    if not own and any(word in body.sheet.top.name.lower() for word in _CROSSED):
        return "crossed"
    return own or _usual(body)


def _usual(body: Body) -> str:
    """Points for men and on coats, lobes for children and on dresses, a round neck for a plain top."""
    if body.sheet.top.cut == "dress" or body.child:
        return "lobes"
    if body.sheet.top.cut == "long coat" or body.sheet.top.pattern in ("buttons", "checks"):
        return "points" if body.sheet.sex != "female" or body.sheet.top.cut == "long coat" else "lobes"
    return "round"


def _points(body: Body) -> tuple[Record, ...]:
    """A shirt's collar: a stand about the neck and two points."""
    head, near = body.head, body.near
    own = front_of(body)
    paint = collar_of(body, own.collar_paint) or (
        body.tones.trim.plain if body.sheet.top.trim else body.tones.top.light
    )
    meet, span = middle_line(body) * 0.62 / head, body.head / body.proportions.torso

    def at(x: float, y: float) -> Point:
        return across(body, 1.0 + y * span, x * head)

    def point(side: float, size: float) -> Record:
        shape = (
            at(side * 0.125, 0.115),
            at(side * 0.195 * size, 0.070),
            at(side * 0.235 * size + meet * 0.35, -0.055),
            at(side * 0.115 * size + meet, -0.215 * size),
            at(meet + side * 0.008, -0.075),
            at(side * 0.060 + meet * 0.5, 0.005),
        )
        return Cut(
            smooth(shape, tension=0.16), paint, lift=near.lift(1.6), edge=near.edge * 0.7, name="collar"
        )

    inside = (at(-0.13, 0.11), at(0.12, 0.11), at(meet + 0.02, -0.07), at(meet - 0.02, -0.07))
    shadow = Cut(smooth(inside, tension=0.2), paint.darker(0.10), edge=0, name="collar stand")
    return shadow, point(1.0, 0.86), point(-1.0, 1.02)


def _round(body: Body) -> tuple[Record, ...]:
    """The bound edge of a round neck: a ring whose far half lies behind the neck."""
    head, own = body.head, body.tones.top
    paint = body.tones.trim if body.sheet.top.trim and body.sheet.top.pattern in _BOUND else own
    line = _neck_line(body)
    opening = (across(body, 1.03, -0.11 * head), *line[1:4], across(body, 1.03, 0.10 * head))
    widths = tuple(share * head for share in (0.026, 0.050, 0.060, 0.052, 0.028))
    lower = tuple((x, y - 0.014 * head) for x, y in line)
    return (
        Cut(smooth(opening, tension=0.3), body.tones.skin.shade, edge=0, name="neck opening"),
        Cut(ribbon(lower, widths, round_start=True, round_end=True), own.fold, edge=0, name="collar"),
        Cut(
            ribbon(line, widths, round_start=True, round_end=True),
            paint.light,
            edge=body.near.edge * 0.5,
            name="collar",
        ),
    )


def _neck_line(body: Body) -> tuple[Point, ...]:
    """Where a round neck lies on the body, from its near to its far side."""
    return tuple(
        across(body, level, side * body.head)
        for level, side in ((1.015, -0.185), (0.965, -0.135), (0.930, 0.02), (0.955, 0.13), (1.010, 0.165))
    )


def _lobes(body: Body) -> tuple[Record, ...]:
    """Two round lobes that meet in front, the near one a little larger."""
    head, near = body.head, body.near
    paint = collar_of(body, front_of(body).collar_paint) or body.tones.trim.plain
    meet = middle_line(body) * 0.55 / head
    drop = 0.13 if body.child else 0.14

    def at(x: float, y: float) -> Point:
        return across(body, 1.0 + y * head / body.proportions.torso, x * head)

    def lobe(side: float, size: float) -> Record:
        points = (
            at(side * 0.10, 0.095),
            at(side * 0.185 * size, 0.070),
            at(side * 0.250 * size + meet * 0.3, -0.010),
            at(side * 0.225 * size + meet * 0.7, -drop * 0.80 * size),
            at(side * 0.115 * size + meet, -drop * 1.18 * size),
            at(side * 0.016 + meet, -drop * 0.86),
            at(side * 0.030 + meet * 0.8, -0.02),
        )
        return Cut(smooth(points), paint, lift=near.lift(2.0), edge=near.edge * 0.7, name="collar")

    opening = (at(-0.11, 0.07), at(meet - 0.01, -drop * 0.7), at(meet + 0.03, -drop * 0.7), at(0.115, 0.07))
    inside = Cut(smooth(opening, tension=0.2), body.tones.skin.shade, edge=0, name="neck opening")
    return inside, lobe(1.0, 0.94), lobe(-1.0, 1.04)


def _stand(body: Body) -> tuple[Record, ...]:
    head = body.head
    half = 0.19 * head * (0.9 if body.child else 1.0)
    shape = (
        across(body, 1.07, -half * 0.94),
        across(body, 1.045, 0.0),
        across(body, 1.07, half * 0.88),
        across(body, 0.955, half * 1.22),
        across(body, 0.925, middle_line(body) * 0.4),
        across(body, 0.955, -half * 1.28),
    )
    made: list[Record] = [
        Cut(
            smooth(shape, tension=0.30),
            body.tones.trim.plain if body.sheet.top.trim else body.tones.top.light,
            lift=body.near.lift(2.0),
            edge=body.near.edge * 0.7,
            name="collar",
        )
    ]
    if body.pose.view != "back" and not body.near.far:
        split = (across(body, 1.04, half * 0.30), across(body, 0.925, half * 0.45))
        made.append(
            Stroke(smooth(split, closed=False), body.tones.top.fold, 0.012 * head, name="collar seam")
        )
    return tuple(made)


def _crossed(body: Body) -> tuple[Record, ...]:
    """Crossed lapels: the band over falls towards the back hip."""
    head, middle = body.head, middle_line(body)
    under = (
        across(body, 1.045, -0.165 * head),
        across(body, 0.965, -0.110 * head),
        across(body, 0.87, middle * 0.55),
    )
    over = (
        across(body, 1.045, 0.155 * head),
        across(body, 0.965, 0.125 * head),
        across(body, 0.84, middle * 0.6),
        across(body, 0.58, -0.14 * head),
        across(body, 0.42, -0.42 * head),
    )
    trim = body.tones.trim
    return (
        Cut(
            ribbon(under, (0.08 * head, 0.11 * head, 0.11 * head)),
            trim.shade,
            lift=body.near.lift(1.0),
            edge=0.5,
            name="collar",
        ),
        Cut(
            ribbon(over, tuple(width * head for width in (0.08, 0.11, 0.12, 0.12, 0.08))),
            trim.plain,
            lift=body.near.lift(2.0),
            edge=0.5,
            name="collar",
        ),
    )


def _collar_behind(body: Body) -> tuple[Record, ...]:
    """A collar's fall about the nape; of a shirt under a jacket only a strip shows over the jacket's own."""
    own = front_of(body)
    paint = collar_of(body, own.collar_paint) or (
        body.tones.trim.plain if body.sheet.top.trim else body.tones.top.light
    )
    if own.collar_paint is None:
        return (_fall(body, paint, 0.0),)
    return (_fall(body, paint, 0.035), _fall(body, body.tones.top.light, 0.0))


def _fall(body: Body, paint: Colour, rise: float) -> Cut:
    head = body.head
    shape = (
        across(body, 1.055 + rise, -0.165 * head),
        across(body, 1.030 + rise, 0.0),
        across(body, 1.055 + rise, 0.165 * head),
        across(body, 0.985, 0.225 * head),
        across(body, 0.950, 0.0),
        across(body, 0.985, -0.225 * head),
    )
    lift, edge = body.near.lift(1.5), body.near.edge * 0.7
    return Cut(smooth(shape, tension=0.3), paint, lift=lift, edge=edge, name="collar")


def _bound_behind(body: Body) -> tuple[Record, ...]:
    head, own = body.head, body.tones.top
    line = (across(body, 1.035, -0.20 * head), across(body, 1.0, 0.0), across(body, 1.035, 0.20 * head))
    return (Stroke(smooth(line, closed=False), own.light, 0.044 * head, name="collar"),)


def _scarf(body: Body) -> tuple[Record, ...]:
    """A thick turn about the neck and an end that hangs and swings."""
    head, cloth = body.head, body.tones.scarf
    back = body.pose.view == "back"
    turn = (
        across(body, 1.06, -0.27 * head),
        across(body, 0.985, -0.05 * head),
        across(body, 0.975, 0.10 * head),
        across(body, 1.06, 0.26 * head),
    )
    x, y = across(body, 0.95, (-0.10 if back else 0.12) * head)
    sway = body.swing / 90.0 * 0.5 * head
    fall = (
        (x, y),
        (x + 0.03 * head + sway * 0.3, y - 0.32 * head),
        (x + 0.01 * head + sway, y - 0.62 * head),
    )
    end = ribbon(fall, (0.15 * head, 0.17 * head, 0.20 * head))
    made: list[Record] = [
        Cut(end, cloth.shade, lift=body.near.lift(2.0), edge=body.near.edge * 0.7, name="scarf end"),
        Cut(
            ribbon(
                turn, (0.16 * head, 0.20 * head, 0.20 * head, 0.15 * head), round_start=True, round_end=True
            ),
            cloth.plain,
            lift=body.near.lift(2.5),
            edge=body.near.edge,
            name="scarf",
        ),
    ]
    if not body.near.far:
        crease = (
            across(body, 1.02, -0.16 * head),
            across(body, 0.965, 0.0),
            across(body, 0.985, 0.14 * head),
        )
        made.append(Stroke(smooth(crease, closed=False), cloth.fold, 0.016 * head, name="fold"))
    return tuple(made)


_COLLARS: dict[str, Callable[[Body], tuple[Record, ...]]] = {
    "crossed": _crossed,
    "lobes": _lobes,
    "points": _points,
    "round": _round,
    "stand": _stand,
}
_BEHIND: dict[str, Callable[[Body], tuple[Record, ...]]] = {
    "crossed": _collar_behind,
    "lobes": _collar_behind,
    "points": _collar_behind,
    "round": _bound_behind,
    "stand": _stand,
}
