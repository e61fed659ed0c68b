"""Which rows of a screenplay carry what the film's own idea says: its clauses, one by one."""

import re
from collections.abc import Sequence

from yingxi.film.screenplay import Element, ElementKind
from yingxi.generators.builtin.planner.clause import Clause
from yingxi.generators.builtin.planner.clauses.told import clauses_told
from yingxi.generators.builtin.planner.plot.plan import StoryPlan
from yingxi.generators.builtin.planner.staging.wording import filled

_SHARED = 2
"""Words that a row and a clause have in common at least, where the clause stands nowhere in its own words."""
_LEAST_LITERAL = 2
"""Characters of a piece between two names below which it says nothing."""


def rows_of_idea(elements: Sequence[Element], plan: StoryPlan) -> tuple[str, ...]:
    """The texts of the rows and lines that carry the clauses of the plan's idea: each clause where it stands in its
    own words, whatever its people are called by now; else in the row that shares most of its words. None where the
    idea is in another language than the film."""
    if plan.idea.language != plan.language:
        return ()
    texts = [each.text for each in elements if each.kind in (ElementKind.ACTION, ElementKind.DIALOGUE)]
    found: list[str] = []
    for clause in clauses_told(plan.idea, plan.parts):
        said = filled(clause.said, plan.words, plan.language) if clause.said else ""
        found += [text for text in texts if _carries(text, clause, said)] or _nearest(texts, clause)
    return tuple(dict.fromkeys(found))


def _carries(text: str, clause: Clause, said: str) -> bool:
    """Whether a row has every piece of the clause that stands between its people's names, or the line that is said."""
    if said and said.lower() in text.lower():
        return True
    pieces = [piece.strip().lower() for piece in re.split(r"{[^{}]*}", clause.done)]
    literal = [piece for piece in pieces if len(piece) >= _LEAST_LITERAL]
    return bool(literal) and all(piece in text.lower() for piece in literal)


def _nearest(texts: Sequence[str], clause: Clause) -> list[str]:
    words = _words(clause.done)
    best = max(texts, key=lambda text: len(words & _words(text)), default="")
    return [best] if len(words & _words(best)) >= _SHARED else []


def _words(text: str) -> set[str]:
    small = re.sub(r"{[^{}]*}", " ", text.lower())
    return {*re.findall(r"[a-z]{4,}", small), *re.findall(r"(?=([\u4e00-\u9fff]{2}))", small)}
