"""Leather: translucent puppets and scenery before a lamp-lit screen, after the shadow plays of Shaanxi and
Hebei: saturated dyes, a dark cut line round every piece, a lamp that is never quite steady."""

from dataclasses import replace
from functools import lru_cache
from math import atan2, cos, degrees, log, pi, sin

import numpy
import skia

from yingxi.film.breakdown import Hour
from yingxi.film.colour import Colour
from yingxi.film.seeds import rng
from yingxi.stage.air import hazed
from yingxi.stage.display import DisplayList, Group, Record, Wash
from yingxi.stage.hours import Air
from yingxi.stage.light import Light
from yingxi.stage.materials.material import Sheet
from yingxi.stage.materials.veils import from_the_middle, veil_of
from yingxi.stage.place import Dark, Place

SCREEN = Colour(0.945, 0.080, 86)
AMBER = Colour(0.95, 0.09, 82)
_SCREENS: dict[tuple[Hour, bool], Colour] = {
    ("dawn", False): Colour(0.925, 0.068, 58), ("dawn", True): Colour(0.935, 0.072, 66),
    ("day", False): SCREEN, ("day", True): SCREEN,
    ("dusk", False): Colour(0.800, 0.105, 60), ("dusk", True): Colour(0.880, 0.095, 70),
    ("night", False): Colour(0.520, 0.056, 264), ("night", True): Colour(0.740, 0.100, 66),
}  # fmt: skip
"""The screen by the hour, out of doors and under a roof: it is what tells the hour, for leather has its own colours."""
_DARK: dict[tuple[Hour, bool], Dark] = {
    ("dusk", True): Dark((0.84, 0.80, 0.80), 1.0, AMBER), ("night", True): Dark((0.50, 0.46, 0.52), 2.4, AMBER),
}  # fmt: skip
"""Under a roof the lamps of the scene itself shine through the screen."""
_PAINT = (0.98, 0.02)
"""Share and lift of every paint, as in `hours.py`."""
THROUGH_PANES = 0.78
"""Behind the panes of a room whose lamps burn hangs the evening's own screen; so far is what is seen drowned in it."""
DYES = (28.0, 76.0, 148.0, 244.0)
"""Red, amber, green and indigo: a puppet cutter has no others."""
SOLID, BARE = 0.20, 0.78
"""What is darker than the first stops the light, what is lighter than the second is scraped so thin that it glows."""
DYED = 0.05
"""Chroma from which a piece is dyed."""
CUT_LINE = Colour(0.17, 0.045, 45)
DARK, NIGHT = 0.65, (0.96, 0.92, 0.88)
"""A screen that is darker than this is the night's: blue, the people before it warm."""
SMALL = 30
"""Pixels of 720 lines: of a smaller piece nobody sees how the light comes through it."""
OPENWORK = 76
"""Pixels of 720 lines: a piece as large as this is bordered with holes that the light falls through."""
FLAME_STEPS, FLAME_FRAMES = 8, 4
"""The lamp is one of so many brightnesses, each for so many frames."""
_FLAME: tuple[int, ...] = tuple(rng(0, "lamp").permutation(FLAME_STEPS).tolist())


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


def _hung(z: float, *, wall: bool) -> float:
    """How far the screen's light drowns scenery: hardly at the people's side, most of it far off, and a room's wall, on
    which the screen hangs."""
    far = 0.0 if z < 6 else 0.24 + 0.64 * min(1.0, log(z / 6) / log(20))
    return max(far, 0.72) if wall else far


class Leather:
    """The look of a shadow play."""

    casts = False
    bright: bool = True

    def toned(self, colour: Colour) -> Colour:
        """Dyed leather before a lamp: what is pale and plain is the screen itself, dyes glow, darks stop the light."""
        share = min(1.0, max(0.0, (colour.lightness - SOLID) / (BARE - SOLID)))
        share = 0.4 * share + 0.6 * share * share * (3 - 2 * share)
        dye = min(1.0, colour.chroma / 0.09)
        lightness = 0.13 + 0.81 * share
        dyed = Colour(
            lightness * (1 - 0.26 * dye),
            min(0.19, colour.chroma * 1.9 + 0.012),
            _dyed(colour.hue),
            colour.alpha,
        )
        through = (0.10 + 0.78 * share * share) * (1 - 0.62 * dye)
        amber = Colour(min(0.96, lightness + 0.03), SCREEN.chroma, SCREEN.hue, colour.alpha)
        return dyed.mixed(amber, through)

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
        dark = place.light.ambience == NIGHT
        glow = _SCREENS["night", False] if dark else place.haze.mixed(SCREEN, 0.5)
        outside = next(
            (_SCREENS[hour, False] for (hour, _), each in _DARK.items() if each == place.dark), None
        )
        cards = tuple(
            replace(card, records=hazed(card.records, outside.darker(0.12), THROUGH_PANES), haze=0.0)
            if outside is not None and card.z > place.ground_ends
            else replace(
                card,
                records=card.records if dark else _steadied(card.records),
                haze=0.30
                if card.name == "sky"
                else min(0.94, max(0.6 * card.haze, _hung(card.z, wall=place.is_wall(card)))),
            )
            for card in place.cards
        )
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
        )
        ground = hazed(place.ground if dark else _steadied(place.ground), glow, 0.80)
        return replace(place, cards=cards, ground=ground, light=light, haze=glow, backdrop=glow)

    def dark(self, hour: Hour, *, inside: bool) -> Dark | None:
        return _DARK.get((hour, inside))

    def laid(self, canvas: skia.Canvas, sheet: Sheet, light: Light) -> None:
        bounds = sheet.path.getBounds()
        middle = skia.Point(bounds.centerX(), bounds.centerY())
        thin, thick = _through(sheet.colour)
        paint = skia.Paint(AntiAlias=True, Color=skia.ColorSetRGB(*sheet.colour))
        if sheet.across > SMALL * sheet.unit:
            paint.setShader(skia.GradientShader.MakeRadial(middle, 0.62 * sheet.across, [thin, thick]))
        canvas.drawPath(sheet.path, paint)
        if sheet.edge <= 0:
            return
        line = _cut_line(sheet.tone)
        weight = min(2.2, max(0.6, sheet.relief)) * min(1.0, 0.10 + sheet.across / (110 * sheet.unit))
        paint = skia.Paint(AntiAlias=True, Color=skia.ColorSetARGB(215, *line.rgb()))
        paint.setStyle(skia.Paint.kStroke_Style)
        paint.setStrokeJoin(skia.Paint.kRound_Join)
        if sheet.across > OPENWORK * sheet.unit and sheet.tone.lightness < 0.72:
            self._pierced(canvas, sheet)
        paint.setStrokeWidth(2.3 * weight)
        canvas.drawPath(sheet.outline, paint)

    def _pierced(self, canvas: skia.Canvas, sheet: Sheet) -> None:
        """Cuts through which the lamp is seen: a row of holes along the border, blossoms on what is dyed."""
        unit = sheet.unit
        canvas.save()
        canvas.clipPath(sheet.path, skia.ClipOp.kIntersect, doAntiAlias=True)
        if sheet.tone.chroma > DYED:
            blossoms = skia.Paint(
                AntiAlias=True, Shader=_blossoms(round(100 * unit)).makeWithLocalMatrix(_turned(sheet.path))
            )
            canvas.drawPath(sheet.path, blossoms)
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
        return _FLAME[frame // FLAME_FRAMES % FLAME_STEPS]

    def veil(self, width: int, height: int, number: int = 0) -> skia.Image:
        return _lamp(width, height, number)


@lru_cache(maxsize=16)
def _blossoms(hundredths: int) -> skia.Shader:
    """Plum blossoms with dots between them, cut out in rows; `hundredths` is how many hundredths of a pixel a 720-line
    pixel has."""
    unit = hundredths / 100
    side = max(8, round(30 * unit))
    tile = skia.Surface(side, side)
    canvas = tile.getCanvas()
    paint = skia.Paint(AntiAlias=True, Color=skia.ColorSetARGB(205, *AMBER.rgb()))
    for petal in range(5):
        angle = 2 * pi * petal / 5
        middle = side / 4 + 4.0 * unit * sin(angle), side / 4 - 4.0 * unit * cos(angle)
        canvas.drawCircle(*middle, 2.1 * unit, paint)
    canvas.drawCircle(0.75 * side, 0.75 * side, 1.2 * unit, paint)
    smooth = skia.SamplingOptions(skia.FilterMode.kLinear)
    return tile.makeImageSnapshot().makeShader(skia.TileMode.kRepeat, skia.TileMode.kRepeat, smooth)


def _turned(path: skia.Path) -> skia.Matrix:
    """Where a piece lies and how it is turned, by two of its points: what is cut into it goes with it."""
    first, other = path.getPoint(0), path.getPoint(path.countPoints() // 2)
    angle = degrees(atan2(other.y() - first.y(), other.x() - first.x()))
    return skia.Matrix.Translate(first.x(), first.y()).preRotate(angle)


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
    """The lamp behind the screen: bright in the middle, brown towards the sides; the cloth's weave over it."""
    reach = 0.52 - 0.06 * step / (FLAME_STEPS - 1)
    strength = numpy.clip((from_the_middle(width, height) - reach) / 0.95, 0, 1) ** 1.4 * 255 * 0.88
    rows, columns = numpy.arange(height)[:, None], numpy.arange(width)[None, :]
    weave = 3.0 * ((rows // 2 + columns // 2) % 2) + 2.0 * (rows % 3 == 0)
    return veil_of(numpy.minimum(strength + weave, 255), Colour(0.18, 0.075, 46))
