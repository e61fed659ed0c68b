"""Whose name says that it is somebody at another age: YOUNG CLARA is Clara, 少年阿明 is 阿明."""

import re
from collections.abc import Collection, Iterable
from typing import NamedTuple

from yingxi.breakdown.lexicon import meanings
from yingxi.film.brief import Language
from yingxi.film.phrasing import phrased
from yingxi.film.screenplay import Element, ElementKind

_EN = {
    "young": "young", "younger": "young", "little": "child", "small": "child", "tiny": "child", "baby": "child",
    "teen": "teenager", "teenage": "teenager", "teenaged": "teenager", "grown": "adult", "grown-up": "adult",
    "adult": "adult", "middle-aged": "middle-aged", "old": "elderly", "older": "elderly", "elderly": "elderly",
    "aged": "elderly",
}  # fmt: skip
_ZH = {
    "少年": "少年", "少女": "少女", "年少": "少年", "青年": "年轻", "年轻": "年轻", "童年": "儿童", "幼年": "儿童",
    "幼时": "儿童", "儿时": "儿童", "年幼": "儿童", "小时候": "儿童", "中年": "中年", "老年": "老人", "晚年": "老人",
    "年老": "老人", "年迈": "老人",
}  # fmt: skip
"""What is said of somebody at that age, in words that a character sheet obeys."""
_NAMED: dict[Language, re.Pattern[str]] = {
    "en": phrased(rf"(?P<age>{'|'.join(sorted(_EN, key=len, reverse=True))})\s(?P<name>\S.*)", re.I),
    "zh": phrased(rf"(?P<age>{'|'.join(_ZH)})(?P<then>时?的?)(?P<name>[^时的].*)"),
}
_BEHIND: dict[Language, re.Pattern[str]] = {
    "en": phrased(rf"(?P<age>{'|'.join(sorted(_EN, key=len, reverse=True))})", re.I),
    "zh": phrased(rf"(?P<age>{'|'.join(_ZH)})(?:时期?)?"),
}


class AtAge(NamedTuple):
    """A name as it is without the age, and what is said of somebody at that age."""

    name: str
    words: str


def named_at_age(name: str, language: Language, *, then: bool = False) -> AtAge | None:
    """Whom a name that begins with an age means; None for every other name. In a time of old (`then`) a young porter is
    the porter, who now may be another.

    >>> named_at_age("Young Clara", "en"), named_at_age("小时候的阿明", "zh"), named_at_age("Old Man", "en")
    (AtAge(name='Clara', words='young'), AtAge(name='阿明', words='儿童'), None)
    """
    found = _NAMED[language].fullmatch(name.strip())
    if found is None:
        return None
    own = found["name"]
    explicit = language == "zh" and (found["then"] != "" or found["age"] == "小时候")
    known = {*meanings(language, "people"), *meanings(language, "trades")}
    if own.lower() in known and not explicit and not then:
        return None  # an old man and a man are two
    return AtAge(own, (_EN if language == "en" else _ZH)[found["age"].lower()])


def other_age_of(name: str, names: Collection[str], language: Language, *, then: bool = False) -> str:
    """Who of `names` somebody called `name` is, at another age; empty where nobody.

    >>> other_age_of("Young Clara", ["Clara", "Young Clara"], "en"), other_age_of("Young Clara", ["Ben"], "en")
    ('Clara', '')
    """
    at_age = named_at_age(name, language, then=then)
    if at_age is None:
        return ""
    small = at_age.name.lower()
    return next((each for each in names if each.lower() == small), "")


def cued_with_age(elements: Iterable[Element], language: Language) -> tuple[Element, ...]:
    """`elements` with the age in the name where it stands behind it: `阿明（少年）` is 少年阿明, `CLARA (YOUNG)` is
    YOUNG CLARA. What else a bracket says stays in it."""
    made: list[Element] = []
    before: Element | None = None
    for element in elements:
        age = ""
        if element.kind is ElementKind.CHARACTER and (age := _age_alone(element.extension, language)):
            element = element.model_copy(update={"extension": ""})
        elif before is not None and element.kind is ElementKind.PARENTHETICAL:
            age = _age_alone(element.text.strip("()（） "), language)
        if age and element.kind is ElementKind.PARENTHETICAL and before is not None:
            made[-1] = _aged(before, age, language)
            before = None
            continue
        made.append(_aged(element, age, language) if age else element)
        before = made[-1] if element.kind is ElementKind.CHARACTER and not age else None
    cues = {each.text.strip() for each in made if each.kind is ElementKind.CHARACTER}
    aged = [cue for cue in cues if named_at_age(cue, language) is not None]
    return tuple(_told_with_age(each, aged, language) if aged else each for each in made)


def _age_alone(words: str, language: Language) -> str:
    found = _BEHIND[language].fullmatch(words.strip())
    return found["age"] if found else ""


def _aged(cue: Element, age: str, language: Language) -> Element:
    name = f"{age}{cue.text.strip()}" if language == "zh" else f"{age.upper()} {cue.text.strip()}"
    return cue.model_copy(update={"text": name})


def _told_with_age(element: Element, aged: Iterable[str], language: Language) -> Element:
    """The same in action: 阿明（少年，十二岁）."""
    if element.kind is not ElementKind.ACTION or not any(mark in element.text for mark in "(（"):
        return element
    text = element.text
    for cue in aged:
        found = _NAMED[language].fullmatch(cue)
        if found is not None:
            name, age = re.escape(found["name"]), found["age"]
            bare = re.compile(rf"(?<!{age}){name}\s?[(（]{age}[)）]")
            more = re.compile(rf"(?<!{age}){name}\s?[(（]{age}[，,、]\s?(?P<rest>[^()（）]+)[)）]")
            text = more.sub(rf"{cue}（\g<rest>）", bare.sub(cue, text))
    return element if text == element.text else element.model_copy(update={"text": text})
