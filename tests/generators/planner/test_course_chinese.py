"""Chinese ideas whose course has a play of its own are told by it, with nothing of them left out."""

import pytest

from yingxi.film.brief import Brief
from yingxi.film.screenplay import ElementKind
from yingxi.generators.builtin.planner.generator import Planner

SALT = "小和尚奉师父之命下山买盐，回来时把盐送给了一户穷人。"
CAT = "爷爷每天在公园里和一只流浪猫下棋，有一天猫没有来。"
BIRTHDAY = "女孩想给外卖员爸爸过生日，爸爸却在雨里送完最后一单才回家。"
CLOCK = "两个修表匠比赛修好钟楼的大钟，最后发现缺的是同一个齿轮。"
SEED = "宇航员在月球上收到女儿寄来的一颗种子，把它种进了头盔里。"


def told(idea: str, length: float = 45) -> tuple[str, tuple[str, ...], tuple[tuple[ElementKind, str], ...]]:
    """The play, what is left out or added, and the elements."""
    brief = Brief(idea=idea, language="zh", length_seconds=length, seed=1)
    planner = Planner()
    story = planner.story(brief).story
    screenplay = planner.screenplay(story, brief).screenplay
    missed = tuple(each.word for each in story.readings if each.status in ("left out", "inferred"))
    return story.shape, missed, tuple((each.kind, each.text) for each in screenplay.elements)


@pytest.mark.parametrize(
    ("idea", "play"),
    [
        (SALT, "sent"),
        (CAT, "missed"),
        (BIRTHDAY, "latehome"),
        (CLOCK, "sidebyside"),
        (SEED, "sentfrom"),
    ],
)
@pytest.mark.parametrize("length", [30, 45, 60])
def test_an_idea_is_told_whole_by_the_play_of_its_course(idea: str, play: str, length: float) -> None:
    assert told(idea, length)[0] == play
    assert told(idea)[1] == ()


def test_an_animal_beside_a_chess_player_does_not_speak() -> None:
    speakers = {text for kind, text in told(CAT)[2] if kind is ElementKind.CHARACTER}
    assert speakers == {"爷爷"}


def test_who_has_sent_something_is_seen_elsewhere_and_heard_here() -> None:
    _, _, elements = told(SEED)
    headings = [text for kind, text in elements if kind is ElementKind.HEADING]
    assert headings == ["外景 月球上 - 日", "外景 月球上 - 黄昏", "内景 卧室 - 夜"]


def test_the_last_clause_happens_where_it_says() -> None:
    _, _, elements = told("外公在村口种了一棵树，外公在河边睡着了。")
    headings = [text for kind, text in elements if kind is ElementKind.HEADING]
    assert [text for text in headings if "河边" in text] != []
    assert "村口" in headings[0]
