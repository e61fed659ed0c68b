"""What stands in a park and hangs in a greenhouse is of the film's part of the world."""

import pytest

from yingxi.film.brief import Language
from yingxi.stage.place import Setting
from yingxi.stage.sets import place_of


@pytest.mark.parametrize(("language", "stands"), [("en", "bandstand"), ("zh", "pavilion")])
def test_a_park_has_a_bandstand_or_a_pavilion(language: Language, stands: str) -> None:
    cards = place_of(Setting("park", False, "day", language=language)).cards
    assert [card.name for card in cards if card.name in ("bandstand", "pavilion")] == [stands]
