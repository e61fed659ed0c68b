"""People whom Chinese action introduces by name, with years or a noun: `李梅，七十二岁，一位穿绿棉袄的老太太`."""

import re
from collections.abc import Collection, Iterator
from typing import NamedTuple

from yingxi.breakdown.lexicon import List, chinese_found, meanings
from yingxi.film.phrasing import phrased

AGE = (
    r"(?:年近|约|大约|将近|快)?(?:[0-9]{1,3}|[零一二两三四五六七八九十百]{1,4})(?:多|来|几|出头)?(?:岁|$|(?=[，）。、]))"
    r"(?:左右|上下|出头|开外|模样)?"
)
ONE = r"(?:是|像是)?(?:一|这是一|又一|另一)?(?:[个位名]|个)"
_SEX = r"(?:[男女](?:性)?)"
_HEAD = phrased(
    r"(?:^|[。！？；\n]\s*|——|，(?:和|与|跟|还有|以及)?|[和与跟、](?=[^，。（]{2,4}（)|(?<=）)[和与跟、])"
    r"(?P<head>[\u4e00-\u9fff·]{1,20}?)"
    rf"(?P<opens>，(?:{_SEX}，)?(?={AGE}[，（。])|（(?:{_SEX}[，、])?(?={AGE}[，）、])|，{_SEX}(?=，)|（(?P<inside>[^）]{{1,30}})）"
    rf"|，(?={ONE})|——(?={ONE})|(?=是一?[个位名]))"
)
_STOPS = phrased(r"[。！？；\n]")
_PIECE = phrased(r"[，、（）]|——")
_PREFIXED = phrased(r"^(?:阿|小|老)[\u4e00-\u9fff]{1,2}$")
_SURNAMES = frozenset(
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田"
    "任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文"
)
_PLACED = phrased(r"[里上下边外前后旁中间处内时天声刻晨昏夜年]$")
_OTHERS: tuple[List, ...] = ("places", "times", "things", "weathers", "seasons", "sounds")
_WHEN_OR_WHERE: tuple[List, ...] = ("times", "places", "weathers", "sounds")
_WHO: tuple[List, ...] = ("people", "trades")
_ACTS: tuple[List, ...] = ("verbs", "people")
_NO_NAMES = frozenset(["他", "她", "它", "他们", "这", "那", "这是", "那是", "男", "女", "有人", "对方"])
# Who counts aloud, 一，二，三, tells of nobody.
_COUNTED = phrased(r"[零一二两三四五六七八九十百]+")
_VERB_BEFORE = phrased(r"[是有来见着了的在]")
_NEW = phrased(r"(?:[一另又有几两三]|^)[个位名](?P<between>[\u4e00-\u9fff]{0,6})$")
_CALLED = phrased(r"^(?:[他她它](?:的名字)?|名字)(?:名?叫|就?是)(?=[\u4e00-\u9fff]{1,4}$)")
"""她叫小满: so much of it is no name."""
ELDER, CHILD = 60, 14


class Named(NamedTuple):
    """A name with what stands right before it, and the nouns that describe its person."""

    name: str
    before: str
    nouns: tuple[str, ...]


_CREATURE = phrased(
    r"(?:^|[。！？；\n]\s*|(?<=捡到|遇到|遇见|碰到|碰见|看见|看到|发现|找到|救了|救下|抱着|抱起|抱住|牵着|带着|带来|收留|养了|养着|等着))"
    r"(?P<name>(?![天夜雨雪风半清傍深])[\u4e00-\u9fff]{2,3})，(?P<noun>[\u4e00-\u9fff]{1,4})，"
)


def _creatures_named(text: str) -> Iterator[Named]:
    """Animals and robots have names like nobody else's, and the noun tells: `花生，小狗，坐着`."""
    nouns = meanings("zh", "people")
    for found in _CREATURE.finditer(text):
        noun, name = found["noun"], found["name"]
        said = any(True for words in _WHEN_OR_WHERE for _ in chinese_found(name, words))
        if not (said or not is_a_creature(noun) or name in nouns or name in _NO_NAMES):
            yield Named(name, "", (noun,) if len(noun) > 1 else ())


def is_a_creature(noun: str) -> bool:
    """Whether a noun of the lists means no person: an animal's, a robot's."""
    return not meanings("zh", "people").get(noun, "person").endswith("person")


def chinese_named(text: str, known: Collection[str]) -> Iterator[Named]:
    """Everybody whom `text` introduces with years, sex or a noun of theirs. Where no years follow, the name must be
    one of `known` or look like one, or the noun be an animal's or a robot's."""
    yield from _creatures_named(text)
    at = 0
    while found := _HEAD.search(text, at):
        at = max(found.end("head"), at + 1)
        before, name = name_in(_CALLED.sub("", found["head"]))
        if not name or name in _NO_NAMES or _COUNTED.fullmatch(name):
            continue
        nouns = _nouns_behind(text, found.end("head"))
        aged = re.match(rf"[，（](?:{_SEX}[，、])?{AGE}", text[found.end("head") :])
        sexed = re.match(rf"[，（]{_SEX}[，、）]", text[found.end("head") :])
        if not (aged or ((nouns or sexed) and (name in known or looks_like_a_name(name)))):
            continue
        if noun := noun_at_end(before):
            nouns = (noun, *nouns)
        if aged and (years := _years(aged.group())) is not None:
            nouns = (*nouns, *(["老人"] if years >= ELDER else ["孩子"] if years <= CHILD else []))
        nouns = (
            *nouns,
            *(noun[1:] for noun in nouns if noun[0] == "小" and noun_at_end(noun[1:]) == noun[1:]),
        )
        if (own := noun_at_end(name)) != name:
            nouns = (*nouns, own)
        yield Named(name, before, tuple(dict.fromkeys(noun for noun in nouns if len(noun) > 1)))


def name_in(head: str) -> tuple[str, str]:
    """What stands before the name, and the name: `老太太李梅`, `十岁的小男孩阿宝`."""
    nouns = [each for words in _WHO for each in chinese_found(head, words) if len(each.word) > 1]
    for each in sorted(nouns, key=lambda noun: -noun.end):
        if 2 <= len(head) - each.end <= 4 and (each.start == 0 or _led(head[: each.start])):
            return head[: each.end], head[each.end :]
    return ("", head) if len(head) <= 4 else ("", "")


def comes_anew(before: str) -> bool:
    """Whether the noun behind `before` brings somebody new: `一位`, `另一个白发的`."""
    found = _NEW.search(before)
    return found is not None and not any(
        True for words in _ACTS for _ in chinese_found(found["between"], words)
    )


def without_one(words: str) -> str:
    """`一位身穿绿棉袄的老太太` without what counts it."""
    return re.sub(rf"^{ONE}(?=.)", "", words)


def _led(words: str) -> bool:
    return words.endswith("的") or bool(re.match(rf"^{ONE}", words))


def noun_at_end(words: str) -> str:
    """The noun for people in which a phrase ends: 老太太 of `身穿绿棉袄的老太太`."""
    return next((each.word for each in chinese_found(words, "people") if each.end == len(words)), "")


def _nouns_behind(text: str, at: int) -> tuple[str, ...]:
    """The nouns in which the phrases behind a name end, up to the first that does something."""
    stop = _STOPS.search(text, at)
    nouns: list[str] = []
    for piece in _PIECE.split(text[at : stop.start() if stop else len(text)]):
        if re.match(r"[和与跟]|还有|以及", piece):
            break
        if not piece or re.fullmatch(rf"{AGE}|{_SEX}", piece):
            continue
        if noun := noun_at_end(piece):
            if re.match(r"看|望|对|向|给|抱|扶|推|拉", piece):
                break
            nouns.append(noun)
        elif any(True for _ in chinese_found(piece, "verbs")) and not re.search(
            r"[衣衫裙袍袄裤帽发须胡镜]", piece
        ):
            break
    return tuple(nouns)


def looks_like_a_name(name: str) -> bool:
    """Whether two or three signs may be somebody's: a surname or a small one's 小 goes before, and no noun is in it."""
    if not 2 <= len(name) <= 3 or _PLACED.search(name) or _VERB_BEFORE.search(name):
        return False
    if any(each.start == 0 for words in _OTHERS for each in chinese_found(name, words) if len(each.word) > 1):
        return False
    return name[0] in _SURNAMES or bool(_PREFIXED.match(name))


_NUMERALS = {numeral: value for value, numeral in enumerate("零一二三四五六七八九")} | {"两": 2}


def _years(words: str) -> int | None:
    if digits := re.search(r"[0-9]+", words):
        return int(digits.group())
    written = re.search(r"[零一二两三四五六七八九十百]+", words)
    if not written:
        return None
    hundreds, _, rest = written.group().rpartition("百")
    tens, ten, ones = rest.rpartition("十")
    value = 100 * _NUMERALS.get(hundreds, 0) + (10 * _NUMERALS.get(tens, 1) if ten else 0)
    return value + _NUMERALS.get(ones.lstrip("零"), 0)
