"""What an idea says of its people, its hour and its place stands in the film, or in the list of what was left out."""

import pytest

from yingxi.film.brief import Brief
from yingxi.film.screenplay import ElementKind
from yingxi.generators.builtin.planner.generator import Planner
from yingxi.generators.builtin.planner.idiom.hours import hour_said
from yingxi.generators.builtin.planner.reading.reading import language_of

LENGTHS = (15, 60)
SAID = (
    ("A blind piano tuner and a pickpocket share the last train home in the snow", "blind|pickpocket|snow"),
    ("A lighthouse keeper who is afraid of the dark", "afraid of the dark"),
    ("A deaf girl teaches a parrot to whistle", "deaf|parrot"),
    ("A mute clockmaker repairs the clock of a deaf composer", "mute|deaf|composer|clock"),
    ("A proud swordsman loses to a barefoot monk at the temple", "proud|barefoot|temple"),
    ("怕黑的灯塔看守人", "怕黑"),
    ("左撇子小提琴手借了一把小提琴", "左撇子|小提琴"),
    ("独臂的杂技演员在医院表演", "独臂|杂技演员|医院"),
    ("骄傲的剑客在古庙输给了赤脚的和尚", "骄傲|赤脚|和尚"),
    ("色盲的画家给失明的妹妹画日落", "色盲|失明|日落"),
)
HEADED = (
    ("A blind piano tuner and a pickpocket share the last train home in the snow", "TRAIN", "NIGHT"),
    ("A lighthouse keeper who is afraid of the dark", "LIGHTHOUSE", "NIGHT"),
    ("A cook writes notes on the lunch boxes", "", "DAY"),
    ("怕黑的灯塔看守人", "灯塔", "夜"),
    ("紧张的新娘中午躲进饭店的厨房", "饭店", "日"),
    ("Her grandfather's last summer at the mill", "MILL", "SUMMER"),
)


def brief_of(idea: str, seconds: int, seed: int = 1) -> Brief:
    return Brief(idea=idea, language=language_of(idea), length_seconds=float(seconds), seed=seed)


def texts(brief: Brief, *kinds: ElementKind) -> str:
    planner = Planner()
    screenplay = planner.screenplay(planner.story(brief).story, brief).screenplay
    return "\n".join(each.text for each in screenplay.elements if each.kind in kinds).lower()


@pytest.mark.parametrize("seconds", LENGTHS)
@pytest.mark.parametrize(("idea", "words"), SAID)
def test_what_is_named_stands_in_the_screenplay_or_is_listed(idea: str, words: str, seconds: int) -> None:
    brief = brief_of(idea, seconds)
    text = texts(brief, ElementKind.HEADING, ElementKind.ACTION, ElementKind.DIALOGUE)
    readings = Planner().story(brief).story.readings
    left_out = " ".join(each.word for each in readings if each.status == "left out").lower()
    assert [word for word in words.split("|") if word not in text and word not in left_out] == []


@pytest.mark.parametrize("seconds", LENGTHS)
@pytest.mark.parametrize(("idea", "place", "hour"), HEADED)
def test_the_place_and_the_hour_of_the_idea_are_the_films(
    idea: str, place: str, hour: str, seconds: int
) -> None:
    first = texts(brief_of(idea, seconds), ElementKind.HEADING).splitlines()[0].upper()
    assert place in first
    assert hour in first.partition(" - ")[2]


@pytest.mark.parametrize("idea", [SAID[0][0], SAID[4][0], SAID[8][0]])
def test_a_trait_counts_only_where_it_stands(idea: str) -> None:
    brief = brief_of(idea, 60)
    text = texts(brief, ElementKind.HEADING, ElementKind.ACTION, ElementKind.DIALOGUE)
    traits = ("blind", "proud", "barefoot", "骄傲", "赤脚")
    named = [each.word for each in Planner().story(brief).story.readings if each.status == "named"]
    assert [word for word in named if word in traits and word not in text] == []


def test_other_words_set_the_hour() -> None:
    assert [hour_said(words) for words in ("the last bus", "at breakfast", "午饭", "晚饭", "a chair")] == [
        "night",
        "dawn",
        "day",
        "dusk",
        "",
    ]


@pytest.mark.parametrize("seed", range(1, 6))
def test_no_shot_is_close_on_everyone(seed: int) -> None:
    text = texts(brief_of("一位外婆忘了所有人，却还记得和孙女玩捉迷藏", 60, seed), ElementKind.ACTION)
    assert "特写：所有人" not in text


@pytest.mark.parametrize(
    ("idea", "play", "place"),
    [
        ("An elevator in which a bride is stuck", "shelter", "ELEVATOR"),
        ("An elevator stops between two floors with a bride inside", "shelter", "ELEVATOR"),
        ("A clown's last performance in a children's ward", "encore", "WARD"),
        ("小丑在儿童病房的最后一场演出", "encore", "病房"),
        ("A couple practise a dance in an empty ballroom", "acted|plainly|sideways|few-words", "BALLROOM"),
        ("盲人女孩想看日出", "told", ""),
        ("A blind boy wants to see the sea", "told", "BEACH"),
    ],
)
def test_an_idea_that_is_no_sentence_is_told_by_the_play_of_what_happens_in_it(
    idea: str, play: str, place: str
) -> None:
    brief = brief_of(idea, 60)
    assert Planner().story(brief).story.shape in play.split("|")
    assert place in texts(brief, ElementKind.HEADING).upper()


@pytest.mark.parametrize(
    "idea",
    [
        "The last day of an old cinema",
        "A knight is allergic to horses",
        "卖伞的人盼下雨，卖冰棍的人盼晴天",
        "一个厨师忘了咸味",
    ],
)
def test_another_seed_tells_another_story(idea: str) -> None:
    kinds = (ElementKind.ACTION, ElementKind.DIALOGUE)
    first, second = (set(texts(brief_of(idea, 60, seed), *kinds).splitlines()) for seed in (1, 2))
    assert len(first & second) < 0.7 * min(len(first), len(second))


@pytest.mark.parametrize(
    ("idea", "plays"),
    [
        ("A robot barber gives its first haircut to a nervous boy", "face"),
        ("A boy is chased by a goose", "chase"),
        ("乌龟约兔子慢慢跑一回", "face"),
        ("外婆和孙子一起等来电", "shelter"),
        ("机器人理发师第一次给小男孩剪头发", "face|acted|unswept|iwaslooking|notyetdone"),
    ],
)
@pytest.mark.usefixtures("by_its_clauses")
def test_who_does_what_to_whom_is_read(idea: str, plays: str) -> None:
    assert Planner().story(brief_of(idea, 60)).story.shape in plays.split("|")


@pytest.mark.parametrize(
    ("idea", "done", "close"),
    [
        ("火星上最后一个园丁种出了一朵花", "种出了一朵花", "特写：花。"),
        ("A gardener grows a tree in a prison yard", "grows a tree", "close on the tree."),
    ],
)
def test_what_is_grown_is_seen_when_it_has_grown(idea: str, done: str, close: str) -> None:
    rows = texts(brief_of(idea, 60), ElementKind.ACTION).splitlines()
    last = max(at for at, row in enumerate(rows) if done in row)
    assert rows[last + 1] == close
