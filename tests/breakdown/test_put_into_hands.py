"""What is put into somebody's hands is given to them, not laid down."""

import pytest

from yingxi.breakdown import screenplay_broken_down
from yingxi.film.breakdown import Deed
from yingxi.film.brief import Language
from yingxi.screenplay import screenplay_from_fountain

TOLD = "INT. TRAIN - DAY\n\nALFRED, 72, stands. MIA, 8, stands opposite.\n\nMIA\nYes?\n\n{row}\n"


def deed_of(row: str, language: Language = "en") -> tuple[str, str, str]:
    scene = screenplay_broken_down(screenplay_from_fountain(TOLD.format(row=row)), language=language).scenes[
        0
    ]
    deed = [moment for moment in scene.moments if isinstance(moment, Deed)][-1]
    return deed.verb, deed.whom, deed.what


@pytest.mark.parametrize(
    "row", ["Alfred puts his last ticket into Mia's hands.", "Alfred puts the ticket in Mia's hand."]
)
def test_into_somebody_s_hands_is_a_gift(row: str) -> None:
    assert deed_of(row) == ("give", "person-mia", "ticket")


def test_on_a_table_is_none() -> None:
    assert deed_of("Alfred puts the ticket on the table.") == ("put down", "", "ticket")


def test_into_one_s_own_hand_is_none() -> None:
    assert deed_of("Alfred puts the ticket into Alfred's hand.")[0] == "put down"


@pytest.mark.parametrize("told", ["lays it on the table", "puts it in a box", "lays them on the chair"])
def test_what_is_put_somewhere_is_not_where_it_is_put(told: str) -> None:
    script = f"INT. HUT - NIGHT\n\nCARL, 60, takes a book, and {told}.\n"
    scene = screenplay_broken_down(screenplay_from_fountain(script), language="en").scenes[0]
    deed = [each for each in scene.moments if isinstance(each, Deed)][-1]
    assert (deed.verb, deed.what) == ("put down", "")
