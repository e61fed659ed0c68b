"""Takes as they come in: what a run tells of is noted, with a small picture where there is something to see."""

from collections.abc import Mapping
from pathlib import Path

from django.db import transaction

from yingxi.graph import Event, Made, Reused
from yingxi.production.documents import STORYBOARD
from yingxi_platform.films.reading import noun_of
from yingxi_platform.films.stills import still_of_shot
from yingxi_platform.studios.models import Film, Rush
from yingxi_platform.tasks.automation import made_anew

# The nodes that give something to see or hear: how the page calls it, and the file in the take.
SHOWN = {
    "picture": ("shot", "picture.mp4"),
    "own video": ("shot", "picture.mp4"),
    "kept picture": ("shot", "picture.mp4"),
    "voice": ("line", "line.wav"),
    "own line": ("line", "line.wav"),
    "music": ("music", "cue.wav"),
    "own music": ("music", "cue.wav"),
}

FILM, FILM_FILE = "film", "film.mp4"
"""The whole film: each time that it is joined is a version."""


def heard(film: Film, store: Path, event: Event) -> bool:
    """Notes what has come in; whether that is new."""
    return isinstance(event, Made | Reused) and came_in(film, store, event.node, event.files)


def came_in(film: Film, store: Path, node: str, files: Mapping[str, Path]) -> bool:
    """The same for the take of a node, by its name."""
    if node == FILM and FILM_FILE in files:
        return noted(film, FILM, FILM, files[FILM_FILE].relative_to(store).as_posix())
    for family, (kind, name) in SHOWN.items():
        if node.startswith(f"{family} ") and name in files:
            return _noted_take(film, store, kind, node.removeprefix(f"{family} "), files[name])
    return False


def noted(film: Film, kind: str, subject: str, path: str, still: str = "") -> bool:
    """The take is the current one of its subject; whether that is new."""
    now = film.rushes.filter(kind=kind, subject=subject, current=True).values_list("path", "still").first()
    if now == (path, still):
        return False
    with transaction.atomic():
        if kind == "shot":
            _come_along(film, subject, path)
        film.rushes.filter(kind=kind, subject=subject).update(current=False)
        Rush.objects.update_or_create(
            film=film, kind=kind, subject=subject, path=path, defaults={"current": True, "still": still}
        )
    if now is not None:
        made_anew(film, kind, subject)
    return True


def _come_along(film: Film, shot: str, path: str) -> None:
    """The take of a shot that has another name now is that shot's with all that was said of it."""
    before = film.rushes.filter(kind="shot", path=path).exclude(subject=shot)
    if not before or film.rushes.filter(kind="shot", subject=shot, path=path).exists():
        return
    storyboard = noun_of(film, STORYBOARD.file)
    shots = {board.id for board in storyboard.boards} if storyboard else set()
    gone = next((rush for rush in before if rush.subject not in shots), None)
    if gone is not None and shot in shots:
        film.rushes.filter(pk=gone.pk).update(subject=shot)


def take_noted(film: Film, store: Path, shot: str, file: Path, *, current: bool) -> None:
    """A take of a shot that lies in the store, whoever made it; `current` is the one that the film has."""
    path = file.relative_to(store).as_posix()
    if current:
        _noted_take(film, store, "shot", shot, file)
    elif not film.rushes.filter(kind="shot", subject=shot, path=path).exists():
        still = f"{file.stem}.jpg"
        if not (film.stills / still).is_file():
            still_of_shot(file, film.stills / still)
        Rush.objects.create(film=film, kind="shot", subject=shot, path=path, still=still, current=False)


def _noted_take(film: Film, store: Path, kind: str, subject: str, file: Path) -> bool:
    still = ""
    if kind == "shot":
        still = f"{file.stem}.jpg"
        if not (film.stills / still).is_file():
            still_of_shot(file, film.stills / still)
    return noted(film, kind, subject, file.relative_to(store).as_posix(), still)
