"""What grows is watered with a can, or with a ladle that is told of; an umbrella one stands under is in the hand."""

import pytest

from tests.storyboard.films_of_tests import written


def held_for(sentence: str, verb: str) -> list[tuple[str, str]]:
    """What is done the deed with, and what is in the near hand as its shot begins."""
    text = f"Title: Garden\n\nEXT. GARDEN - DAY\n\nRUTH, 60, smiles. {sentence}\n\nRUTH\nGood.\n"
    boards = written(text).drawn(pace=0.8).boards
    return [
        (moment.what, board.placements[0].held)
        for board in boards
        for moment in board.moments
        if moment.verb == verb
    ]


@pytest.mark.parametrize(
    ("sentence", "can"),
    [
        ("Ruth waters the flowers.", "watering can"),
        ("Ruth waters the roses with a ladle.", "ladle"),
        ("Ruth waters her tomatoes.", "watering can"),
    ],
)
def test_flowers_are_watered_with_what_is_in_the_hand(sentence: str, can: str) -> None:
    assert held_for(sentence, "pour") == [(can, can)]


def test_water_that_is_drunk_waters_nothing() -> None:
    assert held_for("Ruth drinks water.", "pour") == []


def test_who_stands_under_an_umbrella_holds_it() -> None:
    assert held_for("Ruth stands under an umbrella.", "hold") == [("umbrella", "umbrella")]
