"""Every document as it was: who left it so, and when."""

from typing import Any

from yingxi_platform.films.reading import DOCUMENTS, text_of
from yingxi_platform.studios.models import Film, Revision


def noted(film: Film, document: str, *, by: Any, place: str = "") -> None:
    """The document as it now stands, if that is new."""
    text = text_of(film, document)
    last = film.revisions.filter(document=document).order_by("-at", "-pk").first()
    if text and (last is None or last.text != text):
        Revision.objects.create(film=film, document=document, text=text, by=by, place=place[:200])


def makers_noted(film: Film) -> None:
    """What the makers have written since."""
    for document in DOCUMENTS.values():
        noted(film, document, by=None)
