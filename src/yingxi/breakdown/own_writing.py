"""Traditional characters: a screenplay is read as if it were written in simplified ones, and what was found in it
stands in its own writing again."""

from collections.abc import Callable
from typing import Any, TypeVar

from yingxi.film.breakdown import Breakdown
from yingxi.film.noun import Noun
from yingxi.film.screenplay import Screenplay
from yingxi.film.simplified import simplified

AnyNoun = TypeVar("AnyNoun", bound=Noun)


def as_simplified(noun: AnyNoun) -> AnyNoun:
    """The same noun with its texts in simplified characters. Ids stay."""
    return _changed(noun, simplified)


def in_own_writing(found: Breakdown, screenplay: Screenplay) -> Breakdown:
    """What was found in `screenplay` as simplified, with each text as the screenplay writes it. Ids stay."""
    texts = [*(value for _, value in screenplay.title_page), *(each.text for each in screenplay.elements)]
    written = "\n".join(texts)
    read = simplified(written)
    known: dict[str, str] = {}

    def own(text: str) -> str:
        if text not in known:
            at = -1 if text.isascii() else read.find(text)
            known[text] = text if at < 0 else written[at : at + len(text)]
        return known[text]

    return _changed(found, own)


def _changed(noun: AnyNoun, change: Callable[[str], str]) -> AnyNoun:
    fields = [name for name in type(noun).model_fields if name != "id"]
    return noun.model_copy(update={name: _each(getattr(noun, name), change) for name in fields})


def _each(value: Any, change: Callable[[str], str]) -> Any:
    if type(value) is str:
        return change(value)
    if isinstance(value, Noun):
        return _changed(value, change)
    return tuple(_each(each, change) for each in value) if isinstance(value, tuple) else value
