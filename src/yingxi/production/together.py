"""Several documents that change as one: all of them, whatever ends the process in between."""

from collections.abc import Mapping
from contextlib import suppress
from hashlib import sha256

from pydantic import ValidationError

from yingxi.disk import Failpoint, Writing
from yingxi.film.noun import Noun
from yingxi.production.inside import inside
from yingxi.production.texts import Texts

NOTED, ENDED = Writing("together.noted"), Failpoint("together.ended")
NOTE = ".yingxi/together.json"


class _Text(Noun):
    """A document's text that is to come, in the place of the one with the digest `was`."""

    was: str
    text: str


class _Change(Noun):
    documents: dict[str, _Text]


def written_together(texts: Texts, writing: Writing, changed: Mapping[str, str]) -> None:
    """Writes them by a note of what is to come; `settled` ends what was broken off. Raises FolderError where the disk
    refuses."""
    coming = {name: _Text(was=_digest(texts.found(name) or ""), text=text) for name, text in changed.items()}
    texts.write(NOTED, NOTE, _Change(documents=coming).model_dump_json())
    for name, text in changed.items():
        texts.write(writing, name, text)
    ENDED()
    texts.remove(NOTE)


def settled(texts: Texts, writing: Writing, *, known: frozenset[str]) -> None:
    """Ends a change that was broken off, of `known` documents, and of those that nobody has written since. Only for the
    holder of the film's folder."""
    if not texts.has(NOTE):
        return
    with suppress(OSError, ValidationError):
        change = _Change.model_validate_json(inside(texts.root, NOTE).read_bytes())
        for name, coming in change.documents.items():
            if name in known and _digest(texts.found(name) or "") == coming.was:
                texts.write(writing, name, coming.text)
    texts.remove(NOTE)


def _digest(text: str) -> str:
    return sha256(text.encode()).hexdigest()
