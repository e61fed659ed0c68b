"""Somebody whom a Chinese idea calls by a whole name: 周扬, 林小北, 侦探陈默."""

import re

from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.idea import LIVING
from yingxi.generators.builtin.planner.idiom.predicates_chinese import is_predicate
from yingxi.generators.builtin.planner.idiom.unknown import SURNAMES
from yingxi.generators.builtin.planner.lexicon import words_of

_HAN = "\u3400-\u9fff"
_LONGEST_NOUN = 6
_HEAD = phrased(
    rf"(?:^|(?<=[，。；！？、和与跟])|(?<=[今昨那][天年])|(?<=后来)|(?<=最后)|(?<=结果)|(?<=可是)|(?<=但是)|(?<=一天))(?P<name>[{SURNAMES}][{_HAN}]{{1,2}}|[小阿][{_HAN}])(?=[{_HAN}，])"
)
"""Where a name may stand: at the head of a clause, or behind who else is named."""
_BEHIND_TRADE = phrased(rf"(?P<name>[{SURNAMES}][{_HAN}]{{1,2}})(?=[{_HAN}，。])")
_IS = phrased(
    rf"是(?:一?[个名位])?(?P<like>(?:[零一二三四五六七八九十\d]+岁的?)?)(?P<more>[^，。是]{{0,10}}的)?(?P<what>[{_HAN}]{{1,5}})，"
)
_GOES_ON = phrased(
    r"[和与跟、是有]|的(?!厨师|[\u3400-\u9fff]{0,2}[师匠工员人生客])|从|每|一[直个]|第一次|已经|刚|终于|收到|养了|约了|[今明昨]天|小时候|其实|却|也"
)
_NO_NAME = phrased(
    r"[的了着过是在有我你他她它们这那不没也都就却又再才将和与跟给把被让对从到上下里外前后天年月日时分家人个只位名店街路村镇城山河湖海]"
)
_OF_SCHOOL = phrased("高[一二三中考]")
_WEATHER_DOES = phrased(r"[停下落来打过]")
_WOMANLY = phrased(
    "[婷娜芳丽玲珍娟梅兰菊燕莉雪雨霞萍红玉秀美静敏慧婉薇晴露月琳琪瑶佳怡欣悦妍媛晓荷禾棠曼蓉芸瑾姗珊彤]"
)
_OF_CHILDREN = phrased(
    r"小学|幼儿园|作业|玩具|爸爸|妈妈|爷爷|奶奶|外婆|外公|姥姥|同桌|班主任|[五六七八九十]岁"
)
_OF_YOUTH = phrased(r"高[一二三中]|中学|大学|同桌|毕业|实习|青春|情书")
_NOUNS = {
    ("child", "male"): ("男孩", "小男孩"),
    ("child", "female"): ("女孩", "小女孩"),
    ("young", "male"): ("小伙子", "男青年"),
    ("young", "female"): ("姑娘", "少女"),
    ("adult", "male"): ("男人", "男子"),
    ("adult", "female"): ("女人", "女子"),
}


def with_names_said(text: str) -> str:
    """The idea, in which somebody who has a whole name is named the way that the reading knows, and called by what they
    are from then on.

    >>> with_names_said("周扬约了女同事看电影，周扬却没去")
    '名叫周扬的男人约了女同事看电影，男人却没去'
    >>> with_names_said("侦探陈默发现，画在墙上"), with_names_said("林小北是一个十岁的男孩，林小北怕黑")
    ('名叫陈默的侦探发现，画在墙上', '名叫林小北的十岁的男孩，男孩怕黑')
    >>> with_names_said("程序员每天加班"), with_names_said("小雨停了"), with_names_said("高兴的厨师唱歌")
    ('程序员每天加班', '小雨停了', '高兴的厨师唱歌')
    >>> with_names_said("高三学生给十年后的自己写信")
    '高三学生给十年后的自己写信'
    """
    used: set[str] = set()
    for trade, name in _named_behind_trade(text):
        first, rest = text.split(trade + name, 1)
        text = f"{first}名叫{name}的{trade}{rest.replace(name, trade)}"
        used.add(trade)
    for name in _named_at_head(text):
        first, rest = text.split(name, 1)
        if (said := _IS.match(rest)) and _is_somebody(said["what"]):
            noun = said["what"]
            who = f"{said['more'] or ''}名叫{name}的{said['like']}{noun}"
            behind = rest[said.end() :]
            comma = "，" if not is_predicate(behind) else ""
            text = f"{first}{who}{comma}{behind.replace(name, noun)}"
        else:
            noun = next(each for each in _nouns(name, text) if each not in used)
            text = f"{first}名叫{name}的{noun}{rest.replace(name, noun)}"
        used.add(noun)
    return text


def _named_behind_trade(text: str) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for match in _BEHIND_TRADE.finditer(text):
        name = _name_of(match["name"], text[match.start("name") :])
        before = text[: match.start("name")]
        trade = next(
            (
                before[-size:]
                for size in range(_LONGEST_NOUN, 1, -1)
                if size <= len(before) and _is_somebody(before[-size:])
            ),
            "",
        )
        if name and trade and all(name != known for _, known in found):
            found.append((trade, name))
    return found


def _named_at_head(text: str) -> list[str]:
    names: list[str] = []
    for match in _HEAD.finditer(text):
        name = _name_of(match["name"], text[match.start("name") :])
        if (
            name
            and all(name not in each and each not in name for each in names)
            and f"名叫{name}" not in text
        ):
            names.append(name)
    return names[:2]


def _name_of(longest: str, text: str) -> str:
    """The name that stands at the head of `text`, two or three characters of which the rest says what is done; empty
    where these are the beginning of another word."""
    known = words_of("zh")
    if _OF_SCHOOL.match(longest):
        return ""
    if longest[0] in "小阿":
        word = longest[:2]
        meaning = known.get(word)
        if any(text[:size] in known for size in range(3, _LONGEST_NOUN)) or _NO_NAME.search(word[1:]):
            return ""
        weather = meaning is not None and meaning.kind == "times" and not _WEATHER_DOES.match(text[2:])
        return word if (meaning is None or weather) and _says_what(text[2:]) else ""
    if any(text[:size] in known for size in range(2, _LONGEST_NOUN)):
        return ""
    for size in (3, 2):
        name = longest[:size]
        if len(name) == size and not _NO_NAME.search(name[1:]) and _says_what(text[size:]):
            if size == 3 and is_predicate(text[2:]) and _says_what(text[2:]) and not _is_given(name[1:]):
                continue
            return name
    return ""


def _is_given(given: str) -> bool:
    """Whether the second of two characters is no verb of its own: 小北, and not 扬约."""
    return not is_predicate(given[1:])


def _says_what(rest: str) -> bool:
    return bool(rest) and (is_predicate(rest) or _GOES_ON.match(rest) is not None)


def _is_somebody(word: str) -> bool:
    known = words_of("zh").get(word)
    return known is not None and known.kind in LIVING and "term" not in known.flags


def _nouns(name: str, text: str) -> tuple[str, ...]:
    """What somebody of that name may be called, by the pronoun, the name and what the idea speaks of."""
    she = set(re.findall("[他她](?!们)", text)) == {"她"} and len(_HEAD.findall(text)) == 1
    woman = she or _WOMANLY.search(name[1:]) is not None
    small = name[0] in "小阿"
    creature = any(each in text for each in ("龙", "猫", "狗", "鸟", "精灵", "怪兽"))
    child = small and (creature or _OF_CHILDREN.search(text) is not None)
    young = small or _OF_YOUTH.search(text) is not None
    age = "child" if child else "young" if young else "adult"
    sex = "female" if woman else "male"
    own = _NOUNS[age, sex]
    return (*own, *(each for key, nouns in _NOUNS.items() if key[1] == sex for each in nouns))
