"""How old somebody is in the drawing: their years, where the text names none those of their age, and what of the
whole figure follows from them."""

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from yingxi.film.sheet import CharacterSheet
from yingxi.film.story import Age
from yingxi.stage.creatures.builds import build_of, on_four_legs

# The years of whom the text gives none, and the youngest and oldest that each age is drawn as.
YEARS: dict[Age, float] = {"child": 7, "young": 22, "adult": 40, "elder": 72}
WITHIN: dict[Age, tuple[float, float]] = {
    "child": (2, 13), "young": (13, 32), "adult": (26, 62), "elder": (58, 90),
}  # fmt: skip
GROWN_AT = 18.0
# Heads in a body's height by years (docs/figures.md, Figure); an elder's is a measure of its own, for they stoop.
_HEADS = (
    (3.0, 3.7),
    (7.0, 4.0),
    (9.0, 4.35),
    (12.0, 4.85),
    (13.0, 5.15),
    (17.0, 5.5),
    (22.0, 5.7),
    (28.0, 6.0),
)
_ELDERS_HEADS = 5.5


def years_of(sheet: CharacterSheet) -> float:
    """The years as which somebody is drawn."""
    low, high = WITHIN[sheet.age]
    return min(high, max(low, YEARS[sheet.age] if sheet.years is None else float(sheet.years)))


def is_teenager(sheet: CharacterSheet) -> bool:
    """Of thirteen to seventeen years: no child's body any more, and no grown one yet."""
    return sheet.age == "young" and years_of(sheet) < GROWN_AT


@lru_cache(maxsize=128)
def heads_of(sheet: CharacterSheet) -> float:
    """How many of their heads somebody is high."""
    if on_four_legs(sheet):
        build = build_of(sheet)
        return build.crown / build.head
    return _ELDERS_HEADS if sheet.age == "elder" else between(_HEADS, years_of(sheet))


def between(table: Sequence[tuple[float, float]], years: float) -> float:
    """The value of `table` (years, value) at `years`, straight between its rows and level beyond them."""
    if years <= table[0][0]:
        return table[0][1]
    for (young, first), (old, last) in pairwise(table):
        if years <= old:
            return first + (last - first) * (years - young) / (old - young)
    return table[-1][1]
