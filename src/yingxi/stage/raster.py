"""The display list becomes pixels, by Skia on N32 premultiplied surfaces.

Paths are brought to pixels before they are drawn, so that paper tiles keep their size and move by whole pixels:
on a CPU an opaque tile moved so costs a tenth of one that is scaled or turned.
"""

from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import replace
from functools import lru_cache
from math import hypot

import numpy
import skia
from numpy.typing import NDArray

from yingxi.film.colour import Colour
from yingxi.stage.display import SAME, Cut, Group, Matrix, Record, Soft, Stroke, Wash, Words, combined
from yingxi.stage.lettering import outline_of
from yingxi.stage.light import Light
from yingxi.stage.materials import material_of
from yingxi.stage.materials.material import Sheet
from yingxi.stage.path import Path

_BLENDS = {
    "over": skia.BlendMode.kSrcOver,
    "multiply": skia.BlendMode.kMultiply,
    "screen": skia.BlendMode.kScreen,
    "plus": skia.BlendMode.kPlus,
}
# Pixels: on a smaller sheet nobody sees the paper's grain.
TOO_SMALL_FOR_GRAIN = 14
# A shadow is the sheet laid down three times, each a little further from the key: soft to the eye, and a
# thirtieth of a blur's cost. The figures are shares of the lift.
_SHADOW_STEPS = (0.55, 1.0, 1.5)
# Below this height, in pixels, two do; a sheet that lies lower still casts none that could be seen.
THIN, UNSEEN = 2.6, 0.5
_THIN_STEPS = (0.65, 1.35)
# What one can see through is laid down as a tile of its colour, so many pixels wide and high: a processor mixes a tile
# with what lies below in a quarter of the time that Skia takes for a plain colour.
_CLEAR_TILE = 64
_UNSCALED = skia.SamplingOptions(skia.FilterMode.kNearest)
_MERGED_AT = 400.0


def surface(width: int, height: int, *, opaque: bool = False) -> skia.Surface:
    """An empty surface of the one order that is fast here; an opaque one is faster still."""
    return skia.Surface.MakeRaster(_layout(width, height, opaque=opaque))


def surface_over(pixels: NDArray[numpy.uint8], *, opaque: bool = False) -> skia.Surface:
    """A surface that draws straight into contiguous (height, width, 4) BGRA bytes, which must outlive it."""
    height, width = pixels.shape[:2]
    return skia.Surface.MakeRasterDirect(_layout(width, height, opaque=opaque), pixels, width * 4)


def _layout(width: int, height: int, *, opaque: bool) -> skia.ImageInfo:
    return skia.ImageInfo.MakeN32(width, height, skia.kOpaque_AlphaType if opaque else skia.kPremul_AlphaType)


class Painter:
    """Draws records on one canvas under one light. `unit` is a 720-line pixel in this canvas's pixels;
    `relief` scales shadows and edges, for sheets that lie nearer to the eye."""

    def __init__(self, canvas: skia.Canvas, light: Light, *, unit: float = 1.0, relief: float = 1.0) -> None:
        self._canvas = canvas
        self._light = light
        self._material = material_of(light.look)
        self._lit, self._glowing = _tones_in(light, lit=True), _tones_in(light, lit=False)
        self._unit = unit
        self._relief = relief * unit

    def draw(self, records: Iterable[Record], matrix: Matrix = SAME) -> None:
        for record in records:
            match record:
                case Cut():
                    self._cut(record, matrix)
                case Stroke():
                    self._stroke(record, matrix)
                case Wash():
                    self._wash(record, matrix)
                case Soft():
                    self._soft(record, matrix)
                case Words():
                    self._words(record, matrix)
                case Group():
                    self._group(record, matrix)

    def _group(self, group: Group, matrix: Matrix) -> None:
        inner = combined(matrix, group.matrix)
        if group.name == "held" and self._light.on_person and self._material.plain_things:
            plain = replace(self._light, on_person=False)
            Painter(self._canvas, plain, unit=self._unit, relief=self._relief / self._unit).draw(
                group.records, inner
            )
            return
        if group.clip is None:
            self.draw(group.records, inner)
            return
        self._canvas.save()
        self._canvas.clipPath(skia_path(group.clip, inner), skia.ClipOp.kIntersect, doAntiAlias=True)
        self.draw(group.records, inner)
        self._canvas.restore()

    def _cut(self, sheet: Cut, matrix: Matrix) -> None:
        path = skia_path(sheet.path, matrix)
        bounds = path.getBounds()
        if self._outside(bounds, 3 * sheet.lift * self._relief):
            return
        if sheet.lift * self._relief > UNSEEN and self._material.casts:
            self._shadow(path, sheet.lift * self._relief)
        plain = self._argb(sheet.colour, lit=sheet.lit)
        if sheet.colour.alpha < 1 or max(bounds.width(), bounds.height()) < TOO_SMALL_FOR_GRAIN:
            self._canvas.drawPath(path, _paint_of(plain))
            return
        laid = Sheet(
            path,
            # Only looks without shadows draw outlines.
            path if self._material.casts else _outline(sheet.path, matrix, path),
            (plain >> 16 & 255, plain >> 8 & 255, plain & 255),
            self._material.toned(sheet.colour, on_person=self._light.on_person and sheet.lit),
            sheet.edge,
            sheet.grain,
            sheet.lit,
            self._relief,
            self._unit,
            (round(matrix[4]), round(matrix[5])),
            sheet.name if self._light.on_person else "",
        )
        self._material.laid(self._canvas, laid, self._light)

    def _outside(self, bounds: skia.Rect, margin: float) -> bool:
        """Whether nothing of a shape would be seen, even `margin` pixels larger: half of a set in a close shot."""
        return bool(self._canvas.quickReject(bounds.makeOutset(margin + 4, margin + 4)))

    def _shadow(self, path: skia.Path, lift: float) -> None:
        steps = _SHADOW_STEPS if lift > THIN else _THIN_STEPS
        shade = self._light.shadow.clear(self._light.shadow_alpha / len(steps))
        paint = _paint_of(self._argb(shade, lit=False))
        for step in steps:
            self._canvas.drawPath(_offset(path, -self._light.key_x * lift * 0.75 * step, lift * step), paint)

    def _stroke(self, line: Stroke, matrix: Matrix) -> None:
        paint = skia.Paint(AntiAlias=True, Color=self._argb(line.colour, lit=line.lit))
        paint.setStyle(skia.Paint.kStroke_Style)
        paint.setStrokeCap(skia.Paint.kRound_Cap)
        paint.setStrokeJoin(skia.Paint.kRound_Join)
        paint.setStrokeWidth(line.width * scale_of(matrix))
        self._canvas.drawPath(skia_path(line.path, matrix), paint)

    def _wash(self, wash: Wash, matrix: Matrix) -> None:
        colours = [self._argb(colour, lit=wash.lit) for _, colour in wash.stops]
        offsets = [offset for offset, _ in wash.stops]
        start, end = skia.Point(*at(matrix, wash.start)), skia.Point(*at(matrix, wash.end))
        if wash.radial:
            radius = max(0.01, hypot(end.x() - start.x(), end.y() - start.y()))
            shader = skia.GradientShader.MakeRadial(start, radius, colours, offsets)
        else:
            shader = skia.GradientShader.MakeLinear([start, end], colours, offsets)
        paint = skia.Paint(AntiAlias=True, Shader=shader, Dither=True, BlendMode=_BLENDS[wash.blend])
        self._canvas.drawPath(skia_path(wash.path, matrix), paint)

    def _soft(self, soft: Soft, matrix: Matrix) -> None:
        paint = skia.Paint(
            AntiAlias=True, Color=self._argb(soft.colour, lit=False), BlendMode=_BLENDS[soft.blend]
        )
        if soft.blur > 0:
            sigma = soft.blur * self._unit
            paint.setMaskFilter(skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, sigma))
        self._canvas.drawPath(skia_path(soft.path, matrix), paint)

    def _words(self, words: Words, matrix: Matrix) -> None:
        path = skia_path(outline_of(words), matrix)
        if words.lift > 0 and self._material.casts:
            self._shadow(path, words.lift * self._relief)
        self._canvas.drawPath(path, _paint_of(self._argb(words.colour, lit=False)))

    def _argb(self, colour: Colour, *, lit: bool) -> int:
        return self._lit(colour) if lit else self._glowing(colour)


@lru_cache(maxsize=48)
def _tones_in(light: Light, *, lit: bool) -> Callable[[Colour], int]:
    """The ARGB of a colour that is `lit` by `light` or glows by itself. Kept for each light apart: to find a light
    among others takes longer than to find a colour, and a painter has one."""
    material = material_of(light.look)

    @lru_cache(maxsize=2048)
    def tone(colour: Colour) -> int:
        toned = material.toned(colour, on_person=light.on_person and lit)
        red, green, blue = light.on(toned._replace(alpha=1.0)) if lit else toned.rgb()
        return int(skia.ColorSetARGB(round(255 * colour.alpha), red, green, blue))

    return tone


@lru_cache(maxsize=512)
def _paint_of(argb: int) -> skia.Paint:
    """Paint of one colour; all who draw with it share it, and leave it as it is."""
    if argb >> 24 == 255:
        return skia.Paint(AntiAlias=True, Color=argb)
    tile = surface(_CLEAR_TILE, _CLEAR_TILE)
    tile.getCanvas().clear(argb)
    shader = tile.makeImageSnapshot().makeShader(skia.TileMode.kRepeat, skia.TileMode.kRepeat, _UNSCALED)
    return skia.Paint(AntiAlias=True, Shader=shader)


def at(matrix: Matrix, point: tuple[float, float]) -> tuple[float, float]:
    a, b, c, d, e, f = matrix
    return a * point[0] + c * point[1] + e, b * point[0] + d * point[1] + f


def scale_of(matrix: Matrix) -> float:
    """The mean factor by which lengths grow."""
    a, b, c, d, _, _ = matrix
    return (hypot(a, b) + hypot(c, d)) / 2


def skia_path(path: Path, matrix: Matrix) -> skia.Path:
    made = skia.Path()
    for step in path.steps:
        match step[0]:
            case "M":
                made.moveTo(*step[1:])
            case "L":
                made.lineTo(*step[1:])
            case "C":
                made.cubicTo(*step[1:])
            case _:
                made.close()
    if matrix != SAME:
        a, b, c, d, e, f = matrix
        made.transform(skia.Matrix.MakeAll(a, c, e, b, d, f, 0, 0, 1), made)
    return made


def _outline(path: Path, matrix: Matrix, whole: skia.Path) -> skia.Path:
    """The edge of a sheet of several pieces, such as fingers on a palm; `whole` where it is of one."""
    if sum(step[0] == "M" for step in path.steps) < 2:
        return whole
    a, b, c, d, e, f = matrix
    made = skia.Path()
    _merged(path).transform(skia.Matrix.MakeAll(a, c, e, b, d, f, 0, 0, 1), made)
    return made


@lru_cache(maxsize=256)
def _merged(path: Path) -> skia.Path:
    """`path` without the parts of its contours that lie within others."""
    whole = skia_path(path, SAME)
    # Skia merges on a grid of its own: metres are too small for it.
    whole.transform(skia.Matrix.Scale(_MERGED_AT, _MERGED_AT))
    with suppress(RuntimeError):
        whole = skia.Simplify(whole)
    whole.transform(skia.Matrix.Scale(1 / _MERGED_AT, 1 / _MERGED_AT))
    return whole


def _offset(path: skia.Path, x: float, y: float) -> skia.Path:
    moved = skia.Path(path)
    moved.offset(x, y, moved)
    return moved
