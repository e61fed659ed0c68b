"""Somebody in a Chinese idea with the word that says what kind, and words that only seem to begin before them."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from yingxi.film.brief import Language
from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.idea import Mention
from yingxi.generators.builtin.planner.lexicon import Entry

_KIND_ZH = phrased(r"(?:^|的|[一两三这那每][个位名])(?P<kind>[\u4e00-\u9fff]{2,3})$")


def with_kind(mention: Mention, text: str, language: Language, others: Iterable[Mention]) -> Mention:
    """Somebody with the word before their noun that says what kind: 杂技演员."""
    if language == "en" or mention.entry.kind != "people" or "job" not in mention.entry.flags:
        return mention
    match = _KIND_ZH.search(text[: mention.start])
    if match is None or (mention.about and mention.about.trait and mention.about.trait.word in match["kind"]):
        return mention
    start = match.start("kind")
    if any(each.start < mention.start and each.end > start for each in others) or _NO_KIND_ZH.search(
        match["kind"]
    ):
        return mention
    return replace(mention, word=text[start : mention.end], start=start)


_NO_KIND_ZH = phrased(
    r"^[一二两三四五几这那每最]|哑巴|年轻|年迈|退休|中年|岁|[老小新女男]$|^[^\u4e00-\u9fff]|[在把给是会想要去来爱怕]"
)


_BEGINS_BEFORE_PEOPLE = "的教向会和给跟找对"


def ends_in_another(text: str, at: int, words: Mapping[str, Entry]) -> bool:
    """Whether the word at `at` ends within somebody who goes on behind it: 他的哥哥 is no 的哥, 教师父 no 教师."""
    if not at or text[at] not in _BEGINS_BEFORE_PEOPLE:
        return False
    longest = max((size for size in range(2, 6) if text[at : at + size] in words), default=6)
    behind = (words.get(text[at + 1 : at + 1 + size]) for size in range(longest, 6))
    return any(each is not None and each.kind == "people" for each in behind)


def with_trades(known: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """The same, in which whoever is named with their trade is not that trade's somebody besides: 修伞的老人."""
    made: list[Mention] = []
    for each in known:
        if made and made[-1].entry.kind == each.entry.kind == "people" and made[-1].start == each.start:
            values = (*each.entry.values, *made[-1].entry.values)
            made[-1] = replace(each, entry=replace(each.entry, values=values))
        else:
            made.append(each)
    return tuple(made)
