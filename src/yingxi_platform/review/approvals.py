"""Who says of a version that it may go."""

from typing import Any

from django.utils import timezone

from yingxi.film.errors import InputError
from yingxi_platform.review.models import Approval, Guest
from yingxi_platform.review.notes import version_of
from yingxi_platform.studios.models import Film
from yingxi_platform.tasks.notices import heard_of

WORDS = {"yes": True, "no": False}


def said(film: Film, word: str, *, version: str, by: Any = None, guest: Guest | None = None) -> None:
    """The person's word on the version that they saw, or a guest's; "" takes it back. Raises InputError
    where the film has been made anew since, or for another word."""
    if not version or version != version_of(film):
        raise InputError("the film has been made anew since", next_step="look at it again")
    own = {"film": film, "version": version, "account": by, "came": None if by is not None else guest}
    if word == "":
        Approval.objects.filter(**own).delete()
        return
    if word not in WORDS:
        raise InputError("that is neither yes nor no", next_step="say yes or no")
    name = guest.name if guest is not None and by is None else ""
    now = {"approves": WORDS[word], "at": timezone.now(), "guest": name}
    before = Approval.objects.filter(**own).values_list("approves", flat=True).first()
    Approval.objects.update_or_create(**own, defaults=now)
    if before is not WORDS[word]:
        heard_of(
            film, "approves" if WORDS[word] else "not yet", by=by, who=by.name if by is not None else name
        )


def approvals_of(film: Film) -> list[Approval]:
    """What was said of the version that lies there now."""
    version = version_of(film)
    if not version:
        return []
    return list(film.approvals.filter(version=version).select_related("account").order_by("at"))
