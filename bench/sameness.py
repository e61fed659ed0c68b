"""How alike films are: every idea is written out, names and things masked, and every two films of a language compared
by the actions and lines that they share, over the shorter film. A second seed must tell another story.

python -m bench.sameness [--length 60] [--every 1] [--show 10] [--workers 2]
"""

import argparse
import re
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from itertools import combinations

from bench.lengths import ideas_of
from yingxi.film.brief import Brief, Language
from yingxi.film.screenplay import ElementKind
from yingxi.generators.builtin.planner.generator import Planner

ALIKE = 0.35
"""Two films that share more than so much of their rows are alike."""
LEAST = 4
"""Rows of fewer letters (a nod, "Yes.") make no two films alike."""
_SPOKEN = (ElementKind.ACTION, ElementKind.DIALOGUE)


@dataclass(frozen=True)
class Told:
    """What a film says and does, row by row, without names and things."""

    idea: str
    language: Language
    play: str
    rows: frozenset[str]


def told(asked: tuple[str, Language], *, seed: int, length: float) -> Told:
    """The planner's screenplay of an idea, masked."""
    idea, language = asked
    brief = Brief(idea=idea, language=language, length_seconds=length, seed=seed)
    story = Planner().story(brief).story
    assert story is not None
    screenplay = Planner().screenplay(story, brief).screenplay
    assert screenplay is not None
    words = [name for person in story.people for name in (person.name, person.description)]
    words += [story.token, *(reading.word for reading in story.readings)]
    mask = re.compile("|".join(sorted(map(re.escape, filter(None, words)), key=len, reverse=True)), re.I)
    rows = (
        re.sub(r"\W+", "", mask.sub("", each.text)).lower()
        for each in screenplay.elements
        if each.kind in _SPOKEN
    )
    return Told(idea, language, story.shape, frozenset(row for row in rows if len(row) > LEAST))


def shared(one: Told, other: Told) -> float:
    """The share of its rows that the shorter film has in common with the other."""
    return len(one.rows & other.rows) / max(1, min(len(one.rows), len(other.rows)))


def rows_of(first: Sequence[Told], second: Sequence[Told], show: int) -> Iterator[str]:
    """The table, and the pairs that are most alike."""
    pairs = [
        (shared(one, other), one, other)
        for one, other in combinations(first, 2)
        if one.language == other.language
    ]
    alike = sorted((each for each in pairs if each[0] > ALIKE), key=lambda each: -each[0])
    whole = sum(each[0] == 1 for each in pairs)
    seeds = [shared(one, other) for one, other in zip(first, second, strict=True)]
    plays = len({each.play for each in first})
    yield "| compared | pairs | share over 35 % of their rows | the same film | most in common |"
    yield "| --- | --- | --- | --- | --- |"
    most = max((each[0] for each in pairs), default=0.0)
    yield f"| {len(first)} ideas, told by {plays} plays | {len(pairs)} | {len(alike)} | {whole} | {most:.0%} |"
    over = sum(each > ALIKE for each in seeds)
    same = sum(each == 1 for each in seeds)
    yield f"| two seeds of each idea | {len(seeds)} | {over} | {same} | {max(seeds, default=0.0):.0%} |"
    for share, one, other in alike[:show]:
        yield f"{share:.0%} {one.play}: {one.idea} / {other.idea}"


def main() -> None:
    wish = argparse.ArgumentParser(prog="python -m bench.sameness")
    wish.add_argument("--length", type=float, default=60.0)
    wish.add_argument("--every", type=int, default=1, help="only every so many of the ideas")
    wish.add_argument(
        "--show", type=int, default=10, help="how many of the pairs that are most alike are listed"
    )
    wish.add_argument("--workers", type=int, default=2)
    wishes = wish.parse_args()
    languages: tuple[Language, ...] = ("zh", "en")
    asked = [(idea, language) for language in languages for idea in ideas_of(language)[:: wishes.every]]
    with ProcessPoolExecutor(wishes.workers) as pool:
        first, second = (
            list(pool.map(partial(told, seed=seed, length=wishes.length), asked)) for seed in (1, 2)
        )
    for row in rows_of(first, second, wishes.show):
        print(row, flush=True)


if __name__ == "__main__":
    main()
