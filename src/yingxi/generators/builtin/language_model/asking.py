"""One question to a model: sent, retried where the line is bad, its answer checked, once repaired."""

import os
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from importlib import import_module
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from yingxi.film.errors import AnswerError, NotReadyError, TooMuchToReadError
from yingxi.generators.builtin.language_model.prompts import prompt
from yingxi.generators.builtin.language_model.settings import PATIENCE_IN_ALL, ModelSettings

Answer = TypeVar("Answer", bound=BaseModel)
Pause = Callable[[float], None]
LONGEST_ANSWER = 200_000
"""Characters of an answer that are looked at."""
FIRST_PAUSE = 1.0
"""Seconds before the second try; each further pause is twice as long."""
_PASSING = (
    "Timeout",
    "APIConnectionError",
    "RateLimitError",
    "InternalServerError",
    "ServiceUnavailableError",
    "APIError",
)
_REFUSED = ("AuthenticationError", "PermissionDeniedError", "NotFoundError", "BudgetExceededError")

_TOO_LONG, _BAD = "ContextWindowExceededError", "BadRequestError"
"""What no further try mends."""


@dataclass(frozen=True, slots=True)
class Spent:
    """What questions cost: tokens, and money in US dollars where the provider's price is known."""

    tokens: int = 0
    cost: float = 0.0
    requests: int = 0

    def plus(self, other: "Spent") -> "Spent":
        """Both together."""
        return Spent(self.tokens + other.tokens, self.cost + other.cost, self.requests + other.requests)


def answered(
    kind: type[Answer],
    question: str,
    *,
    stage: str,
    settings: ModelSettings,
    seed: int,
    faults: Callable[[Answer], tuple[str, ...]],
    schema: dict[str, Any] | None = None,
    pause: Pause = time.sleep,
) -> tuple[Answer, Spent]:
    """The model's answer to `question` as a `kind` without faults, after one repair round at most. `schema` is what
    the server is asked to hold it to; the kind's own where there is none.

    Raises NotReadyError where the model cannot be asked, AnswerError where its answer stays unusable.
    """
    talk = [{"role": "user", "content": question}]
    held_to = {"name": stage, "schema": schema or kind.model_json_schema()}
    spent, complaint = Spent(), ""
    for repair in (False, True):
        if repair:
            talk.append({"role": "user", "content": prompt("repair", complaint=complaint)})
        text, whole, spent = _sent(
            talk, held_to, stage=stage, settings=settings, seed=seed, spent=spent, pause=pause
        )
        try:
            answer = kind.model_validate_json(_json_of(text))
        except ValidationError as error:
            complaint = (
                _complaint(error) if whole else f"it was cut off after {len(text)} characters, say less"
            )
        else:
            if not (found := faults(answer)):
                return answer, spent
            complaint = "; ".join(found)
        talk.append({"role": "assistant", "content": text[:LONGEST_ANSWER]})
    raise AnswerError(
        f"{settings.model} gave no usable {stage}, even after a repair round: {complaint}.",
        where=stage,
        next_step="Try again, name another model, or use the planner.",
        stage=stage,
        model=settings.model,
    )


def _complaint(error: ValidationError) -> str:
    return "; ".join(
        f"{'.'.join(map(str, each['loc'])) or 'answer'}: {each['msg']}" for each in error.errors()[:8]
    )


def _json_of(text: str) -> str:
    """The outermost braces of an answer that may carry words around them."""
    start, end = text.find("{"), text.rfind("}")
    return text[start : end + 1] if 0 <= start < end else text


def _sent(
    talk: list[dict[str, str]],
    held_to: dict[str, Any],
    *,
    stage: str,
    settings: ModelSettings,
    seed: int,
    spent: Spent,
    pause: Pause,
) -> tuple[str, bool, Spent]:
    """The answer's text, whether it is whole, and what has been spent with it."""
    litellm = _litellm()
    for attempt in range(settings.tries):
        left = settings.until - time.monotonic()
        if left <= 0:
            raise AnswerError(
                f"{settings.model} did not finish the {stage} in {settings.in_all:.0f} s.",
                where=stage,
                next_step=f"Give it longer, like {PATIENCE_IN_ALL}={2 * settings.in_all:.0f}, or use the planner.",
                stage=stage,
                model=settings.model,
            )
        try:
            response = litellm.completion(
                model=settings.model,
                messages=talk,
                response_format={"type": "json_schema", "json_schema": held_to},
                seed=seed % 2**31,
                timeout=min(settings.patience, left),
                max_tokens=settings.longest_answer,
                num_retries=0,
                max_retries=0,
                drop_params=True,
                api_base=settings.server or None,
                api_key=settings.key or ("none" if settings.server else None),
            )
        except Exception as error:
            _raise_if_lasting(error, stage, settings, last=attempt == settings.tries - 1)
            pause(FIRST_PAUSE * 2**attempt)
            continue
        choice = response.choices[0]
        text = str(choice.message.content or "")[:LONGEST_ANSWER]
        return text, choice.finish_reason != "length", _added(spent, response, settings.model, litellm)
    raise AssertionError("a last try either answers or raises")


def _raise_if_lasting(error: Exception, stage: str, settings: ModelSettings, *, last: bool) -> None:
    """A refusal is raised at once, a bad line only on the last try."""
    names = {each.__name__ for each in type(error).__mro__}
    cause = f"{type(error).__name__}: {str(error)[:300]}"
    if names & set(_REFUSED):
        raise NotReadyError(
            f"{settings.model} refused the {stage}: {cause}",
            where=stage,
            next_step="Check the model's name, its key and its server.",
        ) from error
    if _TOO_LONG in names:
        raise TooMuchToReadError(
            f"The {stage} does not fit into what {settings.model} can read at once: {cause}",
            where=stage,
            next_step="Give its server more room (16,000 tokens), or name a model that reads more.",
        ) from error
    if last or _BAD in names or not names & set(_PASSING):
        raise AnswerError(
            f"{settings.model} did not answer for the {stage}: {cause}",
            where=stage,
            next_step="Try again later, or use the planner.",
        ) from error


def _added(spent: Spent, response: Any, model: str, litellm: Any) -> Spent:
    usage = getattr(response, "usage", None)
    try:
        cost = float(litellm.completion_cost(completion_response=response, model=model))
    except Exception:  # a model without a known price costs what its provider says, not what we guess
        cost = 0.0
    return replace(
        spent,
        tokens=spent.tokens + int(getattr(usage, "total_tokens", 0) or 0),
        cost=spent.cost + cost,
        requests=spent.requests + 1,
    )


def _litellm() -> Any:
    os.environ.setdefault("LITELLM_LOCAL_MODEL_COST_MAP", "True")  # else it fetches prices as it is imported
    try:
        litellm: Any = import_module("litellm")
    except ImportError as error:
        raise NotReadyError(
            "The package litellm is not installed.",
            where="writer",
            next_step='Install the extra: pip install "yingxi[models]".',
        ) from error
    litellm.suppress_debug_info = True
    litellm.telemetry = False
    return litellm
