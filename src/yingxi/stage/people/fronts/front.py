"""What a garment is on its front, and what it asks of sleeves, collar, hem, legs and shoes."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import chain

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Record, Stroke
from yingxi.stage.path import Path, Point, ellipse, polygon, smooth
from yingxi.stage.people.model import Body
from yingxi.stage.people.sleeves import Widths
from yingxi.stage.people.tones import Cloth, cloth
from yingxi.stage.people.torso import HEM, across, half_widths, middle_line
from yingxi.stage.rig import LimbJoints

SHIRT = cloth(Colour(0.91, 0.016, 90))
SILVER = Colour(0.76, 0.012, 250)
BRASS = Colour(0.76, 0.085, 85)
LEATHER = cloth(Colour(0.40, 0.05, 50))

Drawing = Callable[[Body, tuple[Point, ...]], list[Record]]


def nothing(_body: Body, _around: tuple[Point, ...]) -> list[Record]:
    return []


@dataclass(frozen=True, slots=True)
class Front:
    """How a garment is made. `draw` gives what lies on the cloth (clipped by it), seen from before, and `back` from
    behind; `over` what stands beyond its edge. `collar` names the collar ("" for the cut's own, "none" where the front
    brings one), `sleeve` the kind of sleeve ("" for the cut's own). Paints are given where they are not the garment's
    own: `None` for a cuff means that the sleeve ends in a plain seam. `hem` is the level of a short top's hem,
    `gathered` that ribs draw it in; `band` the strip along a skirt's; `plain_cloth` leaves no room for folds. What is
    `straight` falls from the chest and shows no waist. `behind` is what hangs behind the legs, and `wing` draws the one
    cloth that covers an arm in the place of a sleeve."""

    draw: Drawing = nothing
    back: Drawing = nothing
    over: Drawing = nothing
    collar: str = ""
    collar_paint: Colour | None = None
    sleeve: str = ""
    sleeve_paint: Callable[[Body], Cloth] | None = None
    cuff: Callable[[Body], Cloth | None] | None = None
    cuff_deep: float = 0.085
    on_sleeve: Callable[[Body, LimbJoints, Widths, Cloth], list[Record]] | None = None
    plain_cloth: bool = False
    hem: float = HEM
    gathered: bool = False
    band: bool = True
    legs: str = ""
    shoes: str = ""
    straight: bool = False
    behind: Drawing = nothing
    wing: "Callable[..., list[Record]] | None" = None
    beneath: Callable[[Body], Cloth] | None = None
    """What sleeve there is beneath a `wing`, where the sheet names none."""

    def sleeve_of(self, body: Body) -> str:
        if self.sleeve:
            return self.sleeve
        if body.sheet.top.cut == "long coat":
            return "coat"
        if body.sheet.top.cut == "dress" and body.child:
            return "puff"
        return "loose" if body.sheet.age == "elder" else "long"

    def sleeve_cloth(self, body: Body) -> Cloth:
        return self.sleeve_paint(body) if self.sleeve_paint else body.tones.top

    def cuff_cloth(self, body: Body) -> Cloth | None:
        if self.cuff is not None:
            return self.cuff(body)
        if body.sheet.top.trim and body.sheet.top.cut == "dress":
            return body.tones.trim
        own = self.sleeve_cloth(body)
        return Cloth(own.shade, own.fold, own.fold, own.plain)


def row(body: Body, *places: tuple[float, float]) -> tuple[Point, ...]:
    """Points by level and by heads before the front's middle."""
    middle = middle_line(body)
    return tuple(across(body, level, middle + side * body.head) for level, side in places)


def round_neck(body: Body, *places: tuple[float, float]) -> tuple[Point, ...]:
    """As `row`, for what lies about the neck: from the side it stands nearer to the spine."""
    aside = -0.20 if body.pose.view == "profile" else 0.0
    return row(body, *((level, side * (0.86 if aside else 1.0) + aside) for level, side in places))


def band(body: Body, top: float, bottom: float, *, out: float = 0.06) -> tuple[Point, ...]:
    """A strip across the whole body between two levels, bowed as a belt is; it reaches a little past both edges."""
    head = body.head

    def line(level: float) -> list[Point]:
        back, front = half_widths(body, level)
        low = 0.05 * head / body.proportions.torso
        return [
            across(body, level + low * 0.4, -back - out * head),
            across(body, level - low * 0.5, -back * 0.45),
            across(body, level - low, front * 0.15),
            across(body, level - low * 0.6, front * 0.7),
            across(body, level + low * 0.2, front + out * head),
        ]

    return (*line(top), *reversed(line(bottom)))


def low_end(body: Body, around: tuple[Point, ...]) -> Point:
    """Where the front's middle meets the hem."""
    low = min(y for _, y in around)
    x, y = across(body, -0.02, middle_line(body) * 0.96)
    return x, min(y, low)


def foot_of(around: tuple[Point, ...], share: float) -> Point:
    """The point of the hem at `share` (0 back, 1 front): `around` holds the back's points, then the front's."""
    half = len(around) // 2
    (bx, by), (fx, fy) = around[half - 1], around[-1]
    return bx + (fx - bx) * share, by + (fy - by) * share


def buttons(
    body: Body, levels: tuple[float, ...], side: float, colour: Colour, size: float = 0.028
) -> list[Record]:
    discs = [ellipse(*row(body, (level, side))[0], size * body.head) for level in levels]
    path = Path(tuple(chain.from_iterable(disc.steps for disc in discs)))
    return [Cut(path, colour, edge=0.3, grain=0.5, name="button")]


def shaded(paint: Callable[[Body], Cloth]) -> Callable[[Body], Cloth | None]:
    """The paint's own shade, for cuffs and ribs."""

    def darker(body: Body) -> Cloth:
        own = paint(body)
        return Cloth(own.shade, own.fold, own.fold, own.plain)

    return darker


def top_of(body: Body) -> Cloth:
    return body.tones.top


def trim_of(body: Body) -> Cloth:
    return body.tones.trim


def shirt_of(body: Body) -> Cloth:
    """What shows beneath an open front: the garment that the sheet names, else a white shirt."""
    return body.tones.under or SHIRT


def collar_of(body: Body, own: Colour | None) -> Colour | None:
    """A collar's paint: the shirt's where the front shows one or the sheet names what is worn beneath."""
    if own is None:
        return body.tones.under.plain if body.tones.under else None
    return shirt_of(body).plain if own == SHIRT.plain else own


def no_cuff(_body: Body) -> Cloth | None:
    return None


def pocket(body: Body, level: float, side: float, wide: float, high: float, paint: Cloth) -> list[Record]:
    """A patch pocket: its middle at `side`, its mouth at `level`, `high` in levels."""
    half = wide / 2
    shape = row(
        body,
        (level, side - half),
        (level, side + half),
        (level - high, side + half * 0.94),
        (level - high, side - half * 0.94),
    )
    rim = row(body, (level - 0.03, side - half), (level - 0.03, side + half))
    return [
        Cut(smooth(shape, tension=0.06), paint.plain, lift=body.near.lift(0.6), edge=0.5, name="pocket"),
        Stroke(polygon(rim, closed=False), paint.fold, 0.010 * body.head, name="pocket's rim"),
    ]
