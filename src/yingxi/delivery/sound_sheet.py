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
from yingxi.delivery.sound_words import air_worded, foley_told, music_worded, shot_numbers
from yingxi.film.cue import FoleyCue, Score
from yingxi.film.cut import FilmCut
from yingxi.film.house_format import SAMPLE_RATE
from yingxi.film.place_words import place_worded
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
_TALL = 588
_ROWS, _AGAIN = 5, 90
"""Rows of names under the ticks; how far apart the same sound is one run."""
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
                    top += 14
                elif name == "music":
                    _music(band, strip, top + _WAVE + 2, score, chinese=chinese)
                    top += 22
                top += _WAVE + 30
            _foley(band, strip, top - 26, score.foley, chinese=chinese)
            _air(band, strip, top + 72, score, chinese=chinese)
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
    before = ""
    for shot in cut.shots:
        if strip.first <= shot.start < strip.end:
            x = strip.x(shot.start)
            _box(page, (x, 26, 1, _TALL - 60), _LINE)
            room = shot.frames * strip.pixels_a_frame - 6
            if shot.kind == "shot":
                number = f"{numbers[shot.shot]}"
                scene = (
                    place_worded(shot.scene, chinese=chinese)
                    if shot.scene.startswith("scene") and shot.scene != before
                    else ""
                )
                told = f"{number} · {scene}" if scene else number
                page.words(shortened(told, 12, max(0, room)), x + 3, 20, 12, _INK if scene else _FAINT)
                before = shot.scene
            else:
                _transition(page, x, strip.x(shot.range.end_exclusive), crossed=shot.kind == "dissolve")
    step = 5 if (strip.end - strip.first) / float(cut.rate) <= LONGEST_ROW else 10
    for second in range(0, int(cut.frames / cut.rate) + 1, step):
        frame = round(second * cut.rate)
        if strip.first <= frame < strip.end:
            page.words(clock(frame, cut.rate)[:5], strip.x(frame), _TALL - 14, 12, _FAINT, align="middle")


def _transition(page: Page, x: float, end: float, *, crossed: bool) -> None:
    """The sign of an editor's table: two pictures that cross, or one that goes."""
    ways = skia.Path()
    ways.moveTo(x, 8)
    ways.lineTo(end, 24)
    if crossed:
        ways.moveTo(x, 24)
        ways.lineTo(end, 8)
    _box(page, (x, 8, end - x, 16), _LINE, 120)
    page.canvas.drawPath(
        ways, skia.Paint(AntiAlias=True, Color=shade(_FAINT), Style=skia.Paint.kStroke_Style, StrokeWidth=1.2)
    )


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
    """Each line's length, and who says what: as far as the next line that stands in its row, of two."""
    colon = "：" if cut.language == "zh" else ": "
    lines = sorted(
        (line for line in cut.lines if strip.first <= line.start < strip.end), key=lambda it: it.start
    )
    for number, line in enumerate(lines):
        x, end = strip.x(line.start), strip.x(line.end_exclusive)
        _box(page, (x, top + _WAVE + 2, max(2, end - x), 3), _STEMS[0][1])
        until = strip.x(lines[number + 2].start) if number + 2 < len(lines) else WIDTH - RIGHT
        told = shortened(
            f"{names.get(line.person, line.person)}{colon}{line.text}", 12, max(0.0, until - x - 8)
        )
        page.words(told, x, top + _WAVE + 18 + 14 * (number % 2), 12, _INK)


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
    """A tick on the frame of each event, as high as it is strong, and its name; of the same anew, how often."""
    page.words(_word("foley", chinese=chinese), LEFT - 12, top + 40, 15, _STEMS[2][1], align="end")
    inside = [cue for cue in foley if strip.first <= cue.start < strip.end]
    for cue in inside:
        tall = 4 + 8 * min(1.0, cue.strength)
        _box(page, (strip.x(cue.start), top + 16 - tall, 1.5, tall), _STEMS[2][1])
    edges = [0.0] * _ROWS
    for told, first, count in _runs(inside, strip, chinese=chinese):
        row = next((row for row, edge in enumerate(edges) if first >= edge), None)
        if row is not None:
            words = f"{told} ×{count}" if count > 1 else told
            page.words(words, first, top + 28 + 14 * row, 11, _INK)
            edges[row] = first + (11.0 if chinese else 6.5) * len(words) + 8


def _runs(foley: Sequence[FoleyCue], strip: Strip, *, chinese: bool) -> Iterator[tuple[str, float, int]]:
    """(words, where, how often) of the same sound again within `_AGAIN` pixels, whatever else sounds between."""
    open_runs: dict[str, tuple[float, float, int]] = {}
    done: list[tuple[str, float, int]] = []
    for cue in foley:
        x, told = strip.x(cue.start), foley_told(cue, chinese=chinese)
        first, last, count = open_runs.get(told, (x, x, 0))
        if count and x - last > _AGAIN:
            done.append((told, first, count))
            first, count = x, 0
        open_runs[told] = (first, x, count + 1)
    done += [(told, first, count) for told, (first, _, count) in open_runs.items()]
    yield from sorted(done, key=lambda run: run[1])


def _air(page: Page, strip: Strip, top: float, score: Score, *, chinese: bool) -> None:
    page.words(_word("air", chinese=chinese), LEFT - 12, top + 13, 15, _STEMS[2][1], align="end")
    after = [cue.start for cue in score.atmosphere[1:]] + [strip.end]
    for cue, following in zip(score.atmosphere, after, strict=True):
        if cue.start < strip.end and cue.start + cue.frames > strip.first:
            x, end = strip.x(cue.start), strip.x(cue.start + cue.frames)
            _box(page, (x + 1, top, max(1, end - x - 2), 16), _STEMS[2][1], 60)
            told = air_worded(cue, chinese=chinese)
            # Two airs that are joined by a dissolve lie over each other.
            free = min(end, strip.x(following)) - x - 8
            page.words(shortened(told, 12, max(0, free)), x + 5, top + 12, 12, _INK)


def _box(page: Page, box: tuple[float, float, float, float], colour: str, alpha: int = 255) -> None:
    page.canvas.drawRect(skia.Rect.MakeXYWH(*box), skia.Paint(Color=shade(colour, alpha)))
