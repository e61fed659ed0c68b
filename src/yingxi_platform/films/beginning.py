"""A film begun from an idea or a screenplay: its folder, its place in the studio, and the job that makes it."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePath
from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import transaction

from yingxi.cli.given import Given, given_in_file
from yingxi.cli.wishes import idea_or_file, language_wished, length_wished, look_wished, size_wished
from yingxi.film.brief import Brief
from yingxi.film.errors import BriefError
from yingxi.production.films import film_begun
from yingxi.production.settings import Settings
from yingxi.screenplay.kinds import SCREENPLAYS, kind_of_text
from yingxi.story import idea_readable
from yingxi_platform.films import asking
from yingxi_platform.people.names import plain_name
from yingxi_platform.studios.models import Film, Studio
from yingxi_platform.studios.policy import studios_of

LONGEST_IDEA = 200_000
"""Characters: a whole story in prose, which the writer adapts."""


@dataclass(frozen=True, slots=True)
class Script:
    """A file that a film is made from: a screenplay, a story in prose, a list of shots."""

    name: str
    content: bytes


def film_asked_for(account: Any, asked: Mapping[str, Any], script: Script | None = None) -> Film:
    """Begun from the script, or without one from the idea that is asked for. Raises PermissionDenied for a studio in
    which the account makes no films, BriefError for a wish that cannot be met, ScreenplayError for a file that is not
    read."""
    studio = studios_of(account, "make").filter(code=str(asked.get("studio", ""))).first()
    if studio is None:
        raise PermissionDenied
    given = _given(asked, script)
    wished = _settings(asked, given).model_copy(update={"director": plain_name(account.name)})
    if wished.start == "idea":
        idea_readable(wished.brief)
    film = _begun(account, studio, wished, given.screenplay)
    asking.make(film, by=account)
    asking.manuscript(film, by=account)
    return film


def _given(asked: Mapping[str, Any], script: Script | None) -> Given:
    """What the film is made from. A screenplay that was put in the place of the idea is one."""
    if script is not None:
        if not script.content.strip():
            idea_or_file("")  # which says so
        return given_in_file(script.content, PurePath(script.name).name)
    idea = str(asked.get("idea", "")).strip()
    if not idea:
        idea_or_file("")
    if len(idea) > LONGEST_IDEA:
        raise BriefError(
            f"the idea is longer than {LONGEST_IDEA:,} characters",
            where="idea",
            next_step="give a part of it, such as one of its chapters",
        )
    if "\n" in idea and kind_of_text(idea) in SCREENPLAYS:
        return given_in_file(idea.encode(), "")
    return Given(words=idea)


def _settings(asked: Mapping[str, Any], given: Given) -> Settings:
    wished = str(asked.get("language") or "auto")
    own = given.screenplay and wished == "auto"
    width, height = size_wished("", asked.get("aspect") or "16:9")
    brief = Brief(
        idea=given.words or given.title or _first_line(given.screenplay),
        language=given.language if own else language_wished(wished, idea=given.words),
        # A screenplay is as long as it is.
        length_seconds=None if given.screenplay else length_wished(asked.get("length") or "60s"),
        title=given.title or None if given.screenplay else None,
        look=look_wished(asked.get("look") or "paper"),
        width=width,
        height=height,
    )
    draft = asked.get("draft") in ("on", True)
    return Settings(brief=brief, start="screenplay" if given.screenplay else "idea", draft=draft)


def _first_line(text: str) -> str:
    return next(line.strip(" .#*_") for line in text.splitlines() if line.strip(" .#*_"))


def _begun(account: Any, studio: Studio, settings: Settings, screenplay: str) -> Film:
    idea = settings.brief.idea
    title = settings.brief.title or idea
    title = title if len(title) <= 40 else title[:38] + "…"
    with transaction.atomic():
        film = Film.objects.create(
            studio=studio, title=title, idea=idea, language=settings.brief.language, made_by=account
        )
        film.root.mkdir(parents=True)
        film_begun(settings, parent=film.root.parent, folder=film.root, screenplay=screenplay)
    return film
