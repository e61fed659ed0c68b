"""Who may do what. The one place that says so: `can` for one film, `visible` for all of them, of the same table.

What somebody may not see does not exist for them: views look it up in `visible` and answer 404.
"""

from typing import Any, Literal

from django.db.models import OuterRef, QuerySet, Subquery

from yingxi_platform.people.models import Account
from yingxi_platform.studios.models import Film, Membership, Seen, Studio

Action = Literal[
    "see", "play", "note", "write", "draw", "make", "take away", "lead", "people", "put away", "end"
]

MAKERS = ("owner", "producer", "lead")
ALLOWED: dict[str, tuple[str, ...]] = {
    "see": (*MAKERS, "writer", "artist", "reviewer", "viewer"),
    "play": (*MAKERS, "writer", "artist", "reviewer", "viewer"),
    "note": (*MAKERS, "writer", "artist", "reviewer"),
    "write": (*MAKERS, "writer"),
    "draw": (*MAKERS, "artist"),
    "make": (*MAKERS, "writer", "artist"),
    "take away": (*MAKERS, "writer", "artist", "reviewer"),
    "lead": MAKERS,
    "people": ("owner", "producer"),
    "put away": ("owner", "producer"),
    "end": ("owner",),
}


def visible(account: Any, action: Action = "see") -> "QuerySet[Film]":
    """The films with which the account may do so."""
    if not account.is_authenticated:
        return Film.objects.none()
    roles = ALLOWED[action]
    mine = Membership.objects.filter(account=account, role__in=roles).values("studio")
    return Film.objects.filter(studio__in=mine, gone_at=None).select_related("studio")


def away(account: Any, action: Action) -> "QuerySet[Film]":
    """The films that are put away, with which the account may do so. Nothing else has them."""
    if not account.is_authenticated:
        return Film.objects.none()
    mine = Membership.objects.filter(account=account, role__in=ALLOWED[action]).values("studio")
    gone = Film.objects.filter(studio__in=mine, gone_at__isnull=False, ending=False)
    return gone.select_related("studio")


def film_seen(account: Any, code: str) -> Film | None:
    """The film of that code, where the account may see it. The role that it was seen in stays with it as long as the
    request lasts: what may be done with it is then asked without the database. Its idea is read when it is wanted,
    for it may be a whole story."""
    if not account.is_authenticated:
        return None
    own = Membership.objects.filter(account=account, studio=OuterRef("studio")).values("role")[:1]
    film = visible(account).filter(code=code).defer("idea").annotate(role=Subquery(own)).first()
    if film is not None:
        film.seen = Seen(account.pk, str(film.role))
    return film


def role_with(account: Any, film: Film) -> str:
    """The role in the film's studio; empty for who does not belong there."""
    if film.seen is not None and account.is_authenticated and film.seen.by == account.pk:
        return film.seen.role
    return role_in(account, film.studio)


def can(account: Any, action: Action, film: Film) -> bool:
    return film.gone_at is None and role_with(account, film) in ALLOWED[action]


def studios_of(account: Account, action: Action = "see") -> "QuerySet[Studio]":
    mine = Membership.objects.filter(account=account, role__in=ALLOWED[action]).values("studio")
    return Studio.objects.filter(pk__in=mine).order_by("made_at")


def role_in(account: Any, studio: Studio) -> str:
    """The role; empty for who does not belong there."""
    if not account.is_authenticated:
        return ""
    found = Membership.objects.filter(account=account, studio=studio).values_list("role", flat=True).first()
    return found or ""
