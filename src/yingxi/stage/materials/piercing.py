"""Piercing: the figures that a cutter punches into dyed hide, for each dye its own."""

from functools import lru_cache
from math import atan2, cos, degrees, pi, sin

import skia

from yingxi.film.colour import Colour

STRENGTH = 215
BLOSSOM, COIN, LEAF, WAVE, FRET = range(5)


@lru_cache(maxsize=48)
def pierced(figure: int, hundredths: int, lamp: Colour) -> skia.Shader:
    """Rows of one `figure` through which the lamp is seen; `hundredths` is how many hundredths of a pixel a 720-line
    pixel has."""
    unit = hundredths / 100
    side = max(8, round(30 * unit))
    tile = skia.Surface(side, side)
    canvas = tile.getCanvas()
    canvas.scale(side / 30, side / 30)
    paint = skia.Paint(AntiAlias=True, Color=skia.ColorSetARGB(STRENGTH, *lamp.rgb()))
    (_blossom, _coin, _leaf, _wave, _fret)[figure](canvas, paint)
    smooth = skia.SamplingOptions(skia.FilterMode.kLinear)
    return tile.makeImageSnapshot().makeShader(skia.TileMode.kRepeat, skia.TileMode.kRepeat, smooth)


def turned_with(path: skia.Path) -> skia.Matrix:
    """Where a piece lies and how it is turned, by two of its points: what is cut into it goes with it."""
    first, other = path.getPoint(0), path.getPoint(path.countPoints() // 2)
    angle = degrees(atan2(other.y() - first.y(), other.x() - first.x()))
    return skia.Matrix.Translate(first.x(), first.y()).preRotate(angle)


def _blossom(canvas: skia.Canvas, paint: skia.Paint) -> None:
    """Plum: five petals, and a dot between."""
    for petal in range(5):
        angle = 2 * pi * petal / 5
        canvas.drawCircle(7.5 + 4.0 * sin(angle), 7.5 - 4.0 * cos(angle), 2.1, paint)
    canvas.drawCircle(22.5, 22.5, 1.3, paint)


def _coin(canvas: skia.Canvas, paint: skia.Paint) -> None:
    """Coins: four slips of light about a square."""
    line = skia.Paint(paint)
    line.setStyle(skia.Paint.kStroke_Style)
    line.setStrokeWidth(1.9)
    for x, y in ((7.5, 7.5), (22.5, 22.5)):
        for quarter in range(4):
            _arc(canvas, x, y, 5.0, 90 * quarter + 14, 62, line)
        canvas.drawRect(skia.Rect.MakeXYWH(x - 1.4, y - 1.4, 2.8, 2.8), paint)


def _leaf(canvas: skia.Canvas, paint: skia.Paint) -> None:
    """Slips in pairs, as a cutter's gouge leaves them."""
    for x, y, tilt in ((5, 9, 35), (12, 9, -35), (20, 24, 35), (27, 24, -35)):
        canvas.save()
        canvas.translate(x, y)
        canvas.rotate(tilt)
        canvas.drawOval(skia.Rect.MakeXYWH(-1.5, -5, 3.0, 10), paint)
        canvas.restore()


def _wave(canvas: skia.Canvas, paint: skia.Paint) -> None:
    """Water: arches within arches."""
    line = skia.Paint(paint)
    line.setStyle(skia.Paint.kStroke_Style)
    line.setStrokeWidth(1.5)
    for x, y in ((7.5, 13.0), (22.5, 28.0)):
        for reach in (6.4, 3.2):
            _arc(canvas, x, y, reach, 195, 150, line)


def _arc(
    canvas: skia.Canvas, x: float, y: float, reach: float, first: float, turn: float, line: skia.Paint
) -> None:
    path = skia.Path()
    path.addArc(skia.Rect.MakeXYWH(x - reach, y - reach, 2 * reach, 2 * reach), first, turn)
    canvas.drawPath(path, line)


def _fret(canvas: skia.Canvas, paint: skia.Paint) -> None:
    """A key fret of short cuts."""
    for x, y in ((3, 4), (18, 19)):
        canvas.drawRect(skia.Rect.MakeXYWH(x, y, 9, 1.7), paint)
        canvas.drawRect(skia.Rect.MakeXYWH(x + 7.3, y, 1.7, 7), paint)
        canvas.drawRect(skia.Rect.MakeXYWH(x + 3, y + 5.3, 6, 1.7), paint)
