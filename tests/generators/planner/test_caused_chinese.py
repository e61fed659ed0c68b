"""What drives a Chinese idea from clause to clause is spoken of by its people, each in their own temper: what somebody
refuses, wants or fears, what they find out, and why."""

import pytest

from yingxi.film.brief import Brief
from yingxi.film.screenplay import ElementKind
from yingxi.generators.builtin.planner.clause import Clause
from yingxi.generators.builtin.planner.clauses.caused_chinese import temper_of
from yingxi.generators.builtin.planner.clauses.drives_chinese import driven_by
from yingxi.generators.builtin.planner.clauses.told import clauses_told
from yingxi.generators.builtin.planner.generator import draft_of
from yingxi.generators.builtin.planner.plot.checks import faults
from yingxi.generators.builtin.planner.plot.draft import Draft
from yingxi.generators.builtin.planner.staging.walks import walks

pytestmark = pytest.mark.usefixtures("by_its_clauses")

TREE = "爷爷不肯搬去城里，孙女发现他每天给院里的枣树浇水，因为那是奶奶种的"
FROG = "青蛙想看大海，乌龟背着它走了一年，到了海边青蛙却想家了"
SOUP = "外卖小哥把汤洒了，怕差评，自己敲门道歉，顾客却递给他一双干袜子"
BIKE = "父亲教女儿骑自行车，偷偷松了手，二十年后女儿教他用拐杖走路"


def drafted(idea: str, seconds: float = 60.0, seed: int = 1) -> Draft:
    return draft_of(Brief(idea=idea, language="zh", length_seconds=seconds, seed=seed))


def kinds(draft: Draft) -> list[str]:
    idea, parts = draft.plan.idea, draft.plan.parts
    return [each.kind for each in driven_by(clauses_told(idea, parts), idea, parts)]


@pytest.mark.parametrize(
    ("idea", "drives"),
    [
        (TREE, ["refuse", "found-you", "cause"]),
        (FROG, ["want", "kind", "spoken"]),
        (SOUP, ["befall", "fear", "", "kind"]),
        (BIKE, ["teach", "secret", "teach"]),
    ],
)
def test_each_clause_is_read_as_what_drives_the_story(idea: str, drives: list[str]) -> None:
    draft = drafted(idea)
    assert draft.plan.play.id == "caused"
    assert kinds(draft) == drives


def test_what_nobody_can_see_is_said_and_not_acted() -> None:
    draft = drafted(TREE)
    said, acted = ("".join(draft.rows(kind)) for kind in (ElementKind.DIALOGUE, ElementKind.ACTION))
    assert "不搬去城里" in said
    assert "那是奶奶种的" in said
    assert "不肯搬去城里" not in acted


def test_a_reason_is_given_by_whom_it_concerns() -> None:
    draft = drafted(TREE)
    lines = draft.rows(ElementKind.DIALOGUE)
    speakers = draft.rows(ElementKind.CHARACTER)
    assert speakers[next(at for at, line in enumerate(lines) if "奶奶种的" in line)] == "爷爷"


@pytest.mark.parametrize("idea", [TREE, FROG, SOUP, BIKE])
def test_no_line_stands_twice_and_no_two_speak_alike(idea: str) -> None:
    draft = drafted(idea)
    lines = draft.rows(ElementKind.DIALOGUE)
    assert len(set(lines)) == len(lines)
    assert temper_of("P", draft.plan.parts, 0) != temper_of("O", draft.plan.parts, 0)


@pytest.mark.parametrize("seconds", [15.0, 60.0, 180.0])
def test_it_keeps_to_its_length(seconds: float) -> None:
    assert [faults(drafted(idea, seconds), seconds) for idea in (TREE, FROG, SOUP, BIKE)] == [()] * 4


def test_every_temper_has_words_for_every_drive() -> None:
    tempers = {
        f"{temper}-{part}" for temper in ("old", "child", "wry", "terse", "plain") for part in ("ask", "say")
    }
    assert {
        name: tempers - set(row[0]) for name, row in walks("tempers", "zh").items() if tempers - set(row[0])
    } == {}


def test_a_clause_that_the_reader_could_not_place_drives_nothing() -> None:
    draft = drafted(TREE)
    close = Clause("特写：枣树", "", 0, 2)
    assert driven_by([close], draft.plan.idea, draft.plan.parts)[0].kind == ""
