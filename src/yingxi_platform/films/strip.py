"""The shots of a film side by side, as they follow each other."""

from dataclasses import dataclass

from yingxi_platform.films.reading import noun_of
from yingxi_platform.films.showing_boards import current
from yingxi_platform.studios.models import Film, Rush


@dataclass(frozen=True)
class Frame:
    """A shot's small picture, and the second at which the shot begins."""

    still: Rush
    start: float
    id: str


def strip_of(film: Film) -> list[Frame]:
    """The shots of the cut that are made, in its order."""
    cut, stills, at, strip = noun_of(film, "cut.yaml"), current(film, "shot"), 0, []
    for trim in cut.shots if cut else ():
        if trim.kind == "shot" and trim.shot in stills:
            strip.append(Frame(stills[trim.shot], round(at / float(cut.rate), 3), trim.shot))
        at += trim.frames
    return strip


def strip_joined(film: Film) -> list[Frame]:
    """The same for who is shown the film alone: none while a shot is newer than the film that is there."""
    joined = film.rushes.filter(kind="film", current=True).first()
    strip = strip_of(film)
    return strip if joined and all(it.still.came_in <= joined.came_in for it in strip) else []
