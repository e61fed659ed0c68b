"""English ideas whose subject carries more than a noun and a verb, as the films that are made of them."""

from yingxi.film.brief import Brief
from yingxi.film.screenplay import ElementKind
from yingxi.generators.builtin.planner.generator import draft_of
from yingxi.generators.builtin.planner.plot.draft import Draft


def draft(idea: str) -> Draft:
    return draft_of(Brief(idea=idea, language="en", length_seconds=40.0))


def names(told: Draft) -> set[str]:
    return {part.name for part in told.plan.parts.values() if part.named}


def test_two_of_one_trade_have_the_names_that_the_idea_gives_them() -> None:
    told = draft("Two waiters, Bruno and Felix, fight over the last tablecloth in the restaurant.")
    assert names(told) == {"Bruno", "Felix"}


def test_three_who_are_counted_are_three_people() -> None:
    told = draft("Three sisters inherit one bicycle.")
    assert len(names(told)) == 3
    actions = " ".join(told.rows(ElementKind.ACTION))
    assert all(name in actions or name.upper() in actions for name in names(told))


def test_an_advertisement_shows_what_its_clause_says_and_the_product_last() -> None:
    told = draft("An ad for a raincoat that a father and his daughter share.")
    actions = told.rows(ElementKind.ACTION)
    assert any("share the raincoat" in each for each in actions)
    assert actions[-1] == "CLOSE ON the raincoat."


def test_who_is_asked_what_they_do_answers_in_the_ideas_words() -> None:
    told = draft(
        "A portrait of Salma, who has mended fishing nets on the quay for forty years and hums while she works."
    )
    lines = told.rows(ElementKind.DIALOGUE)
    assert any("mend fishing nets on the quay" in each for each in lines)
    assert "Forty years." in lines


def test_what_the_other_one_does_in_the_end_is_said_to_their_face() -> None:
    told = draft("A crow lends a feather to a hedgehog, and the hedgehog will not give it back.")
    assert "You won't give it back." in told.rows(ElementKind.DIALOGUE)


def test_a_play_that_builds_something_else_gives_way() -> None:
    told = draft("A scientist builds a machine that remembers smells.")
    assert any("machine" in each for each in told.rows(ElementKind.ACTION))
