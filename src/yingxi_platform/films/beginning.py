"""A film begun from an idea: its folder, its place in the studio, and the job that makes it."""

from collections.abc import Mapping
from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import transaction

from yingxi.cli.wishes import idea_or_file, language_wished, length_wished, look_wished, size_wished
from yingxi.film.brief import Brief
from yingxi.film.errors import BriefError
from yingxi.production.films import film_begun
from yingxi.production.settings import Settings
from yingxi_platform.films import asking
from yingxi_platform.studios.models import Film, Studio
from yingxi_platform.studios.policy import studios_of

LONGEST_IDEA = 200_000
"""Characters: a whole story in prose, which the writer adapts."""


def film_asked_for(account: Any, asked: Mapping[str, Any]) -> Film:
    """Raises PermissionDenied for a studio in which the account makes no films, BriefError for a wish that cannot be
    met."""
    studio = studios_of(account, "make").filter(code=str(asked.get("studio", ""))).first()
    if studio is None:
        raise PermissionDenied
    film = _begun(account, studio, _settings(asked))
    asking.make(film, by=account)
    return film


def _settings(asked: Mapping[str, Any]) -> Settings:
    idea = str(asked.get("idea", "")).strip()
    if not idea:
        idea_or_file("")  # which says so
    if len(idea) > LONGEST_IDEA:
        raise BriefError(
            f"the idea is longer than {LONGEST_IDEA:,} characters",
            where="idea",
            next_step="give a part of it, such as one of its chapters",
        )
    width, height = size_wished("", asked.get("aspect") or "16:9")
    brief = Brief(
        idea=idea,
        language=language_wished(asked.get("language") or "auto", idea=idea),
        length_seconds=length_wished(asked.get("length") or "60s"),
        look=look_wished(asked.get("look") or "paper"),
        width=width,
        height=height,
    )
    return Settings(brief=brief, draft=asked.get("draft") in ("on", True))


def _begun(account: Any, studio: Studio, settings: Settings) -> Film:
    idea = settings.brief.idea
    title = idea if len(idea) <= 40 else idea[:38] + "…"
    with transaction.atomic():
        film = Film.objects.create(
            studio=studio, title=title, idea=idea, language=settings.brief.language, made_by=account
        )
        film.root.mkdir(parents=True)
        film_begun(settings, parent=film.root.parent, folder=film.root)
    return film
