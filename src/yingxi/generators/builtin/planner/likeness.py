"""How like two drafts of one idea are, in two languages."""

from yingxi.generators.builtin.planner.draft import Draft


def likeness(one: Draft, other: Draft) -> tuple[int, int]:
    """How many of their people are of one sex, age and kind, then how many of their choices are the same."""
    people = sum(
        (part.sex, part.age, part.entry.id) == (mate.sex, mate.age, mate.entry.id)
        for role, part in one.plan.parts.items()
        if (mate := other.plan.parts.get(role))
    )
    return people, len(set(one.plan.choices) & set(other.plan.choices))
