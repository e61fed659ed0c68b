"""Who is here: each open page says so every few seconds, and at which field it is."""

import json
from datetime import timedelta
from typing import Any

from django.utils import timezone

from yingxi_platform.films.standing import PAGES
from yingxi_platform.live.models import Presence
from yingxi_platform.studios.models import Film

SILENT_AFTER = timedelta(seconds=50)
FORGOTTEN_AFTER = timedelta(hours=1)
OTHER_PAGES = ("tasks", "guests", "history", "playlists", "compare")
MOST_PAGES = 20
LONGEST_CARET = 800


def came(film: Film, account: Any, *, tab: str, stage: str, place: str, caret: str = "") -> None:
    """The page is open, and its person is there."""
    mine = Presence.objects.filter(account=account)
    now = timezone.now()
    where: dict[str, Any] = {
        "stage": stage if stage in (*PAGES, *OTHER_PAGES) else "",
        "place": place[:120],
        "caret": _caret(caret),
        "at": now,
    }
    if mine.filter(film=film, tab=tab[:36]).update(**where):
        return
    mine.filter(at__lt=now - FORGOTTEN_AFTER).delete()
    if mine.filter(at__gt=now - SILENT_AFTER).count() < MOST_PAGES:
        Presence.objects.update_or_create(film=film, account=account, tab=tab[:36], defaults=where)


def went(film: Film, account: Any, tab: str) -> None:
    Presence.objects.filter(film=film, account=account, tab=tab[:36]).delete()


def here(films: list[Film]) -> dict[int, list[dict[str, Any]]]:
    """Who is on each film, by its key; somebody with several pages is where they were last."""
    since = timezone.now() - SILENT_AFTER
    found: dict[int, dict[int, dict[str, Any]]] = {}
    pages = Presence.objects.filter(film__in=films, at__gt=since).select_related("account").order_by("at")
    for page in pages:
        found.setdefault(page.film_id, {})[page.account_id] = {
            "number": str(page.account_id),
            "who": page.account.name,
            "initials": page.account.initials,
            "stage": page.stage,
            "place": page.place,
            "caret": page.caret,
        }
    return {film: sorted(each.values(), key=lambda it: it["who"]) for film, each in found.items()}


def _caret(given: str) -> Any:
    """A place in a text that others are shown; browsers read it, and nobody else."""
    try:
        return json.loads(given) if 0 < len(given) <= LONGEST_CARET else None
    except ValueError:
        return None
