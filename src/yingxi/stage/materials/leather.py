"""Leather: translucent puppets and scenery before a lamp-lit screen, after the shadow plays of Shaanxi and
Hebei: saturated dyes, a dark cut line round every piece, a lamp that is never quite steady."""

from dataclasses import replace
from functools import lru_cache
from math import pi, sin

import numpy
import skia

from yingxi.film.breakdown import Hour
from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList, Group, Record, Wash
from yingxi.stage.hours import Air
from yingxi.stage.light import Light
from yingxi.stage.materials.material import CLOTH, Sheet
from yingxi.stage.materials.piercing import BLOSSOM, COIN, FRET, LEAF, WAVE, pierced, turned_with
from yingxi.stage.materials.screen import in_space, on_screen
from yingxi.stage.materials.veils import from_the_middle, veil_between
from yingxi.stage.place import Dark, Place

SCREEN = Colour(0.900, 0.112, 81)
AMBER = Colour(0.925, 0.105, 84)
_SCREENS: dict[tuple[Hour, bool], Colour] = {
    ("dawn", False): Colour(0.925, 0.068, 58), ("dawn", True): Colour(0.935, 0.072, 66),
    ("day", False): SCREEN, ("day", True): SCREEN,
    ("dusk", False): Colour(0.820, 0.125, 62), ("dusk", True): Colour(0.880, 0.115, 70),
    ("night", False): Colour(0.580, 0.060, 256), ("night", True): Colour(0.740, 0.100, 66),
}  # fmt: skip
"""The screen by the hour, out of doors and under a roof: it is what tells the hour, for leather has its own colours."""
_DARK: dict[tuple[Hour, bool], Dark] = {
    ("dusk", True): Dark((0.84, 0.80, 0.80), 1.0, AMBER), ("night", True): Dark((0.62, 0.56, 0.56), 2.2, AMBER),
}  # fmt: skip
"""Under a roof the lamps of the scene itself shine through the screen."""
_PAINT = (0.98, 0.02)
"""Share and lift of every paint, as in `hours.py`."""
DYES = (28.0, 76.0, 148.0, 244.0)
"""Red, amber, green and indigo: a puppet cutter has no others."""
STRONG = 0.10
"""Chroma from which scenery is dyed, in a dye of the cutter's."""
SKIN, BAREST = (57.0, 20.0), 0.70
"""Hue and reach of skin, which is scraped thin on hands as on faces; no cloth is paler than the last."""
UNDYED = 0.013
"""Chroma below which a cloth is bare hide; from twice as much on it is dyed."""
LENS = 0.10
"""Of a lens's softness, what comes of a piece that is not pressed against the screen."""
CUT_LINE = Colour(0.17, 0.045, 45)
DARK, NIGHT = 0.65, (0.96, 0.92, 0.88)
"""A screen that is darker than this is the night's: blue, the people before it warm."""
SMALL = 30
"""Pixels of 720 lines: of a smaller piece nobody sees how the light comes through it."""
UNCUT = 0.72
"""Scenery so pale has no holes in it."""
OPENWORK = 76
"""Pixels of 720 lines: a piece as large as this is bordered with holes that the light falls through."""
EMBER, SOOT = Colour(0.56, 0.145, 56), Colour(0.16, 0.055, 42)
"""The screen further from the lamp, and at its border."""
FLAME_STEPS, FLAME_FRAMES, FLAME_ROUND = 8, 3, 64
"""The lamp is one of so many brightnesses, each for so many frames; after so many changes it begins anew."""
DIMMED = 8.0
"""How much of a veil (0-255) lies over the whole screen where the lamp is lowest."""
_FLAME: tuple[int, ...] = tuple(
    round(
        (FLAME_STEPS - 1)
        * (0.5 + 0.30 * sin(2 * pi * 3 * n / FLAME_ROUND) + 0.20 * sin(2 * pi * 7 * n / FLAME_ROUND))
    )
    for n in range(FLAME_ROUND)
)


def _steadied(records: DisplayList) -> DisplayList:
    """`records` whose lights are amber: on a yellow screen whiter ones would turn green."""
    made: list[Record] = []
    for record in records:
        if isinstance(record, Group):
            made.append(replace(record, records=_steadied(record.records)))
        elif isinstance(record, Wash) and record.blend == "plus":
            stops = tuple((at, AMBER.clear(min(0.8, colour.alpha * 0.9))) for at, colour in record.stops)
            made.append(replace(record, blend="over", stops=stops))
        else:
            made.append(record)
    return tuple(made)


class Leather:
    """The look of a shadow play."""

    casts = False
    plain_things = False
    bright: bool = True
    stained: float = 0.25
    carved = True

    def toned(self, colour: Colour, *, on_person: bool = False) -> Colour:
        """Dyed leather before a lamp: what is pale and plain is the screen itself, dyes glow, darks stop the light."""
        if on_person:
            return _worn(colour)
        white = min(1.0, max(0.0, (colour.lightness - 0.74) / 0.18)) * (1 - min(1.0, colour.chroma / 0.06))
        hue = _dyed(colour.hue) if colour.chroma > STRONG else colour.hue
        dyed = Colour(colour.lightness, min(0.19, colour.chroma * 1.25 + 0.008), hue, colour.alpha)
        return dyed.mixed(AMBER._replace(alpha=colour.alpha), 0.85 * white)

    def mixed(self, air: Air) -> Air:
        screen = _SCREENS[air.hour, air.inside]
        if air.overcast:
            screen = screen.muted(0.72).darker(0.03)
        sky = (screen.darker(0.05), screen, screen.lighter(0.02))
        night = screen.lightness < DARK
        light = replace(air.light, ambience=NIGHT if night else (1.0, 0.99, 0.94))
        return replace(
            air, share=_PAINT[0], lift=_PAINT[1], strength=air.strength * 0.22, sky=sky, light=light
        )

    def staged(self, place: Place) -> Place:
        space = in_space(place)
        dark = place.light.ambience == NIGHT or (space and not place.is_room)
        glow = _SCREENS["night", False] if dark else place.haze.mixed(SCREEN, 0.78)
        outside = next(
            (_SCREENS[hour, False] for (hour, _), each in _DARK.items() if each == place.dark), glow
        )
        if space:
            outside = _SCREENS["night", False]
        staged = on_screen(place, glow, outside)
        if not dark:
            lit = tuple(replace(card, records=_steadied(card.records)) for card in staged.cards)
            staged = replace(staged, cards=lit)
        light = replace(
            place.light,
            key=(0.07, 0.06, 0.03),
            fill=(0.93, 0.88, 0.80),
            rim=None,
            lamps=1.0,
            depth=0.0,
            bounce=(0.0, 0.0, 0.0),
            faces=0.0,
            faces_kept=0.0,
            left=(1.0, 1.0, 1.0),
            cast_alpha=0.0,
            contact=0.0,
        )
        return replace(staged, light=light, haze=glow, backdrop=glow, lens=LENS)

    def dark(self, hour: Hour, *, inside: bool) -> Dark | None:
        return _DARK.get((hour, inside))

    def laid(self, canvas: skia.Canvas, sheet: Sheet, light: Light) -> None:
        bounds = sheet.path.getBounds()
        middle = skia.Point(bounds.centerX(), bounds.centerY())
        thin, thick = _through(sheet.colour)
        paint = skia.Paint(AntiAlias=True, Color=skia.ColorSetRGB(*sheet.colour))
        if sheet.edge > 0 and sheet.across > SMALL * sheet.unit:
            paint.setShader(skia.GradientShader.MakeRadial(middle, 0.62 * sheet.across, [thin, thick]))
        canvas.drawPath(sheet.path, paint)
        if sheet.edge <= 0:
            return
        line = CUT_LINE if sheet.worn else _cut_line(sheet.tone)
        weight = min(2.2, max(0.6, sheet.relief)) * min(1.0, 0.10 + sheet.across / (110 * sheet.unit))
        paint = skia.Paint(AntiAlias=True, Color=skia.ColorSetARGB(215, *line.rgb()))
        paint.setStyle(skia.Paint.kStroke_Style)
        paint.setStrokeJoin(skia.Paint.kRound_Join)
        cut = sheet.worn in CLOTH or (not sheet.worn and sheet.tone.lightness < UNCUT)
        if cut and sheet.across > OPENWORK * sheet.unit:
            self._pierced(canvas, sheet)
        paint.setStrokeWidth(2.3 * weight)
        canvas.drawPath(sheet.outline, paint)

    def _pierced(self, canvas: skia.Canvas, sheet: Sheet) -> None:
        """Cuts through which the lamp is seen: in cloth the figures of its dye, and along the border a row of holes."""
        unit = sheet.unit
        canvas.save()
        canvas.clipPath(sheet.path, skia.ClipOp.kIntersect, doAntiAlias=True)
        if sheet.worn in CLOTH:
            holes = pierced(_figure_of(sheet.tone), round(100 * unit), AMBER)
            cut = skia.Paint(AntiAlias=True, Shader=holes.makeWithLocalMatrix(turned_with(sheet.path)))
            canvas.drawPath(sheet.path, cut)
            border = skia.Paint(AntiAlias=True, Color=skia.ColorSetRGB(*sheet.colour))
            border.setStyle(skia.Paint.kStroke_Style)
            border.setStrokeWidth(22 * unit)
            canvas.drawPath(sheet.outline, border)
        hole = skia.Path()
        hole.addCircle(0, 6 * unit, 1.6 * unit)
        hole.addCircle(0, -6 * unit, 1.6 * unit)
        hem = skia.Paint(AntiAlias=True, Color=skia.ColorSetARGB(225, *AMBER.rgb()))
        hem.setPathEffect(
            skia.Path1DPathEffect.Make(hole, 7.5 * unit, 0, skia.Path1DPathEffect.Style.kRotate_Style)
        )
        hem.setStyle(skia.Paint.kStroke_Style)
        canvas.drawPath(sheet.outline, hem)
        canvas.restore()

    def veil_at(self, frame: int) -> int:
        return _FLAME[frame // FLAME_FRAMES % FLAME_ROUND]

    def veil(self, width: int, height: int, number: int = 0) -> skia.Image:
        return _lamp(width, height, number)


def _worn(colour: Colour) -> Colour:
    """What people are cut from: never so pale as the screen, and dyed as deep as hide takes it."""
    share = min(1.0, max(0.0, (colour.lightness - 0.20) / 0.68))
    dye = min(1.0, colour.chroma / 0.075)
    lightness = 0.14 + 0.52 * share * (1 - 0.18 * dye)
    bare = Colour(min(BAREST, lightness), 0.014 + 0.056 * share, 88, colour.alpha)
    if abs(colour.hue - SKIN[0]) < SKIN[1] and colour.lightness > 0.60 and colour.chroma < 0.10:
        return Colour(0.42 + 0.32 * share, 0.095, 68, colour.alpha)
    dyed = Colour(lightness, min(0.20, colour.chroma * 1.7 + 0.035), _dyed(colour.hue), colour.alpha)
    return bare.mixed(dyed, min(1.0, max(0.0, (colour.chroma - UNDYED) / UNDYED)))


def _figure_of(tone: Colour) -> int:
    """What is punched into a cloth: by its dye."""
    if tone.chroma < 0.06:
        return FRET
    return (BLOSSOM, COIN, LEAF, WAVE)[
        min(range(4), key=lambda i: abs((DYES[i] - tone.hue + 180) % 360 - 180))
    ]


def _dyed(hue: float) -> float:
    """The hue of the dye that is nearest, most of the way."""
    away = min(((dye - hue + 180) % 360 - 180 for dye in DYES), key=abs)
    return (hue + 0.7 * away) % 360


@lru_cache(maxsize=1024)
def _through(colour: tuple[int, int, int]) -> tuple[int, int]:
    """A piece's colour where it is scraped thin, in its middle, and at its rim."""
    thin = tuple(
        round(value + 0.16 * (lamp - value)) for value, lamp in zip(colour, AMBER.rgb(), strict=True)
    )
    thick = tuple(round(0.92 * value) for value in colour)
    return skia.ColorSetRGB(*thin), skia.ColorSetRGB(*thick)


@lru_cache(maxsize=1024)
def _cut_line(tone: Colour) -> Colour:
    """The dark line round a piece: paler where the piece itself hangs far behind."""
    return tone.mixed(CUT_LINE, 0.95 - 0.60 * min(1.0, max(0.0, (tone.lightness - 0.45) / 0.45)))


@lru_cache(maxsize=FLAME_STEPS)
def _lamp(width: int, height: int, step: int) -> skia.Image:
    """The lamp behind the screen: white in the middle, orange further off, brown in the corners and along the foot, on
    which the cloth is sewn; the cloth's weave over it."""
    reach = 0.48 - 0.05 * step / (FLAME_STEPS - 1)
    away = numpy.clip((from_the_middle(width, height) - reach) / 0.90, 0, 1) ** 1.35
    down = numpy.linspace(0.0, 1.0, height)[:, None]
    away = numpy.minimum(1.0, away + 0.40 * numpy.clip((down - 0.86) / 0.14, 0, 1) ** 1.5)
    rows, columns = numpy.arange(height)[:, None], numpy.arange(width)[None, :]
    weave = 2.5 * ((rows // 2 + columns // 2) % 2) + 1.5 * (rows % 3 == 0)
    low = DIMMED * step / (FLAME_STEPS - 1)
    return veil_between(numpy.minimum(away * (255 - low) * 0.90 + weave + low, 254), EMBER, SOOT)
