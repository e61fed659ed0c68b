"""Paper: pre-tinted sheets with grain and lit edges, in soft violet shadows."""

from functools import lru_cache

import numpy
import skia

from yingxi.film.breakdown import Hour
from yingxi.film.colour import Colour
from yingxi.stage.hours import Air
from yingxi.stage.light import Light
from yingxi.stage.materials.material import Sheet
from yingxi.stage.materials.veils import from_the_middle, veil_of
from yingxi.stage.paper import tile_for
from yingxi.stage.place import Dark, Place

NEAREST = skia.SamplingOptions(skia.FilterMode.kNearest)
VIGNETTE = 0.24

# What of red, green and blue is left where no lamp shines, and how strongly lamps shine.
_DARK: dict[tuple[Hour, bool], Dark] = {
    ("night", True): Dark((0.53, 0.56, 0.76), 3.0),
    ("dusk", True): Dark((0.77, 0.76, 0.88), 1.7),
    ("night", False): Dark((0.86, 0.90, 1.0), 5.0),
    ("dusk", False): Dark((0.95, 0.95, 1.0), 1.2),
}


class CutPaper:
    """The default look."""

    casts = True
    plain_things = False
    bright: bool = False
    stained: float = 1.0
    carved = False

    def toned(self, colour: Colour, *, on_person: bool = False) -> Colour:
        return colour

    def mixed(self, air: Air) -> Air:
        return air

    def staged(self, place: Place) -> Place:
        return place

    def dark(self, hour: Hour, *, inside: bool) -> Dark | None:
        return _DARK.get((hour, inside))

    def laid(self, canvas: skia.Canvas, sheet: Sheet, light: Light) -> None:
        if sheet.edge > 0 and sheet.lit and light.edge > 0:
            thickness = min(1.5, 0.6 + 0.25 * sheet.relief) * sheet.edge
            rim = skia.Paint(
                AntiAlias=True, Color=skia.ColorSetRGB(*light.on(sheet.tone.lighter(light.edge)))
            )
            moved = skia.Path(sheet.path)
            moved.offset(light.key_x * thickness, -thickness, moved)
            canvas.drawPath(moved, rim)
        if sheet.grain == 0:
            canvas.drawPath(sheet.path, skia.Paint(AntiAlias=True, Color=skia.ColorSetRGB(*sheet.colour)))
            return
        tile = tile_for(sheet.colour, across=sheet.across, strength=sheet.grain)
        # The grain belongs to the sheet: it moves with it, by whole pixels.
        home = skia.Matrix.Translate(*sheet.home)
        shader = tile.makeShader(skia.TileMode.kRepeat, skia.TileMode.kRepeat, NEAREST, home)
        canvas.drawPath(sheet.path, skia.Paint(AntiAlias=True, Shader=shader))

    def veil_at(self, frame: int) -> int:
        return 0

    def veil(self, width: int, height: int, number: int = 0) -> skia.Image:
        return _vignette(width, height)


@lru_cache(maxsize=2)
def _vignette(width: int, height: int) -> skia.Image:
    """Darker towards the corners."""
    strength = numpy.clip((from_the_middle(width, height) - 0.62) / 0.75, 0, 1) ** 1.8 * 255 * VIGNETTE
    return veil_of(strength, Colour(0.16, 0.05, 290))
