"""By what a page or a program came in, a session or a token: once that has ended, it hears no more."""

from dataclasses import dataclass

from django.contrib.auth import HASH_SESSION_KEY, SESSION_KEY
from django.contrib.sessions.models import Session
from django.http import HttpRequest
from django.utils import timezone

from yingxi_platform.people.models import Account, Token


@dataclass(frozen=True, slots=True)
class Entrance:
    """Of an account: the key of a session, or the number of a token."""

    account: int
    session: str = ""
    token: int = 0


def entrance_of(request: HttpRequest) -> Entrance:
    """By what the request came in."""
    token = getattr(request, "token", None)
    if token is not None:
        return Entrance(request.user.pk, token=token.pk)
    return Entrance(request.user.pk, session=request.session.session_key or "")


def still_open(entrances: set[Entrance]) -> set[Entrance]:
    """Those that have not ended: no token withdrawn or too old, nobody signed out or with another password since. In a
    number of queries that does not grow with them."""
    now = timezone.now()
    tokens = Token.objects.filter(pk__in={it.token for it in entrances}, expires__gt=now)
    alive = set(tokens.values_list("pk", "account"))
    accounts = Account.objects.in_bulk({it.account for it in entrances if it.session})
    hashes = {pk: account.get_session_auth_hash() for pk, account in accounts.items()}
    keys = {it.session for it in entrances if it.session}
    signed = set()
    for session in Session.objects.filter(session_key__in=keys, expire_date__gt=now):
        kept = session.get_decoded()
        signed.add((session.session_key, kept.get(SESSION_KEY), kept.get(HASH_SESSION_KEY)))
    return {
        it
        for it in entrances
        if (it.token, it.account) in alive or (it.session, str(it.account), hashes.get(it.account)) in signed
    }
