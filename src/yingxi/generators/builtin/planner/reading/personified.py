"""A thing, a place or a weather that does or wants something itself: it walks in as somebody."""

import re
from collections.abc import Callable
from dataclasses import replace

from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.idea import LIVING, Idea, Mention
from yingxi.generators.builtin.planner.idiom.premise import Premise
from yingxi.generators.builtin.planner.idiom.state_words import any_of
from yingxi.generators.builtin.planner.lexicon import Entry
from yingxi.generators.builtin.planner.staging.staging import table
from yingxi.generators.builtin.planner.staging.traits import KNOWN, trait_said

_NOUNS = (*LIVING, "things", "places", "times")
_LEADING_EN = phrased(r"^(?:(?:an?|the|one|every|two|three|last)\s+)?(?:[a-z-]+\s+)?$", re.I)
_LEADING_ZH = phrased(
    r"^(?:[一两三每那这][\u3400-\u9fff]|[老小旧]|[一两三每那这][\u3400-\u9fff][^，]{1,6}的)?$"
)
_LOST = phrased(r"(?:迷路|走失|走丢|受伤|孤独|孤单|生病|失眠|流浪|睡着|哭泣?|害怕|年老|贫穷)的[老小]?$")
"""What may be said of whom something does a deed to: 一把伞送迷路的孩子."""


def personified(idea: Idea, premise_of: Callable[[Idea, Mention], Premise | None]) -> Idea:
    """The idea with such a thing among its people; `premise_of` says what is done behind a noun."""
    if idea.language == "en" and not idea.of(*LIVING) and (wanting := _wanting(idea)):
        return wanting
    if idea.language == "en" and (beside := _beside(idea)):
        return _as_somebody(idea, beside, beside.entry.word("en"))
    first = next((each for each in idea.of(*_NOUNS) if not each.owns), None)
    if first is None or first.entry.kind in LIVING or not first.understood:
        return idea
    before = idea.text[: first.start]
    leading = (_LEADING_ZH if idea.language == "zh" else _LEADING_EN).match(before)
    trait = trait_said(idea.text, first.start, first.end, idea.language) if idea.language == "zh" else None
    if trait and trait.id not in ("", KNOWN) and before == f"{trait.word}的":
        leading = _LEADING_ZH.match("")
    alive = first.entry.kind == "things" or first.entry.id in table("signs", idea.language)
    premise = premise_of(idea, first) if leading and alive else None
    if premise is None:
        return idea
    living = next((each.start for each in idea.of(*LIVING)), len(idea.text))
    between = idea.text[premise.at : living]
    if idea.language == "zh" and "的" in between and living < len(idea.text) and not _LOST.search(between):
        return idea
    return _as_somebody(idea, first, first.entry.word("en"))


_AND = phrased(r"\s+and\s+(?:an?|the)\s+(?:[a-z-]+\s)?", re.I)
_DO_TOGETHER = phrased(
    r"\s(?:argue|quarrel|talk|share|fall in love|marry|compete|fight|dance|sing|swap|promise|bet|agree|become friends"
    r"|play (?:chess|cards|draughts|checkers|hide)|make (?:friends|peace|a truce)|are (?:friends|rivals|in love))\b",
    re.I,
)
"""What only two of the living do."""


def _beside(idea: Idea) -> Mention | None:
    """A thing that does with somebody what only the living do: a gardener and a statue play chess."""
    first = next(iter(idea.of(*_NOUNS)), None)
    if first is None or first.entry.kind not in LIVING:
        return None
    return next(
        (
            each
            for each in idea.things
            if _AND.fullmatch(idea.text[first.end : each.start]) and _DO_TOGETHER.match(idea.text, each.end)
        ),
        None,
    )


def _wanting(idea: Idea) -> Idea | None:
    """A thing that wants something, where no file of deeds has that: the old oak tree wants to see the sea."""
    found = re.match(
        rf"(?:an?|the|my|our|one)\s(?:[a-z-]+\s){{0,2}}?(?P<who>[a-z]+(?:\s[a-z]+)?)\s(?:{any_of('wished')})\s",
        idea.text,
        re.I,
    )
    named = [
        each for each in idea.of("things") if found and found.start("who") <= each.start < found.end("who")
    ]
    if found is None or not named:
        return None
    # Of a compound the last word says what it is: an oak tree is a tree.
    word = idea.text[named[0].start : found.end("who")].lower()
    whole = replace(named[0], word=word, entry=named[-1].entry)
    kept = tuple(whole if each is named[0] else each for each in idea.mentions if each not in named[1:])
    return _as_somebody(replace(idea, mentions=kept), whole, word)


def _as_somebody(idea: Idea, first: Mention, word: str) -> Idea:
    looks = table("signs", idea.language).get(first.entry.id, {}).get("looks", "")
    somebody = Entry(
        id=first.entry.id,
        kind="people",
        chinese=(first.entry.word("zh"),),
        english=(word,),
        flags=frozenset({"adult", "term", "personified"}),
        values=(("looks", looks),) if looks else (),
    )
    mentions = tuple(replace(each, entry=somebody) if each is first else each for each in idea.mentions)
    flags = idea.flags - {first.entry.id, *first.entry.flags} | {"personified", "people", "thingling"}
    if first.entry.kind in ("times", "places") or {"far", "airy"} & first.entry.flags:
        flags |= {"from-afar"}
    return replace(idea, mentions=mentions, flags=frozenset(flags))
