"""A word, wherever it stands in the films that somebody may see."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.urls import reverse

from yingxi.production.folder import SCREENPLAY
from yingxi_platform.films.reading import text_of
from yingxi_platform.review.models import Note
from yingxi_platform.studios.models import Film
from yingxi_platform.studios.policy import visible
from yingxi_platform.tasks.models import Task

MOST_FILMS, MOST_ROWS, MOST_PLACES, LONGEST = 200, 500, 5, 100


@dataclass(frozen=True, slots=True)
class Place:
    """Where the word stands: `kind` of place, the text around it, and the page that has it."""

    kind: str
    text: str
    page: str
    line: int = 0


@dataclass(frozen=True, slots=True)
class Found:
    film: Film
    places: tuple[Place, ...]
    more: int


def found(account: Any, word: str) -> list[Found]:
    """The films that have the word, the newest first; of each its first places. Nothing is found of an empty word."""
    word = folded(word)[:LONGEST].strip()
    if not word:
        return []
    films = list(visible(account).defer("idea").order_by("-touched_at")[:MOST_FILMS])
    tasks, notes = _rows(Task, "title", word, films), _rows(Note, "body", word, films)
    hits = []
    for film in films:
        page = reverse("tasks", args=[film.code])
        places = [
            *_written(film, word),
            *(Place("task", task.title, page) for task in tasks.get(film.pk, ())),
        ]
        places += [Place("note", note.body, note.page) for note in notes.get(film.pk, ())]
        if places:
            hits.append(Found(film, tuple(places[:MOST_PLACES]), max(0, len(places) - MOST_PLACES)))
    return hits


def folded(text: str) -> str:
    """The same for texts that read the same."""
    return unicodedata.normalize("NFKC", text).casefold()


def _written(film: Film, word: str) -> Iterator[Place]:
    """In its title and its screenplay."""
    if word in folded(film.title):
        yield Place("title", film.title, reverse("film", args=[film.code]))
    text = text_of(film, SCREENPLAY)
    if word not in folded(text):
        return
    page = reverse("film page", args=[film.code, "screenplay"])
    for number, line in enumerate(text.splitlines(), 1):
        if word in folded(line):
            yield Place("screenplay", line.strip(), page, number)


def _rows(model: Any, field: str, word: str, films: list[Film]) -> dict[int, list[Any]]:
    """By film, the rows that have the word."""
    rows: dict[int, list[Any]] = {}
    asked = model.objects.filter(film__in=films, **{f"{field}__icontains": word}).select_related("film")
    for row in asked.order_by("-pk")[:MOST_ROWS]:
        rows.setdefault(row.film_id, []).append(row)
    return rows
