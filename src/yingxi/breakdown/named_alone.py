"""People whom the action names without a word of who they are, and who never speak: `BEN in a blue cap comes in`,
小明走进来. They must be called by a given name or, in capitals, by a trade, and do something; or something is given to
them: `hands PORTER the key`."""

import re
from collections.abc import Iterator

from yingxi.breakdown.chinese_introductions import looks_like_a_name
from yingxi.breakdown.lexicon import List, chinese_found, meanings
from yingxi.film.brief import Language

_NAME = re.compile(r"(?<![\w'’-])(?P<name>[A-Z]{2,}|[A-Z][a-z]+)(?= (?P<next>[a-z]+))")
_GIVES = r"(?:gives|hands|passes|tosses|throws|offers|lends|brings|shows)"
_GIVEN_TO = re.compile(
    rf"\b{_GIVES}\s(?:the\s)?(?P<first>[A-Z]{{3,}})\s(?:an?|the|his|her|their|its|one|some)\b"
    r"|\b(?:gives|hands|lends|shows|offers)\s[^.,;]{1,40}?\sto\s(?:the\s)?(?P<last>[A-Z]{3,})(?=[.,;]|\sand\b|$)"
)
_WITH_LOOKS = frozenset({"in", "with", "wearing", "carrying", "holding"})
_NO_NAMES: tuple[List, ...] = (
    "things", "places", "times", "seasons", "weathers", "colours", "people", "sounds", "verbs", "looks",
)  # fmt: skip
_HEAD = re.compile(r"(?:^|[。！？；，、\n])(?P<head>[\u4e00-\u9fff]{3,10})")


def named_alone(text: str, language: Language) -> Iterator[str]:
    """The names in `text` of those who do something, as they are written there."""
    yield from _chinese(text) if language == "zh" else _english(text)


def _english(text: str) -> Iterator[str]:
    given, verbs = meanings("en", "given"), meanings("en", "verbs")
    trades = meanings("en", "trades")
    for found in _NAME.finditer(text):
        name, behind = found["name"], found["next"]
        small = name.lower()
        known = small in given or (name.isupper() and small in trades)
        if not known or _is_no_name(small):
            continue
        acts = behind in verbs and behind.endswith(("s", "ed"))
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
            name, behind = head[:length], head[length:]
            acts = next((each.start == 0 for each in chinese_found(behind, "verbs")), False)
            if acts and name[-1] in given and looks_like_a_name(name):
                yield name
                break
