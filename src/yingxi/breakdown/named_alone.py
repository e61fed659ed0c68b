"""People whom the action names without a word of who they are, and who never speak: `BEN in a blue cap comes in`,
小明走进来. They must be called by a given name or, in capitals, by a trade, and do something; or something is given to
them: `hands PORTER the key`."""

from collections.abc import Iterator

from yingxi.breakdown.chinese_introductions import looks_like_a_name
from yingxi.breakdown.lexicon import List, chinese_found, meanings
from yingxi.film.brief import Language
from yingxi.film.phrasing import phrased

_NAME = phrased(r"(?<![\w'’-])(?P<name>[A-Z]{2,}|[A-Z][a-z]+)(?= (?P<next>[a-z]+)(?P<after> [a-z]+)?)")
_GIVES = r"(?:gives|hands|passes|tosses|throws|offers|lends|brings|shows)"
_GIVEN_TO = phrased(
    rf"\b{_GIVES}\s(?:the\s)?(?P<first>[A-Z]{{3,}})\s(?:an?|the|his|her|their|its|one|some)\b"
    r"|\b(?:gives|hands|lends|shows|offers)\s[^.,;]{1,40}?\sto\s(?:the\s)?(?P<last>[A-Z]{3,})(?=[.,;]|\sand\b|$)"
)
_HANDED = phrased(r"(?:递|交|还|送|塞|借|让)给(?P<name>[\u4e00-\u9fff]{2,3})(?=[。，；！、\n]|$)")
_WITH_LOOKS = frozenset({"in", "with", "wearing", "carrying", "holding"})
_NO_NAMES: tuple[List, ...] = (
    "things", "places", "times", "seasons", "weathers", "colours", "people", "sounds", "verbs", "looks",
)  # fmt: skip
_NO_NAMES_ZH: tuple[List, ...] = ("places", "times", "weathers", "people", "sounds", "verbs")
_OF_PEOPLE = ("enter", "sit", "leave", "knock", "sneak", "limp")
_SHORTEST = 2
_HEAD = phrased(r"(?:^|[。！？；，、\n])(?P<head>[\u4e00-\u9fff]{3,10})")


def named_alone(text: str, language: Language) -> Iterator[str]:
    """The names in `text` of those who do something, as they are written there."""
    yield from _chinese(text) if language == "zh" else _english(text)


_ANOTHER = phrased(r"^[和与跟、](?P<name>[老小阿]?[\u4e00-\u9fff]{1,2}?)(?=走|坐|站|跑|进|推|来|笑|看|围)")


_HOW = phrased(r"^(?:([\u4e00-\u9fff])\1地?|忽然|突然)")
"""How somebody does something, before what they do: 悄悄溜走."""


def _without_another(behind: str) -> str:
    """What stands behind a name and somebody who is joined to it: 老李和老王走进来."""
    found = _ANOTHER.match(behind)
    return behind[found.end() :] if found and looks_like_a_name(found["name"]) else behind


def _comes_in(name: str, behind: str) -> bool:
    """Whether somebody whose given name leans to no sex comes in, sits or leaves, as only somebody does: 林夏走进来."""
    verb = next(chinese_found(behind, "verbs"), None)
    said = any(True for words in _NO_NAMES_ZH for _ in chinese_found(name, words))
    return verb is not None and verb.meaning in _OF_PEOPLE and len(name) == _SHORTEST and not said


def _english(text: str) -> Iterator[str]:
    given, verbs = meanings("en", "given"), meanings("en", "verbs")
    trades = meanings("en", "trades")
    for found in _NAME.finditer(text):
        name, behind = found["name"], found["next"]
        small = name.lower()
        known = small in given or (name.isupper() and small in trades)
        if not known or _is_no_name(small):
            continue
        acts = behind.endswith(("s", "ed")) and (
            behind in verbs or f"{behind}{found['after'] or ''}" in verbs
        )
        if acts or (name.isupper() and behind in _WITH_LOOKS):
            yield name
    for found in _GIVEN_TO.finditer(text):
        name = found["first"] or found["last"]
        if not _is_no_name(name.lower()):
            yield name


def _is_no_name(small: str) -> bool:
    return any(small in meanings("en", words) for words in _NO_NAMES)


def _chinese(text: str) -> Iterator[str]:
    given = meanings("zh", "given")
    for found in _HEAD.finditer(text):
        head = found["head"]
        for length in (2, 3):
            name, behind = head[:length], _without_another(head[length:])
            behind = _HOW.sub("", behind)
            acts = next((each.start == 0 for each in chinese_found(behind, "verbs")), False)
            if acts and looks_like_a_name(name) and (name[-1] in given or _comes_in(name, behind)):
                yield name
                other = _ANOTHER.match(head[length:])
                yield from (other["name"],) if other and looks_like_a_name(other["name"]) else ()
                break
    for found in _HANDED.finditer(text):
        if looks_like_a_name(found["name"]):
            yield found["name"]
