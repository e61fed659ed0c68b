"""Where a shot plays, out of its own words: `inside a rustic Italian trattoria kitchen: terracotta tiles ...`."""

import re
from typing import NamedTuple

from yingxi.breakdown.grammar_words import PREPOSITIONS
from yingxi.breakdown.lexicon import Found, chinese_found, english_found, meanings
from yingxi.breakdown.tokens import Token, tokens_of
from yingxi.film.brief import Language
from yingxi.film.phrasing import phrased

_SET_IN = frozenset(
    {"in", "inside", "into", "at", "on", "within", "through", "interior", "exterior", "across"}
)
_SEEN_FROM = frozenset(
    [
        "outside", "beyond", "near", "toward", "towards", "from", "behind", "by", "suggesting", "with", "to",
        "beside", "against", "above", "below", "past", "around", "about", "showing", "facing", "under",
    ]
)  # fmt: skip
_FRAMED = frozenset(["view", "shot", "exterior", "interior", "space", "composition"])
_BREAKS = frozenset(
    {",", ":", ";", "—", "--", "where", "that", "which", "as", "while", "is", "are", "has", "was"}
)
_ARTICLES = frozenset(["a", "an", "the", "one", "his", "her", "their", "its", "this", "same", "original"])
_STILL_HERE = phrased(
    r"\bsame\b[^.;]{0,40}\b(?:room|layout|geometry|studio|parlor|parlour|lab|laboratory|kitchen|set)\b",
    re.IGNORECASE,
)
_OUTSIDE = phrased(r"\b(?:exterior|outdoors?|open-air|outside)\b", re.IGNORECASE)
_INSIDE = phrased(r"\b(?:interior|indoors?)\b", re.IGNORECASE)
_OPENING = 900
"""Letters in which a text says where it plays."""
_ENOUGH = 4
"""Points at which words name another place than the one before."""


class PlaceTold(NamedTuple):
    """A place in the text's own words, and whether it is inside."""

    name: str
    inside: bool


def place_told(text: str, language: Language, *, before: str = "") -> PlaceTold | None:
    """The place that `text` names; None where it names none, or means the one before."""
    opening = text[:_OPENING]
    if language == "zh":
        found = next(chinese_found(opening, "places"), None)
        return None if found is None else PlaceTold(found.word, found.meaning.endswith("inside"))
    if before and _STILL_HERE.search(opening[:160]):
        return None
    tokens = tokens_of(opening)
    rated = [(_worth(tokens, found, opening, before), -found.start, found) for found in _places(tokens)]
    if not rated:
        return None
    worth, _, best = max(rated)
    if worth < (_ENOUGH if before else 1):
        return None
    words = _name(tokens, best)
    if before and words == before.lower().split()[-len(words) :]:
        return None
    lead = opening[: tokens[best.end - 1].start + 40]
    inside = best.meaning.endswith("inside")
    if _OUTSIDE.search(lead) and not _INSIDE.search(lead):
        inside = False
    elif _INSIDE.search(lead) and not _OUTSIDE.search(lead):
        inside = True
    return PlaceTold(" ".join(words), inside)


def _places(tokens: tuple[Token, ...]) -> list[Found]:
    """The places named, each with all that belongs to its name: `museum gallery` is one, and a gallery."""
    found: list[Found] = []
    for each in english_found(tuple(token.small for token in tokens), "places"):
        if found and found[-1].end == each.start and tokens[each.start - 1].small not in _BREAKS:
            before = found.pop()
            each = Found(before.start, each.end, each.word, each.meaning)
        found.append(each)
    # In prose a bare space is a field of a board or room to stand in; only a heading means the sky's.
    return [each for each in found if _heads(tokens, each.end) and each.word != "space"]


def _heads(tokens: tuple[Token, ...], end: int) -> bool:
    """Whether the words up to `end` are a noun phrase's head, not what tells another noun: a wood grain is no wood."""
    if end >= len(tokens):
        return True
    token = tokens[end]
    small = token.small
    if (
        not token.word[0].isalnum()
        or small in _BREAKS
        or small in _ARTICLES
        or small in _LEADS_ON
        or small in _PARTS
    ):
        return True
    if end + 1 < len(tokens) and tokens[end + 1].small in _PARTS:
        return True
    return (
        small in _FUNCTION
        or (small.endswith("s") and small in meanings("en", "verbs"))
        or token.word[0].isupper()
    )


def _name(tokens: tuple[Token, ...], best: Found) -> list[str]:
    """The place as a heading names it: at most three words before its head."""
    start = max(_phrase_start(tokens, best.start), best.start - 3)
    words = [token.small.replace("’", "'") for token in tokens[start : best.end] if token.small[0].isalnum()]
    timed = meanings("en", "times")
    while words and (words[0] in _ARTICLES or words[0] in timed or words[0] in ("of", "and", "in")):
        words = words[1:]
    return words


def _phrase_start(tokens: tuple[Token, ...], at: int) -> int:
    """Where the noun phrase begins whose head stands at `at`."""
    start = at
    while start > 0 and at - start < 7:
        word = tokens[start - 1].small
        if word in _SET_IN or word in _SEEN_FROM or word in ("of", "and", "or") or word in _BREAKS - {","}:
            break
        if word == "," and start - 2 >= 0 and tokens[start - 2].small in (_SET_IN | _SEEN_FROM | {"of"}):
            break
        start -= 1
        if tokens[start].small in _ARTICLES:
            break
    return start


def _worth(tokens: tuple[Token, ...], found: Found, text: str, before_it: str) -> int:
    """How much it looks as if the shot plays there."""
    start = _phrase_start(tokens, found.start)
    lead = tokens[start].small if tokens[start].small in _ARTICLES else ""
    before = tokens[start - 1].small if start else ""
    further = tokens[start - 2].small if start > 1 else ""
    points = 0
    if start == 0 or text[: tokens[start].start].rstrip().endswith((".", "!", ":")) or before in _SET_IN:
        points += 4
    elif (before == "of" and further in _FRAMED) or (before == "," and further in _SET_IN):
        points += 5
    elif before in _SEEN_FROM or before == "of":
        points -= 3
    if lead in ("a", "an"):
        points += 1
    phrase = {token.small for token in tokens[start : found.start]}
    if before_it and lead == "the" and not phrase & {"original", "main"} and further != "back":
        points -= 3
    if found.word in _WEAK and found.end - found.start == len(found.word.split()):
        points -= 1 if lead in ("a", "an") and found.word in _SOMETIMES else 4
    if found.end + 1 < len(tokens) and tokens[found.end].small == "of":
        # The main room of the community hall: the hall is where it plays.
        points -= 4
    if before == "of" and further in _PARTS_OF and found.end - found.start > 1:
        points += 7
    if "interior" in (before, further) or "exterior" in (before, further):
        points += 3
    first = re.search(r"[.!?](?=\s)", text)
    if first is None or tokens[found.start].start < first.end():
        points += 1
    return points


# Words for places that mean other things as well: the room, a kitchen's island, a work station.
_WEAK = frozenset(
    [
        "room", "island", "station", "platform", "lane", "hall", "wood", "plain", "flat", "floor", "pool",
        "square", "bridge", "stage", "tower", "bar",
    ]
)  # fmt: skip
_PARTS_OF = frozenset(
    ["room", "corner", "entrance", "end", "side", "floor", "middle", "back", "front", "hall"]
)
_SOMETIMES = frozenset(["room", "hall", "bridge", "square", "tower", "bar"])
# What may follow a place's name and still mean the place.
_PARTS = frozenset(
    [
        "corner", "booth", "nook", "interior", "exterior", "plot", "path", "trail", "aisle", "entryway",
        "doorway", "area", "counter", "scene", "overlook", "lookout", "platform", "track", "stall", "setting",
        "pass", "parlor", "allotment", "patch", "table", "worktable",
    ]
)  # fmt: skip
_FUNCTION = frozenset(
    [
        "and", "or", "with", "where", "while", "as", "is", "are", "was", "has", "during", "before", "after",
        "now", "just", "still", "far",
    ]
)  # fmt: skip
_LEADS_ON = PREPOSITIONS | _SET_IN | _SEEN_FROM | {"of", "for", "over", "along"}
