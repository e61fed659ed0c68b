"""A scene that somebody adds by a form: it stands in the screenplay as if it had been typed there."""

import re
from dataclasses import dataclass
from typing import Any

from yingxi.breakdown import heading_worded
from yingxi.film.breakdown import Hour
from yingxi.film.brief import Language
from yingxi.film.errors import DocumentError
from yingxi.film.screenplay import Element, ElementKind, Screenplay
from yingxi.production.folder import SCREENPLAY
from yingxi.production.overtaken import overtaken
from yingxi.screenplay import fountain_from_screenplay
from yingxi_platform.films.reading import noun_of, text_of
from yingxi_platform.films.scenes import headings_of
from yingxi_platform.films.writing import text_saved
from yingxi_platform.studios.models import Film


@dataclass(frozen=True, slots=True)
class NewScene:
    """Where it plays and when, what is done in it, and what somebody says then; who says nothing is left out."""

    place: str
    inside: bool
    hour: Hour
    done: str
    who: str = ""
    says: str = ""


def scene_added(film: Film, scene: NewScene, *, after: int, heading: str, by: Any) -> int:
    """The scene stands behind the scene of that number (0: before all), whose `heading` the person saw; the line of its
    own heading. Raises OvertakenError where another heading stands there now, DocumentError, HeldError."""
    if not scene.place or not (scene.done or scene.says):
        raise DocumentError(
            "a scene has a place and something that happens", next_step="fill in both, then add it again"
        )
    if scene.says and not scene.who:
        raise DocumentError("somebody says the line", next_step="say who, then add it again")
    text, headings = text_of(film, SCREENPLAY), headings_of(film)
    known = ("", *(it.text for it in headings))
    now = known[after] if 0 <= after < len(known) else None
    if now != heading:
        raise overtaken(SCREENPLAY, "scene", yours=heading, theirs=now or "")
    written = scene_written(scene, noun_of(film, "film.yaml").brief.language)
    end = headings[after].line - 1 if after < len(headings) else None
    new, line = scene_put(text, written, before=end)
    text_saved(film, SCREENPLAY, new, was=text, by=by)
    return line


def scene_written(scene: NewScene, language: Language) -> str:
    """The scene as Fountain, marked where a line would else be read as something that it is not."""
    place = heading_worded(scene.place, inside=scene.inside, hour=scene.hour, language=language)
    elements = [Element(kind=ElementKind.HEADING, text=place)]
    deeds = (" ".join(part.split()) for part in re.split(r"\n\s*\n", scene.done))
    elements += [Element(kind=ElementKind.ACTION, text=deed) for deed in deeds if deed]
    if scene.says:
        who = scene.who.upper() if language == "en" else scene.who
        elements += [
            Element(kind=ElementKind.CHARACTER, text=who),
            Element(kind=ElementKind.DIALOGUE, text=scene.says),
        ]
    return fountain_from_screenplay(Screenplay(elements=tuple(elements)))


def scene_put(text: str, scene: str, *, before: int | None) -> tuple[str, int]:
    """The screenplay with the scene before its line `before` (from 0), or at its end; and the line, from 1, on which it
    then begins."""
    lines = text.split("\n")
    above = lines[:before]
    while above and not above[-1].strip():
        above.pop()
    parts = [*above, *([""] if above else []), *scene.rstrip("\n").split("\n"), ""]
    rest = lines[before:] if before is not None else []
    return "\n".join([*parts, *rest]), len(above) + (2 if above else 1)
