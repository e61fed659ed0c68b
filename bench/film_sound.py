"""What finished films sound like, in numbers, from the stems that lie beside them: whether these add up, whether a join
clicks, how much air the music leaves, how far it stays under the lines.

python -m bench.film_sound FILM_FOLDER ...
"""

import argparse
import csv
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path

import numpy
from numpy.typing import NDArray

from yingxi.acoustics.resampling import highest_between
from yingxi.acoustics.samples import SAMPLE_RATE, Pcm
from yingxi.film.time import samples_at
from yingxi.production.documents import CUT, noun_read
from yingxi.sound.loudness import HOP, hop_energies, integrated, momentary

Levels = NDArray[numpy.float64]
"""Momentary loudness, LUFS."""

STEMS = ("dialogue", "music", "effects")
NO_MUSIC = -50.0
"""LUFS under which a stem's 400 ms count as silent: thirty under a line."""
NEAR = round(0.02 * SAMPLE_RATE)
JOIN = round(0.002 * SAMPLE_RATE)
STEEP, STEEPER = 0.1, 20
"""A click: a second difference above the first, so many times the median of the 40 ms round it."""


@dataclass(frozen=True)
class Heard:
    """One film. Deviations in dB, loudness in LUFS, peak in dBTP; `clicks` of so many `joins`; `free` is the share of
    the film without a score; `under` is how many LU the loudest 400 ms of music lie under the line they meet."""

    name: str
    seconds: float
    apart: float
    level_apart: float
    dubbing_apart: float
    loudness: float
    peak: float
    joins: int
    clicks: int
    free: float
    under: float


def main() -> None:
    wish = argparse.ArgumentParser(prog="python -m bench.film_sound")
    wish.add_argument("films", type=Path, nargs="+")
    print(
        "| film | s | stems minus mix, dBFS | level, dB | music+effects, dBFS | LUFS | dBTP | joins | clicks "
        "| without music | music under a line, LU |"
    )
    print("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |")
    for folder in wish.parse_args().films:
        film = film_heard(folder)
        print(
            f"| {film.name} | {film.seconds:.0f} | {film.apart:.0f} | {film.level_apart:.4f} "
            f"| {film.dubbing_apart:.0f} | {film.loudness:.2f} | {film.peak:.2f} | {film.joins} | {film.clicks} "
            f"| {film.free:.0%} | {film.under:.1f} |",
            flush=True,
        )


def film_heard(root: Path) -> Heard:
    stems = {name: stem_read(root / "out" / "stems" / f"{name}.wav") for name in (*STEMS, "mix")}
    dubbing = stem_read(root / "out" / "stems" / "music-and-effects.wav")
    mix, summed = stems["mix"], sum(stems[name] for name in STEMS)
    assert isinstance(summed, numpy.ndarray)
    levels = [momentary(hop_energies([each])) for each in (summed, mix)]
    sheet = cue_sheet(root)
    music = momentary(hop_energies([stems["music"]]))
    joins = sorted(set(joins_of(sheet)))
    return Heard(
        name=root.name,
        seconds=len(mix) / SAMPLE_RATE,
        apart=decibels(numpy.abs(summed - mix).max()),
        level_apart=float(numpy.abs(levels[0] - levels[1])[levels[1] > -70].max()),
        dubbing_apart=decibels(numpy.abs(stems["music"] + stems["effects"] - dubbing).max()),
        loudness=integrated(hop_energies([mix])),
        peak=decibels(max(highest_between(side).max() for side in mix.T)),
        joins=len(joins),
        clicks=sum(clicks_at(stems[stem], at, struck=stem == "music") for stem, at in joins),
        free=float(numpy.mean((music < NO_MUSIC) | played_alone(sheet, len(music)))),
        under=min(lines_over_music(sheet, stems["dialogue"], music), default=99.0),
    )


def stem_read(path: Path) -> Pcm:
    """A stem as `yingxi make` writes it: 24 bits, two sides."""
    packed = numpy.frombuffer(path.read_bytes()[44:], numpy.uint8).reshape(-1, 3)
    whole = numpy.zeros((len(packed), 4), numpy.uint8)
    whole[:, 1:] = packed
    return (whole.view("<i4").reshape(-1, 2) / 2**31).astype(numpy.float32)


@dataclass(frozen=True)
class Entry:
    """A row of the film's cue sheet, in samples."""

    kind: str
    start: int
    end: int


def cue_sheet(root: Path) -> tuple[Entry, ...]:
    """The rows of `out/sound.csv`, told apart by their ids, for its words are in the film's language; and the cuts."""
    cut = noun_read(CUT, (root / CUT.file).read_text("utf-8"))

    def sample(time: str) -> int:
        minutes, seconds, frames = (int(part) for part in time.split(":"))
        return samples_at(round((60 * minutes + seconds) * cut.rate) + frames, cut.rate)

    with (root / "out" / "sound.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))[1:]
    entries = [
        Entry(
            next((kind for kind in CUES if row[-1].startswith(kind)), "line"),
            sample(row[0]),
            sample(row[1] or row[0]),
        )
        for row in rows
    ]
    starts = accumulate(shot.frames for shot in cut.shots)
    return (*entries, *(Entry("cut", at, at) for at in (samples_at(start, cut.rate) for start in starts)))


CUES = ("music", "stinger", "heard", "foley", "atmosphere")
"""How ids begin; `heard` is a radio, or somebody who plays. Whatever begins otherwise is a line."""
STEM_OF = {
    "line": "dialogue", "music": "music", "stinger": "music", "heard": "music", "atmosphere": "effects",
}  # fmt: skip


def joins_of(sheet: tuple[Entry, ...]) -> Iterator[tuple[str, int]]:
    """Where something begins, ends or goes over into something else: the stem, and the sample. What is struck there
    begins sharply and is no join."""
    struck = [entry.start for entry in sheet if entry.kind == "foley"]
    for entry in sheet:
        for at in {entry.start, entry.end}:
            if entry.kind == "cut":
                yield from (("music", at), ("dialogue", at))
            if entry.kind != "foley":
                stem = STEM_OF.get(entry.kind, "effects")
                if stem != "effects" or not any(abs(at - one) < 3 * NEAR for one in struck):
                    yield stem, at


def clicks_at(stem: Pcm, at: int, *, struck: bool = False) -> bool:
    """Whether the stem has a click at a join, within two milliseconds of it. Where notes are `struck`, what is four
    times as loud behind it as before it is one."""
    begin = max(0, at - NEAR)
    around = stem[begin : at + NEAR].mean(axis=1)
    if len(around) < 2 * JOIN:
        return False
    bent = numpy.abs(numpy.diff(around, 2))
    before, after = around[: at - begin - JOIN], around[at - begin + 2 * JOIN :]
    if struck and len(before) and len(after) and numpy.std(after) > 4 * numpy.std(before):
        return False
    there = bent[max(0, at - begin - JOIN) : at - begin + JOIN].max(initial=0.0)
    return bool(there > STEEP and there > STEEPER * numpy.median(bent))


def played_alone(sheet: tuple[Entry, ...], count: int) -> NDArray[numpy.bool_]:
    """In which of `count` hops nothing of the score is heard, only what plays in the story."""
    there = {kind: numpy.zeros(count, bool) for kind in ("heard", "score")}
    for entry in sheet:
        if entry.kind in ("heard", "music", "stinger"):
            kind = "heard" if entry.kind == "heard" else "score"
            there[kind][entry.start // HOP : -(-entry.end // HOP)] = True
    return numpy.asarray(there["heard"] & ~there["score"])


def lines_over_music(sheet: tuple[Entry, ...], dialogue: Pcm, music: Levels) -> Iterator[float]:
    """LU from the loudest 400 ms of music that lie in a line to the line."""
    for line in (entry for entry in sheet if entry.kind == "line"):
        level = integrated(hop_energies([dialogue[line.start : line.end]]))
        within = music[-(-line.start // HOP) : max(0, line.end // HOP - 3)]
        if len(within) and level > NO_MUSIC:
            yield level - float(within.max())


def decibels(peak: float) -> float:
    return 20 * float(numpy.log10(max(1e-9, float(peak))))


if __name__ == "__main__":
    main()
