"""Pictures beside a note: what is meant, seen. Each is drawn anew by the process that tries it, so that nothing of the
file that came is kept."""

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

import skia
from django.http import Http404, HttpRequest, HttpResponse

from yingxi.film.errors import InputError
from yingxi_platform.films.arriving import allowed
from yingxi_platform.films.media import file_sent
from yingxi_platform.films.pages.pieces import put_down
from yingxi_platform.films.trial import picture_drawn
from yingxi_platform.people.names import plain_name
from yingxi_platform.review.models import Note, NotePicture
from yingxi_platform.studios.models import Film

MOST = 6
LONGEST_NAME = 80


@dataclass(frozen=True, slots=True)
class Beside:
    """A picture that was tried and drawn, and is not laid beside a note yet."""

    file: Path
    name: str
    width: int
    height: int


@contextmanager
def tried(given: Sequence[Any]) -> Iterator[list[Beside]]:
    """The pictures of these files, as long as this holds. Raises InputError for too many, OwnMaterialError for what is
    no PNG, JPEG or WebP."""
    if len(given) > MOST:
        raise InputError(
            f"a note has at most {MOST} pictures", next_step="put the others beside another note"
        )
    with ExitStack() as kept:
        yield [kept.enter_context(_tried(each)) for each in given]


@contextmanager
def _tried(given: Any) -> Iterator[Beside]:
    ending = allowed("picture", given.name, given.size)
    came = put_down(given)
    named = came.with_name(f"{came.name}{ending}")
    came.replace(named)
    try:
        file = picture_drawn(named)
    finally:
        named.unlink(missing_ok=True)
    try:
        image = skia.Image.open(str(file))
        name = plain_name(Path(given.name).stem[:LONGEST_NAME])
        yield Beside(file, name, image.width(), image.height())
    finally:
        file.unlink(missing_ok=True)


def laid(note: Note, pictures: Sequence[Beside]) -> None:
    """They lie beside the note. Raises InputError where too many do then."""
    if note.pictures.count() + len(pictures) > MOST:
        raise InputError(
            f"a note has at most {MOST} pictures", next_step="put the others beside another note"
        )
    place = note.film.noted
    for each in pictures:
        place.mkdir(parents=True, exist_ok=True)
        name = f"{sha256(each.file.read_bytes()).hexdigest()[:24]}.webp"
        each.file.replace(place / name)
        NotePicture.objects.create(note=note, file=name, name=each.name, width=each.width, height=each.height)


def picture_sent(request: HttpRequest, film: Film, notes: Any, number: int) -> HttpResponse:
    """A picture beside one of these notes of the film. Raises Http404."""
    found = NotePicture.objects.filter(note__in=notes, pk=number).first()
    if found is None:
        raise Http404
    return file_sent(request, film.noted / found.file, forever=True)
