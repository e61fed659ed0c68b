"""How much of an English idea's own words a film says again: a play of its own that says few of them tells another
story."""

import re

from yingxi.film.screenplay import ElementKind
from yingxi.generators.builtin.planner.clauses.pieces_english import pieces_of_sentence
from yingxi.generators.builtin.planner.idea import LIVING
from yingxi.generators.builtin.planner.idiom.unknown import words_unread
from yingxi.generators.builtin.planner.plot.draft import Draft

STRAYED = "strayed"
"""What a play that says too few of them is said to leave out."""
_LEAST_SAID = 0.5
_SHORTEST, _STEM = 3, 5
"""Letters of a word that counts, and of the beginning by which it is found again."""
_FEW = 2
"""Words of a clause that can be missed."""


def strayed(draft: Draft) -> tuple[str, ...]:
    """The mark of an English film that says too few of its idea's words, or none of a clause."""
    idea = draft.plan.idea
    if idea.premise is None or not idea.language == draft.plan.language == "en":
        return ()
    text = idea.text.rstrip(" .!?")
    pieces = pieces_of_sentence(text, idea.premise.at, several="both" in idea.flags)
    silent = any(_says_nothing_of(text[start:end], draft) for start, end in pieces)
    return (STRAYED,) if silent or share_said(draft) < _LEAST_SAID else ()


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
    told = " ".join(
        each.text.lower()
        for each in draft.elements
        if each.kind in (ElementKind.ACTION, ElementKind.DIALOGUE, ElementKind.HEADING)
    )
    return [word for word in asked if re.search(rf"\b{word[:_STEM]}", told)]
