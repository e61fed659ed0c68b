"""Somebody who turns out to be somebody else: the enemy is the blind tofu seller, the sender her own grandfather."""

import re
from dataclasses import replace

from yingxi.film.brief import Language
from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.idea import LIVING, Mention
from yingxi.generators.builtin.planner.lexicon import Entry

IDENTITY = "identity"
"""The flag of an idea in which somebody turns out to be somebody else."""
_IS_ZH = phrased(r"(?:却|竟然?|居然|原来|其实|正|就|偏偏)*是(?=[^，。；]{0,12}$|[^，。；]{0,12}[，。；])")
_IS_EN = phrased(
    r"(?P<noun>(?:the|an?|his|her|their)\s+(?:[a-z]+\s+)??(?P<alias>[a-z-]+)),?\s+(?:(?:who|which|that)\s+(?:is|was)|(?:who\s+)?turns?\s+out\s+to\s+be"
    r"|is|proves\s+to\s+be)\s+(?:in\s+fact\s+|really\s+|secretly\s+|actually\s+)*(?=(?:an?|the|his|her|their)\s)",
    re.I,
)
_TRADES_ZH = phrased(r"(?:卖|修|磨|补|送|捡|拉|弹|吹|编|种|打|剃|补|熬|烤|炸)[\u3400-\u9fff]{1,2}$")


def with_trade_before(mention: Mention, text: str) -> Mention:
    """Somebody with the trade that stands right before their age: 卖豆腐老人 is a tofu seller."""
    found = _TRADES_ZH.search(text[: mention.start])
    if (
        mention.entry.kind != "people"
        or found is None
        or not {"elder", "child", "young"} & mention.entry.flags
    ):
        return mention
    if "kin" in mention.entry.flags or found.start() == 0 or text[found.start() - 1] not in "的个位名":
        return mention
    trade = Entry(
        id=f"{found[0]}{mention.word}",
        kind="people",
        chinese=(f"{found[0]}的{mention.word}",),
        english=(),
        flags=mention.entry.flags | {"job"},
    )
    return replace(mention, word=found[0] + mention.word, entry=trade, start=found.start())


def with_identity(
    mentions: tuple[Mention, ...], text: str, language: Language
) -> tuple[tuple[Mention, ...], str]:
    """The mentions, in which whoever turns out to be another is no person of their own, and what they are called until
    then; empty where nobody does.

    Whom the idea is about is never the one who turns out: a thief who is the mayor stays a thief.
    """
    living = [each for each in mentions if each.entry.kind in LIVING]
    if language == "zh":
        for one in living[1:]:
            found = _IS_ZH.match(text, one.end)
            other = found and next(
                (each for each in living if found.end() <= each.start <= found.end() + 12), None
            )
            if other and other.entry.id != one.entry.id and "自己" not in text[one.end : other.end]:
                return tuple(_called(each) if each is one else each for each in mentions), one.word
        return mentions, ""
    for found in _IS_EN.finditer(text):
        other = next((each for each in living if found.end() <= each.start <= found.end() + 24), None)
        first = living[0] if living else None
        if other is None or first is None or other is first:
            continue
        if found.start("noun") <= first.start < found.end("alias"):
            return tuple(_called(each) if each is other else each for each in mentions), ""
        if found.start("alias") <= first.start:
            continue
        alias = found["alias"].lower()
        named = tuple(
            _called(each) if found.start("noun") <= each.start < found.end("alias") else each
            for each in mentions
        )
        return named, alias
    return mentions, ""


def _called(mention: Mention) -> Mention:
    meant = Entry(
        id="called-so",
        kind="cues",
        chinese=mention.entry.chinese,
        english=mention.entry.english,
        flags=frozenset(),
    )
    return replace(mention, entry=meant, about=None)
