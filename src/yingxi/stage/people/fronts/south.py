"""What is worn in the heat: a sari, a kurta, a long Arab shirt."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Record, Stroke
from yingxi.stage.path import Point, polygon, smooth
from yingxi.stage.people.creases import crease
from yingxi.stage.people.fronts.front import Front, buttons, foot_of, row, shaded, top_of, trim_of
from yingxi.stage.people.model import Body
from yingxi.stage.people.tones import Cloth, cloth
from yingxi.stage.people.torso import across, on

_GOLD = Colour(0.77, 0.095, 86)
_BLOUSE_FOOT, _WAIST = 0.52, 0.36


def blouse_of(body: Body) -> Cloth:
    """The short blouse under a sari: the colour told of it, else a deeper shade of the sari."""
    own = body.tones.top.plain
    return body.tones.under or cloth(own.darker(0.15) if own.lightness > 0.5 else own.lighter(0.16))


def _border(body: Body) -> Colour:
    return body.tones.trim.plain if body.sheet.top.trim else _GOLD


def _pleats_before(body: Body, around: tuple[Point, ...]) -> list[Record]:
    """The pleats tucked in at the waist, that fall in a fan."""
    top = row(body, (_WAIST - 0.05, 0.0))[0]
    made: list[Record] = []
    for share in (0.50, 0.59, 0.68, 0.77):
        foot = foot_of(around, share)
        middle = ((top[0] + foot[0]) / 2 + 0.02 * body.head, (top[1] + foot[1]) / 2)
        made.append(crease((top, middle, foot), 0.040 * body.head, body.tones.top.shade, name="pleat"))
    return made


def _hem(body: Body, around: tuple[Point, ...]) -> list[Record]:
    """The woven border along the ground."""
    head = body.head
    line = [foot_of(around, share) for share in (-0.02, 0.25, 0.5, 0.75, 1.02)]
    line = [(x, y - 0.05 * head * (1 - abs(i - 2) / 2)) for i, (x, y) in enumerate(line)]
    made: list[Record] = []
    for rise, wide in ((0.10, 0.13), (0.22, 0.028)):
        moved = smooth([(x, y + rise * head) for x, y in line], closed=False)
        made.append(Stroke(moved, _border(body), wide * head, name="border"))
    return made


def _bodice(body: Body) -> list[Record]:
    """The blouse, and the hand of skin at the waist."""
    chest = (
        on(body, 1.08, -0.2),
        on(body, 1.08, 1.2),
        on(body, _BLOUSE_FOOT, 1.2),
        on(body, _BLOUSE_FOOT, -0.2),
    )
    skin = (
        on(body, _BLOUSE_FOOT, -0.2),
        on(body, _BLOUSE_FOOT, 1.2),
        on(body, _WAIST, 1.2),
        on(body, _WAIST, -0.2),
    )
    return [
        Cut(polygon(chest), blouse_of(body).plain, edge=0, name="blouse"),
        Cut(polygon(skin), body.tones.skin.plain, edge=0, name="waist"),
    ]


def _sari(body: Body, around: tuple[Point, ...]) -> list[Record]:
    """A blouse, a hand of skin at the waist, and the cloth that goes from the hip up over the near shoulder."""
    head, tones, near = body.head, body.tones, body.near
    neck = row(body, (1.06, -0.19), (0.93, -0.12), (0.885, 0.0), (0.93, 0.11), (1.06, 0.16))
    over = (
        on(body, 1.06, 0.06), on(body, 1.04, 0.36), on(body, 0.84, 0.60), on(body, 0.62, 0.86), on(body, 0.44, 1.10),
        on(body, 0.20, 1.10), on(body, 0.22, 0.72), on(body, 0.32, 0.36), on(body, 0.52, 0.16), on(body, 0.80, 0.0),
    )  # fmt: skip
    edge = over[1:5]
    low = (on(body, 0.24, 1.06), on(body, 0.24, 0.72), on(body, 0.33, 0.36), on(body, 0.53, 0.14))
    made: list[Record] = [
        *_bodice(body),
        Cut(smooth(neck, tension=0.4), tones.skin.plain, edge=0, name="bare neck"),
        *_pleats_before(body, around),
        *_hem(body, around),
        Cut(smooth(over, tension=0.30), tones.top.plain, lift=near.lift(1.6), edge=near.edge, name="drape"),
        Stroke(smooth(edge, closed=False), _border(body), 0.085 * head, name="border"),
        Stroke(smooth(low, closed=False), _border(body), 0.030 * head, name="border"),
    ]
    if near.pixels > 45:
        for share in (0.24, 0.42):
            line = (on(body, 0.98, share * 0.7), on(body, 0.68, share + 0.20), on(body, 0.36, share + 0.52))
            made.append(crease(line, 0.030 * head, tones.top.fold))
    return made


def _sari_back(body: Body, around: tuple[Point, ...]) -> list[Record]:
    return [*_bodice(body), *_hem(body, around)]


def _fall(body: Body, _around: tuple[Point, ...]) -> list[Record]:
    """From behind: the end of the cloth, that falls from the shoulder over the back."""
    if body.pose.view != "back":
        return []
    head, paint, near = body.head, body.tones.top, body.near
    sway = body.swing / 90 * 0.5 * head
    left, right = on(body, 1.03, 0.10), on(body, 1.05, 0.40)
    foot = -0.62 * body.proportions.leg / body.proportions.torso
    low_left, low_right = on(body, foot, 0.16), on(body, foot - 0.04, 0.62)
    shape = (
        left, right, on(body, 0.5, 0.62), (low_right[0] + sway, low_right[1]), (low_left[0] + sway, low_left[1]),
        on(body, 0.5, 0.10),
    )  # fmt: skip
    path = smooth(shape, tension=0.16)
    end = ((low_left[0] + sway, low_left[1] + 0.09 * head), (low_right[0] + sway, low_right[1] + 0.09 * head))
    made: list[Record] = [Cut(path, paint.plain, lift=near.lift(2.0), edge=near.edge, name="end of the sari")]
    for share in (0.25, 0.45):
        line = (
            on(body, 0.95, share * 0.8),
            on(body, 0.4, share),
            (on(body, foot, share + 0.1)[0] + sway, low_left[1]),
        )
        made.append(crease(line, 0.030 * head, paint.fold))
    made.append(Stroke(polygon(end, closed=False), _border(body), 0.12 * head, name="border"))
    return made


def _placket(body: Body, foot: float) -> list[Record]:
    """A slit from the neck with its buttons, bound in the trim."""
    head, tones, near = body.head, body.tones, body.near
    strip = row(body, (1.02, -0.055), (1.02, 0.055), (foot, 0.055), (foot - 0.02, 0.0), (foot, -0.055))
    made: list[Record] = [
        Cut(smooth(strip, tension=0.06), tones.top.light, lift=near.lift(0.6), edge=0.5, name="placket")
    ]
    if body.sheet.top.trim and not near.far:
        for side in (-0.085, 0.085):
            line = row(body, (1.0, side), (foot, side), (foot - 0.05, 0.0))
            made.append(Stroke(smooth(line, closed=False), tones.trim.plain, 0.022 * head, name="embroidery"))
    steps = tuple(0.94 - i * (0.94 - foot) / 4 for i in range(1, 4))
    return [*made, *buttons(body, (0.95, *steps), 0.0, tones.trim.plain, 0.026)]


def _band_collar(body: Body, _around: tuple[Point, ...]) -> list[Record]:
    """A low band that stands about the neck, bound along its edge."""
    span, head = body.head / body.proportions.torso, body.head
    behind = body.pose.view == "back"
    places = (
        ((0.02, -0.22), (-0.03, 0.0), (0.02, 0.22), (0.10, 0.18), (0.06, 0.0), (0.10, -0.18))
        if behind
        else ((0.09, -0.18), (0.01, -0.09), (-0.01, 0.03), (0.04, 0.14), (0.09, 0.155), (-0.02, 0.185), (-0.095, 0.04),
              (-0.07, -0.10), (-0.01, -0.205))
    )  # fmt: skip
    points = [across(body, 1.0 + up * span, side * head) for up, side in places]
    rim = points[3:] if behind else points[:5]
    return [
        Cut(
            smooth(points, tension=0.30),
            body.tones.top.light,
            lift=body.near.lift(1.2),
            edge=0.6,
            name="band collar",
        ),
        Stroke(smooth(rim, closed=False), body.tones.trim.plain, 0.016 * head, name="embroidery"),
    ]


def _kurta(body: Body, around: tuple[Point, ...]) -> list[Record]:
    """A long shirt, open a hand's breadth at its sides."""
    head = body.head
    x, y = foot_of(around, 0.10)
    slit = ((x, y - 0.02 * head), (x + 0.03 * head, y + 0.34 * head))
    return [
        *_placket(body, 0.52),
        Stroke(polygon(slit, closed=False), body.tones.top.fold, 0.026 * head, name="slit"),
    ]


def _thobe(body: Body, around: tuple[Point, ...]) -> list[Record]:
    """A shirt to the ground, of one piece, that falls from the shoulders."""
    head, tones = body.head, body.tones
    made = _placket(body, 0.60)
    if body.near.pixels > 40:
        for level, share, foot in ((0.86, 0.16, 0.18), (0.60, 0.62, 0.70), (0.30, 0.34, 0.40)):
            start, end = on(body, level, share), foot_of(around, foot)
            end = (end[0], end[1] + 0.10 * head)
            middle = ((start[0] + end[0]) / 2 + 0.02 * head, (start[1] + end[1]) / 2)
            made.append(crease((start, middle, end), 0.046 * head, tones.top.shade, name="fall"))
    return made


def _thobe_back(body: Body, around: tuple[Point, ...]) -> list[Record]:
    made: list[Record] = []
    for share, foot in ((0.34, 0.28), (0.64, 0.70)):
        start, end = on(body, 0.86, share), foot_of(around, foot)
        middle = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2)
        made.append(crease((start, middle, end), 0.046 * body.head, body.tones.top.shade, name="fall"))
    return made


SOUTH: dict[str, Front] = {
    "sari": Front(
        _sari, _sari_back, over=_fall, collar="none", sleeve="short", sleeve_paint=blouse_of, band=False, legs="wide",
        shoes="court", plain_cloth=True,
    ),
    "kurta": Front(
        _kurta, over=_band_collar, collar="none", sleeve="loose", cuff=trim_of, cuff_deep=0.05, legs="churidar",
        shoes="cloth", straight=True,
    ),
    "thobe": Front(
        _thobe, _thobe_back, over=_band_collar, collar="none", sleeve="trumpet", cuff=shaded(top_of), cuff_deep=0.04,
        band=False, legs="wide", shoes="cloth", straight=True, plain_cloth=True,
    ),
}  # fmt: skip
