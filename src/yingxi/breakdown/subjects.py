"""English subjects that are no people: what the weather, the light and limbs do is nobody's deed."""

from yingxi.breakdown.grammar_words import ARTICLES, BREAKS, LIGHT, LIMBS, PREPOSITIONS
from yingxi.breakdown.lexicon import Found, meanings
from yingxi.breakdown.tokens import Token

_OF_NATURE = frozenset({"dust", "led", "light", "lighting", "lights", "waves", "wind", "winds"})
_MOVING = frozenset({"enter", "leave", "rise", "run", "walk"})
_MEANT = frozenset({"her", "him", "it", "them", "herself", "himself"})


def is_nature(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether the word at `at` is a noun of nature with its own verb behind it: `Wind drives snow`, `Waves surge`; in
    `winds the clock`, `Lighting a candle` and `waves goodbye` it is what somebody does."""
    if at or tokens[at].small not in _OF_NATURE or len(tokens) == 1:
        return False
    follows = tokens[1]
    if follows.small in ARTICLES | PREPOSITIONS | BREAKS | LIGHT | _MEANT or follows.small.endswith("ly"):
        return False
    return follows.word.islower() and follows.small not in meanings("en", "people")


def moves_limbs(verb: Found, head: tuple[Token, ...]) -> bool:
    """Whether only hands, feet or heads go somewhere: `hands come together`. Nobody walks."""
    words = [token.small for token in head if token.small not in LIGHT]
    return verb.meaning in _MOVING and len(words) == 1 and words[0] in LIMBS | {"heads", "legs"}


def done_by_limbs(verb: Found, head: tuple[Token, ...]) -> str:
    """What somebody does where only a part of them does it; "" where they do it themselves.

    >>> from yingxi.breakdown.tokens import tokens_of
    >>> done_by_limbs(Found(2, 3, "close", "close"), tokens_of("His eyes"))
    'shut eyes'
    """
    last = head[-1].small if head else ""
    if verb.meaning == "close" and last in ("eyes", "eyelids", "lids"):
        return "shut eyes"
    return "look" if verb.meaning == "dance" and last in LIMBS else ""
