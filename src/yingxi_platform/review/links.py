"""Links that show one film, or one playlist, to who has no account, until they end."""

import secrets
from datetime import timedelta

from django.contrib.auth.hashers import check_password, make_password
from django.http import HttpRequest
from django.utils import timezone

from yingxi_platform.people.doors import token_digest
from yingxi_platform.people.models import Account
from yingxi_platform.people.names import plain_name
from yingxi_platform.review.models import GuestLink, Playlist
from yingxi_platform.studios.models import Film

DAYS = (1, 7, 30, 90)


def link_made(
    film: Film,
    *,
    by: Account,
    label: str,
    days: int,
    playlist: Playlist | None = None,
    password: str = "",
    may_note: bool = True,
    may_keep: bool = False,
    may_approve: bool = False,
) -> str:
    """The token of a new link to the film, or to a playlist alone. It is told this once. Raises InputError for a label
    that is too long."""
    token = secrets.token_urlsafe(32)
    GuestLink.objects.create(
        film=film,
        playlist=playlist,
        digest=token_digest(token),
        label=plain_name(label),
        may_note=may_note,
        may_keep=may_keep and playlist is None,
        may_approve=may_approve and playlist is None,
        password=make_password(password) if password else "",
        made_by=by,
        expires=timezone.now() + timedelta(days=days),
    )
    return token


def shut(film: Film, number: int) -> bool:
    """The link ends, if it had not yet; whether the film has such a one."""
    found = film.guest_links.filter(pk=number)
    found.filter(shut_at=None).update(shut_at=timezone.now())
    return found.exists()


def link_of(token: str) -> GuestLink | None:
    """The link that the token opens; None where there is none, or it has ended."""
    link = (
        GuestLink.objects.filter(digest=token_digest(token))
        .select_related("film__studio", "playlist")
        .first()
    )
    return link if link is not None and link.open else None


def let_in(request: HttpRequest, link: GuestLink) -> bool:
    """Whether this browser may pass: where a password is asked for, it has said it."""
    return not link.password or request.session.get(f"guest {link.pk}") == link.password


def password_said(request: HttpRequest, link: GuestLink, password: str) -> bool:
    if not check_password(password, link.password):
        return False
    request.session[f"guest {link.pk}"] = link.password
    return True
