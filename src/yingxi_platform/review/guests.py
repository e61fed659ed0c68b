"""Who comes by a link: one person for each browser and link, by a name that nobody else at the film has.

The name is the guest's own to choose, but not another's to take: whoever says one that is there is told apart by a
number, so that no word on a version and no note is taken for somebody else's.
"""

import unicodedata
from uuid import uuid4

from django.db import IntegrityError, transaction
from django.http import HttpRequest

from yingxi_platform.people.models import NAME_LENGTH, Account
from yingxi_platform.review.models import Guest, GuestLink


def guest_of(request: HttpRequest, link: GuestLink) -> Guest | None:
    """Who this browser is to the link; None where it has not said a name yet. From now on it is known again."""
    key = request.session.setdefault(f"guest of {link.pk}", uuid4().hex)
    return Guest.objects.filter(link=link, key=key).first()


def guest_called(request: HttpRequest, link: GuestLink, name: str) -> Guest:
    """The same person as before in this browser, by the name that they say now."""
    while True:
        known = guest_of(request, link)
        if known is not None and known.name == name:
            return known
        own = _distinct(link, name, known)
        key = request.session[f"guest of {link.pk}"]
        try:
            with transaction.atomic():
                return Guest.objects.update_or_create(
                    link=link, key=key, defaults={"film": link.film, "name": own, "folded": folded(own)}
                )[0]
        except IntegrityError:  # another took that name in this moment
            continue


def folded(name: str) -> str:
    """The same for names that read the same."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())[:240]


def _distinct(link: GuestLink, name: str, but: Guest | None) -> str:
    others = link.film.guests.exclude(pk=but.pk if but else None).values_list("folded", flat=True)
    members = Account.objects.filter(memberships__studio=link.film.studio_id).values_list("name", flat=True)
    taken = {*others, *map(folded, members)}
    endings = ("", *(f" ({number})" for number in range(2, len(taken) + 3)))
    names = (name[: NAME_LENGTH - len(ending)] + ending for ending in endings)
    return next(own for own in names if folded(own) not in taken)
