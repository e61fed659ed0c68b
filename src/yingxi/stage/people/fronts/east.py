"""What is worn in the East: knotted buttons, hanfu, kimono, a monk's robe."""

from yingxi.stage.display import Cut, Record, Stroke
from yingxi.stage.path import Point, ellipse, polygon, ribbon, smooth
from yingxi.stage.people.fronts.front import Front, band, foot_of, low_end, row, shirt_of, trim_of
from yingxi.stage.people.model import Body
from yingxi.stage.people.tones import Cloth
from yingxi.stage.people.torso import across, middle_line

KNOTS = 5


def _knotted(body: Body, around: tuple[Point, ...]) -> list[Record]:
    """Down the middle of a jacket; from the neck to under the arm of a gown."""
    head, trim, near = body.head, body.tones.trim.plain, body.near
    if body.sheet.top.cut == "short top":
        line = (*row(body, (1.0, 0.0), (0.6, 0.0), (0.2, 0.0)), low_end(body, around))
        knots = [row(body, (0.88 - 0.20 * i, 0.0))[0] for i in range(KNOTS)]
    else:
        line = (*row(body, (1.0, 0.0), (0.90, -0.09), (0.79, -0.27), (0.64, -0.40), (0.2, -0.42)),)
        knots = list(row(body, (0.975, -0.005), (0.875, -0.14), (0.755, -0.32)))
    made: list[Record] = [Stroke(smooth(line, closed=False), trim, 0.024 * head, name="piping")]
    for x, y in knots:
        for side in (-1.0, 1.0):
            loop = (
                (x, y),
                (x + side * 0.05 * head, y + 0.022 * head),
                (x + side * 0.105 * head, y),
                (x + side * 0.05 * head, y - 0.022 * head),
            )
            made.append(Cut(smooth(loop, tension=0.4), trim, edge=0, grain=0.5, name="loop"))
        made.append(
            Cut(
                ellipse(x, y, 0.033 * head), body.tones.trim.shade, lift=near.lift(0.5), edge=0.4, name="knot"
            )
        )
    if body.sheet.top.cut == "dress" and not near.far:
        made += _slit(body, around)
    if body.sheet.top.cut == "short top" and not near.far:
        for side in (-0.28, 0.24):
            pocket = row(
                body, (0.20, side - 0.10), (0.21, side + 0.08), (0.02, side + 0.09), (0.02, side - 0.11)
            )
            made.append(
                Cut(
                    smooth(pocket, tension=0.08),
                    body.tones.top.plain,
                    lift=near.lift(0.5),
                    edge=0.4,
                    name="pocket",
                )
            )
    return made


def _slit(body: Body, around: tuple[Point, ...]) -> list[Record]:
    """A qipao opens at the side: two edges of piping to the hem."""
    x, y = foot_of(around, 0.16)
    top = row(body, (-0.18, -0.34))[0]
    line = ((x, y - 0.02), ((x + top[0]) / 2 + 0.01, (y + top[1]) / 2), top)
    return [Stroke(smooth(line, closed=False), body.tones.trim.plain, 0.022 * body.head, name="slit")]


def crossed(body: Body, paint: Cloth, *, foot: float, reach: float, wide: float = 0.125) -> list[Record]:
    """Two bands that cross on the chest; the one over falls to the near side, down to level `foot`."""
    head, near = body.head, body.near
    inner = _from_the_neck(body, (1.05, -0.13), (1.05, 0.12), (0.84, 0.02))
    under = _from_the_neck(body, (1.045, -0.185), (0.965, -0.125), (0.84, 0.045))
    over = _from_the_neck(body, (1.045, 0.17), (0.965, 0.125), (0.85, -0.01), (0.70, -0.15), (foot, -reach))
    return [
        Cut(polygon(inner), shirt_of(body).plain, edge=0, name="undershirt"),
        Cut(
            ribbon(under, (wide * head, wide * head, wide * 0.9 * head)),
            paint.shade,
            lift=near.lift(0.8),
            edge=0.5,
            name="collar",
        ),
        Cut(
            ribbon(over, (wide * head,) * 4 + (wide * 0.8 * head,)),
            paint.plain,
            lift=near.lift(1.4),
            edge=0.6,
            name="collar",
        ),
    ]


def _from_the_neck(body: Body, *places: tuple[float, float]) -> tuple[Point, ...]:
    """As `row` on the chest; about the neck, which stands on the spine, heads count from there."""
    middle = middle_line(body)
    return tuple(
        across(body, level, middle * min(1.0, max(0.0, (1.02 - level) / 0.2)) + side * body.head)
        for level, side in places
    )


def _sash(body: Body, top: float, bottom: float, paint: Cloth) -> list[Record]:
    return [
        Cut(
            smooth(band(body, top, bottom), tension=0.3),
            paint.plain,
            lift=body.near.lift(0.8),
            edge=0.6,
            name="sash",
        ),
        Stroke(
            smooth(band(body, (top + bottom) / 2, bottom)[:5], closed=False),
            paint.fold,
            0.012 * body.head,
            name="fold",
        ),
    ]


def girdle_ends(
    body: Body, level: float, paint: Cloth, *, long: float = 0.9, side: float = -0.05
) -> list[Record]:
    """A knot and two ends that hang from a sash and swing."""
    head, sway = body.head, body.swing / 90 * 0.5 * body.head
    x, y = row(body, (level, side if body.pose.view != "back" else 0.0))[0]
    made: list[Record] = []
    if not body.pose.seated:
        for aside, length in ((-0.07, long), (0.06, long * 0.8)):
            fall = (
                (x, y),
                (x + aside * head + sway * 0.3, y - 0.4 * length * head),
                (x + aside * 1.3 * head + sway, y - length * head),
            )
            made.append(
                Cut(
                    ribbon(fall, (0.06 * head, 0.08 * head, 0.10 * head)),
                    paint.shade,
                    lift=body.near.lift(1.0),
                    edge=0.6,
                    name="sash end",
                )
            )
    made.append(
        Cut(
            ellipse(x, y, 0.075 * head, 0.065 * head),
            paint.plain,
            lift=body.near.lift(1.0),
            edge=0.6,
            name="sash knot",
        )
    )
    return made


def _hanfu(body: Body, around: tuple[Point, ...]) -> list[Record]:
    overlap = (*row(body, (0.36, -0.22), (0.1, -0.18)), foot_of(around, 0.30))
    made: list[Record] = [
        Stroke(smooth(overlap, closed=False), body.tones.top.fold, 0.016 * body.head, name="front edge")
    ]
    made += crossed(body, body.tones.trim, foot=0.42, reach=0.36)
    return [*made, *_sash(body, 0.44, 0.30, body.tones.trim)]


def _hanfu_back(body: Body, _around: tuple[Point, ...]) -> list[Record]:
    return _sash(body, 0.44, 0.30, body.tones.trim)


def _hanfu_over(body: Body, _around: tuple[Point, ...]) -> list[Record]:
    return [] if body.pose.view == "back" else girdle_ends(body, 0.36, body.tones.trim)


def _kimono(body: Body, around: tuple[Point, ...]) -> list[Record]:
    head, tones = body.head, body.tones
    overlap = (*row(body, (0.30, -0.06), (0.0, 0.02)), foot_of(around, 0.62))
    made: list[Record] = [
        Stroke(smooth(overlap, closed=False), tones.top.fold, 0.016 * head, name="front edge")
    ]
    made += crossed(body, tones.trim, foot=0.50, reach=0.28, wide=0.105)
    made += _obi(body, around)
    cord = band(body, 0.385, 0.36)
    return [*made, Cut(smooth(cord, tension=0.3), tones.top.light, edge=0, name="cord")]


def _obi(body: Body, _around: tuple[Point, ...]) -> list[Record]:
    return _sash(body, 0.52, 0.24, body.tones.trim)


def _bow(body: Body, _around: tuple[Point, ...]) -> list[Record]:
    if body.pose.view != "back":
        return []
    paint, near = body.tones.trim, body.near
    knot = row(body, (0.60, -0.26), (0.62, 0.26), (0.40, 0.30), (0.22, 0.18), (0.20, -0.16), (0.40, -0.30))
    middle = row(body, (0.56, -0.08), (0.56, 0.08), (0.28, 0.08), (0.28, -0.08))
    return [
        Cut(smooth(knot, tension=0.25), paint.light, lift=near.lift(2.0), edge=near.edge, name="bow"),
        Cut(smooth(middle, tension=0.2), paint.shade, lift=near.lift(0.8), edge=0.6, name="bow"),
    ]


def _robe(body: Body, around: tuple[Point, ...]) -> list[Record]:
    """A monk's or a sage's robe: crossed, with a broad mantle over one shoulder."""
    made = crossed(body, body.tones.trim, foot=0.30, reach=0.40, wide=0.15)
    mantle = (
        *row(
            body,
            (1.05, -0.30),
            (0.80, -0.10),
            (0.45, 0.18),
            (0.15, 0.50),
            (-0.1, 0.9),
            (1.2, 1.0),
            (1.2, -0.2),
        ),
    )
    folds = [
        Stroke(
            smooth(row(body, (0.98, 0.0 + s), (0.62, 0.16 + s), (0.25, 0.40 + s)), closed=False),
            body.tones.trim.fold,
            0.014 * body.head,
            name="fold",
        )
        for s in (0.10, 0.20)
    ]
    return [
        *made[:1],
        *made[2:],
        Cut(
            smooth(mantle, tension=0.25),
            body.tones.trim.shade,
            lift=body.near.lift(1.2),
            edge=0.5,
            name="mantle",
        ),
        *folds,
    ]


EAST: dict[str, Front] = {
    "knots": Front(_knotted, collar="stand", cuff=trim_of, cuff_deep=0.06, shoes="cloth"),
    "hanfu": Front(_hanfu, _hanfu_back, over=_hanfu_over, collar="none", sleeve="flowing", cuff=trim_of,
                   legs="wide", shoes="cloth"),
    "kimono": Front(_kimono, _obi, over=_bow, collar="none", sleeve="wide", legs="wide", shoes="cloth"),
    "robe": Front(_robe, collar="none", sleeve="flowing", legs="wide", shoes="cloth", band=False),
}  # fmt: skip
