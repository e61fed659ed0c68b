"""What somebody does is told in two deeds where `and` brings a second verb, be it as light as comes, goes and gets."""

import pytest

from yingxi.breakdown import screenplay_broken_down
from yingxi.film.breakdown import Deed
from yingxi.screenplay import screenplay_from_fountain


@pytest.mark.parametrize(
    ("action", "verbs"),
    [
        ("BEN, 40, opens the door and comes in.", ["open", "enter"]),
        ("BEN, 40, gets up and goes out.", ["rise", "leave"]),
        ("BEN, 40, takes the book and gets up.", ["take", "rise"]),
        ("BEN, 40, looks up and gets nervous.", ["look"]),
    ],
)
def test_a_light_verb_behind_and_is_a_deed_of_its_own(action: str, verbs: list[str]) -> None:
    told = screenplay_broken_down(screenplay_from_fountain(f"INT. ROOM - DAY\n\n{action}\n"), language="en")
    assert [each.verb for each in told.scenes[0].moments if isinstance(each, Deed)] == verbs
