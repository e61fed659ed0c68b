"""What an idea has somebody say, who sent something from elsewhere, and what is no thing."""

import pytest

from yingxi.film.brief import Brief
from yingxi.film.screenplay import ElementKind
from yingxi.generators.builtin.planner.generator import Planner, draft_of
from yingxi.generators.builtin.planner.plot.draft import Draft


def _drafted(idea: str, language: str = "zh") -> Draft:
    return draft_of(
        Brief.model_validate({"idea": idea, "language": language, "length_seconds": 45, "seed": 1})
    )


@pytest.mark.usefixtures("by_its_clauses")
def test_speech_behind_a_colon_is_a_line_of_whoever_says_it() -> None:
    idea = "退休的电车报站员每晚对着空站台报站，迷路的小男孩问他：末班车还来吗？"
    draft = _drafted(idea)
    boy = next(part.name for part in draft.plan.parts.values() if part.age == "child")
    elements = draft.elements
    at = next(
        place
        for place, each in enumerate(elements)
        if each.kind is ElementKind.DIALOGUE and each.text == "末班车还来吗？"
    )
    speaker = [each.text for each in elements[:at] if each.kind is ElementKind.CHARACTER][-1]

    assert speaker == boy
    assert not [row for row in draft.rows(ElementKind.ACTION) if "末班车还来吗" in row]


@pytest.mark.parametrize(
    "idea",
    [
        "退休的电车报站员每晚对着空站台报站，迷路的小男孩问他：末班车还来吗？",
        "宇航员在月球上收到妈妈寄来的腌菜",
        "两个棋手下了三十年的棋，最后一步谁也不肯走",
    ],
)
@pytest.mark.parametrize("seed", [1, 2, 3, 4])
def test_a_title_is_no_pronoun_and_no_verb_cut_off(idea: str, seed: int) -> None:
    title = Planner().story(Brief(idea=idea, language="zh", length_seconds=45, seed=seed)).story.title

    assert title not in ("他", "走", "妈妈寄")


def test_whoever_sent_it_from_elsewhere_is_not_there() -> None:
    draft = _drafted("宇航员在月球上收到妈妈寄来的腌菜")

    assert "妈妈" not in [part.name for part in draft.plan.parts.values()]
    assert draft.plan.idea.matter == "腌菜"


@pytest.mark.parametrize(
    ("idea", "word", "sex"),
    [
        ("面馆老板娘每天给加班的老客人多加一个荷包蛋", "面馆老板娘", "female"),
        ("老板娘每天给老客人多加一个荷包蛋", "老板娘", "female"),
    ],
)
def test_the_landlady_is_one_word_and_a_woman(idea: str, word: str, sex: str) -> None:
    first = _drafted(idea).plan.parts["P"]

    assert (first.noun, first.sex) == (word, sex)


def test_an_old_customer_is_somebody() -> None:
    idea = _drafted("面馆老板娘给老客人加一个荷包蛋").plan.idea

    assert [each.word for each in idea.people] == ["面馆老板娘", "老客人"]


@pytest.mark.parametrize(
    ("idea", "language"),
    [("盲人歌手和流浪狗一起等末班车", "zh"), ("A sailor carries a goat up the hill", "en")],
)
def test_a_dog_beside_a_person_says_nothing(idea: str, language: str) -> None:
    draft = _drafted(idea, language)
    dog = next(part.name for part in draft.plan.parts.values() if part.kind != "person")

    assert dog.upper() not in [
        each.text.upper() for each in draft.elements if each.kind is ElementKind.CHARACTER
    ]


@pytest.mark.parametrize("seed", range(1, 6))
def test_whom_somebody_never_met_is_named_whole(seed: int) -> None:
    idea = "老裁缝给从没见过面的女儿缝嫁衣"
    draft = draft_of(Brief(idea=idea, language="zh", length_seconds=45, seed=seed))

    assert not [row for row in draft.rows(ElementKind.ACTION) if "从没见" in row and "过面" not in row]


def test_a_rival_is_not_told_that_they_are_rival() -> None:
    draft = _drafted("Two rival barbers share one chair after the flood", "en")

    assert not [
        row
        for row in draft.rows(ElementKind.DIALOGUE)
        if row.endswith("you're rival.") or row == "You're rival."
    ]


@pytest.mark.parametrize("seed", range(1, 9))
def test_an_animal_has_no_hands_and_no_watch(seed: int) -> None:
    idea = "盲人歌手和流浪狗一起等末班车"
    draft = draft_of(Brief(idea=idea, language="zh", length_seconds=45, seed=seed))
    dog = next(part.name for part in draft.plan.parts.values() if part.kind == "dog")

    assert not [
        row
        for row in draft.rows(ElementKind.ACTION)
        if row.startswith((f"{dog}伸出一只手", f"{dog}看看手表"))
    ]
