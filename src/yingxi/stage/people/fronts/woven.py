"""A poncho: one woven cloth with a slit for the head."""

from yingxi.stage.display import Cut, Record, Stroke
from yingxi.stage.path import Point, smooth
from yingxi.stage.people.fronts.front import Front, no_cuff, row
from yingxi.stage.people.model import Body
from yingxi.stage.people.torso import on
from yingxi.stage.people.wings import BANDS, HEM, band_paints, level_of, tufts, wing


def _poncho(body: Body, around: tuple[Point, ...]) -> list[Record]:
    neck = row(body, (1.08, -0.20), (0.97, -0.13), (0.84, 0.0), (0.97, 0.12), (1.08, 0.17))
    return [
        *_poncho_back(body, around),
        Cut(
            smooth(neck, tension=0.24),
            (body.tones.under or body.tones.top).shade,
            edge=0,
            name="neck opening",
        ),
        Stroke(
            smooth(neck, closed=False, tension=0.24), body.tones.trim.plain, 0.050 * body.head, name="rim"
        ),
    ]


def _poncho_back(body: Body, _around: tuple[Point, ...]) -> list[Record]:
    """Woven bands across the body."""
    made: list[Record] = []
    for (share, wide), paint in zip(BANDS, band_paints(body), strict=True):
        level = level_of(share)
        line = (on(body, level + 0.05, -0.3), on(body, level, 0.5), on(body, level + 0.05, 1.3))
        made.append(Stroke(smooth(line, closed=False), paint, wide * body.head, name="woven stripe"))
    return made


def _fringe(body: Body, _around: tuple[Point, ...]) -> list[Record]:
    """Tufts along the body's hem, on both sides of its lowest point."""
    low = on(body, HEM, 0.5)
    paint = body.tones.top.fold
    return [tufts(body, on(body, HEM + 0.02, share), low, paint) for share in (0.0, 1.0)]


WOVEN: dict[str, Front] = {
    "poncho": Front(
        _poncho,
        _poncho_back,
        over=_fringe,
        collar="none",
        sleeve="loose",
        cuff=no_cuff,
        wing=wing,
        hem=HEM,
        plain_cloth=True,
        straight=True,
        shoes="leather",
    ),
}
