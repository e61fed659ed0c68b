"""People whom the action names without a word of who they are, and who never speak: `BEN in a blue cap comes in`,
小明走进来. They must be called by a given name, and do something."""

import re
from collections.abc import Iterator

from yingxi.breakdown.chinese_introductions import looks_like_a_name
from yingxi.breakdown.lexicon import List, chinese_found, meanings
from yingxi.film.brief import Language

_NAME = re.compile(r"(?<![\w'’-])(?P<name>[A-Z]{2,}|[A-Z][a-z]+)(?= (?P<next>[a-z]+))")
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
    for found in _NAME.finditer(text):
        name, behind = found["name"], found["next"]
        small = name.lower()
        if small not in given or any(small in meanings("en", words) for words in _NO_NAMES):
            continue
        acts = behind in verbs and behind.endswith(("s", "ed"))
        if acts or (name.isupper() and behind in _WITH_LOOKS):
            yield name


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
