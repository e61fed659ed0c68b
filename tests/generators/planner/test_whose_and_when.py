"""In an English idea a time behind the deed is no part of what it is done to; what is theirs is "ours" in the mouth of
one of them; a pronoun behind a person named by whose they are says whether that one is a woman or a man."""

import pytest

from yingxi.film.brief import Brief
from yingxi.film.screenplay import ElementKind
from yingxi.generators.builtin.planner.generator import draft_of
from yingxi.generators.builtin.planner.plot.draft import Draft


def drafted(idea: str) -> Draft:
    return draft_of(Brief(idea=idea, language="en", length_seconds=60, seed=1))


def spoken(idea: str) -> list[str]:
    return [each.text for each in drafted(idea).elements if each.kind is ElementKind.DIALOGUE]


def told(idea: str) -> str:
    return "\n".join(each.text for each in drafted(idea).elements)


@pytest.mark.parametrize(
    ("idea", "thing"),
    [
        ("A baker's apprentice burns the wedding cake the night before", "the wedding cake down by the fire"),
        ("A widow sells her piano the day before", "Edith wipes the piano"),
        ("A tailor cuts the wedding dress the morning after", "Nobody cuts the wedding dress."),
    ],
)
def test_a_time_behind_is_no_part_of_the_thing(idea: str, thing: str) -> None:
    assert thing in told(idea)


def test_one_of_two_says_ours_of_what_is_theirs() -> None:
    assert "It's about who keeps our mother's piano." in spoken(
        "Two sisters argue over who keeps their mother's piano"
    )


def test_to_whom_a_daughter_talks_by_radio_is_her_father_elsewhere() -> None:
    draft = drafted("An astronaut's daughter talks to him every night by radio")
    assert draft.plan.parts["O"].sex == "male"
    assert draft.plan.parts["O"].entry.id == "astronaut"
    assert [each.text for each in draft.elements if each.kind is ElementKind.HEADING][:2] == [
        "INT. LIVING ROOM - NIGHT",
        "INT. SPACESHIP - NIGHT",
    ]


def test_what_a_daughter_misses_of_his_is_her_fathers() -> None:
    assert "I miss my father's stories." in spoken("A pilot's daughter misses his stories")


def test_to_whom_a_wife_sends_something_is_her_husband_with_the_trade() -> None:
    draft = drafted("A lighthouse keeper's wife sends him a cake every Friday")
    assert draft.plan.parts["O"].sex == "male"
    assert draft.plan.parts["O"].entry.id == "keeper"


def test_an_apprentice_who_waits_for_him_is_a_bakers_who_is_a_man() -> None:
    parts = drafted("A baker's apprentice waits for him at the station").plan.parts
    assert {each.noun: each.sex for each in parts.values() if each.named}["baker"] == "male"


def test_a_chef_and_her_sister_are_two_women() -> None:
    parts = drafted("A chef and her sister open a restaurant in their mother's garage").plan.parts
    assert [parts[role].sex for role in ("P", "O")] == ["female", "female"]
