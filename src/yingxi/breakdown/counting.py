"""People who are only counted: `the three`, `all four`, `the two of them`, 两个孩子."""

from collections.abc import Collection, Iterable, Mapping, Sequence

from yingxi.film.phrasing import phrased

_SO_MANY = {
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11,
    "twelve": 12,
}  # fmt: skip
COUNTED = frozenset({"one", *_SO_MANY})
"""Numbers in words, as they tell people of one noun apart: GUEST ONE."""
_ALL = frozenset({
    ("all",), ("they", "all"), ("all", "of", "them"), ("everybody",), ("everyone",), ("each", "of", "them"),
    ("everybody", "there"), ("everyone", "there"), ("everybody", "present"), ("everyone", "present"),
    ("the", "whole", "group"), ("all", "of", "them", "together"), ("they", "all", "together"),
})  # fmt: skip
_OF_THEM = ("of", "them")
_OTHERS = frozenset({
    ("the", "others"), ("all", "the", "others"), ("the", "rest"), ("everybody", "else"), ("everyone", "else"),
    ("all", "others"), ("the", "rest", "of", "them"), ("the", "others", "all"),
})  # fmt: skip


def all_meant(words: list[str]) -> bool:
    """Whether `words`, the subject of a clause in small letters, mean all who are there: `they all`, `everybody`."""
    return tuple(words) in _ALL


def others_meant(words: list[str]) -> bool:
    """Whether they mean all but whoever acted last: `the others`."""
    return tuple(words) in _OTHERS


def counted_people(words: list[str]) -> int:
    """How many people `words`, the subject of a clause in small letters, count; 0 where they count something else."""
    if len(words) == len(_OF_THEM) + 1 and tuple(words[1:]) == _OF_THEM:
        return _SO_MANY.get(words[0], 0)
    many = _SO_MANY.get(words[1], 0) if words[:1] in (["the"], ["all"]) and len(words) > 1 else 0
    return many if words[2:] in ([], ["of", "them"], ["people"], ["friends"]) else 0


_ALL_ZH = phrased(
    r"^(?:[他她]们?(?:全都|全部|全|都|个个|一齐|齐)|大家|众人|所有的?人|全体|人人|每个人|全都|个个|在座的人?|在场的人?)"
)
_OTHERS_ZH = phrased(r"^(?:其他的?人|其余的?人?|剩下的人|旁人|别的人)")
_MANY_ZH = phrased(
    r"^(?:[他她]们|[这那])?(?P<many>[两二三四五六七八九]|[二三四五六七八九]?十[一二三四五六七八九]?)个?(?:人|兄弟|弟兄|姐妹|姊妹)"
    r"(?![影群家])"
)
_DIGITS = {numeral: value for value, numeral in enumerate("一二三四五六七八九", 1)} | {"两": 2}


def chinese_all_meant(words: str) -> bool:
    """Whether Chinese `words` begin with all who are there: 他们都, 大家, 众人."""
    return _ALL_ZH.match(words) is not None


def chinese_others_meant(words: str) -> bool:
    """Whether they begin with all but whoever acted last: 其他人."""
    return _OTHERS_ZH.match(words) is not None


def chinese_people_counted(words: str) -> int:
    """How many people Chinese `words` begin with and count; 0 where they count none.

    >>> chinese_people_counted("十二人都站起来"), chinese_people_counted("三个人"), chinese_people_counted("三个碗")
    (12, 3, 0)
    """
    found = _MANY_ZH.match(words)
    if found is None:
        return 0
    tens, ten, ones = found["many"].rpartition("十")
    return (10 * _DIGITS.get(tens, 1) if ten else 0) + _DIGITS.get(ones, 0)


_NUMERALS = {"两": 2, "二": 2, "俩": 2, "三": 3, "四": 4}
_COUNTED = phrased(r"^(?:[这那])?(?P<many>[两二俩三四])[个位名]?(?P<noun>[\u4e00-\u9fff]{1,4})")


_OFF = "甲乙丙丁"


def counted_off(texts: Iterable[str], known: Collection[str]) -> tuple[str, ...]:
    """Those who are counted off like somebody known: 黑衣人乙 where there is a 黑衣人甲.

    >>> counted_off(["黑衣人甲、黑衣人乙下马。"], ["黑衣人甲"])
    ('黑衣人乙',)
    """
    nouns = {name[:-1] for name in known if len(name) > 1 and name[-1] in _OFF}
    told = "\n".join(texts)
    return tuple(
        noun + sign
        for noun in sorted(nouns)
        for sign in _OFF
        if noun + sign in told and noun + sign not in known
    )


_NUMBERED = phrased(
    r"(?:^|[。！？；，、\n和与跟给向对着])(?P<name>老(?:大|[二三四五六七八九]|十[一二三四五六七八九]?))(?![大二三四五六七八九十年半远早一])"
)


def numbered(texts: Iterable[str], known: Collection[str]) -> tuple[str, ...]:
    """Brothers or sisters who are called by their numbers, where there are two of them at least: 老大, 老十二.

    >>> numbered(["老大、老二站着，老十二进来。"], ["老二"])
    ('老大', '老十二')
    """
    told = [found["name"] for text in texts for found in _NUMBERED.finditer(text)]
    them = dict.fromkeys((*told, *(name for name in known if _NUMBERED.fullmatch(name))))
    return tuple(name for name in them if name not in known) if len(them) > 1 else ()


_NEW = phrased(
    r"(?:^|[。！？；，\n]|[上里中外边前后口]|有|来了|走来)(?P<many>[两三四])[个名位](?P<noun>[\u4e00-\u9fff]{1,4}?)"
    r"(?=[站坐走跑冲围拦追骑从在蹲躲跳翻举拔一正])"
)


def counted_new(texts: Iterable[str], nouns: Collection[str], known: Collection[str]) -> tuple[str, ...]:
    """Those who are only counted, each of them by a sign of their own; `nouns` are those for people. Nobody where
    one of the `known` is called so.

    >>> counted_new(["三个黑衣人站在桥上。"], ["黑衣人"], ["周敏"])
    ('黑衣人甲', '黑衣人乙', '黑衣人丙')
    """
    many: dict[str, int] = {}
    for text in texts:
        for found in _NEW.finditer(text):
            noun = found["noun"]
            others = (name for name in known if not (name[:-1] == noun and name[-1] in _OFF))
            is_known = any(noun in name or name in noun for name in others)
            if (
                len(noun) > 1
                and not is_known
                and any(noun.endswith(each) for each in nouns if len(each) > 1 or each == "人")
            ):
                many[noun] = max(many.get(noun, 0), _NUMERALS[found["many"]])
    return tuple(
        noun + sign for noun, number in many.items() for sign in _OFF[:number] if noun + sign not in known
    )


def counted_again(
    words: str, described: Mapping[str, Sequence[str]], seen: Sequence[str] = ()
) -> tuple[str, ...]:
    """Who are meant where `words` begin with so many of a noun, and no fewer are `described` by it: those who were
    `seen`, the last first, before others. Nobody where new people of that noun are counted.

    >>> counted_again("两个孩子鼓掌", {"孩子": ("阿杰", "阿宁")}), counted_again("三个孩子", {"孩子": ("阿杰",)})
    (('阿杰', '阿宁'), ())
    """
    found = _COUNTED.match(words)
    if found is None:
        return ()
    noun = next((each for each in described if found["noun"].startswith(each)), "")
    people = described.get(noun, ())
    nearest = [*(each for each in seen if each in people), *(each for each in people if each not in seen)]
    many = _NUMERALS[found["many"]]
    return tuple(nearest[:many]) if len(nearest) >= many else ()
