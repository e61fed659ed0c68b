"""Which notes guests read: those that somebody of the studio shows them, and what was said by their own link."""

from typing import Any

from django.db.models import Q

from yingxi_platform.review.models import GuestLink, Note
from yingxi_platform.studios.models import Film
from yingxi_platform.studios.policy import can


def read_by(link: GuestLink) -> Q:
    """The notes that who comes by the link reads, each with all its replies."""
    begun = Q(parent=None) & (Q(shared=True) | Q(link=link))
    return begun | Q(parent__shared=True) | Q(parent__link=link)


def may_share(account: Any, note: Note, film: Film) -> bool:
    """Who wrote a note, and who leads the film, say whether guests read it."""
    return can(account, "lead", film) or (note.author_id == account.pk and can(account, "note", film))


def shared(note: Note, *, guests: bool) -> None:
    """Guests read the note and what is answered to it, or no longer do."""
    Note.objects.filter(pk=note.pk).update(shared=guests)
