"""Shots to be looked at one after the other, and two takes to be looked at side by side."""

import json
from dataclasses import dataclass
from typing import Any

from django.http import Http404

from yingxi.film.errors import InputError
from yingxi_platform.films.reading import noun_of
from yingxi_platform.people.names import plain_line
from yingxi_platform.review.models import Playlist
from yingxi_platform.studios.models import Film, Rush

MOST_SHOTS, MOST_LISTS = 400, 100


@dataclass(frozen=True, slots=True)
class Listed:
    """A shot of a playlist: its number in the storyboard, and its take where it is made."""

    id: str
    number: int
    take: Rush | None


def playlist_made(film: Film, name: str, shots: Any, *, by: Any) -> Playlist:
    """A list of shots in the order given; a JSON list of ids, or the ids. Raises InputError."""
    name = plain_line(name)
    if not 0 < len(name) <= 80:
        raise InputError("a playlist has a name of 1 to 80 letters", next_step="name it")
    if film.playlists.count() >= MOST_LISTS:
        raise InputError(f"a film has at most {MOST_LISTS} playlists", next_step="take one away first")
    return Playlist.objects.create(film=film, name=name, shots=_shots(film, shots), made_by=by)


def playlist_of(film: Film, given: Any) -> Playlist | None:
    """The playlist of that number; None where none is named. Raises Http404 for one that the film does not have."""
    if given in (None, ""):
        return None
    number = str(given)
    plain = number.isascii() and number.isdigit() and len(number) < 10
    found = film.playlists.filter(pk=int(number)).first() if plain else None
    if found is None:
        raise Http404
    return found


def playlist_shown(playlist: Playlist) -> list[Listed]:
    """The shots that are still in the storyboard, in the list's order."""
    numbers = numbers_of(playlist.film)
    takes = {
        rush.subject: rush
        for rush in playlist.film.rushes.filter(kind="shot", current=True, subject__in=playlist.shots)
    }
    return [Listed(shot, numbers[shot], takes.get(shot)) for shot in playlist.shots if shot in numbers]


def numbers_of(film: Film) -> dict[str, int]:
    storyboard = noun_of(film, "storyboard.yaml")
    return {board.id: number for number, board in enumerate(storyboard.boards, 1)} if storyboard else {}


def takes_of(film: Film, shot: str) -> list[Rush]:
    """All takes of a shot, as they came in."""
    return list(film.rushes.filter(kind="shot", subject=shot).order_by("came_in", "pk"))


def shot_takes(film: Film) -> dict[str, list[Rush]]:
    """All takes of all shots by the shot's id, as they came in: one question, however many there are."""
    takes: dict[str, list[Rush]] = {}
    for rush in film.rushes.filter(kind="shot").order_by("came_in", "pk"):
        takes.setdefault(rush.subject, []).append(rush)
    return takes


def _shots(film: Film, given: Any) -> list[str]:
    try:
        read = json.loads(given) if isinstance(given, str) else given
    except ValueError:
        read = None
    known = numbers_of(film)
    if not isinstance(read, list) or not 0 < len(read) <= MOST_SHOTS or not all(it in known for it in read):
        raise InputError("a playlist has shots of this film", next_step="choose at least one shot")
    return read
