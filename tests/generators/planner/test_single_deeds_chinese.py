"""One deed of a Chinese idea that has a play of its own: it is told by that play, which shows it happening."""

import pytest

from yingxi.film.brief import Brief
from yingxi.film.screenplay import ElementKind
from yingxi.generators.builtin.planner.generator import Planner
from yingxi.generators.builtin.planner.idiom.single_deeds_chinese import single_deed_of

DEEDS = [
    ("哥哥和弟弟分一个西瓜", "evenhalf", "把西瓜掰成两半"),
    ("祖父不让孙女下山", "knotloose", "我要下山"),
    ("船夫不肯渡那个背着空箱子的书生过河", "knotloose", "我要过河"),
    ("哥哥装睡，不想去挑水", "bothlie", "我也睡了"),
    ("奶奶种了一盆不肯开花的茉莉", "paperbloom", "红纸扎的花"),
    ("绣娘把逃跑的路线绣在嫁衣里", "onestitch", "弯弯曲曲"),
    ("保安躲在仓库里练习唱歌，被清洁工听见了", "nextnote", "练习唱歌"),
    ("儿子替父亲守店", "likeyou", "守店"),
    ("丫鬟替小姐去相亲", "inyourshoes", "你就说，你是我"),
    ("猫和老鼠合租了一间房子", "halfroom", "过线了"),
    ("小镇邮局的女职员把退回来的信都留了下来", "oneofthese", "退回来的，还留着"),
    ("村口的铁匠打了一把打不开的锁", "nousefor", "打不开的锁"),
    ("一只猫开了一家深夜书店", "firstguest", "头一位"),
    ("外星人来地球学做面条", "otherhand", "做面条，看好了"),
    ("高铁上，一个农民工抱着一棵橘子树", "seatforit", "它不坐，它站着"),
    ("网约车司机在后座发现了一封没寄出的信", "readornot", "在后座"),
    ("交警送迷路的小女孩回家", "wrongway", "你也迷路了"),
    ("两姐妹抢着照顾同一个病人", "nodontgive", "我先来的"),
    ("一个小偷把偷来的花盆又搬了回去", "putback", "来的，还是走的"),
    ("老演员突然不肯上台", "wontgoon", "不上台"),
    ("一个老水手教他的孙女打绳结", "otherhand", "打绳结，看好了"),
    ("老师傅修好了邻居的收音机", "toowell", "太好了"),
    ("两个邻居为了一棵枣树吵了三十年，树死的那天他们和好了", "noleaves", "你家的叶子"),
    ("女教师在公交车上遇见了当年逃学的学生", "theonewho", "当年逃学的那个"),
    ("木匠给孙女打一张小床", "notquitedone", "小床好了没有"),
    ("鬼魂开了一家茶馆，没有人敢进去", "halfinside", "我没进去"),
    ("外婆把最后一坛酸菜分给了邻居", "notempty", "我那儿还有"),
    ("蜗牛跟乌龟比谁更慢", "whoblinks", "今天比谁更慢"),
    ("邮差给一个从不回信的人送了十年信", "unopened", "怎么不拆"),
    ("老人等儿子回来", "nothreadon", "针上没线"),
    ("村长劝一位老人搬走", "onemorechore", "搬走吧"),
    ("护士第一次给病人打针", "notyetdone", "我是头一回"),
    ("老两口坐绿皮火车去看海", "nofarther", "看不见"),
    ("说书人忘了故事的结尾", "howitends", "后来呢"),
]


@pytest.mark.parametrize(("idea", "play", "said"), DEEDS)
def test_a_deed_is_told_by_its_play_in_the_words_of_the_idea(idea: str, play: str, said: str) -> None:
    brief = Brief(idea=idea, language="zh", length_seconds=60, seed=1)
    story = Planner().story(brief).story
    screenplay = Planner().screenplay(story, brief).screenplay
    assert screenplay is not None
    told = [
        each.text for each in screenplay.elements if each.kind in (ElementKind.DIALOGUE, ElementKind.ACTION)
    ]
    assert story.shape == play
    assert [each for each in told if said in each]


def test_two_with_a_wall_between_them_hear_each_other() -> None:
    brief = Brief(idea="房客和房东隔着一堵墙合奏了一支曲子", language="zh", length_seconds=60, seed=1)
    story = Planner().story(brief).story
    screenplay = Planner().screenplay(story, brief).screenplay
    assert screenplay is not None
    assert story.shape == "throughwall"
    assert "画外音" in {each.extension for each in screenplay.elements}


@pytest.mark.parametrize("seconds", [15, 180])
@pytest.mark.parametrize(("idea", "play"), [(idea, play) for idea, play, _ in DEEDS])
def test_a_deed_has_its_play_in_other_lengths(idea: str, play: str, seconds: int) -> None:
    brief = Brief(idea=idea, language="zh", length_seconds=seconds, seed=1)
    assert Planner().story(brief).story.shape == play


@pytest.mark.parametrize("play", sorted({play for _, play, _ in DEEDS}))
def test_another_seed_tells_it_otherwise(play: str) -> None:
    idea = next(idea for idea, each, _ in DEEDS if each == play)

    def told(seed: int) -> tuple[str, ...]:
        brief = Brief(idea=idea, language="zh", length_seconds=60, seed=seed)
        screenplay = Planner().screenplay(Planner().story(brief).story, brief).screenplay
        assert screenplay is not None
        return tuple(each.text for each in screenplay.elements if each.kind is ElementKind.DIALOGUE)

    assert told(1) != told(2)


@pytest.mark.parametrize(
    "idea",
    [
        "两个人分一间房子",
        "妈妈不让灯灭",
        "工人装货",
        "姐姐把妹妹藏在柜子里",
        "石匠替他的哥哥刻墓碑",
        "医生遇见了当年救过他的老人",
        "老裁缝给不会回来的儿子做了一件新衣服",
    ],
)
def test_what_is_no_such_deed_is_left_to_other_plays(idea: str) -> None:
    assert single_deed_of(idea) is None


def test_whoever_is_done_to_goes_on_themselves() -> None:
    brief = Brief(idea="机器人保姆被主人卖掉以后，自己走回了家", language="zh", length_seconds=60, seed=1)
    screenplay = Planner().screenplay(Planner().story(brief).story, brief).screenplay
    assert screenplay is not None
    robot = next(each.text for each in screenplay.elements if "机器人保姆" in each.text).split(
        "，机器人保姆"
    )[0][-2:]
    assert [
        each.text
        for each in screenplay.elements
        if f"{robot}自己走回" in each.text or f"{robot}走回" in each.text
    ]


def test_a_thing_is_taken_for_a_thing_and_not_for_somebody() -> None:
    brief = Brief(idea="厨师的徒弟把盐当成了糖", language="zh", length_seconds=60, seed=1)
    assert Planner().story(brief).story.shape != "takenfor"
