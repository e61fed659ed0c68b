"""Links that let somebody in: made, shown once, used once."""

import secrets
from datetime import timedelta
from hashlib import sha256
from typing import TYPE_CHECKING

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from yingxi_platform.people.models import Account, Door

if TYPE_CHECKING:
    from yingxi_platform.studios.models import Studio

FIRST_HOURS, INVITED_DAYS = 24, 7


def token_digest(token: str) -> str:
    return sha256(token.encode()).hexdigest()


def first_door() -> str | None:
    """The token that makes the first account; None where there is one. Earlier first links are shut."""
    if Account.objects.exists():
        return None
    Door.objects.filter(studio=None, used_at=None).delete()
    return _door(None, "owner", None, timedelta(hours=FIRST_HOURS))


def invitation(studio: "Studio", role: str, by: Account) -> str:
    return _door(studio, role, by, timedelta(days=INVITED_DAYS))


def doors_open(studio: "Studio") -> "QuerySet[Door]":
    """The invitations that nobody has used yet, the newest first."""
    unused = Door.objects.filter(studio=studio, used_at=None, expires__gt=timezone.now())
    return unused.select_related("made_by").order_by("-made_at")


def door_of(token: str) -> Door | None:
    """The door that the token opens; None where there is none, or it is shut."""
    door = Door.objects.filter(digest=token_digest(token)).select_related("studio", "made_by").first()
    return door if door is not None and door.open else None


def passed(door: Door, account: Account) -> None:
    """The account goes through, and belongs to the studio. Raises LookupError where somebody else just did."""
    from yingxi_platform.studios.models import Membership, Studio

    with transaction.atomic():
        now = timezone.now()
        used = Door.objects.filter(pk=door.pk, used_at=None, expires__gt=now).update(
            used_at=now, used_by=account
        )
        if not used:
            raise LookupError("the door is shut")
        studio = door.studio or Studio.objects.create(name=account.name, made_by=account)
        Membership.objects.get_or_create(studio=studio, account=account, defaults={"role": door.role})


def _door(studio: "Studio | None", role: str, by: Account | None, lasts: timedelta) -> str:
    token = secrets.token_urlsafe(32)
    Door.objects.create(
        digest=token_digest(token), studio=studio, role=role, made_by=by, expires=timezone.now() + lasts
    )
    return token
