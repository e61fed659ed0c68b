"""Whom a Chinese idea is about, where its first words hide it: somebody called by a name behind what they did, two who
are only called so, 她 behind when it is."""

import re

from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.idiom.predicates_chinese import is_predicate
from yingxi.generators.builtin.planner.idiom.unknown import SURNAMES
from yingxi.generators.builtin.planner.idiom.when_chinese import only_says_when

_HAN = "\u3400-\u9fff"
_TWO = "(?:他们俩?|他和她|她和他|这?两个?人|俩人|两个陌生人)"
_MET = phrased(
    rf"^因为(?P<why>[^，。]{{2,14}})，{_TWO}(?:终于|就|才)?(?P<met>(?:认识|相识|相遇|相爱|走到(?:了)?一起|成了[^，。]{{2,4}})了?)[。]?$"
)
_MISTAKEN = phrased(
    rf"^(?P<count>一[{_HAN}])(?P<did>[{_HAN}]错|[{_HAN}]{{1,2}}反)的(?P<what>[{_HAN}]{{1,5}})$"
)
_TWO_FIRST = phrased(rf"^(?:[^，。的]{{2,6}}的)?{_TWO}(?=(?P<does>[^，。]{{3,}}))")
_NAMED_BEHIND = phrased(
    rf"^(?P<does>[{_HAN}]{{1,3}}了[^，。]{{2,14}}?)的(?P<name>[老小阿大][{SURNAMES}]|[{SURNAMES}](?:师傅|叔|伯|姨|婶|嫂|爷|奶奶|大爷|大妈|阿姨))(?=，|[{_HAN}]{{2}})"
)
_LED = phrased(rf"^(?P<when>[^，。]{{2,10}})，(?P<who>[他她])(?![们俩的])(?=[{_HAN}]{{2}})")
_LONG_AFTER = phrased("[几二三四五六七八九]十年(?:以|之)?后")


_ELDERS = "爸爸?|妈妈?|父亲|母亲|老爸|老妈|爹|娘"
_GRAND = "爷爷|奶奶|外公|外婆|姥姥|姥爷"
_CHILDREN = "儿子|女儿|孩子"
_KIN = f"{_GRAND}|{_ELDERS}|{_CHILDREN}|哥哥|姐姐|弟弟|妹妹|老师|同桌|好朋友|朋友|狗|猫"
_I_WISH = phrased(
    rf"^我(?:一直|真的|特别|很|好|多么?)*(?:希望|盼着?|想让|想要?(?=(?:{_KIN})(?:能|来|回|陪|看|听|教|带|不)))(?:我的|我家的?)?(?P<who>(?:[{_HAN}]{{2,8}}的)?(?:{_KIN}))(?P<does>[^，。]{{2,}}.*)$"
)
_I_TELL = phrased(
    rf"^我?(?:一直|真的|很)*(?:想|要)(?:给|为|替)(?P<who>(?:[{_HAN}]{{2,8}}的)?(?:{_KIN}))(?:拍|写|做|录|画|寄|唱)[^，。]{{2,8}}，(?:告诉|跟|对)(?:[他她]|{_KIN})(?:说)?，?(?:我|其实我)(?P<news>[^。]+)[。]?$"
)


def _whoever_wishes(who: str) -> str:
    """Whose wish it is, as what they are to the other one: a granddaughter of a grandfather."""
    if re.search(rf"(?:{_GRAND})$", who):
        return "孙女"
    if re.search(rf"(?:{_ELDERS})$", who):
        return "女儿"
    return "妈妈" if re.search(rf"(?:{_CHILDREN})$", who) else "女孩"


def _of_myself(does: str) -> str:
    return re.sub("我(?!们)", "自己", does)


def with_heroes_first(text: str) -> str:
    """The idea with somebody at its head whom the reading can find.

    >>> with_heroes_first("因为一把借错的伞，他们认识了")
    '一个男人借错了一把伞，认识了一个女人'
    >>> with_heroes_first("异地恋的两个人约好同一时间抬头看月亮")
    '一个男人和一个女人约好同一时间抬头看月亮'
    >>> with_heroes_first("修了四十年自行车的老陈，今天收摊")
    '老陈修了四十年自行车，今天收摊'
    >>> with_heroes_first("我希望奶奶能记得我的名字"), with_heroes_first("我想给爸爸写一封信，告诉他我考上了")
    ('孙女盼着奶奶能记得自己的名字', '女儿考上了，告诉了爸爸')
    >>> with_heroes_first("几十年后，她找到了那封信"), with_heroes_first("那年冬天，他走了")
    ('几十年后，一个老太太找到了那封信', '那年冬天，一个男人走了')
    """
    if wish := _I_WISH.match(text):
        return f"{_whoever_wishes(wish['who'])}盼着{wish['who']}{_of_myself(wish['does'])}"
    if told := _I_TELL.match(text):
        return f"{_whoever_wishes(told['who'])}{_of_myself(told['news'])}，告诉了{told['who']}"
    if met := _MET.match(text):
        return _with_meeting(met)
    if (
        (two := _TWO_FIRST.match(text))
        and is_predicate(two["does"])
        and not re.search("[他她]们", text[two.end() :])
    ):
        return f"一个男人和一个女人{text[two.end() :]}"
    if named := _NAMED_BEHIND.match(text):
        return f"{named['name']}{named['does']}{text[named.end() :]}"
    led = _LED.match(text)
    if led is None or not only_says_when(led["when"]):
        return text
    return f"{led['when']}，一个{_somebody(led)}{text[led.end() :]}"


def _with_meeting(found: re.Match[str]) -> str:
    """How two meet, as what one of them does."""
    wrong = _MISTAKEN.match(found["why"])
    if wrong and found["met"].startswith(("认识", "相识", "相遇")):
        return f"一个男人{wrong['did']}了{wrong['count']}{wrong['what']}，认识了一个女人"
    return f"一个男人和一个女人因为{found['why']}{found['met']}"


def _somebody(led: re.Match[str]) -> str:
    if _LONG_AFTER.search(led["when"]):
        return "老太太" if led["who"] == "她" else "老人"
    return "女人" if led["who"] == "她" else "男人"
