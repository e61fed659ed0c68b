"""Somebody looks and sounds, or a place looks, as in another film: an actor who is cast again, a set put up again."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.http import Http404

from yingxi.film.sheet import CharacterSheet, SetSheet
from yingxi.production.by_hand import value_at
from yingxi.production.documents import CAST, FILM, SETS
from yingxi_platform.films.reading import fields_of, noun_of
from yingxi_platform.films.writing import fields_saved
from yingxi_platform.studios.models import Film, Rush
from yingxi_platform.studios.policy import visible

OWN = frozenset(
    {"id", "name", "sex_guessed", "honoured", "ignored", "picture", "place", "inside", "stood_in"}
)
"""What stays theirs: who they are, what this film's text says of them, and a picture in this film's folder."""
MOST_FILMS = 60


@dataclass(frozen=True, slots=True)
class Other:
    """Somebody, or a place, of another film, with the newest picture of their sheet."""

    film: Film
    sheet: CharacterSheet | SetSheet
    picture: Rush | None

    @property
    def name(self) -> str:
        return self.sheet.name if isinstance(self.sheet, CharacterSheet) else self.sheet.place


def others(account: Any, film: Film, member: str) -> list[Other]:
    """All who may play `member`, a person or a place, out of the films that the account may see, the film touched last
    first; of this film nobody. Rooms are played by rooms, streets by what is out of doors."""
    seen = visible(account).exclude(pk=film.pk).defer("idea").order_by("-touched_at")
    films = list(seen[:MOST_FILMS])
    drawn = Rush.objects.filter(film__in=films, kind="set" if _is_place(member) else "person", current=True)
    pictures = {(rush.film_id, rush.subject): rush for rush in drawn}
    inside = _sheet(film, member).get("inside", True)
    return [
        Other(each, sheet, pictures.get((each.pk, sheet.id)))
        for each in films
        for sheet in _sheets(each, places=_is_place(member))
        if isinstance(sheet, CharacterSheet) or sheet.inside is inside
    ]


def likeness_taken(film: Film, member: str, other: Film, played_by: str, *, by: Any) -> int:
    """The sheet has the other's looks, and a person their voice where both films speak alike; how many fields that
    changed.

    Raises Http404 where either is nobody or they are not of one kind, OvertakenError, DocumentError, HeldError."""
    if _is_place(member) is not _is_place(played_by):
        raise Http404
    there, given = _sheet(film, member), _sheet(other, played_by)
    kind, document = (SetSheet, SETS) if _is_place(member) else (CharacterSheet, CAST)
    if _is_place(member):
        if given.get("inside", True) is not there.get("inside", True):
            raise Http404
        # A place that is of its film's own country is of that country here too.
        given = {"culture": _country(other) if _country(other) != _country(film) else None} | given
    names = [name for name in kind.model_fields if name not in OWN]
    if "voice" in names and _voice(film) != _voice(other):
        names.remove("voice")
    members = "places" if _is_place(member) else "people"
    changes = [
        ((members, member, name), given.get(name), there.get(name))
        for name in names
        if given.get(name) != there.get(name)
    ]
    if changes:
        fields_saved(film, document.file, changes, by=by)
    return len(changes)


def _is_place(member: str) -> bool:
    return member.startswith("set-")


def _sheets(film: Film, *, places: bool) -> Iterator[CharacterSheet | SetSheet]:
    noun = noun_of(film, SETS.file if places else CAST.file)
    if noun is not None:
        yield from noun.places if places else noun.people


def _sheet(film: Film, member: str) -> dict[str, Any]:
    document, members = (SETS, "places") if _is_place(member) else (CAST, "people")
    found = (
        value_at(fields_of(film, document.file), (members, member)) if noun_of(film, document.file) else None
    )
    if not isinstance(found, dict):
        raise Http404
    return found


def _country(film: Film) -> str:
    return "chinese" if film.language == "zh" else "western"


def _voice(film: Film) -> tuple[str, str]:
    """By whom a film is spoken, and in which language: a mix of voices means something there alone."""
    settings = noun_of(film, FILM.file)
    return settings.brief.language, settings.generators.voice
