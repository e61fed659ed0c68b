"""What a sentence says that somebody does: who, which deed, to whom or what. Plays put that deed on the stage."""

from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from yingxi.film.brief import Language
from yingxi.generators.builtin import planner
from yingxi.generators.builtin.planner.lexicon import DEEDS, Entry, entry_from_line


@dataclass(frozen=True, slots=True)
class Premise:
    """The deed of an idea. `deed` is its class, `odd` where no class has it; `at` is where the verb stands. `does` is
    the sentence's own words for it ("teaches a storm to be quiet"), `acts` what is seen, `do` what is said, short.
    `mode` says that it is wished, refused, tried or never done. `every` where it is done to all of a kind."""

    deed: str
    verb: str
    at: int
    does: str
    do: str
    acts: str = ""
    doing: str = ""
    mode: str = ""
    every: bool = False

    @property
    def flags(self) -> frozenset[str]:
        mode = {f"mode-{self.mode}"} if self.mode else set()
        return frozenset({"deed", f"deed-{self.deed}"} | mode | ({"every"} if self.every else set()))


@cache
def deeds_of(language: Language) -> dict[str, Entry]:
    """Every verb of the file of deeds and its class; the first line to claim a verb has it."""
    known: dict[str, Entry] = {}
    text = (files(planner) / "lexicon" / f"{DEEDS}.txt").read_text("utf-8")
    for line in text.splitlines():
        if line.strip() and not line.startswith("#"):
            each = entry_from_line(line, DEEDS)
            for word in each.words(language):
                known.setdefault(word, each)
    return known
