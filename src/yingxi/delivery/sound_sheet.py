"""The cue sheet as a picture: waveforms of the stems under one another, cuts, tension, and everything that is cued."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import skia
from numpy.typing import NDArray

from yingxi.delivery.bands import bands_written
from yingxi.delivery.page import Page, shade, shortened
from yingxi.delivery.sound_table import clock
from yingxi.delivery.sound_words import air_worded, event_worded, music_worded, shot_numbers
from yingxi.film.cue import FoleyCue, Score
from yingxi.film.cut import FilmCut
from yingxi.film.house_format import SAMPLE_RATE
from yingxi.generators.ports import Pcm

# In pixels: the sheet, and the room beside its strips.
WIDTH = 1920
LEFT = 128
RIGHT = 24
LONGEST_ROW = 60.0
"""Seconds of the film on one strip; a longer film has more of them."""

_PAPER = "#f4efe4"
_INK = "#2b2924"
_FAINT = "#8d867a"
_LINE = "#d8d0c0"
_STEMS = (("dialogue", "#b5533c"), ("music", "#41688c"), ("effects", "#6d7f4a"))
_TENSION = "#a0762c"
# In pixels: the head of the sheet, one waveform, one strip.
_HEAD = 64
_WAVE = 74
_TALL = 560
_WORDS: dict[str, tuple[str, str]] = {
    "title": ("Cue sheet", "声音表"), "dialogue": ("dialogue", "对白"), "music": ("music", "音乐"),
    "effects": ("effects", "音效"), "tension": ("tension", "张力"), "foley": ("foley", "拟音"),
    "air": ("air", "环境声"), "stinger": ("stinger", "点题音"), "shots": ("shots", "镜头"),
}  # fmt: skip


@dataclass(frozen=True)
class Strip:
    """A stretch of the film, [first, end) in frames, and how it is laid out from left to right."""

    first: int
    end: int
    pixels_a_frame: float

    def x(self, frame: float) -> float:
        return LEFT + (min(max(frame, self.first), self.end) - self.first) * self.pixels_a_frame


def sound_sheet_drawn(
    cut: FilmCut,
    score: Score,
    tension: Sequence[tuple[int, float]],
    stems: Mapping[str, Iterable[Pcm]],
    into: Path,
    *,
    names: Mapping[str, str],
) -> Path:
    """Draws the sheet as PNG at `into`. `stems` are the samples of dialogue, music and effects; `tension` is (frame,
    0-1) from shot to shot; `names` are people's by id. Raises MachineError where it cannot be written."""
    strips = _strips(cut)
    chinese = cut.language == "zh"
    loud = {name: _peaks(blocks, cut, strips) for name, blocks in stems.items()}

    def bands() -> Iterator[Page]:
        head = Page(WIDTH, _HEAD, _PAPER)
        head.words(f"{cut.title} · {_word('title', chinese=chinese)}", LEFT, 42, 26, _INK, weight=700)
        yield head
        for number, strip in enumerate(strips):
            band = Page(WIDTH, _TALL, _PAPER)
            _ruler(band, strip, cut, chinese=chinese)
            _tension(band, strip, tension, chinese=chinese)
            top = 96
            for name, colour in _STEMS:
                _wave(band, strip, top, loud[name][number], colour, _word(name, chinese=chinese))
                if name == "dialogue":
                    _lines(band, strip, top, cut, names)
                elif name == "music":
                    _music(band, strip, top + _WAVE + 2, score, chinese=chinese)
                    top += 22
                top += _WAVE + 30
            _foley(band, strip, top - 26, score.foley, chinese=chinese)
            _air(band, strip, top + 68, score, chinese=chinese)
            yield band

    return bands_written(bands(), into, width=WIDTH, height=_HEAD + len(strips) * _TALL)


def _word(name: str, *, chinese: bool) -> str:
    return _WORDS[name][chinese]


def _strips(cut: FilmCut) -> list[Strip]:
    whole = max(1, cut.frames)
    count = max(1, -(-whole // round(LONGEST_ROW * cut.rate)))
    length = -(-whole // count)
    scale = (WIDTH - LEFT - RIGHT) / length
    return [Strip(first, min(whole, first + length), scale) for first in range(0, whole, length)]


def _peaks(blocks: Iterable[Pcm], cut: FilmCut, strips: Sequence[Strip]) -> list[NDArray[np.float32]]:
    """The loudest sample under each pixel of each strip; a block at a time."""
    wide = WIDTH - LEFT - RIGHT
    found = [np.zeros(wide, np.float32) for _ in strips]
    at = 0
    a_frame = SAMPLE_RATE / float(cut.rate)
    for block in blocks:
        loud = np.abs(block)
        highest = np.maximum(loud[:, 0], loud[:, 1])
        frames = (at + np.arange(len(highest))) / a_frame
        for strip, peaks in zip(strips, found, strict=True):
            if strip.end <= frames[0] or frames[-1] < strip.first:
                continue
            inside = (frames >= strip.first) & (frames < strip.end)
            places = ((frames[inside] - strip.first) * strip.pixels_a_frame).astype(int)
            np.maximum.at(peaks, np.minimum(places, wide - 1), highest[inside])
        at += len(block)
    return found


def _ruler(page: Page, strip: Strip, cut: FilmCut, *, chinese: bool) -> None:
    numbers = shot_numbers(cut)
    page.words(_word("shots", chinese=chinese), LEFT - 12, 20, 15, _FAINT, align="end")
    for shot in cut.shots:
        if strip.first <= shot.start < strip.end:
            x = strip.x(shot.start)
            _box(page, (x, 26, 1, _TALL - 60), _LINE)
            room = shot.frames * strip.pixels_a_frame - 6
            number = f"{numbers[shot.shot]}" if shot.shot in numbers else ""
            page.words(shortened(number, 12, max(0, room)), x + 3, 20, 12, _FAINT)
    step = 5 if (strip.end - strip.first) / float(cut.rate) <= LONGEST_ROW else 10
    for second in range(0, int(cut.frames / cut.rate) + 1, step):
        frame = round(second * cut.rate)
        if strip.first <= frame < strip.end:
            page.words(clock(frame, cut.rate)[:5], strip.x(frame), _TALL - 14, 12, _FAINT, align="middle")


def _tension(page: Page, strip: Strip, tension: Sequence[tuple[int, float]], *, chinese: bool) -> None:
    page.words(_word("tension", chinese=chinese), LEFT - 12, 66, 15, _TENSION, align="end")
    path = skia.Path()
    frames, heights = [frame for frame, _ in tension], [height for _, height in tension]
    for x in range(LEFT, WIDTH - RIGHT, 4):
        frame = strip.first + (x - LEFT) / strip.pixels_a_frame
        y = 86 - 52 * float(np.interp(frame, frames, heights)) if frames else 86
        path.lineTo(x, y) if x > LEFT else path.moveTo(x, y)
    stroke = skia.Paint(
        AntiAlias=True, Color=shade(_TENSION), Style=skia.Paint.kStroke_Style, StrokeWidth=2.5
    )
    page.canvas.drawPath(path, stroke)


def _wave(page: Page, strip: Strip, top: float, peaks: NDArray[np.float32], colour: str, name: str) -> None:
    page.words(name, LEFT - 12, top + _WAVE / 2 + 5, 15, colour, align="end")
    _box(page, (LEFT, top + _WAVE / 2, WIDTH - LEFT - RIGHT, 1), _LINE)
    heights = np.sqrt(np.clip(peaks, 0, 1)) * _WAVE / 2
    wave = skia.Path()
    for place, height in enumerate(heights.tolist()):
        if height > 0.4:
            wave.addRect(skia.Rect.MakeXYWH(LEFT + place, top + _WAVE / 2 - height, 1, 2 * height))
    page.canvas.drawPath(wave, skia.Paint(Color=shade(colour)))


def _lines(page: Page, strip: Strip, top: float, cut: FilmCut, names: Mapping[str, str]) -> None:
    edge = 0.0
    for line in sorted(cut.lines, key=lambda it: it.start):
        if strip.first <= line.start < strip.end:
            x, end = strip.x(line.start), strip.x(line.end_exclusive)
            _box(page, (x, top + _WAVE + 2, max(2, end - x), 3), _STEMS[0][1])
            colon = "：" if cut.language == "zh" else ": "
            text = f"{names.get(line.person, line.person)}{colon}{line.text}"
            if x >= edge:
                told = shortened(text, 12, max(60.0, end - x + 30))
                page.words(told, x, top + _WAVE + 18, 12, _INK)
                edge = x + max(60.0, end - x + 30) + 4


def _music(page: Page, strip: Strip, top: float, score: Score, *, chinese: bool) -> None:
    for cue in score.music:
        if cue.start < strip.end and cue.start + cue.frames > strip.first:
            x, end = strip.x(cue.start), strip.x(cue.start + cue.frames)
            _box(page, (x, top, end - x, 16), _STEMS[1][1], 60)
            stinger = cue.shape == "stinger"
            told = _word("stinger", chinese=chinese) if stinger else music_worded(cue, chinese=chinese)
            page.words(shortened(told, 12, max(0, end - x - 4)), x + 4, top + 12, 12, _INK)
            for entry in cue.motifs:
                at = cue.start + entry.frame
                if strip.first <= at < strip.end:
                    page.words(f"♪{entry.name}", strip.x(at) + 2, top + 28, 12, _STEMS[1][1])


def _foley(page: Page, strip: Strip, top: float, foley: Sequence[FoleyCue], *, chinese: bool) -> None:
    page.words(_word("foley", chinese=chinese), LEFT - 12, top + 40, 15, _STEMS[2][1], align="end")
    edges = [0.0, 0.0, 0.0, 0.0]
    for cue in foley:
        if not strip.first <= cue.start < strip.end:
            continue
        x = strip.x(cue.start)
        _box(page, (x, top + 4, 1.5, 10), _STEMS[2][1])
        row = next((row for row, edge in enumerate(edges) if x >= edge), None)
        if row is not None:
            told = event_worded(cue, chinese=chinese)
            page.words(told, x, top + 26 + 14 * row, 11, _INK)
            edges[row] = x + (11.0 if chinese else 7.0) * len(told) + 8


def _air(page: Page, strip: Strip, top: float, score: Score, *, chinese: bool) -> None:
    page.words(_word("air", chinese=chinese), LEFT - 12, top + 13, 15, _STEMS[2][1], align="end")
    for cue in score.atmosphere:
        if cue.start < strip.end and cue.start + cue.frames > strip.first:
            x, end = strip.x(cue.start), strip.x(cue.start + cue.frames)
            _box(page, (x + 1, top, max(1, end - x - 2), 16), _STEMS[2][1], 60)
            told = air_worded(cue, chinese=chinese)
            page.words(shortened(told, 12, max(0, end - x - 8)), x + 5, top + 12, 12, _INK)


def _box(page: Page, box: tuple[float, float, float, float], colour: str, alpha: int = 255) -> None:
    page.canvas.drawRect(skia.Rect.MakeXYWH(*box), skia.Paint(Color=shade(colour, alpha)))
