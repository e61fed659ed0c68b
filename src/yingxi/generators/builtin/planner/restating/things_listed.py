"""A list of things, with no sentence in it, that somebody takes shopping: `eggs`, `two batteries`, `milk`."""

import re

from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.lexicon import words_of

LISTED = "listed"
"""What marks an idea that is such a list."""
LEAST, MOST = 3, 8
"""So many items make a list, and so many of it are read out."""
_LONGEST_ITEM = 5
_TITLED = phrased(
    r"^\s*(?:(?:my|the|a)\s+)?(?:(?:shopping|grocery|errand)\s+)?(?:list|to buy|things to buy|to get)\s*(?::|\n|-)\s*",
    re.IGNORECASE,
)
_BULLET = phrased(r"^\s*(?:[-*•·–—]+\s*|\[\s?x?\s?\]\s*|\d{1,2}[.)]\s+)+", re.IGNORECASE)
_ITEM = phrased(r"[A-Za-z0-9][A-Za-z0-9 '’/-]*$")
_SENTENCE = frozenset({
    "call", "fix", "make", "clean", "write", "pay", "ask", "find", "learn", "visit", "i", "you", "he", "she", "it",
    "we", "they", "is", "are", "was", "were", "be", "that", "who", "which", "whose", "when", "where", "not", "never",
    "my", "your", "his", "her", "their", "our", "and", "but", "or", "then", "because", "if", "so", "to",
})  # fmt: skip
"""Words of sentences, and of what there is to do and not to buy."""


def things_listed(text: str) -> tuple[str, ...]:
    """The items of an English list, at most `MOST`; none where the text is no list of things: where it has a verb, a
    person or a place, or where a few words with commas may be an idea.

    >>> things_listed("eggs\\ntwo batteries\\n- milk\\na birthday card")
    ('eggs', 'two batteries', 'milk', 'a birthday card')
    >>> things_listed("Shopping list: 2 onions, butter and a lamp")
    ('2 onions', 'butter', 'a lamp')
    >>> things_listed("An umbrella, rain, night"), things_listed("a boy\\na dog\\na lamp"), things_listed("eggs\\nmilk")
    ((), (), ())
    """
    titled = _TITLED.match(text)
    rest = text[titled.end() :] if titled else text
    lines = [line for line in rest.split("\n") if line.strip()]
    if len(lines) < LEAST and titled:
        lines = re.split(r"\s*[,;]\s*(?:and\s+)?|\s+and\s+", " ".join(lines))
    items = [_BULLET.sub("", line).strip(" \t.,;") for line in lines]
    items = [item for item in items if item]
    if len(items) < LEAST or not all(_is_thing(item) for item in items):
        return ()
    return tuple(items[:MOST])


def _is_thing(item: str) -> bool:
    words = item.lower().split()
    if not _ITEM.match(item) or len(words) > _LONGEST_ITEM or _SENTENCE & {*words}:
        return False
    known = words_of("en")
    heads = (item.lower(), words[-1], words[-1].removesuffix("s"))
    does = len(words) > 1 and words[0] in known and known[words[0]].kind == "acts"
    return not does and all(known[word].kind == "things" for word in heads if word in known)
