"""Sheets say what the text says, and people differ."""

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from yingxi.design import cast_designed, casting_order
from yingxi.design.looks import looks_read
from yingxi.design.silhouette import Silhouette
from yingxi.design.voices import apart, shared
from yingxi.film.breakdown import Breakdown, Person, Scene
from yingxi.film.brief import Language
from yingxi.film.colour import from_hex
from yingxi.film.sheet import CharacterSheet
from yingxi.film.voices import MAN_BELOW, median_f0


def person(name: str, *words: str, lines: int = 1) -> Person:
    return Person(id=f"person-{name.lower()}", name=name, words=words, scenes=("scene-1",), lines=lines)


def breakdown(*people: Person, language: Language = "en") -> Breakdown:
    scene = Scene(id="scene-1", place="Street", people=tuple(each.id for each in people))
    return Breakdown(title="", language=language, scenes=(scene,), people=people)


def sheet(name: str, *words: str, language: Language = "en") -> CharacterSheet:
    return cast_designed(breakdown(person(name, *words), language=language), seed=1).people[0]


def test_what_the_text_says_is_honoured_in_english() -> None:
    ruth = sheet(
        "Ruth", "58", "driver's cap", "grey bun", "long navy coat", "glasses", "tall", "wizard's luck"
    )
    assert (ruth.sex, ruth.age, ruth.years) == ("female", "adult", 58)
    assert (ruth.hat, ruth.hair.style, ruth.top.cut, ruth.glasses) == ("peaked", "bun", "long coat", True)
    assert ruth.height > 1.7
    assert 240 < from_hex(ruth.top.colour).hue < 290
    assert ruth.honoured == ("58", "driver's cap", "grey bun", "long navy coat", "glasses", "tall")
    assert ruth.ignored == ("wizard's luck",)


@pytest.mark.parametrize("worn", ["白毛衣", "白羊毛衫", "白毛线帽"])
def test_white_wool_makes_no_white_hair(worn: str) -> None:
    assert looks_read(["羊角辫", worn], "zh").hair_colour == ""


def test_what_the_text_says_is_honoured_in_chinese() -> None:
    liang = sheet("梁伯", "七十", "鼓师", "光头", "白胡子", "棕长衫", language="zh")
    assert (liang.sex, liang.age, liang.years) == ("male", "elder", 70)
    assert (liang.hair.style, liang.beard, liang.top.cut) == ("shaven", "beard", "long coat")
    assert from_hex(liang.beard_colour).lightness > 0.75
    assert liang.ignored == ()


@pytest.mark.parametrize(
    ("name", "language", "sex", "age", "kind"),
    [
        ("外婆", "zh", "female", "elder", "person"),
        ("孙女", "zh", "female", "child", "person"),
        ("林姐", "zh", "female", "adult", "person"),
        ("赵叔", "zh", "male", "adult", "person"),
        ("Grandpa", "en", "male", "elder", "person"),
        ("Art Girl", "en", "female", "child", "person"),
        ("小猫", "zh", "none", "child", "cat"),
        ("Robot", "en", "none", "adult", "robot"),
    ],
)
def test_a_name_gives_sex_age_and_kind(name: str, language: Language, sex: str, age: str, kind: str) -> None:
    made = sheet(name, language=language)
    assert (made.sex, made.age, made.kind) == (sex, age, kind)


@pytest.mark.parametrize(
    ("words", "years"), [("七十", 70), ("九岁", 9), ("十二岁", 12), ("三十五", 35), ("一百零二岁", 102)]
)
def test_chinese_years_are_counted(words: str, years: int) -> None:
    assert looks_read([words], "zh").years == years


def outline_of(sheet: CharacterSheet) -> Silhouette:
    return Silhouette(sheet.hair.style, sheet.top.cut, sheet.height, sheet.build, sheet.beard, sheet.hat)


NAMES = ("Ana", "Ben", "Cho", "Dan", "Eve", "Fay", "Gus", "Hal")
WORDS = st.lists(
    st.sampled_from(["8", "20", "40", "70", "tall", "thin", "red scarf", "he", "she", "cap"]), max_size=3
)


@settings(deadline=None, max_examples=15)
@given(st.lists(WORDS, min_size=2, max_size=6), st.integers(0, 10_000))
def test_no_two_people_look_or_sound_alike(words: list[list[str]], seed: int) -> None:
    people = [
        person(name, *said, lines=9 - at) for at, (name, said) in enumerate(zip(NAMES, words, strict=False))
    ]
    cast = cast_designed(breakdown(*people), seed=seed)
    for one, other in combinations([outline_of(each) for each in cast.people], 2):
        assert one.apart_from(other) >= 1.0
    for one_voice, other_voice in combinations([each.voice for each in cast.people], 2):
        assert apart(one_voice, other_voice) > 0.03
    assert sum(each.accent for each in cast.people) == 1


@settings(deadline=None, max_examples=15)
@given(WORDS, st.integers(0, 10_000))
def test_a_voice_fits_the_sex_and_colour_stays_muted(words: list[str], seed: int) -> None:
    cast = cast_designed(breakdown(person("Mo", *words), person("Xi", "brown coat", lines=0)), seed=seed)
    for made in cast.people:
        grown_man = made.sex == "male" and made.age != "child"
        assert (median_f0(made.voice) < MAN_BELOW) == grown_man
        if not made.accent:
            assert from_hex(made.top.colour).chroma < 0.125


def test_another_person_changes_nobody_who_speaks_more() -> None:
    two = breakdown(person("Ana", lines=5), person("Ben", lines=4))
    three = breakdown(person("Ana", lines=5), person("Cho", lines=1), person("Ben", lines=4))
    before, after = cast_designed(two, seed=3), cast_designed(three, seed=3)
    assert [after.sheet(each.id) for each in before.people] == list(before.people)


def test_a_few_lines_more_for_another_change_nobody() -> None:
    two = breakdown(person("Ana", lines=4), person("Ben", lines=3))
    more = breakdown(person("Ana", lines=4), person("Ben", lines=6))
    order = casting_order(two)
    assert cast_designed(more, seed=3, order=order).people == cast_designed(two, seed=3, order=order).people
    assert casting_order(more, before=order) == order != casting_order(more)


@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", ("Harriet", "68", "woman"), ("Leo", "9", "boy")),
        ("en", ("Ruth", "40", "woman"), ("Ada", "70", "woman")),
        ("zh", ("李梅", "七十岁", "女"), ("小雨", "三十岁", "女")),
    ],
)
def test_no_speaker_is_most_of_two_people_while_their_kind_has_another(
    language: Language, one: tuple[str, ...], other: tuple[str, ...], seed: int
) -> None:
    people = (person(one[0], *one[1:], lines=5), person(other[0], *other[1:]))
    cast = cast_designed(breakdown(*people, language=language), seed=seed)
    assert shared(cast.people[0].voice, cast.people[1].voice) < 0.5


@pytest.mark.parametrize("words", ["师父", "邮递员", "面对面", "坐在窗边", "老同学"])
def test_who_somebody_is_and_how_they_stand_is_no_look_that_was_not_drawn(words: str) -> None:
    assert sheet("老孟", words, language="zh").ignored == ()


def test_a_look_that_cannot_be_drawn_is_still_told() -> None:
    assert sheet("老孟", "左脸一道疤", language="zh").ignored == ("左脸一道疤",)
