"""How long films come out beside the length that was asked for: ideas are planned, broken down and boarded at their
fitted pace, and nothing is drawn or spoken. Speech is as long as the packaged voices usually take.

python -m bench.lengths [--lengths 8 15 30 60 180] [--every 3] [--seed 1] [--missed] [--workers 2]
"""

import argparse
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from fractions import Fraction
from functools import partial

from tests.generators.planner.free_ideas import FREE
from tests.generators.planner.test_corpus import CORPUS

from yingxi.film.brief import Brief, Language
from yingxi.generators.registry import generator_of
from yingxi.screenplay import screenplay_written
from yingxi.story import story_told
from yingxi.storyboard import pace_fitted, table_read
from yingxi.storyboard.transitions import frames_shown

LENGTHS = (8.0, 15.0, 30.0, 60.0, 180.0)
KEPT = 0.05
"""By what share of its length a film may miss it and still be as long as it was asked to be."""


@dataclass(frozen=True)
class Length:
    """A film's length beside the one that was asked for, in seconds; the pace of its boards and its play."""

    idea: str
    asked: float
    seconds: float
    pace: float
    play: str

    @property
    def missed(self) -> float:
        return self.seconds / self.asked - 1


def ideas_of(language: Language) -> tuple[str, ...]:
    """Every idea of the tests in one language."""
    own = (each.text for each in CORPUS if each.language == language)
    return tuple(dict.fromkeys((*own, *FREE[language])))


def length_of(idea: str, language: Language, asked: float, seed: int) -> Length:
    """The length of the film that `idea` becomes, down to the frame."""
    brief = Brief(idea=idea, language=language, length_seconds=asked, seed=seed)
    writer = generator_of("writer")
    story, _ = story_told(brief, writer)
    screenplay, _ = screenplay_written(story, brief, writer)
    film = table_read(screenplay, brief)
    pace = pace_fitted(film.breakdown, film.cast, film.sets, film.takes, brief)
    boards = film.drawn(pace=pace).boards
    seconds = float(Fraction(frames_shown(boards, film.takes, brief.rate)) / brief.rate)
    return Length(idea, asked, seconds, pace, story.shape)


def rows(found: Iterable[Length]) -> Iterator[str]:
    """The table's rows, one a length."""
    by_length: dict[float, list[Length]] = {}
    for each in found:
        by_length.setdefault(each.asked, []).append(each)
    yield "| asked for | films | within 5 % | within 1 % | shortest | longest | pace, half of them below |"
    yield "| --- | --- | --- | --- | --- | --- | --- |"
    for asked, films in by_length.items():
        kept = sum(abs(each.missed) <= KEPT for each in films)
        close = sum(abs(each.missed) <= KEPT / 5 for each in films)
        seconds, paces = [each.seconds for each in films], sorted(each.pace for each in films)
        yield (
            f"| {asked:.0f} s | {len(films)} | {kept} ({kept / len(films):.0%}) | {close} "
            f"| {min(seconds):.1f} s | {max(seconds):.1f} s | {paces[len(paces) // 2]:.2f} |"
        )


def main() -> None:
    wish = argparse.ArgumentParser(prog="python -m bench.lengths")
    wish.add_argument("--lengths", type=float, nargs="+", default=LENGTHS, metavar="SECONDS")
    wish.add_argument("--every", type=int, default=1, help="only every so many of the ideas")
    wish.add_argument("--seed", type=int, default=1)
    wish.add_argument("--missed", action="store_true", help="list the films that miss their length, too")
    wish.add_argument("--workers", type=int, default=2)
    wishes = wish.parse_args()
    languages: tuple[Language, ...] = ("zh", "en")
    asked = [
        (idea, language, length)
        for length in wishes.lengths
        for language in languages
        for idea in ideas_of(language)[:: wishes.every]
    ]
    with ProcessPoolExecutor(wishes.workers) as pool:
        found = list(pool.map(partial(_length_of, seed=wishes.seed), asked))
    for row in rows(found):
        print(row, flush=True)
    if wishes.missed:
        for each in found:
            if abs(each.missed) > KEPT:
                print(f"{each.asked:.0f} s: {each.seconds:.1f} s, pace {each.pace}, {each.play}: {each.idea}")


def _length_of(asked: tuple[str, Language, float], *, seed: int) -> Length:
    idea, language, length = asked
    return length_of(idea, language, length, seed)


if __name__ == "__main__":
    main()
