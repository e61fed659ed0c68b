"""A leaf of the book: a page on which pictures, words and rules are laid, on whatever canvas: pixels or PDF."""

from typing import Literal

import numpy
import skia
from numpy.typing import NDArray

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut
from yingxi.stage.lettering import font, width_of
from yingxi.stage.light import Light
from yingxi.stage.paper import image_of
from yingxi.stage.path import rectangle
from yingxi.stage.raster import Painter, surface_over

Align = Literal["start", "middle", "end"]
Pixels = NDArray[numpy.uint8]
"""(height, width, 4) BGRA."""

PAPER = Colour(0.935, 0.018, 85)
CARD = Colour(0.965, 0.013, 88)
INK = Colour(0.27, 0.02, 50)
GREY = Colour(0.56, 0.018, 70)
PALE = Colour(0.82, 0.02, 80)
ACCENT = Colour(0.54, 0.14, 32)
MARGIN = 72.0
_SMOOTH = skia.SamplingOptions(skia.CubicResampler.Mitchell())
_NO_START = "，。、；：！？）》”’…,.;:!?)"
"""No line begins with these."""


class Leaf:
    """A page `width` x `height` units wide. Words stand on their baselines."""

    def __init__(self, canvas: skia.Canvas, width: float, height: float) -> None:
        self.canvas, self.width, self.height = canvas, width, height

    def words(
        self,
        text: str,
        x: float,
        y: float,
        size: float,
        colour: Colour = INK,
        *,
        weight: int = 400,
        align: Align = "start",
        room: float = 0.0,
    ) -> float:
        """One line; shortened to `room` where one is given. Gives its length."""
        text = latin_marks(text)
        if room:
            text = shortened(text, size, room, weight=weight)
        length = width_of(text, size, weight=weight)
        shift = {"start": 0.0, "middle": 0.5, "end": 1.0}[align] * length
        self.canvas.drawString(text, x - shift, y, font(weight).makeWithSize(size), paint_of(colour))
        return length

    def label(self, english: str, chinese: str, x: float, y: float, *, align: Align = "start") -> None:
        """A small heading in both languages, the English spaced in capitals."""
        spaced = f"{english.upper()}  {chinese}"
        self.words(spaced, x, y, 15, ACCENT, weight=700, align=align)

    def paragraph(
        self,
        text: str,
        x: float,
        y: float,
        size: float,
        room: float,
        *,
        lines: int,
        colour: Colour = INK,
        weight: int = 400,
        leading: float = 1.5,
    ) -> float:
        """Words broken into at most so many lines, the last with an ellipsis where more was said. Gives the baseline
        behind the last."""
        broken = lines_of(latin_marks(text), size, room, weight=weight)
        for number, line in enumerate(broken[:lines]):
            last = number == lines - 1 and len(broken) > lines
            shown = shortened(f"{line} {broken[lines]}", size, room, weight=weight) if last else line
            self.words(shown, x, y, size, colour, weight=weight)
            y += size * leading
        return y

    def rule(self, x: float, y: float, to_x: float, *, colour: Colour = PALE, width: float = 1.0) -> None:
        paint = paint_of(colour)
        paint.setStrokeWidth(width)
        self.canvas.drawLine(x, y, to_x, y, paint)

    def picture(
        self, image: skia.Image, box: tuple[float, float, float, float], *, radius: float = 3.0
    ) -> None:
        """An image that fills the box (x, y, width, height), cut at the sides that stand over, with round corners."""
        x, y, width, height = box
        scale = max(width / image.width(), height / image.height())
        wide, tall = width / scale, height / scale
        source = skia.Rect.MakeXYWH((image.width() - wide) / 2, (image.height() - tall) / 2, wide, tall)
        place = skia.Rect.MakeXYWH(x, y, width, height)
        self.canvas.save()
        self.canvas.clipRRect(skia.RRect.MakeRectXY(place, radius, radius), doAntiAlias=True)
        self.canvas.drawImageRect(image, source, place, _SMOOTH)
        self.canvas.restore()

    def head(self, english: str, chinese: str, title: str) -> None:
        """What section the leaf belongs to, and of which film."""
        self.label(english, chinese, MARGIN, 62)
        self.words(title, self.width - MARGIN, 62, 15, GREY, align="end", room=self.width / 2)
        self.rule(MARGIN, 80, self.width - MARGIN)

    def folio(self, text: str) -> None:
        """The page's number, at the foot."""
        self.words(text, self.width - MARGIN, self.height - 36, 15, GREY, align="end")
        self.words("Yingxi 影戏", MARGIN, self.height - 36, 15, GREY, weight=600)


def paper_leaf(width: int, height: int) -> tuple[Pixels, Leaf, Painter]:
    """An empty leaf of real paper, its pixels, and who paints in paper on it."""
    pixels = numpy.zeros((height, width, 4), numpy.uint8)
    canvas = surface_over(pixels, opaque=True).getCanvas()
    painter = Painter(canvas, Light())
    painter.draw((Cut(rectangle(-4, -4, width + 8, height + 8), PAPER, edge=0.0, grain=0.6),))
    return pixels, Leaf(canvas, width, height), painter


def image_from(pixels: Pixels) -> skia.Image:
    """An image of BGRA or RGB pixels."""
    if pixels.shape[2] == 3:
        pixels = numpy.dstack((pixels[:, :, ::-1], numpy.full(pixels.shape[:2], 255, numpy.uint8)))
    return image_of(pixels)


def paint_of(colour: Colour) -> skia.Paint:
    red, green, blue = colour.rgb()
    return skia.Paint(AntiAlias=True, Color=skia.ColorSetARGB(round(255 * colour.alpha), red, green, blue))


def latin_marks(text: str) -> str:
    """English with straight marks: the typeface's curly ones are as wide as a Chinese character."""
    if any("\u3400" <= letter <= "\u9fff" for letter in text):
        return text
    return text.translate(_STRAIGHT)


_STRAIGHT = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "…": "..."})


def shortened(text: str, size: float, room: float, *, weight: int = 400) -> str:
    """The text, cut with an ellipsis where it is longer than `room`."""
    if width_of(text, size, weight=weight) <= room:
        return text
    while text and width_of(f"{text}…", size, weight=weight) > room:
        text = text[:-1]
    return f"{text.rstrip()}…"


def lines_of(text: str, size: float, room: float, *, weight: int = 400) -> list[str]:
    """Words in lines no longer than `room`: Latin breaks at spaces, Chinese anywhere but before a closing mark."""
    pieces: list[str] = []
    for word in text.split():
        if any("\u3400" <= letter <= "\u9fff" for letter in word):
            for letter in word:
                if pieces and letter in _NO_START and not pieces[-1].endswith(" "):
                    pieces[-1] += letter
                else:
                    pieces.append(letter)
            pieces[-1] += " "
        else:
            pieces.append(f"{word} ")
    lines: list[str] = [""]
    for piece in pieces:
        if lines[-1] and width_of((lines[-1] + piece).rstrip(), size, weight=weight) > room:
            lines.append("")
        lines[-1] += piece
    return [line.strip() for line in lines if line.strip()]
