"""What somebody in a Chinese idea makes, opens, learns, brings aboard, finds written, or whom they take home, where a
play is written for just that."""

import re
from collections.abc import Callable

from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.course import Course
from yingxi.generators.builtin.planner.idiom.matter import COUNTED
from yingxi.generators.builtin.planner.idiom.people_in_chinese import people_in

_M = rf"[{COUNTED}把双对副条部串支瓶包碗块盒袋杯盏根颗床口架座]"
_WHO = r"[^，。]{1,12}?"
_AT = r"(?:在[^，。]{1,8}?[里上中下边旁外内前底])?"
_ODD = phrased(
    rf"^{_WHO}{_AT}(?:打|做|造|刻|雕|搭|砌|织|缝|编|捏|扎|发明)(?:出|成)?了一(?P<count>{_M})(?P<trait>[^，。的给为替]{{2,8}})的(?P<odd>[^，。的]{{1,4}})$"
)
_OPENS = phrased(
    rf"^{_WHO}{_AT}(?:来?[^，。]{{0,4}}上)?开了(?:一?[家间个])(?P<shop>[^，。的]{{0,4}}[馆店铺摊坊])$"
)
_LEARNS = phrased(
    rf"^(?P<who>{_WHO})(?:来地球|跑去|偷偷|天天|跟着?[^，。]{{1,6}}?)?学(?:着|习)?(?P<learnt>(?:做|唱|说|写|吹|弹|打|跳|包|骑|开|捏|炒|煮|游|走|叫|飞|种|织|新)[^，。的了会]{{1,5}})$"
)
_TEACHES = phrased(
    rf"^(?P<who>{_WHO})(?:天天|偷偷|每天)?教(?:自己的|[他她]的)?(?P<pupil>[^，。的]{{1,8}}?)(?P<learnt>(?:打(?!鼓)|认|用|撒|下|修|捏|织|编|磨|算|切|炒|煮|开|扎|折|摇|数)[^，。的了]{{1,5}})$"
)
_ABOARD = phrased(
    rf"^(?:在)?(?P<car>绿皮火车|高铁|火车|地铁|公交车|大巴|轮船|末班车)上，?{_WHO}(?:抱|扛|背|捧|带|拎|提)着一{_M}(?:[^，。]{{1,6}}的)?(?P<aboard>[^，。的]{{1,5}})$"
)
_BOARDS = phrased(
    rf"^{_WHO}(?:抱|扛|背|捧|带|拎|提)着一{_M}(?:[^，。]{{1,6}}的)?(?P<aboard>[^，。的]{{1,5}}?)(?:挤|坐|登|上|走)上?了?(?P<car>绿皮火车|高铁|火车|地铁|公交车|大巴|轮船|末班车)$"
)
_PAPER = phrased(
    rf"^(?P<who>{_WHO})在(?P<where>[^，。]{{1,10}}?)(?:发现|捡到|翻到|找到|摸到|翻出)了?一[封张页份条本](?:[^，。]{{1,8}}的)?(?P<paper>信|情书|纸条|字条|欠条|贺卡|明信片|借条|旧信|书信|日记)$"
)
_HOME = phrased(
    r"^(?P<who>[^，。]{1,10}?)(?:送|带|领)(?:一个)?(?:迷路|走丢|走失)的(?:小)?(?:孩子|孩|女孩|男孩|朋友)回家$"
)
_VIES = phrased(
    r"^(?P<who>[^，。]{2,10}?)(?:抢着|争着|争先恐后地?)(?:要|去|来)?(?P<vied>(?:照顾|伺候|看护|侍候|服侍|送饭|做饭|买单|付钱|请客|洗碗|守夜|赡养|孝敬)[^，。]{0,8})$"
)
_RETURNS = phrased(
    rf"^{_WHO}把(?:自己)?偷(?:来|走|去)?的(?P<taken>[^，。的]{{1,5}}?)(?:又|再|偷偷|悄悄|连夜|一[^，。]地)*(?:搬|送|还|放|背|抬|抱)了?回(?:去|来)?了?(?:原处|原来的地方)?$"
)
_WONT_GO = phrased(
    r"^(?:[^，。]{1,7}的)?[^，。的]{1,6}?(?:死活|突然|忽然|怎么也|就是|说什么也)?(?:不肯|不愿意?)(?P<unwilling>上台|上场|登台|出场|进场|表演)$"
)


def deed_with_thing_of(text: str) -> Course | None:
    """The course of an idea that is one such deed; None where no play is written for it.

    >>> deed_with_thing_of("村口的铁匠打了一把打不开的锁").words["odd asked"]
    '打不开的锁，'
    >>> deed_with_thing_of("老人数羊，羊数老人") is None
    True
    """
    bare = text.strip(" 。！!")
    return next((found for read in _READERS if (found := read(bare))), None)


def _odd(text: str) -> Course | None:
    found = _ODD.match(text)
    if found is None or people_in(found["odd"]):
        return None
    asked = f"{found['trait']}的{found['odd']}，"
    words = {"odd": found["odd"], "odd count": found["count"], "odd asked": asked}
    return Course(frozenset({"makes-odd"}), words)


def _opens(text: str) -> Course | None:
    found = _OPENS.match(text)
    return Course(frozenset({"opens-shop"}), {"opened": found["shop"]}) if found else None


def _learns(text: str) -> Course | None:
    found = _LEARNS.match(text)
    if found is None or not people_in(found["who"]):
        return None
    return Course(frozenset({"learns-new"}), {"learnt": found["learnt"]})


def _teaches(text: str) -> Course | None:
    found = _TEACHES.match(text)
    if found is None or not (people_in(found["who"]) and people_in(found["pupil"])):
        return None
    return Course(frozenset({"teaches-skill"}), {"learnt": found["learnt"]})


def _aboard(text: str) -> Course | None:
    found = _ABOARD.match(text) or _BOARDS.match(text)
    if found is None or people_in(found["aboard"]):
        return None
    car = found["car"]
    return Course(frozenset({"brings-aboard"}), {"aboard": found["aboard"], "L": car, "LH": car, "in": "内"})


def _paper(text: str) -> Course | None:
    found = _PAPER.match(text)
    if found is None or not people_in(found["who"]):
        return None
    return Course(frozenset({"finds-paper"}), {"found in": found["where"], "paper": found["paper"]})


def _home(text: str) -> Course | None:
    found = _HOME.match(text)
    return Course(frozenset({"takes-home"}), {}) if found and people_in(found["who"]) else None


def _vies(text: str) -> Course | None:
    found = _VIES.match(text)
    two = found and (re.search("两|俩|姐妹|兄弟", found["who"]) or len(people_in(found["who"])) > 1)
    if found is None or not two:
        return None
    return Course(frozenset({"vies-to"}), {"vied": re.sub("同一[个位名]", "", found["vied"])})


def _returns(text: str) -> Course | None:
    found = _RETURNS.match(text)
    if found is None or people_in(found["taken"]):
        return None
    return Course(frozenset({"takes-back"}), {"taken": found["taken"]})


def _wont_go(text: str) -> Course | None:
    found = _WONT_GO.match(text)
    return Course(frozenset({"wont-go"}), {"unwilling": found["unwilling"]}) if found else None


_READERS: tuple[Callable[[str], Course | None], ...] = (
    _aboard,
    _paper,
    _home,
    _vies,
    _returns,
    _wont_go,
    _opens,
    _odd,
    _learns,
    _teaches,
)
