"""What gives somebody pause gives nothing away."""

import pytest

from yingxi.breakdown import screenplay_broken_down
from yingxi.film.breakdown import Deed
from yingxi.screenplay import screenplay_from_fountain

SHOP = "INT. BAKERY - DAY\n\nMEI\nHi.\n\nFRANK\nHi.\n\n"


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        ("Frank sees a hand-written sign that gives him pause.", ["look"]),
        ("Frank looks at Mei, who gives him pause.", ["look"]),
        ("Frank looks at Mei, who gives him bread.", ["look", "give"]),
    ],
)
def test_a_pause_is_not_given(text: str, verbs: list[str]) -> None:
    read = screenplay_broken_down(screenplay_from_fountain(f"{SHOP}{text}\n"), language="en")
    deeds = [each for scene in read.scenes for each in scene.moments if isinstance(each, Deed)]
    assert [each.verb for each in deeds] == verbs
