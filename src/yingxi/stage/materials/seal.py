"""The seal: two characters left white in cinnabar paste, in the corner of a painting."""

import skia

from yingxi.film.colour import Colour
from yingxi.stage.display import SAME, Words
from yingxi.stage.lettering import outline_of
from yingxi.stage.path import rectangle, wobbled
from yingxi.stage.raster import skia_path

PASTE = Colour(0.55, 0.185, 29)
SIDE = 34.0
"""Pixels of 720 lines."""
NAME = "影戏"


def sealed(canvas: skia.Canvas, width: int, height: int, paper: Colour) -> None:
    """Presses the seal into the lower right corner of a picture on `paper`."""
    side = SIDE * height / 720
    left, top = width - 1.9 * side, height - 2.5 * side
    stamp = wobbled(rectangle(left, top, side, 1.62 * side, radius=0.14 * side), 0.025 * side)
    canvas.drawPath(
        skia_path(stamp, SAME), skia.Paint(AntiAlias=True, Color=skia.ColorSetARGB(225, *PASTE.rgb()))
    )
    bare = skia.Paint(AntiAlias=True, Color=skia.ColorSetRGB(*paper.rgb()))
    for number, character in enumerate(NAME):
        foot = top + (0.80 + 0.74 * number) * side
        cut = Words(character, left + side / 2, foot, 0.74 * side, paper, weight=900, align="middle")
        canvas.drawPath(skia_path(outline_of(cut), SAME), bare)
