"""What pupils wear: a sailor collar, a pinafore over a blouse."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Record, Stroke
from yingxi.stage.path import Point, ellipse, polygon, ribbon, smooth
from yingxi.stage.people.fronts.front import (
    BRASS,
    SHIRT,
    Front,
    band,
    buttons,
    pocket,
    row,
    trim_of,
)
from yingxi.stage.people.fronts.town import shirt
from yingxi.stage.people.model import Body
from yingxi.stage.people.tones import Cloth, cloth


def _sailor(body: Body, around: tuple[Point, ...]) -> list[Record]:
    """A broad collar with two lines and a knotted scarf, as pupils and seamen wear it."""
    head, trim, near = body.head, body.tones.trim, body.near
    left = row(body, (1.06, -0.20), (1.02, -0.40), (0.88, -0.40), (0.70, -0.03), (0.74, 0.0), (0.96, -0.10))
    right = row(body, (1.06, 0.16), (1.02, 0.34), (0.88, 0.34), (0.70, 0.03), (0.74, 0.0), (0.96, 0.08))
    made: list[Record] = [
        shirt(body, 0.74),
        Cut(smooth(right, tension=0.12), trim.plain, lift=near.lift(1.0), edge=0.6, name="broad collar"),
        Cut(smooth(left, tension=0.12), trim.plain, lift=near.lift(1.2), edge=0.6, name="broad collar"),
    ]
    edges = (
        row(body, (1.0, -0.35), (0.89, -0.355), (0.745, -0.06)),
        row(body, (1.0, 0.29), (0.89, 0.295), (0.745, 0.05)),
    )
    made += [
        Stroke(polygon(line, closed=False), body.tones.top.light, 0.014 * head, name="line") for line in edges
    ]
    scarf = body.tones.scarf if body.sheet.scarf else cloth(Colour(0.55, 0.12, 25))
    for side in (-0.08, 0.07):
        end = row(body, (0.72, 0.0), (0.62, side * 0.8), (0.50, side * 1.3))
        made.append(
            Cut(
                ribbon(end, (0.05 * head, 0.10 * head, 0.12 * head)),
                scarf.shade,
                lift=near.lift(0.6),
                edge=0.5,
                name="scarf end",
            )
        )
    made.append(
        Cut(
            ellipse(*row(body, (0.715, 0.0))[0], 0.060 * head, 0.050 * head),
            scarf.plain,
            lift=near.lift(0.5),
            edge=0.5,
            name="scarf knot",
        )
    )
    return made


def _sailor_back(body: Body, _around: tuple[Point, ...]) -> list[Record]:
    flap = row(body, (1.1, -0.34), (1.1, 0.34), (0.74, 0.36), (0.74, -0.36))
    line = row(body, (1.0, -0.30), (0.78, -0.31), (0.78, 0.31), (1.0, 0.30))
    return [
        Cut(
            smooth(flap, tension=0.06),
            body.tones.trim.plain,
            lift=body.near.lift(1.0),
            edge=0.6,
            name="broad collar",
        ),
        Stroke(polygon(line, closed=False), body.tones.top.light, 0.014 * body.head, name="line"),
    ]


def _pinafore(body: Body, around: tuple[Point, ...]) -> list[Record]:
    """A bib and straps over a blouse, above a gathered skirt."""
    head, cloth_, near = body.head, body.tones.top, body.near
    blouse = (*row(body, (1.2, -1.4), (1.2, 1.4)), *reversed(band(body, 0.37, 0.36, out=0.4)[:5]))
    bib = row(body, (0.80, -0.22), (0.80, 0.20), (0.34, 0.25), (0.34, -0.27))
    straps = [
        Stroke(
            polygon(row(body, (0.78, low), (1.02, high)), closed=False),
            cloth_.plain,
            0.09 * head,
            name="strap",
        )
        for low, high in ((-0.17, -0.28), (0.15, 0.24))
    ]
    return [
        Cut(polygon(blouse), SHIRT.plain, edge=0, name="blouse"),
        *straps,
        Cut(smooth(bib, tension=0.10), cloth_.plain, lift=near.lift(0.8), edge=0.5, name="bib"),
        Cut(
            smooth(band(body, 0.40, 0.31), tension=0.3),
            cloth_.shade,
            lift=near.lift(0.4),
            edge=0.4,
            name="waistband",
        ),
        *buttons(body, (0.765,), -0.17, BRASS, 0.026),
        *buttons(body, (0.765,), 0.15, BRASS, 0.026),
        *pocket(body, 0.66, -0.01, 0.20, 0.16, cloth_),
    ]


def _pinafore_back(body: Body, _around: tuple[Point, ...]) -> list[Record]:
    whole = row(body, (1.2, -1.4), (1.2, 1.4), (0.36, 1.4), (0.36, -1.4))
    yoke = Cut(polygon(whole), SHIRT.plain, edge=0, name="blouse's back")
    straps = [
        Stroke(
            polygon(row(body, (0.36, low), (1.02, high)), closed=False),
            body.tones.top.plain,
            0.09 * body.head,
            name="strap",
        )
        for low, high in ((-0.20, 0.22), (0.20, -0.22))
    ]
    return [yoke, *straps]


def _blouse(_body: Body) -> Cloth:
    return SHIRT


SCHOOL: dict[str, Front] = {
    "sailor": Front(_sailor, _sailor_back, collar="none", cuff=trim_of, shoes="strap"),
    "pinafore": Front(
        _pinafore,
        _pinafore_back,
        collar="lobes",
        collar_paint=SHIRT.plain,
        sleeve="long",
        sleeve_paint=_blouse,
        shoes="strap",
    ),
}  # fmt: skip
