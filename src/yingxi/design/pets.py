"""Animals among people who never speak are as small as they are; those of a fable are as tall as people."""

from yingxi.film.breakdown import Breakdown, Person

HEIGHTS = {
    "cat": 0.62, "dog": 0.74, "bird": 0.46, "fox": 0.72, "rabbit": 0.52, "mouse": 0.40, "squirrel": 0.44,
    "hedgehog": 0.42, "frog": 0.40, "turtle": 0.44, "monkey": 0.80, "pig": 0.78,
}  # fmt: skip
"""Metres from the ground to the crown, upright as all animals of the theatre stand; a little more than in nature, so
that their faces are seen."""


def pet_height(kind: str, person: Person, breakdown: Breakdown, *, kinds: dict[str, str]) -> float | None:
    """How tall an animal of `kind` stands that lives with people and has no line; None for whoever is nobody's pet.
    `kinds` are of everybody, by id: without a person who speaks there are no pets."""
    with_people = any(kinds.get(each.id) == "person" and each.lines for each in breakdown.people)
    return HEIGHTS.get(kind) if with_people and not person.lines else None
