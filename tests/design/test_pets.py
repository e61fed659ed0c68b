"""Animals that live with people and never speak are small; those of a fable, and people, are not."""

from yingxi.breakdown import screenplay_broken_down
from yingxi.design import cast_designed
from yingxi.design.pets import HEIGHTS
from yingxi.screenplay import screenplay_from_fountain


def heights(script: str) -> dict[str, float]:
    told = screenplay_broken_down(screenplay_from_fountain(f"INT. ROOM - DAY\n\n{script}\n"), language="en")
    return {each.kind: each.height for each in cast_designed(told, seed=1).people}


def test_a_dog_among_people_is_as_small_as_a_dog() -> None:
    found = heights("MIA, 30, waves. A dog runs to Mia.\n\nMIA\nGood dog.")
    assert found["dog"] == HEIGHTS["dog"]
    assert found["person"] > 1.4


def test_a_dog_that_speaks_and_one_without_people_stand_as_tall_as_people() -> None:
    assert heights("MIA, 30, waves. A dog runs in.\n\nMIA\nHello.\n\nDOG\nHello.")["dog"] > 1.0
    assert heights("A dog runs in. A cat nods.\n\nCAT\nHello.")["dog"] > 1.0
