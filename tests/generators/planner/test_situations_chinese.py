"""Chinese ideas of one situation: each is told by the play that is written for it, in its own words."""

import pytest

from yingxi.film.brief import Brief
from yingxi.film.screenplay import ElementKind
from yingxi.generators.builtin.planner.generator import Planner
from yingxi.generators.builtin.planner.idiom.situations_chinese import situation_of

SITUATIONS = [
    ("老太太报名参加了街舞班", "signup", "报街舞班"),
    ("想当厨师的熊", "signup", "当厨师"),
    ("一只不会打鸣的公鸡", "cannot", "公鸡，不会打鸣？"),
    ("不敢坐电梯的维修工", "cannot", "维修工，不敢坐电梯？"),
    ("我家猫觉得房子是它的", "ownword", "房子是我的"),
    ("小女孩捡到一只受伤的麻雀", "doorwind", "门后头"),
    ("男孩在雨里捡到一只小黑狗，悄悄带回家", "doorwind", "门后头"),
    ("机器人捡到一只流浪猫", "doorwind", "门后头"),
    ("宇航员弄丢了回家的钥匙", "lostthing", "钥匙"),
    ("考试前一天，书包不见了", "lostthing", "书包"),
    ("两只猫", "sunpatch", "太阳"),
    ("空荡荡的游乐园", "fullhouse", "游乐园还开吗？"),
    ("邮差每天给一个不存在的地址送信", "dailyround", "没有人，才要有人去"),
    ("最后一个会修钟的人", "lastone", "会修钟的，就剩"),
    ("影子不想跟着主人了", "quits", "我不想跟着你了"),
    ("男人在地铁上遇见了小时候的自己", "meetself", "死结"),
    ("小偷半夜进了一户人家，发现老人一个人在过生日", "wrongdoor", "走错门"),
    ("机器人保姆学会了撒谎", "newskill", "学会撒谎"),
    ("狐狸借走了乌鸦的帽子不肯还", "notback", "还我"),
    ("按摩师认出了当年的救命恩人", "recognised", "当年的救命恩人"),
    ("女孩在地铁上给陌生人让座，没想到那是她的面试官", "seenagain", "你的面试官"),
    ("老师傅做了一辈子棺材，第一次给自己做一口", "forself", "您的棺材"),
    ("奶奶总把护士认成自己的妹妹", "takenfor", "妹妹"),
    ("一家人困在电梯里等维修工", "stillwait", "维修工来了"),
    ("给楼下早餐店拍个广告，油条很脆", "adtaste", "油条很脆"),
    ("推广一下我们家的手工面", "adtaste", "手工面"),
    ("退休警察每天在公园下棋，其实在等一个人", "underneath", "我等一个人"),
    ("爸爸失业后假装上班，被女儿发现", "underneath", "我失业了"),
    ("所有人都忘了怎么笑，只有一个小丑记得，可他不会说话", "onlyone", "怎么笑，你还记得？"),
    ("女孩每天对着树洞说话，有一天树洞回答了", "answersback", "你没问过我"),
    ("三个和尚抢一个馒头", "letgo", "你先松"),
    ("剑客退隐后开了一家包子铺，仇家天天来吃早饭", "oldenemy", "你的命"),
    ("爷爷总说他年轻时是海盗，没人相信", "nobodybelieved", "我那时候，是海盗"),
    ("奶奶把存折藏在了一个谁也找不到的地方，连她自己也找不到", "lostthing", "存折"),
    ("老张总说自己见过龙，村里没人信", "nobodybelieved", "见过龙"),
    ("全班同学都忘了班长的生日", "wrongdoor", "走错门"),
    ("武林盟主其实不会武功", "cannot", "武林盟主，不会武功？"),
    ("两个死对头被困在同一部电梯里", "sameroom", "那么多电梯"),
]


@pytest.mark.parametrize(("idea", "play", "said"), SITUATIONS)
def test_a_situation_is_told_by_its_play_in_the_words_of_the_idea(idea: str, play: str, said: str) -> None:
    brief = Brief(idea=idea, language="zh", length_seconds=60, seed=1)
    story = Planner().story(brief).story
    screenplay = Planner().screenplay(story, brief).screenplay
    assert screenplay is not None
    lines = [each.text for each in screenplay.elements if each.kind is ElementKind.DIALOGUE]
    assert story.shape == play
    assert [each for each in lines if said in each]
    assert len(lines) >= 7


@pytest.mark.parametrize(
    "idea",
    [
        "小老鼠想当狮子",
        "爷爷教孙子包饺子，第一只总是散",
        "女孩丢了自己的影子",
        "男人养了一个儿子",
        "一对新人在雨里结婚",
        "婚礼前一晚，新娘找不到新郎",
        "机器人也想做梦",
        "一条不敢下水的船",
    ],
)
def test_what_is_another_situation_is_left_to_other_plays(idea: str) -> None:
    assert situation_of(idea) is None


def test_whoever_is_met_as_a_child_is_of_the_same_sex() -> None:
    brief = Brief(idea="一个女人遇见了七岁的自己", language="zh", length_seconds=60, seed=1)
    grown, child = Planner().story(brief).story.people
    assert (grown.sex, child.sex, child.age) == ("female", "female", "child")


def test_a_black_dog_is_not_called_by_another_coat() -> None:
    for idea in ("男孩捡到一只黑狗", "女孩捡到一只白猫", "老人救了一只灰兔", "奶奶养了一只黑猫"):
        people = Planner().story(Brief(idea=idea, language="zh", length_seconds=60, seed=1)).story.people
        assert [each.name for each in people if set(each.name) & set("橘黄")] == []


def test_a_wish_for_a_thing_is_said_and_not_done() -> None:
    brief = Brief(idea="小学生写信给市长，想要一座桥", language="zh", length_seconds=60, seed=1)
    story = Planner().story(brief).story
    screenplay = Planner().screenplay(story, brief).screenplay
    assert screenplay is not None
    assert [each.text for each in screenplay.elements if each.text.endswith("想要一座桥。")]
    assert not [
        each.text for each in screenplay.elements if each.text.endswith(f"{story.people[0].name}一座桥。")
    ]
