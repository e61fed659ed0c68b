"""What a given name says of who bears it."""

import pytest

from yingxi.breakdown.sexes import given_sex


@pytest.mark.parametrize(
    "name", ["Elizabeth", "Jessica", "Marta", "Caroline Hart", "Aoife", "Keiko", "Francesca"]
)
def test_names_of_women(name: str) -> None:
    assert given_sex(name, "en") == "female"


@pytest.mark.parametrize("name", ["Jonathan", "Ole", "Thomas", "Luca", "Hiroshi", "Kwame", "Greg Hope"])
def test_names_of_men(name: str) -> None:
    assert given_sex(name, "en") == "male"


@pytest.mark.parametrize("name", ["Robin", "Morgan", "Zog"])
def test_names_that_say_nothing(name: str) -> None:
    assert given_sex(name, "en") is None
