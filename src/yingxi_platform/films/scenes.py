"""Where a scene of the storyboard stands in the screenplay, and which shots a heading has."""

from collections.abc import Sequence
from dataclasses import dataclass

from yingxi.breakdown import IdMap
from yingxi.film.screenplay import ElementKind, Screenplay
from yingxi.production.folder import SCREENPLAY
from yingxi_platform.films.reading import folder_of, noun_of
from yingxi_platform.studios.models import Film


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading: its number in the screenplay from 1, its line, and the ids of the scenes below it."""

    number: int
    line: int
    text: str
    scenes: tuple[str, ...] = ()


def headings_of(film: Film) -> tuple[Heading, ...]:
    """The headings of the screenplay in order. One that was written since the film was last broken down has no scene
    yet."""
    screenplay: Screenplay | None = noun_of(film, SCREENPLAY)
    lines = [
        (element.line, element.text)
        for element in (screenplay.elements if screenplay else ())
        if element.kind is ElementKind.HEADING
    ]
    known = folder_of(film).known(IdMap, "ids") or IdMap()
    return headings_placed(lines, [(scene.id, scene.heading) for scene in known.scenes if not scene.gone])


def headings_placed(
    lines: Sequence[tuple[int, str]], scenes: Sequence[tuple[str, str]]
) -> tuple[Heading, ...]:
    """Headings, each a line and its words, with the scenes that were broken down from them, each an id and the words of
    its heading; both in the order in which they play. Several scenes may be parts of what stands below one heading."""
    placed: list[list[str]] = [[] for _ in lines]
    at = -1
    for scene, heading in scenes:
        if at >= 0 and lines[at][1] == heading and not _again(lines, at, heading, scenes, scene):
            placed[at].append(scene)
            continue
        onward = next((place for place in range(at + 1, len(lines)) if lines[place][1] == heading), None)
        if onward is not None:
            at = onward
            placed[at].append(scene)
    return tuple(
        Heading(number, line, text, tuple(placed[number - 1])) for number, (line, text) in enumerate(lines, 1)
    )


def _again(
    lines: Sequence[tuple[int, str]],
    at: int,
    heading: str,
    scenes: Sequence[tuple[str, str]],
    scene: str,
) -> bool:
    """Whether the same words stand further on for this scene: there are as many headings left as scenes."""
    left = [it for it, words in scenes if words == heading]
    return len(left) - left.index(scene) <= sum(words == heading for _, words in lines[at + 1 :])
