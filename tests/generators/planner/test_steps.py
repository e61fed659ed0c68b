from itertools import pairwise

from yingxi.film.brief import Brief
from yingxi.film.screenplay import ElementKind
from yingxi.generators.builtin.planner.clauses.steps import acted_in_order
from yingxi.generators.builtin.planner.generator import draft_of
from yingxi.generators.builtin.planner.plot.draft import Draft
from yingxi.generators.builtin.planner.reading.reading import idea_read

LETTER = "A retired postman finds a letter he forgot to deliver forty years ago and walks to the house to bring it."


def told(idea: str) -> Draft:
    return draft_of(Brief(idea=idea, language="en", length_seconds=45, seed=1))


def places(draft: Draft) -> list[str]:
    return [each.split(" - ")[0] for each in draft.rows(ElementKind.HEADING)]


def test_a_letter_is_found_at_home_carried_along_a_road_and_given_at_a_door() -> None:
    assert places(told(LETTER)) == ["INT. LIVING ROOM", "EXT. ROAD", "EXT. DOORSTEP"]


def test_somebody_opens_and_takes_the_letter() -> None:
    draft = told(LETTER)
    name = draft.plan.parts["O"].name
    actions = "\n".join(draft.rows(ElementKind.ACTION))
    assert f"holds out the letter. {name} takes it." in actions
    assert "I forgot to deliver it forty years ago." in draft.rows(ElementKind.DIALOGUE)


def test_a_boat_goes_over_the_sea_to_whoever_stands_on_the_island() -> None:
    idea = "A fisherman catches a bottle with a message and rows to the island to answer it."
    assert places(told(idea)) == ["EXT. HARBOUR", "EXT. SEA", "EXT. ISLAND"]


def test_whom_something_is_given_to_is_met_where_the_idea_names_them() -> None:
    draft = told("A boy steals an apple from the market and gives it to a hungry dog.")
    assert places(draft) == ["EXT. MARKET", "EXT. MARKET"]
    assert draft.plan.parts["O"].noun == "dog"


def test_what_nobody_can_see_is_not_acted_in_order() -> None:
    assert not acted_in_order(idea_read("A baker forgets her name and remembers a song.", "en"))


def test_one_deed_is_not_acted_in_order() -> None:
    assert not acted_in_order(idea_read("A baker finds a letter.", "en"))


def test_who_takes_a_picture_stays_where_it_is_taken() -> None:
    idea = "A widow finds her husband's old camera in the attic and takes the last picture on the roll."
    assert set(places(told(idea))) == {"INT. ATTIC"}


def test_no_scene_of_a_way_is_empty() -> None:
    draft = told("A tailor sews a coat for a scarecrow and brings it to the field before the first snow.")
    kinds = [each.kind for each in draft.elements if each.kind is not ElementKind.SYNOPSIS]
    assert (ElementKind.HEADING, ElementKind.HEADING) not in list(pairwise(kinds))
