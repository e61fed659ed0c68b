"""How loud a film is, by FFmpeg's ebur128: integrated loudness, range and true peak."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from math import log10
from pathlib import Path

import av
import numpy as np
from av.filter import Graph

from yingxi.delivery.model import Loudness
from yingxi.film.house_format import SAMPLE_RATE
from yingxi.generators.ports import Pcm

_SILENCE = -70.0
"""The absolute gate: below it ebur128 has heard nothing."""

_HUM = 1e-12
"""Nobody hears it. In perfect silence the meter's filters die down to numbers so small that counting with them takes
four times as long."""


def loudness_measured(blocks: Iterable[Pcm]) -> Loudness:
    """The loudness of 48 kHz stereo blocks, (n, 2) each, one after another."""
    graph = Graph()
    source = graph.add_abuffer(
        sample_rate=SAMPLE_RATE, format="fltp", layout="stereo", time_base=Fraction(1, SAMPLE_RATE)
    )
    meter = graph.add("ebur128", "metadata=1:peak=true")
    sink = graph.add("abuffersink")
    source.link_to(meter)
    meter.link_to(sink)
    graph.configure()
    facts: dict[str, str] = {}
    peak = 0.0
    at = 0
    for block in blocks:
        sides = np.array(block.T, np.float32, order="C")
        sides[:, ::2] += _HUM
        sides[:, 1::2] -= _HUM
        frame = av.AudioFrame.from_ndarray(sides, "fltp", "stereo")
        frame.sample_rate, frame.pts, frame.time_base = SAMPLE_RATE, at, Fraction(1, SAMPLE_RATE)
        at += len(block)
        graph.push(frame)
        for metadata in _pulled(graph):
            facts = metadata
            # Given as amplitude, so far, for each channel.
            peak = max(peak, *(float(metadata.get(f"lavfi.r128.true_peaks_ch{side}", 0)) for side in (0, 1)))
    integrated = float(facts.get("lavfi.r128.I", _SILENCE))
    if integrated <= _SILENCE or not peak:
        return Loudness(integrated=None)
    return Loudness(
        integrated=round(integrated, 2),
        range=round(float(facts.get("lavfi.r128.LRA", 0.0)), 2),
        true_peak=round(20 * log10(peak), 2),
    )


def sound_of(film: Path, seconds: float = 10.0) -> Iterable[Pcm]:
    """A finished film's sound, decoded, in blocks."""
    held: list[Pcm] = []
    with av.open(str(film)) as opened:
        for frame in opened.decode(audio=0):
            held.append(np.asarray(frame.to_ndarray().T, np.float32))
            if sum(map(len, held)) >= seconds * SAMPLE_RATE:
                yield np.concatenate(held)
                held = []
    if held:
        yield np.concatenate(held)


def _pulled(graph: Graph) -> Iterable[dict[str, str]]:
    while True:
        try:
            yield dict(graph.pull().metadata)
        except (av.error.BlockingIOError, av.error.EOFError):
            return
