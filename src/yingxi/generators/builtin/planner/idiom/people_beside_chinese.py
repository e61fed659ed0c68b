"""What somebody in a Chinese idea does beside another one, where a play is written for just that: two contend for one
post, somebody nurses somebody, somebody is shut in and talks with who is on the other side of the door."""

import re
from collections.abc import Callable

from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.course import Course
from yingxi.generators.builtin.planner.idiom.people_in_chinese import people_in

POST = r"(?:位置|位子|名额|职位|岗位|资格|头衔|名分|差事)"
"""What only one of several can have."""
_CONTENDS = phrased(
    rf"^(?P<who>[^，。]{{2,12}}?)(?:为了?|因为)(?:争|抢)?(?:[^，。]{{1,8}}的)??(?P<post>[^，。的]{{0,4}}的?{POST})(?:天天|暗暗|暗地里|互相)?"
    r"(?:较劲|较上了?劲|斗|争|吵|抢|闹|翻脸|比|打)[^，。]{0,6}$"
    rf"|^(?P<who2>[^，。]{{2,12}}?)(?:争|抢|争夺|争抢)着?(?:当)?(?:同)?(?:一个)?(?:[^，。]{{1,8}}的)??(?P<post2>[^，。的]{{0,4}}的?{POST})$"
)
_CARES = phrased(
    r"^(?P<who>[^，。]{1,10}?)(?:在[^，。的]{1,8}?[里上中]?|到[^，。的]{1,6}?[里上中]?)?(?:每[天晚夜]|天天|一直|偷偷|悄悄|独自|默默)*"
    r"(?:照顾|伺候|侍候|陪护|看护|服侍|护理)(?:着|了|起)?(?P<other>[^，。]{1,14})$"
)
_WRONGED = phrased(r"(?:偷|骗|抢|打|骂|害|撞|欠|恨|告|抛弃|欺负|出卖|得罪|赶走|开除)(?:过|了|伤过?)的")
_CLEARLY = phrased(r"(?:孤儿|植物人|[猫狗鸟马牛羊花树草])$")
_SHUT_IN = phrased(
    r"^(?P<who>[^，。]{1,12}?)(?:不小心|意外|半夜)?被?(?:反锁|锁|困|关|卡)在了?(?P<where>[^，。]{1,10}?)[里中上]?，"
    r"(?:[^，。隔]{0,6})隔着(?:一[扇道层堵面])?(?P<between>[^，。]{0,3}门|门缝|栅栏|铁栏杆?|墙|玻璃|窗户?|木板)"
    r"(?:跟|和|与|对|给|教|听|陪|向)(?P<other>[^，。]{2,12})$"
)
_TWO = 2


def beside_of(text: str) -> Course | None:
    """The course of an idea that is one such deed; None where no play is written for it.

    >>> beside_of("两个老太太为了一个广场舞的领舞位置较劲").words["post"]
    '领舞位置'
    >>> sorted(beside_of("一个小偷在医院里照顾他偷过的老人").flags)
    ['cares-for', 'cares-wronged']
    >>> beside_of("水管工被困在地下室里，隔着门跟一个老太太聊天").words["between"]
    '门'
    >>> beside_of("老人数羊，羊数老人") is None
    True
    """
    bare = text.strip(" 。！!")
    return next((found for read in _READERS if (found := read(bare))), None)


def _contends(text: str) -> Course | None:
    found = _CONTENDS.match(text)
    who = found and (found["who"] or found["who2"])
    if not found or not who or not (re.search("两|俩|姐妹|兄弟", who) or len(people_in(who)) >= _TWO):
        return None
    return Course(frozenset({"contends-post"}), {"post": found["post"] or found["post2"]})


def _cares(text: str) -> Course | None:
    found = _CARES.match(text)
    if found is None or not people_in(found["who"]) or _CLEARLY.search(found["other"]):
        return None
    if not people_in(found["other"]) or len(people_in(text)) > _TWO:
        return None
    wronged = {"cares-wronged"} if _WRONGED.search(found["other"]) else set()
    return Course(frozenset({"cares-for"} | wronged), {})


def _shut_in(text: str) -> Course | None:
    found = _SHUT_IN.match(text)
    if found is None or not people_in(found["who"]) or not people_in(found["other"]):
        return None
    between = "门" if "门" in found["between"] else found["between"]
    return Course(frozenset({"shut-apart"}), {"between": between})


_READERS: tuple[Callable[[str], Course | None], ...] = (_contends, _cares, _shut_in)
