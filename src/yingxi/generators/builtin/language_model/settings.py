"""Which model, where, and with how much patience."""

import os
from collections.abc import Mapping
from dataclasses import dataclass

from yingxi.film.errors import NotReadyError

MODEL, SERVER, KEY = "YINGXI_WRITER_MODEL", "YINGXI_WRITER_API_BASE", "YINGXI_WRITER_API_KEY"


@dataclass(frozen=True, slots=True)
class ModelSettings:
    """`model` is LiteLLM's name for it, such as `openai/gpt-4o` or `ollama/qwen3`; `server` the address of an
    OpenAI-compatible one. `patience` is in seconds a request; `tries` counts requests that a bad line may
    cost; `longest_answer` is in tokens."""

    model: str
    server: str = ""
    key: str = ""
    patience: float = 120.0
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
    return ModelSettings(model=model, server=given.get(SERVER, "").strip(), key=given.get(KEY, "").strip())
