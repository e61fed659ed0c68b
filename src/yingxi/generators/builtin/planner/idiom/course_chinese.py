"""The course of what happens in a Chinese idea, where a play is written for it: somebody is sent and comes back without
it, does not come one day, comes home late, does the same as another, gets something from far away."""

import re
from collections.abc import Callable

from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.course import Course
from yingxi.generators.builtin.planner.idiom.deeds_with_things_chinese import deed_with_thing_of
from yingxi.generators.builtin.planner.idiom.needs_chinese import keeps_best, need_of
from yingxi.generators.builtin.planner.idiom.people_beside_chinese import beside_of
from yingxi.generators.builtin.planner.idiom.single_deeds_chinese import single_deed_of
from yingxi.generators.builtin.planner.idiom.situations_chinese import situation_of
from yingxi.generators.builtin.planner.idiom.things_chinese import thing_of
from yingxi.generators.builtin.planner.idiom.unreal import unreal_of

_NUMBER = r"[一两三几][\u3400-\u9fff]"
_AS_ORDERED = phrased(
    r"^(?P<by>[^，。派让叫]{1,8}?)(?:派|叫|让|吩咐|打发|差)(?P<who>[^，。]{1,6}?)(?P<errand>(?:下山|上山|进山|进城|出城|上街|去)[^，。]{1,8})"
    r"，(?=[^。]*回来)"
)
_LATE_HOME = phrased(r"(?<=[^，。才]{3})才(?=(?:赶?回[家来到]|到家))")


def said_by_course(text: str) -> str:
    """Whoever is sent first, and what is done before somebody comes home as a clause.

    >>> said_by_course("将军派士兵进山砍柴，士兵回来时抱着孩子")
    '士兵奉将军之命进山砍柴，士兵回来时抱着孩子'
    >>> said_by_course("女儿等爸爸吃饭，爸爸却送完最后一单才回家")
    '女儿等爸爸吃饭，爸爸却送完最后一单，才回家'
    """
    text = _AS_ORDERED.sub(r"\g<who>奉\g<by>之命\g<errand>，", text)
    return _LATE_HOME.sub("，才", text)


_SENT = phrased(
    r"^[^，。]{1,8}?(?:奉[^，。]{1,8}?之?命令?)?(?P<errand>(?P<way>下山|上山|进山|进城|出城|上街|去[^，。买砍采打挑取]{0,4})?"
    r"(?P<act>(?P<verb>买|砍|采|打|挑|取|捡)(?P<goods>[^，。]{1,5})))，[^。]{0,4}?(?:回来|归来|回家)(?:时|的?路上|途中)(?P<then>[^。]+)"
)
_MARKETS = {"下山": "集市", "进城": "集市", "上街": "集市", "上山": "山上", "进山": "山里"}
_AWAY = phrased(
    r"(?:每[天晚夜日周]|天天|日日|连续[一二两三四五六七八九十几\d]+(?:多?年|个月|天)(?:都)?)(?P<daily>[^，。]{2,})，(?:可是|但是|可|但)?(?:有一[天回晚]|[那这]一?天|一天|昨[天晚]|今[天晚])，?"
    r"(?P<who>[^，。]{1,8}?)(?:却|突然|忽然)?(?:没有?再?来|没有?出现|没有?回来|不见了|不在了|失踪了)"
)
_LATE = phrased(
    r"(?:想(?:要)?|等(?:着)?|准备|盼(?:着)?)(?P<hoped>[^，。]{2,}?)，(?P<other>[^，。]{1,8}?)却(?P<work>[^，。]{2,})，才(?:赶?回|到家)"
)
_SAME = phrased(
    r"(?:比赛|比试|较量|争着|抢着|比着)(?P<task>[^，。]{2,})，[^，。]{0,3}?(?:才|却)?发现(?P<found>[^，。]{3,})"
)
_TASK = phrased(r"(?P<verb>[^，。的]{1,2}?[好完出]?)(?P<noun>(?:[^，。]{1,6}的)?[^，。]{1,5})$")
_GOT = phrased(
    rf"收到(?P<from>[^，。的]{{1,5}}?)(?:从(?P<where>[^，。的]{{1,6}}?))?(?:托人)?[寄捎带](?:回)?来的(?P<thing>(?:{_NUMBER})?(?P<noun>[^，。]{{1,6}}))，"
)


def course_of(text: str) -> Course | None:
    """The course of an idea's text; None where no play is written for it.

    >>> course_of("小和尚奉师父之命下山买盐，回来时把盐送给了一户穷人").words["errand"]
    '下山买盐'
    >>> course_of("爷爷每天和猫下棋，有一天猫没有来").flags
    frozenset({'stays-away'})
    >>> course_of("老人数羊，羊数老人") is None
    True
    """
    return next((course for read in _READERS if (course := read(text))), None)


def _sent(text: str) -> Course | None:
    found = _SENT.match(text)
    if found is None:
        return None
    goods = re.sub(rf"^{_NUMBER}", "", found["goods"])
    way = found["way"] or ""
    where = _MARKETS.get(way, "") or (way.removeprefix("去") if way.startswith("去") else "")
    kept = re.search(r"[送给让分]", found["then"]) is None
    words = {
        "errand": found["errand"],
        "goods": goods,
        "there": where or ("集市" if found["verb"] == "买" else "山里"),
    }
    ordered = {"sender-unnamed"} if "奉" not in text[: found.start("errand")] else set()
    return Course(frozenset({"sent-brings" if kept else "sent-gives"} | ordered), words)


def _away(text: str) -> Course | None:
    found = _AWAY.search(text)
    return Course(frozenset({"stays-away"}), {"daily": found["daily"]}) if found else None


def _late(text: str) -> Course | None:
    found = _LATE.search(text)
    if found is None:
        return None
    said = re.search(r"在(?P<where>[^，。雨雪风在]{1,5}?[里上])(?=[^，。]{2})", found["work"])
    hoped = re.sub(
        rf"(?<=[给为替陪和跟等帮])[^给为替陪和跟等帮]*{re.escape(found['other'])}", "你", found["hoped"]
    )
    words = {"work": found["work"], "work place": said["where"] if said else "街上", "hoped": found["hoped"]}
    last = re.search(r"最后一[^，。完了]{1,2}", found["work"])
    words |= {"last work": last[0] if last else "最后一件"}
    handed = {"work-handed"} if "送" in found["work"] else set()
    return Course(frozenset({"comes-late"} | handed), words | {"hoped said": hoped})


def _same(text: str) -> Course | None:
    found = _SAME.search(text)
    task = _TASK.search(found["task"]) if found else None
    if found is None or task is None:
        return None
    same = re.search(r"同一(?P<count>[\u3400-\u9fff])(?P<noun>[^，。]{1,5})$", found["found"])
    lacked = re.search(r"(?:没有|缺)(?P<noun>[^，。是]{1,5})$", found["found"])
    thing = f"一{same['count']}{same['noun']}" if same else lacked["noun"] if lacked else ""
    of_people = re.search(r"人$|师|父|母|妻|爱", thing) is not None
    said = re.sub(r"(?:他们|她们)?(?:两个?人|俩人?)|他们|她们", "咱俩", found["found"], count=1)
    words = {
        "task": found["task"],
        "task thing": task["noun"].rpartition("的")[2],
        "found": found["found"],
        "found said": said,
    }
    if thing and not of_people:
        one = {"found-one"} if same else set()
        counted = {"found count": f"一{same['count']}"} if same else {}
        return Course(frozenset({"same-work"} | one), words | {"found thing": thing} | counted)
    return Course(frozenset({"same-secret"}), words)


def _got(text: str) -> Course | None:
    found = _GOT.search(text)
    if found is None:
        return None
    return Course(frozenset({"sent-here"}), {"sent thing": found["noun"], "sender": found["from"]})


def _thing(text: str) -> Course | None:
    return thing_of(text.strip(" 。！!"))


def _unreal(text: str) -> Course | None:
    return unreal_of(text, "zh")


_READERS: tuple[Callable[[str], Course | None], ...] = (
    _sent,
    _away,
    _late,
    _same,
    _got,
    keeps_best,
    beside_of,
    situation_of,
    _thing,
    need_of,
    single_deed_of,
    deed_with_thing_of,
    _unreal,
)


def course_words(text: str) -> dict[str, str]:
    """The words of the play that is written for an idea's course."""
    course = course_of(text)
    return dict(course.words) if course else {}


def course_flags(text: str) -> frozenset[str]:
    """The terms of an idea's course."""
    course = course_of(text)
    return course.flags if course else frozenset()
