"""How much of an idea's own words a film says again: a play of its own that says few of them tells another story."""

import re

from yingxi.film.phrasing import phrased
from yingxi.film.screenplay import ElementKind
from yingxi.generators.builtin.planner.clauses.pieces_english import pieces_of_sentence
from yingxi.generators.builtin.planner.idea import LIVING
from yingxi.generators.builtin.planner.idiom.unknown import words_unread
from yingxi.generators.builtin.planner.plot.draft import Draft
from yingxi.generators.builtin.planner.reading.concerns import CONCERN

STRAYED = "strayed"
"""What a play that says too few of them is said to leave out."""
_LEAST_SAID = 0.5
UNSAID = "unsaid"
"""What a play is said to leave out that says next to nothing of an idea whose own sentence could be said."""
_NEXT_TO_NOTHING = 0.34
_SHORTEST, _STEM = 3, 5
"""Letters of a word that counts, and of the beginning by which it is found again."""
_TOLD = (ElementKind.ACTION, ElementKind.DIALOGUE, ElementKind.HEADING)
_FEW = 2
"""Words of a clause that can be missed."""


def strayed(draft: Draft) -> tuple[str, ...]:
    """The mark of a film that says too few of its idea's words, or none of a clause."""
    idea = draft.plan.idea
    if idea.language == draft.plan.language == "zh":
        return (STRAYED,) if _strays_in_chinese(draft) else ()
    if idea.premise is None or not idea.language == draft.plan.language == "en":
        return ()
    text = idea.text.rstrip(" .!?")
    pieces = pieces_of_sentence(text, idea.premise.at, several="both" in idea.flags)
    silent = any(_says_nothing_of(text[start:end], draft) for start, end in pieces)
    return (STRAYED,) if silent or share_said(draft) < _LEAST_SAID else ()


_LEAST_SAID_ZH, _LEAST_OF_CLAUSE, _LEAST_OF_CONCERN = 0.5, 0.34, 0.25
_DESCRIBED = 6
"""Characters before somebody that say what they do: 修了四十年自行车的老陈."""
_EVERYWHERE_ZH = phrased(
    r"[我你这那的了着过在把被给和跟就却都也又还但可她它他们一个只条件把张位名不没有是上下里人来去到想要会能自己最后][^\u3400-\u9fff]*|因为|为了|直到|可是|但是|结果"
)


def _strays_in_chinese(draft: Draft) -> bool:
    """Whether a Chinese film says too few of its idea's characters, people and what every sentence has left aside, or
    hardly any of a clause."""
    idea = draft.plan.idea
    told = " ".join(each.text for each in draft.elements if each.kind in _TOLD)
    shares: list[tuple[int, int]] = []
    text = idea.own or idea.text
    hero = next((each for each in idea.of(*LIVING) if text[each.start : each.end] == each.word), None)
    described = hero is not None and hero.start > _DESCRIBED and text[hero.start - 1] == "的"
    clauses = re.split("[，。；：]", text[hero.end :] if hero and not described else text)
    for clause in clauses:
        bare = clause
        for each in idea.of(*LIVING):
            bare = bare.replace(each.original or each.word, "")
        asked = set(_EVERYWHERE_ZH.sub("", bare))
        if len(asked) >= _FEW:
            shares.append((len([each for each in asked if each in told]), len(asked)))
    said, asked_of = sum(one for one, _ in shares), sum(of for _, of in shares)
    silent = any(one / of < _LEAST_OF_CLAUSE for one, of in shares)
    if draft.plan.play.fact("own-clauses") == CONCERN and len(shares) == 1:
        return said / asked_of <= _LEAST_OF_CONCERN
    return bool(shares) and (silent or said / asked_of <= _LEAST_SAID_ZH)


def unsaid(draft: Draft) -> tuple[str, ...]:
    """The mark of a film that says next to nothing of such an idea."""
    idea = draft.plan.idea
    if "own-sentence" not in idea.flags or draft.plan.language != "en":
        return ()
    first = idea.people[0] if idea.people else None
    asked = _words_asked(idea.text[first.end if first else 0 :], draft)
    return (UNSAID,) if asked and len(_said(asked, draft)) < _NEXT_TO_NOTHING * len(asked) else ()


def _says_nothing_of(piece: str, draft: Draft) -> bool:
    """Whether a film says none of a clause's words."""
    asked = _words_asked(piece, draft)
    return len(asked) >= _FEW and not _said(asked, draft)


def share_said(draft: Draft) -> float:
    """The share of the words behind an idea's subject, people left aside, that are seen or said in the film."""
    idea = draft.plan.idea
    if idea.premise is None:
        return 1.0
    asked = _words_asked(idea.text[idea.premise.at :], draft)
    return len(_said(asked, draft)) / len(asked) if asked else 1.0


def _words_asked(text: str, draft: Draft) -> frozenset[str]:
    """The words of a text that a film should say again."""
    somebody = " ".join(each.word.lower() for each in draft.plan.idea.of(*LIVING))
    return frozenset(
        word
        for word in words_unread(text, "en")
        if len(word) >= _SHORTEST and not re.search(rf"\b{word}", somebody)
    )


def _said(asked: frozenset[str], draft: Draft) -> list[str]:
    told = " ".join(each.text.lower() for each in draft.elements if each.kind in _TOLD)
    return [word for word in asked if re.search(rf"\b{word[:_STEM]}", told)]
