"""Ideas the planner is held to: the play that must tell each, and what it names that must be in the film."""

from typing import NamedTuple

from yingxi.film.brief import Language


class Idea(NamedTuple):
    text: str
    play: str
    words: tuple[str, ...]

    @property
    def language(self) -> Language:
        return "zh" if ord(self.text[0]) > 0x2E80 else "en"


SAMPLES = (
    Idea("一位外婆忘了所有人，却还记得和孙女玩捉迷藏", "keeps-hide", ("外婆",)),
    Idea(
        "A grandmother has forgotten everyone, but still remembers playing hide-and-seek "
        "with her granddaughter",
        "keeps-hide",
        ("Nana",),
    ),
    Idea("A night bus driver returns a lost violin", "stranger", ("violin", "NIGHT BUS", "driver")),
    Idea("一只怕打雷的小狮子想上台舞狮", "fear", ("小狮子", "雷", "戏台")),
    Idea("街角修表铺的最后一天", "lastday", ("街角修表铺", "修表匠")),
    Idea("A lighthouse keeper's robot wants to see snow", "wish", ("robot", "LIGHTHOUSE", "snow", "keeper")),
)

CHINESE = (
    Idea("一个机器人想看雪", "wish", ("机器人", "雪")),
    Idea("爷爷忘了所有人，只记得跳舞", "keeps-gesture", ("爷爷", "跳舞")),
    Idea("为一家老面馆做广告", "adplace|adroad", ("老面馆", "一碗面")),
    Idea("一位母亲送儿子去远方上大学", "farewell", ("母亲",)),
    Idea("小男孩以为妈妈要离开家", "mistake", ("妈妈",)),
    Idea("三十年后，他来还一只答应过的风筝", "promise", ("风筝",)),
    Idea("每天早上门口都有一枝花，是谁放的", "discovery", ("花",)),
    Idea("火车上的列车员捡到一封信", "stranger", ("列车", "信")),
    Idea("一台坏了的收音机被送去修理", "repair", ("收音机",)),
    Idea("雪夜，一位老裁缝的最后一天", "lastday", ("雪", "裁缝")),
)

ENGLISH = (
    Idea("A kitten who is afraid of the dark wants to sing on stage", "fear", ("kitten", "lamp")),
    Idea("The last day of an old bookshop", "lastday", ("BOOKSHOP", "book")),
    Idea("A mother says goodbye to her daughter who is leaving home", "farewell", ("Mum",)),
    Idea("Every morning someone leaves a red apple on her doorstep", "discovery", ("red apple",)),
    Idea("A boy thinks his mother is going to leave", "mistake", ("Mum",)),
    Idea("A promise to return a kite, kept thirty years late", "promise", ("kite",)),
    Idea("An ad for an umbrella shop", "adplace|adroad", ("UMBRELLA SHOP",)),
    Idea(
        "Grandpa has forgotten everyone but he remembers how to dance", "keeps-gesture", ("Grandpa", "dance")
    ),
    Idea("A robot wants to see the sea", "wish", ("robot", "the sea")),
    Idea(
        "A potter teaches an apprentice every day",
        "practice|acted|few-words|plainly|sideways|unswept|iwaslooking",
        ("potter", "apprentice"),
    ),
)

LESSONS = (
    Idea("A fisherman teaches a crab to dance", "lesson", ("crab", "fisherman", "dance")),
    Idea("A lighthouse keeper teaches a girl to play the drum", "lesson", ("keeper", "drum", "LIGHTHOUSE")),
    Idea("A girl learns to swim from an old fisherman", "lesson", ("fisherman", "swim", "HARBOUR")),
    Idea("一个渔夫教螃蟹跳舞", "lesson", ("渔夫", "螃蟹", "跳")),
    Idea("爷爷教孙女放风筝", "lesson", ("爷爷", "风筝")),
    Idea("一只老乌龟教小兔子走路", "lesson", ("乌龟", "小兔子")),
)

DUELS = (
    Idea("A young swordsman challenges an old kung fu master", "duel", ("swordsman", "master", "sword")),
    Idea("An old swordsman is challenged by a girl", "duel", ("swordsman", "sword")),
    Idea("A samurai challenges a monk to a duel", "duel", ("samurai", "monk")),
    Idea("江湖第一高手在扫地", "duel", ("剑", "扫")),
    Idea("小徒弟想跟师父比武", "duel", ("徒弟", "师父")),
    Idea("雪夜，两个刀客在客栈相遇", "duel", ("刀客", "雪")),
)

RIVALS = (
    Idea("Two noodle shop owners compete across the street", "rivals", ("owner", "noodles")),
    Idea("A cat and a dog compete for the same chair", "rivals|contest", ("cat", "dog", "chair")),
    Idea("Two old men fight over the last cake", "rivals|contest", ("cake",)),
    Idea("两家面馆斗了一辈子", "rivals", ("招牌", "对门")),
    Idea("两个理发师抢生意", "rivals|contest", ("理发师",)),
    Idea("两个小孩抢一个气球，谁也不服谁", "rivals|contest", ("气球",)),
    Idea("Two rival chess players meet on a train in the snow", "rivals", ("train", "chessboard", "snow")),
    Idea("两只企鹅为了一块石头吵架", "rivals|contest", ("企鹅", "石头")),
)

LETTERS = (
    Idea("A shy postman is in love with the baker", "letter|pretext", ("postman", "baker")),
    Idea("A boy writes a love letter to the girl next door", "letter|pretext", ("letter",)),
    Idea("A cat falls in love with a dog", "letter|pretext", ("cat", "dog")),
    Idea("一个男孩暗恋隔壁班的女孩", "letter|pretext", ("信",)),
    Idea("邮递员喜欢上了花店老板", "letter|pretext", ("邮递员", "花")),
    Idea("害羞的面包师说不出口", "letter|pretext", ("面包师", "面包")),
)

OLDER_PLAYS_KEEP_THEIRS = (
    Idea("A shy lion wants to sing on stage", "fear", ("lion",)),
    Idea("A kitten who is afraid of water learns to swim", "leap", ("kitten", "water")),
    Idea("A robot wants to learn to dance", "wish", ("robot",)),
    Idea(
        "A mother teaches her son to cook before he leaves home", "acted|few-words|plainly|sideways", ("Mum",)
    ),
    Idea("The last day of two rival bookshops", "lastday", ("BOOKSHOP",)),
    Idea("外婆喜欢和孙女下棋", "contest", ("外婆",)),
)

ALL = (
    *SAMPLES,
    *CHINESE,
    *ENGLISH,
    *LESSONS,
    *DUELS,
    *RIVALS,
    *LETTERS,
    *OLDER_PLAYS_KEEP_THEIRS,
)
