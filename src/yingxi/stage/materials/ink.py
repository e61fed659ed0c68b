"""Ink: washes with wet edges on rice paper, mist for depth, red alone keeps its colour."""

from dataclasses import replace
from functools import cache, lru_cache

import numpy
import skia
from numpy.typing import NDArray

from yingxi.film.breakdown import Hour, Weather
from yingxi.film.colour import Colour
from yingxi.film.seeds import rng
from yingxi.stage.display import DisplayList, Group, Record, Soft, Wash
from yingxi.stage.hours import Air
from yingxi.stage.light import Light
from yingxi.stage.materials.material import CLOTH, Sheet
from yingxi.stage.materials.scroll import on_paper
from yingxi.stage.materials.seal import sealed
from yingxi.stage.materials.veils import from_the_middle, veil_of
from yingxi.stage.paper import TILE, image_of, smoothed
from yingxi.stage.place import Dark, Place
from yingxi.stage.raster import surface

RICE = Colour(0.955, 0.022, 88)
INK = Colour(0.15, 0.012, 260)
ACCENT, SKIN, LEAF = (28.0, 26.0), (58.0, 26.0), (140.0, 62.0)
"""Hue and reach in degrees: cinnabar, the colour of the seal; what must not look ashen; what grows."""
CINNABAR = 0.60
"""Nothing red is lighter: a lantern that burns is not bare paper."""
FAINT = 0.44
"""How much of its chroma every other colour keeps, as if a brush had been washed in it."""
SOLID, BARE = 0.24, 0.70
"""What is darker than the first is black, what is lighter than the second bare paper."""
BROAD = 26
"""Pixels of 720 lines: round a smaller sheet the line is thin."""
NIGHT = (0.82, 0.85, 0.91)
WORN_FAINT, WORN_BARE = 0.78, 0.88
"""The same for what people wear, which is painted more fully."""
LENS = 0.16
"""Of a lens's softness: distance is told by paleness; what is far is a little wet."""
SWELLS, PRESSED = 44.0, 2.1
"""Over so many pixels of 720 lines a brush swells and thins, by so many."""
POOLED = 54
"""Pixels of 720 lines: in a larger wash the ink gathers below."""
DRY, DRY_WORN = (58.0, 9.0, 24.0, 15.0, 92.0, 6.0, 33.0, 26.0), (120.0, 5.0, 64.0, 9.0)
"""Pixels of 720 lines that a brush draws and that it leaves out, in turn: round scenery, round what is worn."""
WET, WET_WIDE = 52, 8.0
"""How strong a wash's wet rim is (0-255), and twice how wide in pixels of 720 lines."""
LAID_ON, LET_GO = 84, 120
"""How much ink lies at a scenery wash's beginning, and how much paper shows where it runs out (0-255)."""
_PAINT: dict[Hour, tuple[float, float, float]] = {
    "dawn": (1.00, 0.06, 0.10), "day": (1.02, 0.02, 0.05), "dusk": (0.96, 0.05, 0.09), "night": (0.86, 0.07, 0.18),
}  # fmt: skip
"""Share, lift and strength of the tint, as in `hours.py`: the hour is told by the sky and by lamps, for the ground of
an ink painting stays paper."""
_CLOUDED: dict[Weather, Colour] = {
    "snow": Colour(0.34, 0.02, 245), "rain": Colour(0.40, 0.02, 245), "storm": Colour(0.32, 0.025, 250),
}  # fmt: skip
"""The zenith of a sky that is washed with ink: before it snow is bare paper."""
OCHRE = Colour(0.88, 0.115, 78)
"""A lamp's light on paper."""
_GLOW = Colour(0.90, 0.080, 80)
_DARK: dict[tuple[Hour, bool], Dark] = {
    ("dusk", False): Dark((0.95, 0.95, 0.97), 0.9, _GLOW),
    ("night", True): Dark((0.58, 0.61, 0.68), 1.5, _GLOW), ("night", False): Dark((0.62, 0.66, 0.74), 1.5, _GLOW),
}  # fmt: skip
"""At dusk and night a thin wash of ink lies over all that no lamp reaches, and a warm one about each lamp: the one
colour that a night has beside cinnabar."""
TREAD, DAMP = 0.62, Colour(0.30, 0.012, 250)
"""Where a foot stands the paper is damp: a wash so strong, of paper's own contact shadow, and of this colour."""
SHADE = 0.20
"""A wash darker than this is a shadow."""


class Ink:
    """The look of a painted scroll."""

    casts = False
    plain_things = True
    bright: bool = True
    stained: float = 0.3
    carved = False

    def toned(self, colour: Colour, *, on_person: bool = False) -> Colour:
        red = _redness(colour)
        # Leaves are painted in ink.
        leaf = 0.0 if on_person else 0.09 * _near(colour.hue, *LEAF) * min(1.0, colour.chroma / 0.05)
        # Lights run together to bare paper, darks to black: there are few greys between them. People are painted
        # more fully than what is about them.
        bare = WORN_BARE if on_person else BARE
        share = min(1.0, max(0.0, (colour.lightness - leaf - SOLID) / (bare - SOLID)))
        share = share * share * (3 - 2 * share)
        skin = _near(colour.hue, *SKIN) if colour.lightness > 0.5 and colour.chroma < 0.12 else 0.0
        if on_person:
            share += (min(1.0, 1.25 * share) - share) * skin
        lightness = INK.lightness + (RICE.lightness - INK.lightness) * share
        lightness += red * (min(lightness, CINNABAR) - lightness)
        # The paler a wash, the less colour was in the brush; skin must not look ashen.
        faint = WORN_FAINT if on_person else FAINT
        kept = max(faint * (1 - 0.45 * share), 0.85 * skin)
        kept += red * (1.0 - kept)
        paper = Colour(lightness, RICE.chroma, RICE.hue, colour.alpha)
        return Colour(lightness, colour.chroma * kept, colour.hue, colour.alpha).mixed(
            paper, 0.30 * (1 - red)
        )

    def mixed(self, air: Air) -> Air:
        share, lift, strength = _PAINT[air.hour]
        if air.hour != "night" and air.weather in _CLOUDED:
            zenith = _CLOUDED[air.weather]
            air = replace(air, sky=(zenith, zenith.lighter(0.08), air.sky[2]))
        light = replace(air.light, ambience=NIGHT if air.hour == "night" else (1.0, 1.0, 1.0))
        return replace(air, share=share, lift=lift, strength=strength, light=light)

    def staged(self, place: Place) -> Place:
        light = replace(
            place.light, key=(0.05, 0.05, 0.04), fill=(0.84, 0.85, 0.88), rim=None,
            lamps=1.0, depth=0.0, bounce=(0.0, 0.0, 0.0), left=(1.0, 1.0, 1.0), faces_kept=0.0,
            cast_alpha=0.0, contact=TREAD, shadow=DAMP,
        )  # fmt: skip
        return replace(on_paper(place, _unshaded), light=light, backdrop=RICE, lens=LENS)

    def dark(self, hour: Hour, *, inside: bool) -> Dark | None:
        return _DARK.get((hour, inside))

    def laid(self, canvas: skia.Canvas, sheet: Sheet, light: Light) -> None:
        broad = sheet.across > BROAD * sheet.unit
        if sheet.edge > 0 and broad and sheet.worn:
            # The brush leans on one side of its stroke: there the line is thick.
            leaned, weight = skia.Path(sheet.path), min(2.2, max(0.6, sheet.relief))
            leaned.offset(0.7 * weight, 1.3 * weight, leaned)
            brush = skia.Paint(AntiAlias=True, Color=skia.ColorSetRGB(*_brush(sheet.tone).rgb()))
            pressure = skia.DiscretePathEffect.Make(SWELLS * sheet.unit, PRESSED * weight * sheet.unit, 7)
            brush.setPathEffect(pressure)
            canvas.drawPath(leaned, brush)
        tile = _wash(*(value // 4 * 4 for value in sheet.colour))
        home = skia.Matrix.Translate(*sheet.home)
        shader = tile.makeShader(skia.TileMode.kRepeat, skia.TileMode.kRepeat, skia.SamplingOptions(), home)
        canvas.drawPath(sheet.path, skia.Paint(AntiAlias=True, Shader=shader))
        if sheet.across > POOLED * sheet.unit and (
            sheet.worn in CLOTH or (not sheet.worn and sheet.edge > 0)
        ):
            canvas.drawPath(sheet.path, _pooled(sheet) if sheet.worn else _run_out(sheet))
        if sheet.edge > 0:
            if broad and (not sheet.worn or sheet.worn in CLOTH):
                _wet(canvas, sheet)
            canvas.drawPath(sheet.outline, _line(sheet))

    def veil_at(self, frame: int) -> int:
        return 0

    def veil(self, width: int, height: int, number: int = 0) -> skia.Image:
        return _signed(width, height)


def _line(sheet: Sheet) -> skia.Paint:
    """The line round a wash, never quite where the wash ends, and broken where the brush ran dry; a pale thing is
    drawn with a paler brush."""
    weight = min(2.0, max(0.5, sheet.relief)) * min(1.0, 0.35 + sheet.across / (160 * sheet.unit))
    paint = skia.Paint(
        AntiAlias=True, Color=skia.ColorSetARGB(215 if sheet.worn else 165, *_brush(sheet.tone).rgb())
    )
    paint.setStyle(skia.Paint.kStroke_Style)
    paint.setStrokeWidth((1.35 if sheet.worn else 1.5) * weight)
    paint.setStrokeCap(skia.Paint.kRound_Cap)
    paint.setStrokeJoin(skia.Paint.kRound_Join)
    uneven = skia.DiscretePathEffect.Make(7 * sheet.unit, 0.55 * sheet.unit, 1)
    if sheet.across > BROAD * sheet.unit:
        gaps = DRY_WORN if sheet.worn else DRY
        uneven = skia.PathEffect.MakeCompose(
            uneven, skia.DashPathEffect.Make([each * sheet.unit for each in gaps], sheet.across % 60)
        )
    paint.setPathEffect(uneven)
    return paint


def _wet(canvas: skia.Canvas, sheet: Sheet) -> None:
    """The wet rim of a wash: there the ink dries darkest."""
    canvas.save()
    canvas.clipPath(sheet.path, skia.ClipOp.kIntersect, doAntiAlias=False)
    rim = skia.Paint(AntiAlias=True, Color=skia.ColorSetARGB(WET, *sheet.tone.mixed(INK, 0.7).rgb()))
    rim.setStyle(skia.Paint.kStroke_Style)
    rim.setStrokeWidth(WET_WIDE * sheet.unit)
    canvas.drawPath(sheet.outline, rim)
    canvas.restore()


def _pooled(sheet: Sheet) -> skia.Paint:
    """Water in a wash: above it thins the ink, below it carries it together."""
    bounds = sheet.path.getBounds()
    aside = bounds.left() + 0.25 * bounds.width()
    ends = [skia.Point(bounds.left(), bounds.top()), skia.Point(aside, bounds.bottom())]
    paper, ink = RICE.rgb(), sheet.tone.mixed(INK, 0.6).rgb()
    colours = [
        skia.ColorSetARGB(alpha, *tone) for alpha, tone in ((84, paper), (0, paper), (0, ink), (88, ink))
    ]
    shader = skia.GradientShader.MakeLinear(ends, colours, [0.0, 0.42, 0.55, 1.0])
    return skia.Paint(AntiAlias=True, Shader=shader)


def _run_out(sheet: Sheet) -> skia.Paint:
    """A wash of scenery: laid on full above, run out to paper towards its foot on the side the brush left."""
    bounds = sheet.path.getBounds()
    wide, tall = bounds.width(), bounds.height()
    ends = [
        skia.Point(bounds.left() + 0.2 * wide, bounds.top()),
        skia.Point(bounds.left() + 0.2 * wide + min(wide, 0.35 * tall), bounds.bottom()),
    ]
    ink, paper = sheet.tone.mixed(INK, 0.75).rgb(), RICE.rgb()
    colours = [
        skia.ColorSetARGB(alpha, *tone)
        for alpha, tone in ((LAID_ON, ink), (0, ink), (0, paper), (LET_GO, paper))
    ]
    shader = skia.GradientShader.MakeLinear(ends, colours, [0.0, 0.42, 0.5, 1.0])
    return skia.Paint(AntiAlias=True, Shader=shader)


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


@lru_cache(maxsize=1024)
def _brush(tone: Colour) -> Colour:
    """The line's colour round a wash of `tone`."""
    return tone.mixed(INK, 0.86 - 0.48 * min(1.0, max(0.0, (tone.lightness - 0.45) / 0.48)))


@lru_cache(maxsize=256)
def _wash(red: int, green: int, blue: int) -> skia.Image:
    """One colour as a wash on rice paper: clouds of more and less pigment, and in a dark one the dry hairs of the
    brush, between which the paper shows."""
    depth = 1 - min(1.0, (red + green + blue) / 690)
    laid = (0.45 + 1.9 * depth) * _clouds() + 60 * max(0.0, depth - 0.3) * _hairs()
    pixels = numpy.full((*laid.shape, 4), 255, numpy.uint8)
    for channel, value in enumerate((blue, green, red)):
        pixels[..., channel] = numpy.clip(value + laid, 0, 255)
    return image_of(pixels, opaque=True)


@cache
def _clouds() -> NDArray[numpy.float64]:
    chance = rng(0, "ink", "wash")
    wide, narrow, fine = (chance.normal(0.0, 1.0, (TILE, TILE)) for _ in range(3))
    return 6.5 * smoothed(wide, 34) + 3.0 * smoothed(narrow, 9) + 1.3 * smoothed(fine, 1)


@cache
def _hairs() -> NDArray[numpy.float64]:
    """Where a dry brush leaves the paper bare, 0 to 1: long streaks, in patches."""
    chance = rng(0, "ink", "dry brush")
    across, patches = (chance.normal(0.0, 1.0, (TILE, TILE)) for _ in range(2))
    streaks = smoothed(across, 1)
    for _ in range(5):
        streaks = streaks + numpy.roll(streaks, 3, axis=1) + numpy.roll(streaks, 7, axis=1)
    streaks /= streaks.std()
    return numpy.asarray(numpy.clip(streaks - 0.9, 0, 1) * numpy.clip(smoothed(patches, 40), 0, 1))


def _redness(colour: Colour) -> float:
    """1 for cinnabar, 0 for whatever is pale or of another hue."""
    strong = min(1.0, max(0.0, (colour.chroma - 0.085) / 0.05))
    return strong * _near(colour.hue, *ACCENT)


def _near(hue: float, middle: float, width: float) -> float:
    """1 at the middle, 0 from `width` degrees away."""
    away = abs((hue - middle + 180) % 360 - 180)
    return max(0.0, 1 - (away / width) ** 2)


@lru_cache(maxsize=2)
def _signed(width: int, height: int) -> skia.Image:
    """The paper's bare border, and the seal."""
    made = surface(width, height)
    made.getCanvas().drawImage(_bare_border(width, height), 0, 0)
    sealed(made.getCanvas(), width, height, RICE)
    return made.makeImageSnapshot()


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
    strength = numpy.clip((from_the_middle(width, height) + 0.06 * uneven - 0.90) / 0.50, 0, 1)
    return veil_of(_eased(strength) * 255 * 0.74, RICE)


def _eased(share: NDArray[numpy.float64]) -> NDArray[numpy.float64]:
    return numpy.asarray(share * share * (3 - 2 * share))
