"""Who hears of what: in the page, the next time they look. Nobody hears of what they did themselves."""

from collections.abc import Iterable
from typing import Any

from django.conf import settings

from yingxi_platform.jobs import queue
from yingxi_platform.people.models import Account
from yingxi_platform.studios.models import Film
from yingxi_platform.studios.policy import MAKERS
from yingxi_platform.tasks.models import Notice

LONGEST = 160
# Seconds until what somebody should hear of goes out as one letter.
WAITS = {"soon": 10 * 60.0, "daily": 24 * 3600.0}


def heard_of(
    film: Film,
    kind: str,
    *,
    by: Any = None,
    also: Iterable[int] = (),
    but: Iterable[Account] = (),
    **words: str,
) -> None:
    """Tells those who lead the film, who began it, and the accounts `also`; not those who heard of it otherwise."""
    members = film.studio.memberships.filter(role__in=MAKERS).values_list("account", flat=True)
    heard = {by.pk if by else None, *(account.pk for account in but), None}
    accounts = {*members, film.made_by_id, *also} - heard
    told(film, kind, Account.objects.filter(pk__in=accounts), **words)


def told(film: Film, kind: str, accounts: Any, **words: str) -> None:
    """Tells these."""
    short = {name: text[:LONGEST] for name, text in words.items()}
    belong = set(film.studio.memberships.values_list("account", flat=True))
    heard = [account for account in accounts if account.pk in belong]
    Notice.objects.bulk_create(
        Notice(account=account, film=film, kind=kind, words=short) for account in heard
    )
    for account in heard:
        posted(account)


def posted(account: Account) -> None:
    """What waits is put into one letter after a while; one that waits already is enough."""
    if account.mail in WAITS and settings.MAIL:
        queue.asked(
            "post",
            {},
            lane="quick",
            subject=str(account.pk),
            lone=f"post {account.pk}",
            after=WAITS[account.mail],
        )
