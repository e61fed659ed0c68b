"""Words that dress somebody in a colour or a stuff that no list knows: `a wenge coat` is a coat, and wenge is told."""

from collections.abc import Iterator

from yingxi.breakdown.lexicon import List, meanings
from yingxi.design.phrases import Phrase, phrase_of
from yingxi.film.brief import Language
from yingxi.film.phrasing import phrased

_LISTS: tuple[List, ...] = (
    "colours", "cultures", "fronts", "hairs", "looks", "people", "periods", "seasons", "things", "trades", "verbs",
)  # fmt: skip
_FIT = frozenset({
    "a", "an", "the", "in", "on", "of", "with", "and", "or", "by", "for", "from", "to", "at", "over", "under",
    "her", "his", "their", "its", "my", "your", "one", "two", "pair", "all", "same", "own", "wears", "wearing",
    "wear", "wore", "dressed", "dress", "clad", "old", "new", "worn", "worn-out", "torn", "ragged", "tattered",
    "patched", "faded", "stained", "dirty", "clean", "neat", "tidy", "simple", "plain", "practical", "modest",
    "elegant", "smart", "casual", "formal", "best", "favourite", "favorite", "usual", "everyday", "loose", "tight",
    "fitted", "tailored", "oversized", "baggy", "big", "large", "huge", "small", "little", "tiny", "long", "short",
    "thick", "thin", "warm", "light", "heavy", "soft", "bright", "dark", "pale", "deep", "rich", "muted", "open",
    "closed", "buttoned", "rolled", "sleeved", "sleeve", "sleeves", "short-sleeved", "long-sleeved", "collar",
    "high", "low", "neck", "necked", "knee", "ankle", "length", "full", "half", "very", "too", "slightly", "quite",
    "well", "nice", "fine", "good", "fancy", "modern", "classic", "vintage", "traditional", "matching", "crisp",
    "wrinkled", "creased", "wet", "dry", "rain", "winter", "summer", "spring", "autumn", "work", "working",
    "straight", "chunky", "exact", "mock", "matte", "consistent", "outfit", "outfits", "clothing", "clothes", "toe",
    "toed", "performance", "school", "sports", "sport", "sunday", "evening", "night", "day", "home", "house",
    "traveling", "travelling", "uniform", "coloured", "colored",
})  # fmt: skip
"""Words before a garment that say whose it is, how it fits or what it is for."""
_WORN = ("top", "skirt", "trousers", "shoes", "scarf", "hat", "apron")
_HUE = phrased(r"([\u4e00-\u9fff]{1,4})色")
_OF_STUFF = phrased(r"([\u4e00-\u9fff]{1,3})(?:质地?|料子?|制)的?")
_PUT_ON = phrased(r"^.*(?:穿|着|披|戴|系|套|围|件|条|身|顶|双|的)")
_SHADES = (
    "",
    "浅",
    "深",
    "暗",
    "亮",
    "淡",
    "各",
    "同",
    "颜",
    "本",
    "素",
    "单",
    "彩",
    "双",
    "杂",
    "纯",
    "有",
    "特",
)


def undyed(words: str, language: Language) -> tuple[str, ...]:
    """The words of a garment in `words` that say a colour or a stuff which no list has.

    >>> undyed("a wenge coat", "en"), undyed("穿鸡翅木色外套", "zh"), undyed("a worn blue coat", "en")
    (('wenge',), ('鸡翅木色',), ())
    """
    return tuple(_english(phrase_of(words, "en")) if language == "en" else _chinese(words))


def _english(phrase: Phrase) -> Iterator[str]:
    """Of the words right before a garment, those that are in no list and do not tell how it fits."""
    if phrase.topic != "worn":
        return
    for found in phrase.looks():
        if found.meaning.split()[0] not in _WORN:
            continue
        at = found.start - 1
        while at >= 0 and phrase.tokens[at] not in (
            "a",
            "an",
            "the",
            "and",
            "in",
            "with",
            "wears",
            "wearing",
        ):
            word = phrase.tokens[at]
            if word.isalpha() and len(word) > 2 and word not in _FIT and not _known(word):
                yield word
            at -= 1
        return


def _known(word: str) -> bool:
    return any(
        word == each or word in each.split() or f"{word}s" == each
        for name in _LISTS
        for each in meanings("en", name)
    ) or word.endswith(("ing", "ed", "ly"))


def _chinese(words: str) -> Iterator[str]:
    known = meanings("zh", "colours")
    for found in _HUE.finditer(words):
        hue = _PUT_ON.sub("", found[1])
        if hue not in _SHADES and not any(hue.endswith(each.removesuffix("色")) for each in known):
            yield f"{hue}色"
    for found in _OF_STUFF.finditer(words):
        stuff = _PUT_ON.sub("", found[1])
        if stuff and not any(
            stuff in each for name in ("fronts", "looks", "colours") for each in meanings("zh", name)
        ):
            yield stuff
