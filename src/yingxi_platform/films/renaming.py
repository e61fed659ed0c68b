"""Somebody, or a place, has another name: what that changes, seen before it is done; and done."""

from dataclasses import dataclass, field, replace
from typing import Any

from yingxi.production.documents import CAST, FILM, SETS, STORY, STORYBOARD
from yingxi.production.films import cores, plan_of, walking_all
from yingxi.production.folder import SCREENPLAY, FilmFolder
from yingxi.production.renaming import member_renamed
from yingxi_platform.films import asking
from yingxi_platform.films.reading import noun_of
from yingxi_platform.films.revisions import noted
from yingxi_platform.films.writing import folder_to_write
from yingxi_platform.studios.models import Film
from yingxi_platform.tasks.automation import begun

NAMING = (CAST.file, SETS.file, SCREENPLAY, STORY.file, STORYBOARD.file, FILM.file)
"""The documents in which a name may stand."""
SHOWN = 40
"""Changed lines that are shown before it is done."""
MADE: dict[str, tuple[str, ...]] = {
    "pictures": ("picture", "own video", "kept picture"),
    "lines": ("voice", "own line"),
    "music": ("music", "own music"),
}
"""What is made anew is counted by what a person knows it as."""


@dataclass(frozen=True, slots=True)
class Renaming:
    """What another name would change: lines of the screenplay as (number, before, now), how many more there are, and
    what a run makes that it would not have made before, with its seconds and price."""

    lines: tuple[tuple[int, str, str], ...]
    more: int
    made: dict[str, int] = field(default_factory=dict)
    seconds: float = 0.0
    price: float = 0.0


def called(film: Film, member: str) -> str | None:
    """The name of the person or place with that id; None where there is none."""
    cast, sets = noun_of(film, CAST.file), noun_of(film, SETS.file)
    names = {it.id: it.name for it in (cast.people if cast else ())}
    names |= {it.id: it.place for it in (sets.places if sets else ())}
    return names.get(member)


def renaming_seen(film: Film, member: str, name: str, *, was: str) -> Renaming:
    """What the name would change. Writes nothing. Raises what `renamed` raises."""
    folder = FilmFolder(film.root, read_only=True)
    before = folder.text(SCREENPLAY).splitlines()
    member_renamed(folder, member, name, was=was)
    lines = _changed(before, folder.text(SCREENPLAY).splitlines())
    missing = frozenset(film.plan.get("missing", ()))
    with walking_all(folder, guessing=True) as (making, whole):
        plan = plan_of(making.run, reached_end=whole)
    new = replace(plan, steps=tuple(step for step in plan.steps if step.name not in missing))
    counted = {
        kind: sum(step.name.startswith(tuple(f"{each} " for each in kinds)) for step in new.steps)
        for kind, kinds in MADE.items()
    }
    return Renaming(
        lines[:SHOWN],
        max(0, len(lines) - SHOWN),
        {kind: count for kind, count in counted.items() if count},
        round(new.seconds_on(cores()), 1),
        new.price,
    )


def renamed(film: Film, member: str, name: str, *, was: str, by: Any) -> str:
    """They are called so; the id that they have now. Raises OvertakenError, DocumentError, HeldError."""
    with folder_to_write(film, SCREENPLAY, by=by) as folder:
        for document in NAMING:
            noted(film, document, by=None)
        now = member_renamed(folder, member, name, was=was)
    place = f"places.{now.id}.place" if member.startswith("set-") else f"people.{now.id}.name"
    for document in now.documents:
        noted(film, document, by=by, place=place)
    film.tasks.filter(subject=member).update(subject=now.id)
    film.rushes.filter(kind="set", subject=member).update(subject=now.id)
    begun(film, place, by=by)
    asking.look(film)
    return now.id


def _changed(before: list[str], now: list[str]) -> tuple[tuple[int, str, str], ...]:
    """A name changes lines, and never how many there are."""
    pairs = zip(range(1, len(now) + 1), before, now, strict=True)
    return tuple((number, old, new) for number, old, new in pairs if old != new)
