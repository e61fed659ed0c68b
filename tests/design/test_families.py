"""Mother and child, told apart by height and face."""

import pytest
from tests.design.test_cast import breakdown, person

from yingxi.design import cast_designed
from yingxi.film.brief import Language
from yingxi.film.colour import from_hex


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize(
    ("language", "mother", "child"),
    [
        ("zh", ("林芳", "三十六岁", "女"), ("林夏", "十五岁", "女")),
        ("zh", ("妈妈",), ("林夏", "十七岁", "女")),
        ("en", ("Ruth", "38", "woman"), ("Ben", "17", "boy")),
        ("en", ("Mother",), ("Ada", "teenage", "girl")),
        ("en", ("Mother",), ("Leo", "12", "boy")),
    ],
)
def test_a_child_in_its_teens_is_smaller_than_its_mother(
    language: Language, mother: tuple[str, ...], child: tuple[str, ...], seed: int
) -> None:
    cast = cast_designed(
        breakdown(person(child[0], *child[1:], lines=4), person(mother[0], *mother[1:]), language=language),
        seed=seed,
    )
    daughter, parent = cast.people
    assert daughter.height < parent.height


@pytest.mark.parametrize(
    ("language", "words"), [("en", "teenage"), ("en", "teen"), ("zh", "高中生"), ("zh", "少女")]
)
def test_a_teenager_has_a_teenagers_years(language: Language, words: str) -> None:
    made = cast_designed(breakdown(person("Xia", words), language=language), seed=1).people[0]
    assert (made.age, made.years) == ("young", 15)


@pytest.mark.parametrize("seed", range(12))
def test_a_father_of_forty_is_not_grey_unless_the_text_says_so(seed: int) -> None:
    made = cast_designed(breakdown(person("父亲", "四十岁", "男"), language="zh"), seed=seed).people[0]
    assert from_hex(made.hair.colour).lightness < 0.5


def test_four_people_have_four_shapes_of_eyes() -> None:
    people = (person(name, lines=9 - at) for at, name in enumerate(("Ana", "Ben", "Cho", "Dan")))
    cast = cast_designed(breakdown(*people), seed=3)
    assert {each.eyes for each in cast.people} == {"almond", "round", "narrow", "soft"}


@pytest.mark.parametrize(("language", "word"), [("en", "clown"), ("zh", "小丑")])
def test_a_clown_has_hat_and_nose_and_a_nose_may_be_worn_alone(language: Language, word: str) -> None:
    made = cast_designed(breakdown(person("Harold", word), language=language), seed=1).people[0]
    nosed = cast_designed(breakdown(person("Bea", "red nose", "green coat")), seed=1).people[0]
    assert (made.hat, made.red_nose, made.ignored) == ("clown", True, ())
    assert (nosed.hat, nosed.red_nose, nosed.ignored) == ("none", True, ())
