"""How like two drafts of one idea are: in two languages, and under two seeds."""

import re

from yingxi.film.screenplay import ElementKind
from yingxi.generators.builtin.planner.plot.draft import Draft


def likeness(one: Draft, other: Draft) -> tuple[int, int]:
    """How many of their people are of one sex, age and kind, then how many of their choices are the same."""
    people = sum(
        (part.sex, part.age, part.entry.id) == (mate.sex, mate.age, mate.entry.id)
        for role, part in one.plan.parts.items()
        if (mate := other.plan.parts.get(role))
    )
    return people, len(set(one.plan.choices) & set(other.plan.choices))


LIKE, SAME = 0.45, 0.5
"""From the first share of the shorter one's rows on, a draft less like what another seed has told is looked for; from
the second on, another play."""


def rows_told(draft: Draft) -> frozenset[str]:
    """What a draft says and does, without names."""
    names = "|".join(re.escape(part.name) for part in draft.plan.parts.values())
    rows = (*draft.rows(ElementKind.ACTION), *draft.rows(ElementKind.DIALOGUE))
    return frozenset(re.sub(names, "", row, flags=re.I) if names else row for row in rows)


def shared(draft: Draft, told: frozenset[str]) -> float:
    """The share of the shorter one's rows that a draft has in common with what is `told`, under whatever names."""
    rows = rows_told(draft)
    return len(rows & told) / max(1, min(len(rows), len(told)))
