"""What an idea says somebody is like (blind, left-handed, afraid of the dark), in its own words."""

import re
from functools import cache

from yingxi.film.brief import Language
from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.idea import Trait
from yingxi.generators.builtin.planner.lexicon import words_of
from yingxi.generators.builtin.planner.staging.staging import table

KNOWN = "known"
"""The row for what no other row has: it is said to their face and not acted."""
_NO_TRAITS_EN = """
an the his her its their my our your old young elderly little teenage female male middle-aged small big tall same other
only new next first last final own good dear best great late dead former one two three four five every each some any
this that these those of and or but with for to from by at in on as is are was be been who than then
"""
_NO_TRAIT_EN = frozenset(_NO_TRAITS_EN.split())
"""Words before a noun that say nothing of this one person alone, or are said elsewhere (ages)."""
_BEFORE_EN = phrased(r"(?P<words>(?:[a-z]+(?:-[a-z]+)*\s+){1,2})$", re.I)
_ADJECTIVE_EN = phrased(
    r"(?:ful|less|ous|[^aeiou]y|ish|ive|[^e]ed|al|able|ible|ent|ant|ic|ing|some|ly)$", re.I
)
_NO_ADJECTIVE_EN = phrased(
    r"^(?:city|country|family|army|navy|baby|lady|party|jelly|dairy|ferry|library|rival|animal|criminal|professional)$"
)
_BEHIND_EN = phrased(
    r"^,?\s+(?:who(?:se)?\s+(?:is|was)\s+|who['’]s\s+)?(?:very\s+|so\s+|still\s+|secretly\s+)?"
    r"(?P<words>(?:afraid|scared|frightened|terrified) of (?:(?:the|his|her|their|other)\s+)?[a-z]+|in love"
    r"|mute\b|(?:who )?(?:can(?:no|['’])t (?:speak|talk)|(?:never|does(?:n['’]t| not)) (?:speaks?|talks?|says? a word)"
    r"|(?:has )?lost (?:his|her) voice)"
    r"|(?:going|turning|becoming) (?:deaf|blind|grey|bald)|losing (?:his|her) (?:hearing|sight|eyesight|memory)"
    r"|with (?:an? )?(?:wooden [a-z]+|stammer|stutter|limp|glass eye))\b",
    re.I,
)
_WHO_IS_EN = phrased(
    r"^,?\s+who(?:['’]s|\s+is|\s+was)\s+(?:very\s+|so\s+)?(?P<words>[a-z]+(?:-[a-z]+)?)(?=\s*(?:,|$|and\b))",
    re.I,
)
_BEFORE_ZH = phrased(
    r"(?:^|[，。；！？、]|[和跟与给把对向教为被替]了?|[一两三几这那每][个位名只条])(?P<words>[^，。；的给把对向替]{1,6})的(?:[老小]|年轻)?$"
)
_OF_SEVERAL_ZH = phrased(r"(?:最后|第|唯)一[个位名只条]$")
"""Before what somebody does, which says which of several they are: 最后一个下班的女人."""
_NO_TRAIT_ZH = phrased(
    r"^(?:[让被叫]|名叫|[^，]{0,3}[交送递留传还寄卖]给|身?穿|身着|戴|梳着|扎着|留着|披着|系着|围着)|[一两三几][个位名只条把件艘座]|没有?人|^(?:[给把对向和跟与为替在从往去到]|最后|第|自己|[我你他她它]|去世|过世|已故|年轻|年迈|中年|唯一|同|[一两三几这那每]|[老小新旧大])|[他她它我你]|[们家里上中店铺馆村镇城]$|岁$|(?<![总老])是|(?:去世|过世|死去)$"
)
_NO_QUALITY_ZH = phrased(
    r"^(?:只|[卖修](?=[\u3400-\u9fff])|从|会|不会|总|偷|古代|民国|未来|太空|乡下|隔壁|走丢|走失|迷路|失踪|受伤|流浪|丢失)|[站局厂院校宫府县乡街楼岛海山河边朝代口来]$"
)
"""Where somebody is from, and what they do: nobody is told so to their face."""
_LEAST_ZH = 2


@cache
def _ids(language: Language) -> tuple[tuple[str, str], ...]:
    """How ideas say each trait, the longest way first, and its id."""
    said = [
        (word, name)
        for name, row in table("traits", language).items()
        if name != KNOWN
        for word in row["idea"].split("|")
    ]
    return tuple(sorted(said, key=lambda each: -len(each[0])))


def trait_said(text: str, start: int, end: int, language: Language) -> Trait | None:
    """What `text` says that somebody is like whose noun stands from `start` to `end`.

    >>> trait_said("A blind piano tuner", 8, 19, "en").word, trait_said("怕黑的灯塔看守人", 3, 8, "zh").id
    ('blind', 'dark')
    >>> trait_said("A keeper who is afraid of the dark", 2, 8, "en")
    Trait(id='dark', word='afraid of the dark', behind=True)
    """
    return _chinese(text, start) if language == "zh" else _english(text, start, end)


def _chinese(text: str, start: int) -> Trait | None:
    before = text[:start]
    for word, name in _ids("zh"):
        if re.search(rf"{word}(?:的(?:[老小]|年轻)?)?$", before) and (len(word) > 1 or before.endswith("的")):
            return Trait(name, word)
    match = _BEFORE_ZH.search(before)
    if match and _OF_SEVERAL_ZH.search(before[: match.start("words")]):
        return None
    if match is None or len(match["words"]) < _LEAST_ZH or _NO_TRAIT_ZH.search(match["words"]):
        return None
    known = words_of("zh").get(match["words"])
    if known is not None and known.kind in ("people", "creatures"):
        return None
    named = next((name for word, name in _ids("zh") if len(word) > 1 and word in match["words"]), "")
    return Trait(named or (KNOWN if fits_said(match["words"], "zh") else ""), match["words"])


def _english(text: str, start: int, end: int) -> Trait | None:
    behind = _BEHIND_EN.match(text[end:]) or _WHO_IS_EN.match(text[end:])
    if behind:
        word = behind["words"].lower()
        name = next((name for said, name in _ids("en") if word.startswith(said)), "")
        return Trait(name or (KNOWN if _is_adjective(word) else ""), word, behind=True)
    match = _BEFORE_EN.search(text[:start])
    words = [each for each in match["words"].lower().split() if each not in _NO_TRAIT_EN] if match else []
    if not words or (match and match["words"].split()[-1].lower() in _NO_TRAIT_EN):
        return None
    word = words[-1]
    name = next((name for said, name in _ids("en") if word == said), "")
    if name or _is_adjective(word):
        return Trait(name or KNOWN, word)
    return None


def _is_adjective(word: str) -> bool:
    return _ADJECTIVE_EN.search(word) is not None and _NO_ADJECTIVE_EN.match(word) is None


def fits_said(word: str, language: Language) -> bool:
    """Whether somebody may be told to their face that they are so.

    >>> fits_said("贪心", "zh"), fits_said("只收退信", "zh"), fits_said("afraid of matches", "en")
    (True, False, True)
    """
    return len(word) <= 4 and _NO_QUALITY_ZH.search(word) is None if language == "zh" else True


_SIGHT: dict[Language, tuple[tuple[str, str], ...]] = {
    "zh": (
        (r"看看(?=那|手里|口袋)", "摸摸"),
        (r"看看(?=四周|远处)", "听听"),
        (r"(?:看了?看|盯着|看着|望着)(?=门口|窗|外|天|[^，。]{0,6}的脸)", "朝着"),
        (r"低头看了?看?", "低下头，摸摸"),
        (r"抬头看了?看?", "仰起脸，朝着"),
    ),
    "en": (
        (r"looks (?:up|down)(?= and|,|\.)", "lifts {his} head"),
        (r"looks (?:round|around)\b", "listens"),
        (r"looks left and right", "listens to the left and to the right"),
        (r"looks at\b", "turns to"),
        (r"watches\b", "listens to"),
    ),
}
"""What somebody does who cannot see, where the play has them look."""


def without_sight(text: str, name: str, his: str, language: Language) -> str:
    """An action in which a blind person does not look.

    >>> without_sight("Greta looks at the door. Victor looks at her.", "Greta", "her", "en")
    'Greta turns to the door. Victor looks at her.'
    """
    parts = re.split(r"(?<=[。.!?！？])(\s*)", text)
    for at, part in enumerate(parts):
        if part.startswith((name, name.upper())):
            for look, instead in _SIGHT[language]:
                part = re.sub(look, instead.replace("{his}", his), part)
            parts[at] = part
    return "".join(parts)
