from yingxi.film.brief import Brief
from yingxi.film.screenplay import ElementKind
from yingxi.generators.builtin.planner.generator import draft_of
from yingxi.generators.builtin.planner.plot.draft import Draft


def told(idea: str) -> Draft:
    return draft_of(Brief(idea=idea, language="en", length_seconds=45, seed=1))


def test_two_rivals_discover_who_robbed_them_both() -> None:
    draft = told("Two rival bakers discover that the town's only mouse has been stealing from both of them.")
    assert [draft.plan.parts[role].noun for role in "PO"] == ["baker", "baker"]
    assert "The town's only mouse steals from both of us." in draft.rows(ElementKind.DIALOGUE)


def test_two_who_discover_something_else_are_told_by_another_play() -> None:
    assert told("Two brothers discover that their father has sold the boat.").plan.play.id != "foundcause"


def test_an_advertisement_is_played_with_its_reason_and_the_product_comes_last() -> None:
    draft = told(
        "An ad for a wool scarf: grandmother knits through the winter so that the snowman will not be cold."
    )
    assert "So that you will not be cold." in draft.rows(ElementKind.DIALOGUE)
    assert draft.rows(ElementKind.ACTION)[-1] == "CLOSE ON the wool scarf."


def test_an_advertisement_without_a_reason_is_told_by_another_play() -> None:
    assert told("A spot for a guitar: a boy plays at the window every night.").plan.play.id != "adclause"
