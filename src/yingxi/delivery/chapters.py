"""A chapter for each scene."""

from collections.abc import Mapping
from dataclasses import dataclass

from yingxi.film.cut import FilmCut


@dataclass(frozen=True)
class Chapter:
    """Frames [start, end_exclusive) of the film under one title."""

    title: str
    start: int
    end_exclusive: int


def chapters_of(cut: FilmCut, titles: Mapping[str, str]) -> tuple[Chapter, ...]:
    """A chapter wherever a scene with a title begins; what has none (such as the credits) belongs to the
    chapter before it. The first chapter begins with the film, so that no frame lies outside."""
    starts: list[tuple[int, str]] = []
    scene = ""
    for place in cut.shots:
        if place.kind == "shot" and place.scene != scene and place.scene in titles:
            scene = place.scene
            starts.append((place.start if starts else 0, titles[scene]))
    ends = [*(start for start, _ in starts[1:]), cut.frames]
    return tuple(Chapter(title, start, end) for (start, title), end in zip(starts, ends, strict=False))
