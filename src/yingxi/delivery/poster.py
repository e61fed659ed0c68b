"""The poster: the film's telling frame under a sheet of paper with its title."""

from pathlib import Path

import skia

from yingxi.delivery.frames import frame_of
from yingxi.delivery.line_breaking import halved
from yingxi.delivery.page import Page, fitted, shade
from yingxi.film.sheet import Palette

WIDTH, HEIGHT = 1080, 1620
_PICTURE_HEIGHT = 1130
# Of what does not fit of an upright frame, so much is cut away over the heads; the rest is floor.
_ABOVE = 0.25
_PLAIN = Palette(ground="#efe6d6", first="#3d4a5c", second="#8a6f52", accent="#b5452c")
_INK = "#2b2622"


def share_seen(width: int, height: int) -> float:
    """How much of the width of a frame of `width` x `height` a poster shows, 0..1."""
    return min(1.0, WIDTH / _PICTURE_HEIGHT * height / width)


def poster_drawn(
    title: str, still: Path, into: Path, *, palette: Palette = _PLAIN, line: str = "", middle: float = 0.5
) -> Path:
    """A 2:3 poster as PNG at `into`: the picture `still`, cut about the share `middle` of its width, over the title;
    `line` stands small under that."""
    page = Page(WIDTH, HEIGHT, palette.ground)
    page.picture(frame_of(still, 0), (0, 0, WIDTH, _PICTURE_HEIGHT), middle=middle, above=_ABOVE)
    _paper(page, palette)
    _title(page, title, palette)
    if line:
        size = fitted(line, 34, WIDTH * 0.8, weight=400)
        page.words(line, WIDTH / 2, HEIGHT - 120, size, _INK, weight=400, align="middle")
    return page.written(into)


def _paper(page: Page, palette: Palette) -> None:
    """A cut sheet over the foot of the picture, with the shadow that paper throws on paper."""
    edge = skia.Path()
    edge.moveTo(0, _PICTURE_HEIGHT - 30)
    edge.cubicTo(
        WIDTH * 0.3, _PICTURE_HEIGHT - 110, WIDTH * 0.6, _PICTURE_HEIGHT + 40, WIDTH, _PICTURE_HEIGHT - 70
    )
    edge.lineTo(WIDTH, HEIGHT)
    edge.lineTo(0, HEIGHT)
    edge.close()
    shadow = skia.Paint(
        AntiAlias=True,
        Color=shade("#1c1712", 110),
        MaskFilter=skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, 14),
    )
    page.canvas.save()
    page.canvas.translate(0, -10)
    page.canvas.drawPath(edge, shadow)
    page.canvas.restore()
    page.canvas.drawPath(edge, skia.Paint(AntiAlias=True, Color=shade(palette.ground)))


def _title(page: Page, title: str, palette: Palette) -> None:
    lines = (
        _in_two(title)
        if len(title) > (9 if any(ord(letter) > 0x2E80 for letter in title) else 18)
        else (title,)
    )
    size = min(fitted(line, 150 if len(lines) == 1 else 112, WIDTH * 0.84, weight=800) for line in lines)
    y = _PICTURE_HEIGHT + (220 if len(lines) == 1 else 165)
    for line in lines:
        page.words(line, WIDTH / 2, y, size, _INK, weight=800, align="middle")
        y += round(size * 1.22)
    rule = skia.Rect.MakeXYWH(WIDTH / 2 - 60, y - size * 0.62, 120, 6)
    page.canvas.drawRect(rule, skia.Paint(AntiAlias=True, Color=shade(palette.accent)))


def _in_two(title: str) -> tuple[str, ...]:
    return tuple(part for part in halved(title, "en") if part)
