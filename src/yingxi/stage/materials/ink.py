"""Ink: washes with wet edges on rice paper, mist for depth, red alone keeps its colour."""

from dataclasses import replace
from functools import cache, lru_cache

import numpy
import skia
from numpy.typing import NDArray

from yingxi.film.colour import Colour
from yingxi.film.seeds import rng
from yingxi.stage.air import hazed
from yingxi.stage.display import DisplayList, Group, Record, Soft, Wash
from yingxi.stage.light import Light
from yingxi.stage.materials.material import Sheet
from yingxi.stage.materials.veils import from_the_middle, veil_of
from yingxi.stage.paper import TILE, image_of, smoothed
from yingxi.stage.path import rectangle
from yingxi.stage.place import Place

RICE = Colour(0.955, 0.022, 88)
INK = Colour(0.20, 0.012, 260)
ACCENT, SKIN = (28.0, 26.0), (58.0, 26.0)
"""Hue and reach in degrees: cinnabar, the colour of the seal; and what must not look ashen."""
FAINT = 0.44
"""How much of its chroma every other colour keeps, as if a brush had been washed in it."""
DARK, NIGHT = 0.40, (0.76, 0.82, 0.96)
"""A place whose ground colour is darker than this lies in moonlight."""
MIST = 0.25
"""So much of bare paper shows through every place: it is there for the people in it."""
OCHRE = Colour(0.80, 0.16, 62)
"""A lamp's light on paper."""
SHADE = 0.20
"""A wash darker than this is a shadow."""


class Ink:
    """The look of a painted scroll."""

    casts = False
    bright: bool | None = True

    def toned(self, colour: Colour) -> Colour:
        kept = FAINT + (0.92 - FAINT) * max(_redness(colour), 0.45 * _near(colour.hue, *SKIN))
        # Lights run together to bare paper; darks stay ink, and there are few of them.
        share = min(1.0, max(0.0, (colour.lightness - 0.14) / 0.80))
        share = (share * share * (3 - 2 * share)) ** 0.76
        lightness = INK.lightness + (RICE.lightness - INK.lightness) * share
        bare = Colour(lightness, RICE.chroma, RICE.hue, colour.alpha)
        return Colour(lightness, colour.chroma * kept, colour.hue, colour.alpha).mixed(bare, 0.30)

    def staged(self, place: Place) -> Place:
        # Mist is laid on before the palette's own curve, which brings this to bare paper.
        mist = Colour(0.985, 0.008, 88)
        far = max((card.z for card in place.cards), default=10.0)
        cards = tuple(
            replace(
                card,
                records=_unshaded(card.records),
                haze=min(0.92, MIST + card.haze + _distance(card.z, far)),
            )
            for card in place.cards
        )
        dark = place.backdrop.lightness < DARK
        light = replace(
            place.light, ambience=NIGHT if dark else (1.0, 1.0, 1.0), key=(0.05, 0.05, 0.04), fill=(0.84, 0.85, 0.88),
            rim=None, cast_alpha=place.light.cast_alpha * 0.45,
        )  # fmt: skip
        ground = (*hazed(_unshaded(place.ground), mist, MIST + 0.10), *_mist_far(place, mist))
        return replace(place, cards=cards, ground=ground, light=light, haze=mist, backdrop=RICE)

    def laid(self, canvas: skia.Canvas, sheet: Sheet, light: Light) -> None:
        tile = _wash(*(value // 3 * 3 for value in sheet.colour))
        home = skia.Matrix.Translate(*sheet.home)
        shader = tile.makeShader(skia.TileMode.kRepeat, skia.TileMode.kRepeat, skia.SamplingOptions(), home)
        canvas.drawPath(sheet.path, skia.Paint(AntiAlias=True, Shader=shader))
        if sheet.edge <= 0:
            return
        # The wash dries darkest at its border; over it goes the line, never quite where the wash ends.
        weight = min(2.0, max(0.5, sheet.relief)) * min(1.0, 0.35 + sheet.across / (160 * sheet.unit))
        # What is pale or far is drawn with a paler brush.
        line = sheet.tone.mixed(INK, 0.66 - 0.38 * min(1.0, max(0.0, (sheet.tone.lightness - 0.45) / 0.48)))
        rough = 0.55 * sheet.unit
        for width, alpha, jitter in ((4.6 * weight, 0.16, 0.0), (1.5 * weight, 0.84, rough)):
            paint = skia.Paint(AntiAlias=True, Color=skia.ColorSetARGB(round(255 * alpha), *line.rgb()))
            paint.setStyle(skia.Paint.kStroke_Style)
            paint.setStrokeWidth(width)
            paint.setStrokeCap(skia.Paint.kRound_Cap)
            paint.setStrokeJoin(skia.Paint.kRound_Join)
            if jitter:
                paint.setPathEffect(skia.DiscretePathEffect.Make(7 * sheet.unit, jitter, 1))
            canvas.drawPath(sheet.outline, paint)

    def veil_at(self, frame: int) -> int:
        return 0

    def veil(self, width: int, height: int, number: int = 0) -> skia.Image:
        return _bare_border(width, height)


def _mist_far(place: Place, mist: Colour) -> DisplayList:
    """Where the ground goes far, it ends in mist and not in an edge."""
    near, far = 6.5, place.ground_ends
    if far < near + 3:
        return ()
    whole = rectangle(-90, near, 180, far - near + 0.3)
    stops = ((0.0, mist.clear(0.0)), (0.6, mist.clear(0.40)), (1.0, mist.clear(0.66)))
    return (Wash(whole, (0, near), (0, far), stops, lit=False),)


def _distance(z: float, far: float) -> float:
    """How much more of bare paper stands before what is behind the people: a wall a little, a far hill most."""
    behind = max(0.0, z - 6.2)
    return min(0.14, 0.22 * behind) + 0.26 * (behind / max(1.0, far - 6.2)) ** 0.5 if behind else 0.0


def _unshaded(records: DisplayList) -> DisplayList:
    """`records` with the shade that gathers in corners and under ceilings let go to a breath: mist, not shadow."""
    made: list[Record] = []
    for record in records:
        if isinstance(record, Group):
            made.append(replace(record, records=_unshaded(record.records)))
        elif isinstance(record, Wash) and record.blend == "plus":
            # A lamp is a wash of ochre, for paper is white already.
            made.append(
                replace(
                    record, blend="over", stops=tuple((at, _ochre(colour)) for at, colour in record.stops)
                )
            )
        elif isinstance(record, Wash) and record.blend == "over":
            made.append(replace(record, stops=tuple((at, _breath(colour)) for at, colour in record.stops)))
        elif isinstance(record, Soft) and record.colour.lightness < SHADE:
            made.append(replace(record, colour=_breath(record.colour)))
        else:
            made.append(record)
    return tuple(made)


def _ochre(colour: Colour) -> Colour:
    return OCHRE.clear(min(1.0, colour.alpha * 1.7))


def _breath(colour: Colour) -> Colour:
    return colour.clear(colour.alpha * 0.28) if colour.lightness < SHADE else colour


@lru_cache(maxsize=256)
def _wash(red: int, green: int, blue: int) -> skia.Image:
    """One colour as a wash on rice paper: clouds of more and less pigment, hardly any grain."""
    pixels = numpy.full((*_clouds().shape, 4), 255, numpy.uint8)
    for channel, value in enumerate((blue, green, red)):
        pixels[..., channel] = numpy.clip(value + _clouds(), 0, 255)
    return image_of(pixels, opaque=True)


@cache
def _clouds() -> NDArray[numpy.float64]:
    chance = rng(0, "ink", "wash")
    wide, narrow, fine = (chance.normal(0.0, 1.0, (TILE, TILE)) for _ in range(3))
    return 6.5 * smoothed(wide, 34) + 3.0 * smoothed(narrow, 9) + 1.3 * smoothed(fine, 1)


def _redness(colour: Colour) -> float:
    """1 for cinnabar, 0 for whatever is pale or of another hue."""
    strong = min(1.0, max(0.0, (colour.chroma - 0.085) / 0.05))
    return strong * _near(colour.hue, *ACCENT)


def _near(hue: float, middle: float, width: float) -> float:
    """1 at the middle, 0 from `width` degrees away."""
    away = abs((hue - middle + 180) % 360 - 180)
    return max(0.0, 1 - (away / width) ** 2)


@lru_cache(maxsize=2)
def _bare_border(width: int, height: int) -> skia.Image:
    """The brush did not reach the paper's border: it stays bare, unevenly."""
    chance = rng(0, "ink", "border")
    cells = chance.normal(0.0, 1.0, (9, 16))
    down, across = numpy.linspace(0, 7.999, height), numpy.linspace(0, 14.999, width)
    rows, columns = down.astype(int), across.astype(int)
    v, u = _eased(down - rows)[:, None], _eased(across - columns)[None, :]
    upper = cells[rows][:, columns] * (1 - u) + cells[rows][:, columns + 1] * u
    lower = cells[rows + 1][:, columns] * (1 - u) + cells[rows + 1][:, columns + 1] * u
    uneven = upper * (1 - v) + lower * v
    strength = numpy.clip((from_the_middle(width, height) + 0.11 * uneven - 0.72) / 0.55, 0, 1)
    return veil_of(_eased(strength) * 255 * 0.86, RICE)


def _eased(share: NDArray[numpy.float64]) -> NDArray[numpy.float64]:
    return numpy.asarray(share * share * (3 - 2 * share))
