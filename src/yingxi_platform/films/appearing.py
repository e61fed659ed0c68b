"""In which shots somebody is, or what happens in a place: read off the storyboard."""

from dataclasses import dataclass
from typing import Any

from yingxi.film.board import Board
from yingxi_platform.films.reading import noun_of
from yingxi_platform.films.showing_boards import current
from yingxi_platform.studios.models import Film, Rush


@dataclass(frozen=True, slots=True)
class Appearance:
    """A shot: its number in the film, where it begins and how long it is in seconds, and whose it is: `seen`, or only
    `heard`. `said` is what the person says in it; of a place, everything that is said there."""

    number: int
    board: Board
    start: float
    seconds: float
    seen: bool
    said: tuple[str, ...]
    still: Rush | None


@dataclass(frozen=True, slots=True)
class Appearing:
    """Somebody of the cast, or a place, with the shots that are theirs."""

    id: str
    name: str
    kind: str
    picture: Rush | None
    shots: tuple[Appearance, ...]

    @property
    def seconds(self) -> float:
        """How long they are seen."""
        return sum(shot.seconds for shot in self.shots if shot.seen)

    @property
    def lines(self) -> int:
        return sum(len(shot.said) for shot in self.shots)

    @property
    def scenes(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(shot.board.scene for shot in self.shots))


def part_of(film: Film, name: str) -> Appearing | None:
    """The person or place of that id; None where the film has neither, or no storyboard yet."""
    called = parts_called(film)
    storyboard = noun_of(film, "storyboard.yaml")
    if name not in called or storyboard is None:
        return None
    kind, said = called[name]
    rate = float(noun_of(film, "film.yaml").brief.rate)
    stills = current(film, "panel") | current(film, "shot")
    found, at = [], 0
    for number, board in enumerate(storyboard.boards, 1):
        begins, at = at, at + board.frames
        seen = board.set == name if kind == "set" else name in _seen(board)
        words = tuple(
            it.text
            for it in board.moments
            if it.kind == "speech" and (seen if kind == "set" else it.actor == name)
        )
        if seen or words:
            still = stills.get(board.id)
            found.append(
                Appearance(number, board, begins / rate, round(board.frames / rate, 1), seen, words, still)
            )
    return Appearing(name, said, kind, current(film, kind).get(name), tuple(found))


def shots_seen(film: Film) -> dict[str, list[tuple[int, str, Rush | None]]]:
    """By the id of a person, the shots in which they are seen: each its number in the film, its id and its picture."""
    storyboard, found = noun_of(film, "storyboard.yaml"), dict[str, list[tuple[int, str, Rush | None]]]()
    stills = current(film, "panel") | current(film, "shot")
    for number, board in enumerate(storyboard.boards if storyboard else (), 1):
        for person in _seen(board) if board.lettering is None else ():
            found.setdefault(person, []).append((number, board.id, stills.get(board.id)))
    return found


def parts_called(film: Film) -> dict[str, tuple[str, str]]:
    """By id, all who are in the film and all its places: what kind they are, and their names."""
    cast, sets = noun_of(film, "cast.yaml"), noun_of(film, "sets.yaml")
    people = {it.id: ("person", it.name) for it in (cast.people if cast else ())}
    return people | {it.id: ("set", it.place) for it in (sets.places if sets else ())}


def told(part: Appearing) -> dict[str, Any]:
    """The same for programs."""
    return {
        "id": part.id,
        "name": part.name,
        "kind": part.kind,
        "seconds": round(part.seconds, 1),
        "shots": [
            {
                "number": it.number,
                "shot": it.board.id,
                "scene": it.board.scene,
                "start": round(it.start, 2),
                "seconds": it.seconds,
                "seen": it.seen,
                "said": it.said,
            }
            for it in part.shots
        ],
    }


def _seen(board: Board) -> set[str]:
    deeds = {it.actor for it in board.moments if it.kind == "deed" and it.on_screen}
    return {*board.subjects, *deeds, board.over}
