"""Which model, where, and with how much patience."""

import os
from collections.abc import Mapping
from dataclasses import dataclass

from yingxi.film.errors import NotReadyError

MODEL, SERVER, KEY = "YINGXI_WRITER_MODEL", "YINGXI_WRITER_API_BASE", "YINGXI_WRITER_API_KEY"
PATIENCE = "YINGXI_WRITER_PATIENCE"
HOSTED_PATIENCE, OWN_PATIENCE = 120.0, 900.0
"""Seconds an answer may take: of a provider, and of a server of one's own, whose model may be slow."""


@dataclass(frozen=True, slots=True)
class ModelSettings:
    """`model` is LiteLLM's name for it, such as `openai/gpt-4o` or `ollama/qwen3`; `server` the address of an
    OpenAI-compatible one. `patience` is in seconds a request; `tries` counts requests that a bad line may
    cost; `longest_answer` is in tokens."""

    model: str
    server: str = ""
    key: str = ""
    patience: float = HOSTED_PATIENCE
    tries: int = 4
    longest_answer: int = 8_000


def settings_from_environment(environment: Mapping[str, str] | None = None) -> ModelSettings:
    """The settings of the environment. Raises NotReadyError where no model is named."""
    given = os.environ if environment is None else environment
    model = given.get(MODEL, "").strip()
    if not model:
        raise NotReadyError(
            "No language model is named.",
            where="writer",
            next_step=f"Set {MODEL} to a model, such as openai/gpt-4o or ollama/qwen3, or use the planner.",
        )
    server = given.get(SERVER, "").strip()
    own = bool(server) or model.startswith("ollama")
    return ModelSettings(
        model=model,
        server=server,
        key=given.get(KEY, "").strip(),
        patience=_seconds(given.get(PATIENCE, "").strip()) or (OWN_PATIENCE if own else HOSTED_PATIENCE),
    )


def _seconds(said: str) -> float:
    """Seconds as somebody wrote them; 0 where nothing is written."""
    try:
        seconds = float(said or 0)
    except ValueError:
        seconds = -1.0
    if not 0 <= seconds < 100_000:
        raise NotReadyError(
            f"{PATIENCE} is no number of seconds: {said}",
            where="writer",
            next_step=f"Write it like {PATIENCE}=600, or leave it out.",
        )
    return seconds
