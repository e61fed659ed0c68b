"""Whom an English idea names is somebody, wherever they stand in it; a thing that ends as people do is none."""

import pytest

from yingxi.generators.builtin.planner.reading.reading import idea_read


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("A boy teaches a sergeant to swim", ("boy", "sergeant")),
        ("A boy teaches an old princess to read", ("boy", "princess")),
        ("A pastor and a gambler are stuck in a lift", ("pastor", "gambler")),
        ("A baker and her teammate open a shop", ("baker", "teammate")),
        ("A baker falls in love with a plasterer", ("baker", "plasterer")),
        ("A widow marries a glim", ("widow", "glim")),
        ("A girl finds a zorb who cannot sleep", ("girl", "zorb")),
        ("A boy and a zorb share a taxi", ("boy", "zorb")),
        ("Two plasterers share a room", ("plasterer", "plasterer")),
        ("Two fairies share a room", ("fairy", "fairy")),
        ("Two rivals share a room", ("rival", "rival")),
        ("Two rival bakers share a room", ("baker", "baker")),
        ("A baker and his rival share a room", ("baker", "rival")),
        ("Two bakers are rivals", ("baker",)),
        ("A girl and her twin brother run a café", ("girl", "brother")),
        ("A girl hides her twin in the barn", ("girl", "twin")),
        ("A nurse is accused of theft", ("nurse",)),
        ("A volunteer cooks soup for an inmate", ("volunteer", "inmate")),
        ("A nurse steals a bell for the merchant", ("nurse", "merchant")),
        ("A hedgehog follows a lost gosling", ("hedgehog", "gosling")),
    ],
)
def test_whoever_is_named_is_somebody(text: str, people: tuple[str, ...]) -> None:
    assert tuple(each.word for each in idea_read(text).people) == people


@pytest.mark.parametrize(
    "text",
    [
        "A boy finds a printer in the barn",
        "A boy hides a calculator from the rain",
        "A boy paints a trailer",
        "A boy mends a toaster",
        "A boy waits at the corner",
        "A boy builds a scooter and a committee",
        "A boy sends a guarantee",
        "A boy carries a cucumber and a lantern",
        "A boy repairs a monitor and drinks a coffee",
    ],
)
def test_a_thing_that_ends_as_people_do_is_nobody(text: str) -> None:
    assert [each.word for each in idea_read(text).people] == ["boy"]
