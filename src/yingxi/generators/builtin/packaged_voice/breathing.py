"""Breath that is heard: before a line, and in its pauses, of somebody who has run or is afraid."""

import itertools
import re

import numpy as np

from yingxi.acoustics.breath import air
from yingxi.acoustics.samples import SAMPLE_RATE, Pcm
from yingxi.film.mouth import Phone

_SHORTEST_PAUSE, _BREATHING_PAUSE = 0.16, 0.32
_INHALE_SECONDS = 0.34


def breathed(
    samples: Pcm, phones: tuple[Phone, ...], rng: np.random.Generator, *, decibels: float
) -> tuple[Pcm, tuple[Phone, ...]]:
    """The line (48 kHz) with a breath drawn before it and in each pause, `decibels` against the line; and its phonemes
    as much later as the first breath is long."""
    loud = float(np.sqrt(np.mean(np.square(samples)))) * 10 ** (decibels / 20)
    first = _inhaled(_INHALE_SECONDS, rng) * loud
    later = len(first) - round(0.05 * SAMPLE_RATE)
    line = np.concatenate([np.zeros(later, np.float32), samples])
    line[: len(first)] += first[: len(line)]
    shift = later / SAMPLE_RATE
    moved = tuple(
        phone.model_copy(update={"start": round(phone.start + shift, 6), "end": round(phone.end + shift, 6)})
        for phone in phones
    )
    _in_pauses(line, moved, rng, loud * 0.85, shortest=_SHORTEST_PAUSE)
    return line, moved


def caught(samples: Pcm, phones: tuple[Phone, ...], rng: np.random.Generator, *, decibels: float) -> Pcm:
    """A long line (48 kHz) with a breath in its longer pauses, `decibels` against the line."""
    line = samples.copy()
    loud = float(np.sqrt(np.mean(np.square(samples)))) * 10 ** (decibels / 20)
    _in_pauses(line, phones, rng, loud, shortest=_BREATHING_PAUSE)
    return line


def _in_pauses(
    line: Pcm, phones: tuple[Phone, ...], rng: np.random.Generator, loud: float, *, shortest: float
) -> None:
    for before, after in itertools.pairwise(phones):
        gap = after.start - before.end
        if gap >= shortest:
            breath = _inhaled(min(gap * 0.85, _INHALE_SECONDS), rng) * loud
            at = round((before.end + gap * 0.08) * SAMPLE_RATE)
            line[at : at + len(breath)] += breath[: max(0, len(line) - at)]


def with_pauses(symbols: str, every: int) -> str:
    """Symbols with a pause after each `every` words that have none, as breath runs out."""
    words, since, kept = symbols.split(" "), 0, []
    for place, word in enumerate(words):
        since = 0 if re.search(r"[,.!?;:…—]$", word) else since + 1
        left = len(words) - place - 1
        if since >= every and left >= 2:
            word, since = f"{word},", 0
        kept.append(word)
    return " ".join(kept)


def _inhaled(seconds: float, rng: np.random.Generator) -> Pcm:
    """Air that swells and stops."""
    count = round(seconds * SAMPLE_RATE)
    swell = np.sin(np.pi * np.linspace(0, 1, count) ** 1.4) ** 1.2
    drawn = air(seconds, rng) * swell
    return np.asarray(drawn / max(1e-6, float(np.sqrt(np.mean(np.square(drawn))))), np.float32)
