"""Somebody whom prose introduces, and what is said of them."""

from dataclasses import dataclass

from yingxi.film.phrasing import phrased

_WRITTEN_YEARS = phrased(r"(?:^|\s)(\d{1,3})(?:-year-old\b|$)")


@dataclass(frozen=True, slots=True)
class Introduced:
    """Somebody at [start, end) of a text, all that is said of their looks included. `noun` is the word for them;
    `called` stands in the text where the description is taken out."""

    start: int
    end: int
    name: str
    noun: str
    called: str
    said: tuple[str, ...]
    another: bool = False
    proper: bool = False
    """Whether they are called by a name of their own: a woman who is seen later is somebody else."""

    @property
    def years(self) -> str:
        """`32` where the words say so."""
        return next((found[1] for words in self.said if (found := _WRITTEN_YEARS.search(words))), "")
