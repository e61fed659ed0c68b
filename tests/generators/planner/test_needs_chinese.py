"""What drives a Chinese idea that is no known situation: each need is told by the play that is written for it."""

import pytest

from yingxi.film.brief import Brief
from yingxi.film.screenplay import ElementKind
from yingxi.generators.builtin.planner.generator import Planner
from yingxi.generators.builtin.planner.idiom.needs_chinese import need_of

NEEDS = [
    ("我爷爷退休后每天去菜市场跟人砍价，砍下来的钱都偷偷塞给卖菜的", "secretgift", "又多了"),
    ("我妈六十岁了，偷偷去考驾照，我爸每次都在家装作不知道", "secreterrand", "你去考驾照"),
    ("火星基地只剩最后一包方便面，三个宇航员谁都说不饿", "scarcelast", "就剩这包方便面了"),
    ("两个陌生人在医院走廊里共用一个充电宝", "shareone", "过线了"),
    ("江湖上最有名的刺客，其实晕血", "weakness", "我也晕血"),
    ("出租车司机其实是路痴", "weakness", "我也路痴"),
    ("一只流浪猫霸占了派出所所长的椅子", "takesseat", "这是我的椅子"),
    ("突发：本市最后一座公用电话亭今日拆除，一男子守了一夜不肯离开", "togo", "你跟这电话亭"),
    ("村里的哑巴木匠给全村的孩子每人做了一个陀螺，唯独没给自己的儿子做", "leftout", "我就要歪的"),
    ("甲：你这鱼新鲜吗？乙：它刚才还骂我呢。", "joketold", "它刚才还骂我呢"),
    ("我是一把吉他，被挂在二手店的墙上三年了", "thingspeaks", "我是一把吉他"),
    ("外卖小哥送到最后一单，发现收件人是他前女友", "atthedoor", "五个字"),
    ("男人去相亲，发现对面坐着他的前女友", "fillsin", "不能空着"),
    ("一个人在电梯里被困了三小时，对讲机那头的保安开始给他讲自己的人生", "voiceonly", "后来呢"),
    ("女儿要出嫁了，爸爸学着做糖醋排骨，可是一次比一次难吃", "baddish", "会了，你就放心走了"),
    ("失眠的人和清洁工在凌晨四点的街上下了一盘棋", "gametruth", "我输了"),
    ("他每天早上给她留半个西瓜，正中间那半个", "keepsbest", "我不爱吃西瓜"),
    ('给我们家的茶铺"半日闲"做个广告，主打让人慢下来', "shopad", "出门左转"),
]


@pytest.mark.parametrize(("idea", "play", "said"), NEEDS)
def test_a_need_is_told_by_its_play_in_the_words_of_the_idea(idea: str, play: str, said: str) -> None:
    brief = Brief(idea=idea, language="zh", length_seconds=60, seed=1)
    story = Planner().story(brief).story
    screenplay = Planner().screenplay(story, brief).screenplay
    assert screenplay is not None
    lines = [each.text for each in screenplay.elements if each.kind is ElementKind.DIALOGUE]
    assert story.shape == play
    assert [each for each in lines if said in each]


@pytest.mark.parametrize("seconds", [15, 180])
@pytest.mark.parametrize("idea", [idea for idea, _, _ in NEEDS])
def test_a_need_has_a_play_in_other_lengths(idea: str, seconds: int) -> None:
    brief = Brief(idea=idea, language="zh", length_seconds=seconds, seed=1)
    assert Planner().story(brief).story.shape == {each: play for each, play, _ in NEEDS}[idea]


@pytest.mark.parametrize(
    "idea",
    [
        "老人背着一块石头上山，小和尚替他背了一段",
        "小男孩偷偷捡到一只小狗",
        "女孩偷偷喜欢同桌",
        "小偷在雨里下山",
        "医生怕狗",
    ],
)
def test_what_is_no_need_is_left_to_other_plays(idea: str) -> None:
    assert need_of(idea) is None


def test_who_only_is_heard_is_nobody_of_the_cast() -> None:
    brief = Brief(idea="我是一把吉他，被挂在二手店的墙上三年了", language="zh", length_seconds=60, seed=1)
    story = Planner().story(brief).story
    assert "旁白" not in {each.name for each in story.people}
