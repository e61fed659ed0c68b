"""What somebody is, as a noun says it: a waiter, a nurse, 渔夫."""

from yingxi.breakdown.lexicon import chinese_found, english_found, english_tokens, meanings
from yingxi.film.brief import Language

_TITLES = frozenset({"mr", "mrs", "ms", "miss", "sir", "uncle", "aunt"})
# A word before a trade that says that it is somebody else's: the daughter of a fisherman.
_OF_OTHERS = frozenset({"of", "for", "to", "with", "from"})
_ARTICLES = frozenset({"a", "an", "the"})


def trade_read(words: str, language: Language) -> str:
    """The trade that a phrase says somebody has; nothing of `daughter of a fisherman` or 渔夫的女儿."""
    if language == "zh":
        found = [each for each in chinese_found(words, "trades") if words[each.end : each.end + 1] != "的"]
        return found[-1].meaning if found else ""
    tokens = english_tokens(words)
    for each in english_found(tokens, "trades"):
        before = [token for token in tokens[: each.start] if token not in _ARTICLES]
        if not before or before[-1] not in _OF_OTHERS:
            return each.meaning
    return ""


def trade_named(name: str, language: Language) -> str:
    """The trade in a person's name: 老渔夫, THE BAKER; none in Tom Baker, for that is a name."""
    if language == "en":
        first = name.lower().replace(".", "").split()[:1]
        if first and (first[0] in _TITLES or (first[0] in meanings("en", "given") and " " in name)):
            return ""
    return trade_read(name, language)
