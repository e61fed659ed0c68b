"""Leather: translucent puppets and scenery before a lamp-lit screen, after the shadow plays of Shaanxi and
Hebei: saturated dyes, a dark cut line round every piece, a lamp that is never quite steady."""

from dataclasses import replace
from functools import lru_cache

import numpy
import skia

from yingxi.film.colour import Colour
from yingxi.film.seeds import rng
from yingxi.stage.air import hazed
from yingxi.stage.display import DisplayList, Group, Record, Wash
from yingxi.stage.light import Light
from yingxi.stage.materials.material import Sheet
from yingxi.stage.materials.veils import from_the_middle, veil_of
from yingxi.stage.place import Card, Place

SCREEN = Colour(0.90, 0.105, 82)
_GLOW = Colour(0.97, 0.075, 84)
AMBER = Colour(0.93, 0.10, 78)
CUT_LINE = Colour(0.17, 0.045, 45)
DARK, NIGHT, MOONLIT = 0.46, (0.96, 0.92, 0.88), Colour(0.56, 0.125, 258)
"""A place whose ground colour is darker than this is played before a blue screen, the people warm."""
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


def _hung(card: Card, far: float) -> float:
    """How pale scenery hangs: the further, the paler."""
    return min(0.92, max(card.haze, 0.52 + 0.38 * (card.z - 6) / max(1.0, far - 6)))


class Leather:
    """The look of a shadow play."""

    casts = False
    bright: bool | None = True

    def toned(self, colour: Colour) -> Colour:
        """Dyed leather before a lamp: the lamp's amber shines through whatever is light, dyes glow, darks stop
        the light."""
        dyed = Colour(
            0.12 + 0.86 * colour.lightness**1.05,
            min(0.19, colour.chroma * 1.5 + 0.012),
            colour.hue,
            colour.alpha,
        )
        through = 0.22 + 0.40 * max(0.0, colour.lightness - 0.35)
        amber = Colour(min(0.96, dyed.lightness + 0.05), SCREEN.chroma, SCREEN.hue, colour.alpha)
        return dyed.mixed(amber, through)

    def staged(self, place: Place) -> Place:
        far = max((card.z for card in place.cards), default=10.0)
        dark = place.backdrop.lightness < DARK
        glow = MOONLIT if dark else _GLOW
        cards = tuple(
            replace(
                card,
                records=(card.records if dark else _steadied(card.records)),
                haze=min(0.92, max(card.haze, 0.52 + 0.38 * (card.z - 6) / max(1.0, far - 6))),
            )
            if card.z >= 6
            else replace(
                card, records=(card.records if dark else _steadied(card.records)), haze=max(card.haze, 0.12)
            )
            for card in place.cards
        )
        light = replace(
            place.light, ambience=NIGHT if dark else (1.0, 0.99, 0.94), key=(0.06, 0.05, 0.02), fill=(0.80, 0.74, 0.68),
            rim=None, cast_alpha=0.10,
        )  # fmt: skip
        ground = hazed(place.ground if dark else _steadied(place.ground), glow, 0.40)
        return replace(
            place, cards=cards, ground=ground, light=light, haze=glow, backdrop=MOONLIT if dark else SCREEN
        )

    def laid(self, canvas: skia.Canvas, sheet: Sheet, light: Light) -> None:
        canvas.drawPath(sheet.path, skia.Paint(AntiAlias=True, Color=skia.ColorSetRGB(*sheet.colour)))
        if sheet.edge <= 0:
            return
        weight = min(2.2, max(0.6, sheet.relief)) * min(1.0, 0.10 + sheet.across / (110 * sheet.unit))
        paint = skia.Paint(AntiAlias=True, Color=skia.ColorSetARGB(205, *CUT_LINE.rgb()))
        paint.setStyle(skia.Paint.kStroke_Style)
        paint.setStrokeWidth(1.7 * weight)
        paint.setStrokeJoin(skia.Paint.kRound_Join)
        canvas.drawPath(sheet.outline, paint)

    def veil_at(self, frame: int) -> int:
        return _FLAME[frame // FLAME_FRAMES % FLAME_STEPS]

    def veil(self, width: int, height: int, number: int = 0) -> skia.Image:
        return _lamp(width, height, number)


@lru_cache(maxsize=FLAME_STEPS)
def _lamp(width: int, height: int, step: int) -> skia.Image:
    """The lamp behind the screen: bright in the middle, brown towards the sides; the cloth's weave over it."""
    reach = 0.56 - 0.02 * step / (FLAME_STEPS - 1)
    strength = numpy.clip((from_the_middle(width, height) - reach) / 0.95, 0, 1) ** 1.5 * 255 * 0.86
    rows, columns = numpy.arange(height)[:, None], numpy.arange(width)[None, :]
    weave = 3.0 * ((rows // 2 + columns // 2) % 2) + 2.0 * (rows % 3 == 0)
    return veil_of(numpy.minimum(strength + weave, 255), Colour(0.16, 0.055, 48))
