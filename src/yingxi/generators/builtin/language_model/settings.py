"""Which model, where, and with how much patience."""

import os
import time
from collections.abc import Mapping
from dataclasses import dataclass, replace

from yingxi.film.errors import NotReadyError

MODEL, SERVER, KEY = "YINGXI_WRITER_MODEL", "YINGXI_WRITER_API_BASE", "YINGXI_WRITER_API_KEY"
PATIENCE = "YINGXI_WRITER_PATIENCE"
PATIENCE_IN_ALL = "YINGXI_WRITER_PATIENCE_IN_ALL"
HOSTED_PATIENCE, OWN_PATIENCE = 120.0, 900.0
"""Seconds an answer may take: of a provider, and of a server of one's own, whose model may be slow."""
IN_ALL = 3_600.0
"""Seconds a whole stage may take, with all its parts, repairs and further tries."""
_FOR_EVER = float("inf")


@dataclass(frozen=True, slots=True)
class ModelSettings:
    """`model` is LiteLLM's name for it, such as `openai/gpt-4o` or `ollama/qwen3`; `server` the address of an
    OpenAI-compatible one. `patience` is in seconds a request; `tries` counts requests that a bad line may cost;
    `longest_answer` is in tokens; `in_all` the seconds of a stage, which is over at `until` (of the monotonic
    clock)."""

    model: str
    server: str = ""
    key: str = ""
    patience: float = HOSTED_PATIENCE
    tries: int = 4
    longest_answer: int = 8_000
    in_all: float = IN_ALL
    until: float = _FOR_EVER

    def begun(self) -> "ModelSettings":
        """The settings of a stage that begins now."""
        return replace(self, until=time.monotonic() + self.in_all)


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
        in_all=_seconds(given.get(PATIENCE_IN_ALL, "").strip(), PATIENCE_IN_ALL) or IN_ALL,
        patience=_seconds(given.get(PATIENCE, "").strip(), PATIENCE)
        or (OWN_PATIENCE if own else HOSTED_PATIENCE),
    )


def _seconds(said: str, name: str) -> float:
    """Seconds as somebody wrote them; 0 where nothing is written."""
    try:
        seconds = float(said or 0)
    except ValueError:
        seconds = -1.0
    if not 0 <= seconds < 100_000:
        raise NotReadyError(
            f"{name} is no number of seconds: {said}",
            where="writer",
            next_step=f"Write it like {name}=600, or leave it out.",
        )
    return seconds
