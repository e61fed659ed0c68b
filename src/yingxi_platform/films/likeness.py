"""Somebody looks and sounds as somebody of another film does: an actor who is cast again."""

from dataclasses import dataclass
from typing import Any

from django.http import Http404

from yingxi.film.sheet import CharacterSheet
from yingxi.production.by_hand import value_at
from yingxi.production.documents import CAST, FILM
from yingxi_platform.films.reading import fields_of, noun_of
from yingxi_platform.films.writing import fields_saved
from yingxi_platform.studios.models import Film, Rush
from yingxi_platform.studios.policy import visible

OWN = frozenset({"id", "name", "sex_guessed", "honoured", "ignored", "picture"})
"""What stays theirs: who they are, what this film's text says of them, and a picture in this film's folder."""
MOST_FILMS = 60


@dataclass(frozen=True, slots=True)
class Other:
    """Somebody of another film, with the newest picture of their sheet."""

    film: Film
    sheet: CharacterSheet
    picture: Rush | None


def others(account: Any, film: Film) -> list[Other]:
    """All of the films that the account may see, the film touched last first; of this film nobody."""
    seen = visible(account).exclude(pk=film.pk).defer("idea").order_by("-touched_at")
    films = list(seen[:MOST_FILMS])
    drawn = Rush.objects.filter(film__in=films, kind="person", current=True)
    pictures = {(rush.film_id, rush.subject): rush for rush in drawn}
    return [
        Other(each, sheet, pictures.get((each.pk, sheet.id)))
        for each in films
        if (cast := noun_of(each, CAST.file)) is not None
        for sheet in cast.people
    ]


def likeness_taken(film: Film, member: str, other: Film, person: str, *, by: Any) -> int:
    """The sheet has the other's looks, and their voice where both films speak alike; how many fields that changed.

    Raises Http404 where either is nobody, OvertakenError, DocumentError, HeldError."""
    there, given = _sheet(film, member), _sheet(other, person)
    names = [name for name in CharacterSheet.model_fields if name not in OWN]
    if _voice(film) != _voice(other):
        names.remove("voice")
    changes = [
        (("people", member, name), given.get(name), there.get(name))
        for name in names
        if given.get(name) != there.get(name)
    ]
    if changes:
        fields_saved(film, CAST.file, changes, by=by)
    return len(changes)


def _sheet(film: Film, person: str) -> dict[str, Any]:
    found = value_at(fields_of(film, CAST.file), ("people", person)) if noun_of(film, CAST.file) else None
    if not isinstance(found, dict):
        raise Http404
    return found


def _voice(film: Film) -> tuple[str, str]:
    """By whom a film is spoken, and in which language: a mix of voices means something there alone."""
    settings = noun_of(film, FILM.file)
    return settings.brief.language, settings.generators.voice
