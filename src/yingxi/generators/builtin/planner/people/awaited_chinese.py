"""Whom a Chinese idea only waits or looks for: they are elsewhere, without a name, until they come."""

import re
from collections.abc import Sequence
from dataclasses import replace

from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.clause import Clause, at_place
from yingxi.generators.builtin.planner.idea import LIVING, Idea, Mention

SOUGHT = "sought"
"""The term of an idea in which somebody is only waited or looked for: they come at the end."""
_ELSEWHERE = phrased(
    r"(?:等着?|等待|盼着?|想念|思念|找|寻找|到处找|惦记着?|打电话给|写信给|给)(?:[^，。{}了]{1,10}的)?{O}(?P<tail>[^，。]*)$"
)
_HERE = phrased(r"给{O}(?!写信|写了|打电话|寄|留)")
_COMES: tuple[tuple[re.Pattern[str], str], ...] = (
    (phrased(r"[等盼]"), "{O}站在门口"),
    (phrased(r"找"), "{O}站在{P}身后"),
)
"""What is seen of them at the end, where the idea does not say."""


def with_awaited_elsewhere(clauses: tuple[Clause, ...], nouns: dict[str, str]) -> tuple[Clause, ...]:
    """The clauses, in which whoever is only waited for has no name yet, and comes in the end; `nouns` are the idea's
    words for each role.

    >>> [each.told for each in with_awaited_elsewhere((Clause("{P}等{O}回家", "P", 0, 5),), {"O": "儿子"})]
    ['{P}等儿子回家', '{O}站在门口']
    """
    waiting = next((at for at, each in enumerate(clauses) if each.of == "P" and _is_elsewhere(each)), -1)
    noun = nouns.get("O", "")
    if waiting < 0 or not noun or any("O" in each.roles for each in clauses[:waiting]):
        return clauses
    last, made = waiting, list(clauses)
    for at in range(waiting, len(made)):
        if made[at].of == "O" and not re.search(r"[不没]", made[at].told):
            break
        made[at] = replace(made[at], told=made[at].told.replace("{O}", noun), of=_of(made[at]))
        last = at
    if last < len(made) - 1 or "O" in made[-1].roles:
        return tuple(made)
    said = next((told for words, told in _COMES if words.search(clauses[waiting].told)), "")
    if said:
        made.append(Clause(said, "O", made[-1].end, made[-1].end, follows=True))
    return tuple(made)


def is_sought(clauses: Sequence[Clause]) -> bool:
    """Whether somebody comes of whom the idea does not say that they come."""
    return bool(clauses) and clauses[-1].follows and clauses[-1].of == "O"


def nouns_of(idea: Idea, named: dict[int, tuple[str, ...]]) -> dict[str, str]:
    """What the idea calls whoever plays each role."""
    found: dict[str, str] = {}
    for each in idea.of(*LIVING):
        for role in named.get(each.start, ())[:1]:
            found.setdefault(role, _word(each, idea))
    return found


def _word(mention: Mention, idea: Idea) -> str:
    return at_place(mention, idea)


def _is_elsewhere(clause: Clause) -> bool:
    return _ELSEWHERE.search(clause.told) is not None and _HERE.search(clause.told) is None


def _of(clause: Clause) -> str:
    return "" if clause.of == "O" else clause.of
