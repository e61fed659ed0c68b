"""Every text stage asked of a real language model, through the Writer port and LiteLLM:

scripts/with-model.sh .venv/bin/python -m bench.writer [--weights FILE.gguf] [--languages en,zh] [--show]

A server of its own is started with the weights (SmolLM2 135M where none are named), or, where YINGXI_WRITER_MODEL
names a model already, that one is asked. Prints a line a stage: requests, repair rounds, tokens, seconds, and what
came of it; an error in the words in which a film's maker reads it.
"""

import argparse
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import Any

from bench.model_server import model_served, packaged_weights
from bench.writer_stages import STAGES, Stage
from yingxi.film.brief import Language
from yingxi.film.errors import YingxiError
from yingxi.generators.builtin.language_model.settings import (
    MODEL,
    SERVER,
    ModelSettings,
    settings_from_environment,
)

os.environ.setdefault("LITELLM_LOCAL_MODEL_COST_MAP", "True")


@dataclass
class Asked:
    """What went over the line in one stage. `tokens` are read and written."""

    requests: int = 0
    repairs: int = 0
    read: int = 0
    written: int = 0
    seconds: float = field(default=0.0)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--weights", type=Path)
    parser.add_argument("--languages", default="en,zh")
    parser.add_argument("--stages", default=",".join(STAGES))
    parser.add_argument("--threads", type=int, default=0, help="of the server; one a core")
    parser.add_argument("--show", action="store_true", help="what the model wrote, too")
    given = parser.parse_args()
    named = bool(os.environ.get(MODEL))
    weights = given.weights or (None if named else packaged_weights())
    with nullcontext("") if weights is None else model_served(weights, threads=given.threads) as address:
        if weights is not None:
            os.environ |= {MODEL: f"openai/{weights.stem}", SERVER: address}
        settings = settings_from_environment()
        print(f"{settings.model} at {settings.server or 'its provider'}")
        print(f"{'stage':24}{'requests':>9}{'repairs':>9}{'read':>8}{'written':>9}{'seconds':>9}  result")
        for language in given.languages.split(","):
            for name in given.stages.split(","):
                _told(f"{name} ({language})", STAGES[name], settings, language, show=given.show)


def _told(name: str, stage: Stage, settings: ModelSettings, language: Language, *, show: bool) -> None:
    asked, text = Asked(), ""
    began = time.monotonic()
    with _counted(asked):
        try:
            result, text = stage(settings, language)
        except YingxiError as error:
            result = f"{type(error).__name__}: {error}"
    asked.seconds = time.monotonic() - began
    figures = f"{asked.requests:9}{asked.repairs:9}{asked.read:8}{asked.written:9}{asked.seconds:9.1f}"
    print(f"{name:24}{figures}  {result}", flush=True)
    if show and text:
        print("\n".join(f"    {line}" for line in text.splitlines()), flush=True)


@contextmanager
def _counted(asked: Asked) -> Iterator[None]:
    """While it holds, what is asked through LiteLLM is counted."""
    litellm: Any = import_module("litellm")
    completion = litellm.completion

    def sent(**question: Any) -> Any:
        asked.requests += 1
        asked.repairs += len(question["messages"]) > 1
        response = completion(**question)
        asked.read += response.usage.prompt_tokens
        asked.written += response.usage.completion_tokens
        return response

    litellm.completion = sent
    try:
        yield
    finally:
        litellm.completion = completion


if __name__ == "__main__":
    main()
