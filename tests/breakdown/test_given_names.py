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


@pytest.mark.parametrize("name", ["小美", "王美", "美美", "小红", "静静", "阿丽", "李芳", "娟子"])
def test_chinese_names_of_women(name: str) -> None:
    assert given_sex(name, "zh") == "female"


@pytest.mark.parametrize("name", ["美军", "红涛", "小杰"])
def test_the_last_character_that_leans_decides(name: str) -> None:
    assert given_sex(name, "zh") == "male"
