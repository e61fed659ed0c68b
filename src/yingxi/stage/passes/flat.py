"""Records as flat shapes: no grain, no shadow, no light. What is matter is drawn; what only shines is left out."""

from collections.abc import Callable, Iterable

import skia

from yingxi.film.colour import Colour
from yingxi.stage.display import SAME, Cut, Group, Matrix, Record, Stroke, Words, combined
from yingxi.stage.lettering import outline_of
from yingxi.stage.raster import scale_of, skia_path

LEAST_ALPHA = 0.5
"""Paper that lets more than half of the light through is air: mist, glass, a beam."""
Paint = Callable[[Colour], int]


class FlatPainter:
    """Draws records in hard edges; `paint` gives each colour's ARGB."""

    def __init__(self, canvas: skia.Canvas, paint: Paint) -> None:
        self._canvas, self._paint = canvas, paint

    def draw(self, records: Iterable[Record], matrix: Matrix = SAME) -> None:
        for record in records:
            match record:
                case Group():
                    self._group(record, matrix)
                case Cut() if record.colour.alpha >= LEAST_ALPHA:
                    self._canvas.drawPath(skia_path(record.path, matrix), self._brush(record.colour))
                case Stroke() if record.colour.alpha >= LEAST_ALPHA:
                    brush = self._brush(record.colour)
                    brush.setStyle(skia.Paint.kStroke_Style)
                    brush.setStrokeCap(skia.Paint.kRound_Cap)
                    brush.setStrokeWidth(record.width * scale_of(matrix))
                    self._canvas.drawPath(skia_path(record.path, matrix), brush)
                case Words():
                    self._canvas.drawPath(skia_path(outline_of(record), matrix), self._brush(record.colour))
                case _:
                    pass

    def _group(self, group: Group, matrix: Matrix) -> None:
        inner = combined(matrix, group.matrix)
        self._canvas.save()
        if group.clip is not None:
            self._canvas.clipPath(skia_path(group.clip, inner), skia.ClipOp.kIntersect, doAntiAlias=False)
        self.draw(group.records, inner)
        self._canvas.restore()

    def _brush(self, colour: Colour) -> skia.Paint:
        return skia.Paint(AntiAlias=False, Color=self._paint(colour))


def as_it_is(colour: Colour) -> int:
    """A colour's own ARGB, opaque."""
    return int(skia.ColorSetRGB(*colour._replace(alpha=1.0).rgb()))
