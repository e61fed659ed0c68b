"""A word that may name a thing or a deed names what it does where it stands."""

import pytest

from yingxi.breakdown import screenplay_broken_down
from yingxi.breakdown.lexicon import words_found
from yingxi.film.breakdown import Deed, Insert, Scene
from yingxi.screenplay import screenplay_from_fountain


def things(text: str) -> list[str]:
    return [found.meaning for found in words_found(text, "en", "things")]


def scene(action: str) -> Scene:
    read = screenplay_from_fountain(
        f"INT. STUDIO - DAY\n\nANN, 30, and BO, 40, stand.\n\n{action}\n\nANN\nYes.\n"
    )
    (only,) = screenplay_broken_down(read, language="en").scenes
    return only


def deeds(action: str) -> list[tuple[str, str]]:
    """(verb, thing) of every deed of `action`, people standing there left out."""
    told = (moment for moment in scene(action).moments if isinstance(moment, Deed))
    return [(deed.verb, deed.what) for deed in told if deed.verb not in ("look", "")]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("The camera pushes in", []),
        ("She turns toward the camera", []),
        ("He raises the camera slightly", ["camera"]),
        ("Her camera hangs from a strap", ["camera"]),
        ("The judge watches", []),
        ("A crowd watches", []),
        ("An old watch ticks", ["watch"]),
        ("He matches her pace", []),
        ("A few quiet steps", []),
        ("He sits on the steps", ["stairs"]),
        ("A glass display case", []),
        ("Her case stands by the door", ["suitcase", "door"]),
        ("She types on the keyboard", []),
        ("Chords from an electric keyboard", ["piano"]),
        ("hands at chest height", []),
        ("an old chest", ["box"]),
        ("brief change in brightness", []),
        ("hair in a low bun", []),
        ("red hair tied up in a bun", []),
        ("a bun of white hair", []),
        ("a grey bun", []),
        ("GRETA, 67, white bun, glasses on a cord.", ["glasses"]),
        ("He eats a white bun.", ["bread"]),
        ("He hands her a warm bun", ["bread"]),
    ],
)
def test_a_word_is_a_thing_only_where_it_names_one(text: str, named: list[str]) -> None:
    assert things(text) == named


@pytest.mark.parametrize(
    ("action", "done"),
    [
        ("Ann gives a small encouraging nod.", [("nod", "")]),
        ("Bo offers Ann a firm handshake.", [("hold hands", "")]),
        ("Ann gives Bo a cup.", [("give", "cup")]),
        ("Ann returns the cup to Bo.", [("give", "cup")]),
        ("Ann returns to Bo.", [("walk", "")]),
        ("Ann performs the completed choreography.", [("dance", "")]),
        ("Ann performs a faster sequence.", [("dance", "")]),
        ("Ann rests both hands on the table.", [("touch", "table")]),
        ("Wind drives snow across the yard.", []),
        ("Waves surge and retreat.", []),
        ("Ann waves to Bo.", [("wave", "")]),
        ("Ann lights the lamp.", [("touch", "lamp")]),
        ("Hands come together.", []),
    ],
)
def test_what_is_done_and_by_nobody(action: str, done: list[tuple[str, str]]) -> None:
    assert deeds(action) == done


@pytest.mark.parametrize("action", ["The bowl remains stationary.", "Snow gathers on his boots."])
def test_what_stays_as_it_is_and_what_is_worn_is_no_close_look(action: str) -> None:
    assert not [moment for moment in scene(action).moments if isinstance(moment, Insert)]


def test_what_is_read_later_is_the_letter_that_was_given() -> None:
    read = screenplay_from_fountain(
        "INT. STUDIO - DAY\n\nANN, 30, and BO, 40, stand. Bo gives Ann a letter.\n\n"
        "INT. KITCHEN - NIGHT\n\nAnn sits. She reads it.\n"
    )
    later = screenplay_broken_down(read, language="en").scenes[1]
    assert [(moment.verb, moment.what) for moment in later.moments if isinstance(moment, Deed)][-1] == (
        "read",
        "letter",
    )


def test_a_cable_car_is_no_car() -> None:
    assert "car" not in scene("Bo waits beside the cable car.").props


@pytest.mark.parametrize(
    ("action", "weather"),
    [
        ("A blizzard over a stormy sea.", "snow"),
        ("Thunder. Snow on the roofs.", "storm"),
        ("A stormy sea.", "storm"),
    ],
)
def test_a_storm_of_snow_brings_snow(action: str, weather: str) -> None:
    assert scene(action).weather == weather


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("They raise their glasses", ["cup"]),
        ("He puts on his glasses", ["glasses"]),
        ("She brings two glasses of milk", ["cup"]),
        ("a tray of glasses", ["cup"]),
    ],
)
def test_glasses_are_drunk_from_or_worn(text: str, named: list[str]) -> None:
    assert things(text) == named
