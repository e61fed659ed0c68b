"""An idea that no situation and no concern takes: somebody with a reason of their own comes to what is done in it."""

import pytest

from yingxi.film.brief import Brief, Language
from yingxi.film.screenplay import ElementKind
from yingxi.generators.builtin.planner.generator import draft_of
from yingxi.generators.builtin.planner.plot.checks import faults

ALONE = (
    ("en", "A clown irons a flag at midnight", "the flag"),
    ("en", "A tailor sews pockets into every coat in town", "the pockets"),
    ("en", "A dragon opens a laundry", "laundry"),
    ("zh", "老裁缝要缝一件很大的大衣", "大衣"),
)
FRAMES = {"otherbox", "onecoin", "fortysigned", "halfthetime"}
TOGETHER = (
    ("en", "A barber cuts the hair of a man with no head"),
    ("zh", "一只风筝跟着邮差送信"),
)


def rows(idea: str, language: Language, kind: ElementKind, seconds: float = 60.0) -> tuple[str, ...]:
    return draft_of(Brief(idea=idea, language=language, length_seconds=seconds)).rows(kind)


@pytest.mark.parametrize(("language", "idea", "thing"), ALONE)
@pytest.mark.usefixtures("by_its_clauses")
def test_who_comes_to_one_alone_speaks_of_what_the_idea_speaks_of(
    language: Language, idea: str, thing: str
) -> None:
    draft = draft_of(Brief(idea=idea, language=language, length_seconds=60.0))
    assert draft.plan.play.id in FRAMES or draft.plan.thread
    assert draft.plan.words["the thing"].endswith(thing)


@pytest.mark.parametrize(("language", "idea"), TOGETHER)
def test_beside_two_a_third_one_looks_on(language: Language, idea: str) -> None:
    draft = draft_of(Brief(idea=idea, language=language, length_seconds=60.0))
    assert draft.plan.play.id in {"unswept", "iwaslooking"}
    third = draft.plan.parts["H"].name
    assert third.upper() in {each.upper() for each in draft.rows(ElementKind.CHARACTER)}


@pytest.mark.parametrize("seconds", [15.0, 60.0, 180.0])
@pytest.mark.parametrize(
    ("language", "idea", "contents"),
    [
        ("en", "A girl mails her shadow to her grandfather", "shadow."),
        ("zh", "一个女孩把自己的影子寄给了爷爷", "我的影子。"),
    ],
)
def test_what_cannot_be_packed_is_named_at_a_counter(
    language: Language, idea: str, contents: str, seconds: float
) -> None:
    brief = Brief(idea=idea, language=language, length_seconds=seconds)
    assert any(contents in each for each in draft_of(brief).rows(ElementKind.DIALOGUE))
    assert faults(draft_of(brief), seconds) == ()


@pytest.mark.parametrize(
    ("language", "idea"), [("en", "A mountain wants to see the sea"), ("zh", "大山想去看海")]
)
def test_what_is_too_far_away_comes_in_a_bowl(language: Language, idea: str) -> None:
    where = rows(idea, language, ElementKind.HEADING)
    assert all("HILLSIDE" in each or "山坡" in each for each in where)
    assert any("bowl" in each or "碗" in each for each in rows(idea, language, ElementKind.ACTION))


def test_of_the_dead_nobody_makes_a_joke() -> None:
    idea = "A baker bakes a cake for a customer who died last year"
    draft = draft_of(Brief(idea=idea, language="en", length_seconds=60.0))
    assert draft.plan.play.id not in FRAMES


@pytest.mark.parametrize(
    "idea",
    [
        "A boy paints his grandmother's door red, but she comes home and walks past it",
        "A woman burns her wedding dress in the yard and her neighbour brings marshmallows",
        "The night guard at a museum plays chess with a statue, and one night the statue moves first",
    ],
)
def test_an_idea_with_a_turn_of_its_own_needs_nobody_beside_it(idea: str) -> None:
    draft = draft_of(Brief(idea=idea, language="en", length_seconds=60.0))
    assert draft.plan.play.id == "acted"


def test_what_was_found_is_found_once_more() -> None:
    idea = "A librarian finds a bus ticket in a returned book"
    acted = rows(idea, "en", ElementKind.ACTION)
    assert any("ticket down on the ground" in each for each in acted)
    assert "Look what I've found!" in rows(idea, "en", ElementKind.DIALOGUE)


def test_those_in_the_film_hear_the_voice_that_tells_of_them() -> None:
    draft = draft_of(Brief(idea="一个机器人想看雪，还有量子纠缠", language="zh", length_seconds=60.0))
    assert draft.plan.play.id == "overheard"
    assert {"谁在说话？", "讲完了？"} <= set(draft.rows(ElementKind.DIALOGUE))
