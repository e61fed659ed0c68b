"""Personal tokens: who a program speaks for, and how much it may change."""

import secrets
from datetime import timedelta
from typing import Any

from django.http import HttpRequest
from django.utils import timezone
from ninja.errors import HttpError
from ninja.security import HttpBearer

from yingxi_platform.people.doors import token_digest
from yingxi_platform.people.models import Account, Token
from yingxi_platform.people.names import plain_name
from yingxi_platform.people.paces import API

SCOPES = ("read", "note", "write", "people")
"""Each may what those before it may: look; speak of what it sees; change films; say who belongs to a studio."""
DAYS = 90
# A program that asks often is not a write each time.
USED_EVERY = timedelta(minutes=5)


def token_made(account: Account, label: str, scope: str) -> str:
    """The token, which is told this once. Raises InputError for a label that is too long."""
    token = f"yx_{secrets.token_urlsafe(32)}"
    Token.objects.create(
        account=account,
        digest=token_digest(token),
        label=plain_name(label) or "-",
        scope=scope if scope in SCOPES else "read",
        expires=timezone.now() + timedelta(days=DAYS),
    )
    return token


class ByToken(HttpBearer):
    """`Authorization: Bearer yx_...`. Never a session: so no page of a stranger can ask in somebody's name."""

    def __init__(self, scope: str) -> None:
        super().__init__()
        self.scope = scope

    def authenticate(self, request: HttpRequest, token: str) -> Any:
        now = timezone.now()
        found = (
            Token.objects.select_related("account")
            .filter(digest=token_digest(token), expires__gt=now)
            .first()
        )
        if found is None or not found.account.is_active:
            return None
        if not API.allows(str(found.account_id)):
            raise HttpError(429, "too many requests: wait a minute")
        if SCOPES.index(found.scope) < SCOPES.index(self.scope):
            raise HttpError(403, f"this token's scope is {found.scope}: this needs {self.scope}")
        if found.used_at is None or now - found.used_at > USED_EVERY:
            Token.objects.filter(pk=found.pk).update(used_at=now)
        request.user, request.token = found.account, found
        return found.account


READ, NOTE, WRITE, PEOPLE = (ByToken(scope) for scope in SCOPES)
