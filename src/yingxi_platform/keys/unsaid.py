"""A key that a provider repeats in its refusal is told to nobody: an error is read by the whole studio, and logged."""

from collections.abc import Iterable, Iterator

from yingxi.film.errors import YingxiError

LEAST = 12
"""Letters: a message may be cut off within a key. So much of its beginning is not told either."""
INSTEAD = "…"


def unsaid(error: BaseException, secrets: Iterable[str]) -> None:
    """Takes these words out of what the error says, and what the errors behind it say."""
    words = sorted({part for secret in secrets for part in _beginnings(secret)}, key=len, reverse=True)
    for each in _behind(error):
        each.args = tuple(_without(part, words) if isinstance(part, str) else part for part in each.args)
        if isinstance(each, YingxiError):
            each.message = _without(each.message, words)
            each.where, each.next_step = _without(each.where, words), _without(each.next_step, words)


def _beginnings(secret: str) -> Iterator[str]:
    if secret:
        yield secret
    yield from (secret[:length] for length in range(LEAST, len(secret)))


def _behind(error: BaseException) -> Iterator[BaseException]:
    seen: list[BaseException] = []
    left: list[BaseException | None] = [error]
    while left:
        each = left.pop()
        if each is not None and not any(each is other for other in seen):
            seen.append(each)
            left += (each.__cause__, each.__context__)
            yield each


def _without(text: str, words: Iterable[str]) -> str:
    for word in words:
        text = text.replace(word, INSTEAD)
    return text
