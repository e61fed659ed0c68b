"""Animals that live with people and never speak go on four legs, as small as they are; those of a fable stand as tall
as people."""

from yingxi.breakdown import screenplay_broken_down
from yingxi.design import cast_designed
from yingxi.film.colour import from_hex
from yingxi.film.sheet import CharacterSheet
from yingxi.screenplay import screenplay_from_fountain
from yingxi.stage.creatures.builds import BUILDS


def sheets(script: str) -> dict[str, CharacterSheet]:
    told = screenplay_broken_down(screenplay_from_fountain(f"INT. ROOM - DAY\n\n{script}\n"), language="en")
    return {each.kind: each for each in cast_designed(told, seed=1).people}


def test_a_dog_among_people_goes_on_four_legs_and_is_as_small_as_a_dog() -> None:
    found = sheets("MIA, 30, waves. A dog runs to Mia.\n\nMIA\nGood dog.")
    assert found["dog"].body == "four-legged"
    assert found["dog"].height == BUILDS["dog"].withers * BUILDS["dog"].crown
    assert found["person"].body == "upright"
    assert found["person"].height > 1.4


def test_a_dog_that_speaks_and_one_among_animals_that_speak_stand_as_tall_as_people() -> None:
    speaks = sheets("MIA, 30, waves. A dog runs in.\n\nMIA\nHello.\n\nDOG\nHello.")["dog"]
    among = sheets("A dog runs in. A cat nods.\n\nCAT\nHello.")["dog"]
    assert [speaks.body, among.body] == ["upright", "upright"]
    assert min(speaks.height, among.height) > 1.0


def test_animals_alone_stand_upright_only_where_they_need_hands() -> None:
    assert sheets("A dog runs in. The dog sits.")["dog"].body == "four-legged"
    assert sheets("A dog comes in. The dog reads a book.")["dog"].body == "upright"


def test_birds_of_every_feather_are_birds_and_a_boy_named_jay_is_none() -> None:
    told = (
        "DANDY, a seagull, nods. PIP, penguin, nods. A pigeon nods. A chick nods. JAY, 30, a tall man, nods."
    )
    script = screenplay_broken_down(screenplay_from_fountain(f"INT. ROOM - DAY\n\n{told}\n"), language="en")
    kinds = {each.name: each.kind for each in cast_designed(script, seed=1).people}
    birds = dict.fromkeys(("Dandy", "Pip", "Pigeon", "Chick"), "bird")
    assert kinds == {**birds, "Jay": "person"}


def test_a_small_dog_is_smaller_than_a_dog() -> None:
    usual = BUILDS["dog"].withers * BUILDS["dog"].crown
    told = sheets("MIA, 30, waves. A small dog, PIP, runs to Mia.\n\nMIA\nGood dog.")["dog"].height
    large = sheets("MIA, 30, waves. A big dog, REX, runs to Mia.\n\nMIA\nGood dog.")["dog"].height
    assert told < 0.8 * usual
    assert large > 1.1 * usual


def test_a_straw_hat_is_of_straw_where_no_colour_is_told() -> None:
    hat = from_hex(sheets("MIA, 30, in a straw hat, waves.\n\nMIA\nHello.")["person"].hat_colour)
    assert hat.lightness > 0.6
    assert 50 < hat.hue < 110
