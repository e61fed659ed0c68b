"""Whose name a text tells after a noun for them: `A woman climbs out. This is NINA COLE`, 一个男人跑来。这是陈立。"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from yingxi.breakdown.chinese_introductions import is_a_creature, looks_like_a_name
from yingxi.breakdown.lexicon import chinese_found, meanings
from yingxi.breakdown.shot_marks import seen_text
from yingxi.film.brief import Language
from yingxi.film.phrasing import phrased
from yingxi.film.screenplay import Element, ElementKind
from yingxi.screenplay.emphasis import plain


class Revealed(NamedTuple):
    """A name and the noun by which its person was called before."""

    name: str
    noun: str


def revealed(
    elements: Sequence[Element], names: Mapping[str, Sequence[str]], language: Language
) -> Iterator[Revealed]:
    """Who is called by a noun first and then by a name; `names` are those known, with their other names. A noun that
    brings somebody twice (a man here, another man there) tells of nobody.

    >>> told = "A woman climbs out. This is NINA COLE, in scrubs."
    >>> list(revealed([Element(kind=ElementKind.ACTION, text=told)], {"Nina Cole": []}, "en"))
    [Revealed(name='Nina Cole', noun='woman')]
    >>> told = "一个年轻的士兵骑着马。他叫林小军。"
    >>> list(revealed([Element(kind=ElementKind.ACTION, text=told)], {}, "zh"))
    [Revealed(name='林小军', noun='士兵')]
    >>> told = "一只叫雪球的猫趴在沙发上。"
    >>> list(revealed([Element(kind=ElementKind.ACTION, text=told)], {}, "zh"))
    [Revealed(name='雪球', noun='猫')]
    """
    text = "\n".join(seen_text(each) for each in elements)
    yield from _asked_for(elements, names, language)
    if language == "zh":
        yield from _chinese(text, names)
    else:
        yield from _english(text, names)
        yield from _said_of_themselves(elements, names)
        yield from _turned_out(text, names)


_THIS_IS = phrased(r"(?:(?<=[.!?\n]\s)|(?<=\n))(?:This|That|[Ii]t|He|She)(?:\sis|['’]s)\s(?=[A-Z])")
_ANEW_EN = (
    r"\b(?:An?|Another|a|an|another)\s(?:(?!(?:of|with|in|at|on|for|to|and|the|an?)\s)[\w’'-]+,?\s){0,4}?"
)
_FAR = 240
"""Letters before a name in which its noun stands."""


def _english(text: str, names: Mapping[str, Sequence[str]]) -> Iterator[Revealed]:
    called = {each.lower(): name for name, more in names.items() for each in (name, *more)}
    nouns = "|".join(sorted(map(re.escape, meanings("en", "people")), key=len, reverse=True))
    anew = re.compile(rf"{_ANEW_EN}(?P<noun>{nouns})\b")
    for found in _THIS_IS.finditer(text):
        behind = re.match(r"[\w’'.-]+(?:\s[A-Z][\w’'.-]*)*", text[found.end() :])
        words = behind.group().rstrip(".,").lower().split() if behind else []
        known = (called.get(" ".join(words[:many])) for many in range(len(words), 0, -1))
        name = next(filter(None, known), "")
        before = list(anew.finditer(text, max(0, found.start() - _FAR), found.start()))
        if not name or not before:
            continue
        noun = before[-1]["noun"].lower()
        if sum(each["noun"].lower() == noun for each in anew.finditer(text)) == 1:
            yield Revealed(name, noun)


_IS_ONE = phrased(
    r"\b(?:[Hh]e|[Ss]he|[Ii]t)(?:\sis|['’]s)\s(?:just\s|only\s)?an?\s(?:[a-z-]+\s){0,2}?"
    r"(?:man|woman|boy|girl|kid|teenager|child),\s(?P<name>[A-Z]{2,}(?:\s[A-Z]{2,})*)"
)


def _turned_out(text: str, names: Mapping[str, Sequence[str]]) -> Iterator[Revealed]:
    """Who acted under a noun and is seen for who they are: `The burglar pulls off the mask: he is a boy, TOMMY, 17.`"""
    nouns = {each.lower() for each in names} & (
        meanings("en", "people").keys() | meanings("en", "trades").keys()
    )
    for found in _IS_ONE.finditer(text):
        name = next((each for each in names if each.lower() == found["name"].lower()), "")
        before = text[max(0, found.start() - _FAR) : found.start()].lower()
        last = max(((before.rfind(noun), noun) for noun in nouns), default=(-1, ""))
        if name and last[0] >= 0 and last[1] != name.lower():
            yield Revealed(name, last[1])


def _asked_for(
    elements: Sequence[Element], names: Mapping[str, Sequence[str]], language: Language
) -> Iterator[Revealed]:
    """Who is asked for by name, and then somebody who was only called by a noun acts and speaks under that name:
    `黑衣人：谁是柳三娘？` 斗笠女人站起来。 `柳三娘：我等你们十年了。`"""
    cues = {plain(each.text).strip().lower() for each in elements if each.kind is ElementKind.CHARACTER}
    people = meanings(language, "people")
    told = said = action = ""
    for element in elements:
        if element.kind is ElementKind.HEADING:
            said = action = ""
        elif element.kind is ElementKind.DIALOGUE:
            said += f" {plain(element.text)}"
        elif text := seen_text(element):
            told, action = f"{told}\n{text}", text
        elif element.kind is ElementKind.CHARACTER:
            cue = plain(element.text).strip()
            name = next((each for each in names if cue.lower() == each.lower()), "")
            unseen = name and cue.lower() not in told.lower() and name in said.title() + said
            nouns = [noun for noun in names if noun.lower() in people and noun.lower() not in cues]
            noun = next((each for each in nouns if each.lower() in action.lower()), "")
            if unseen and noun:
                yield Revealed(name, noun.lower())
            told = f"{told}\n{cue}"


_I_AM = phrased(
    r"\b(?:I['’]?m|I am|[Mm]y name(?: is|['’]s)|[Nn]ame['’]s|[Cc]all me)\s(?P<name>[A-Z][\w’'-]+)"
)


def _said_of_themselves(
    elements: Sequence[Element], names: Mapping[str, Sequence[str]]
) -> Iterator[Revealed]:
    """Who speaks under a noun, says their name, and speaks under that from then on."""
    cues = [
        (at, plain(each.text).strip().lower())
        for at, each in enumerate(elements)
        if each.kind is ElementKind.CHARACTER
    ]
    people = meanings("en", "people")
    for at, cue in cues:
        said = elements[at + 1 : at + 3]
        found = next(
            (it for each in said if each.kind is ElementKind.DIALOGUE and (it := _I_AM.search(each.text))),
            None,
        )
        if found is None or cue not in people:
            continue
        own = found["name"].lower()
        name = next((each for each in names if own in each.lower().split()), "")
        first = min((place for place, each in cues if own in each.split()), default=0)
        last = max(place for place, each in cues if each == cue)
        if name and name.lower() != cue and last < first:
            yield Revealed(name, cue)


_NAMED_ZH = phrased(
    r"(?:^|[。！？；，\n]\s*)(?:(?P<this>这|那|来人|来者|他|她|它)(?:正|就|便)?是"
    r"|(?:[他她它]|[这那][个位名只条][^，。！？；\n]{0,4}|名字|后来|大家)?(?:的名字)?(?:就|都|名)?叫(?:做|作|他|她|它)?)"
    r"(?P<name>[\u4e00-\u9fff·]{1,4})(?=[，。！？；\n]|$)"
)
_ANEW_ZH = phrased(
    r"(?:[一另又有]|捡到的?这?|[这那])[个位名只条匹头](?P<told>(?:[^，。！？；\n一]{0,10}的)?[^，。！？；\n的]{0,3})$"
)


_CREATURE_CALLED = phrased(
    r"[只条匹头个]名?叫(?:做|作)?(?P<name>[\u4e00-\u9fff]{2,3}?)的(?P<noun>[\u4e00-\u9fff]{1,3})"
    r"|(?:^|[，。！？；\n])\s*(?:[这那][只条匹头个])?(?P<own>[\u4e00-\u9fff]{1,3}?)(?:的名字)?名?叫(?:做|作)?"
    r"(?P<called>(?![了着得起个不春醒喊唤来声过出])[\u4e00-\u9fff]{2,3})(?=[，。！？；\n]|$)"
)
"""一只叫雪球的猫, 猫叫雪球; a dog that only barks (狗叫了两声) has no name from it."""


def _creatures_called(text: str) -> Iterator[Revealed]:
    nouns = meanings("zh", "people")
    for found in _CREATURE_CALLED.finditer(text):
        name = found["name"] or found["called"]
        behind = found["noun"] or found["own"]
        noun = next((behind[:many] for many in range(len(behind), 0, -1) if behind[:many] in nouns), "")
        if noun and is_a_creature(noun) and name not in nouns:
            yield Revealed(name, noun)


def _chinese(text: str, names: Mapping[str, Sequence[str]]) -> Iterator[Revealed]:
    yield from _creatures_called(text)
    brought = list(_brought(text))
    for found in _NAMED_ZH.finditer(text):
        name = found["name"]
        before = [noun for at, noun in brought if found.start() - _FAR < at < found.start()]
        if not before:
            continue
        noun = before[-1]
        called = not found["this"] and (looks_like_a_name(name) or is_a_creature(noun))
        if (name in names or called) and name != noun and name not in meanings("zh", "people"):
            yield Revealed(name, noun)


def _brought(text: str) -> Iterator[tuple[int, str]]:
    """Place and noun of each that brings somebody new, of nouns that do so once; of an animal, as often as it is
    counted."""
    found = [
        (each.start, each.word)
        for each in chinese_found(text, "people")
        if len(each.word) > 1 and _ANEW_ZH.search(text[max(0, each.start - 20) : each.start])
    ]
    nouns = [noun for _, noun in found]
    yield from (each for each in found if nouns.count(each[1]) == 1 or is_a_creature(each[1]))
