"""People whom English action introduces by name, with a noun of theirs: `MARTA, 72, a broad old woman in a coat`."""

import re
from collections.abc import Collection, Iterator
from functools import cache

from yingxi.breakdown.description import NUMERALS, description_after, does_something, words_split
from yingxi.breakdown.introduced import Introduced
from yingxi.breakdown.lexicon import meanings
from yingxi.film.phrasing import phrased

CAPITAL_NAME = r"(?:(?:MRS?|MS|DR)\.?\s)?[A-Z][A-Z'’-]*[A-Z](?:\s(?:[A-Z]{2,}[A-Z'’-]*|[A-Z]\.))*"
NOT_NAMES = frozenset(
    [
        "angle", "back", "beat", "close", "continuous", "cut", "day", "dissolve", "evening", "ext", "fade", "insert",
        "inside", "int", "later", "meanwhile", "moments", "montage", "morning", "night", "on", "outside", "pan", "pov",
        "push", "reverse", "silence", "slow", "smash", "suddenly", "super", "then", "title", "wide",
    ]
)  # fmt: skip
"""What else stands in capitals: the camera's words and the hour's."""
_NAME = phrased(
    rf"(?<![\w’'-])(?:(?P<capitals>{CAPITAL_NAME})|(?P<mixed>[A-Z][a-z][\w’'-]*(?:\s[A-Z][a-z][\w’'-]*)?))(?![\w’'-])"
)
_DASH = r"(?:\s--\s?|\s?—\s?|\s[–-]\s)"
_OPENS = phrased(
    rf"(?P<bracket>\s\((?P<inside>[^)]{{1,300}})\))|(?P<dash>{_DASH})|,\s|(?P<is>\sis\s(?=an?\s))"
)
_AGE = phrased(
    r"(?:in\s(?:his|her|their)\s)?(?:aged?\s)?(?:(?:early|mid|late)[ -])?"
    r"(?:\d{1,3}(?:s|\syears\sold)?|[a-z]+ties|{numerals})"
    r"(?=\s?[,.;(—–]|\s-|$)".replace("{numerals}", NUMERALS),
    re.IGNORECASE,
)
_MORE = phrased(r"(?!(?:and|or|then|who|but|so)\b)[a-z][a-z’'-]*(?:\s[a-z’'-]+){0,3}(?=,\s)")
"""A short remark among the rest: `kind-hearted`."""
_ENDS = phrased(rf"\s*(?:[,.;:!?)]|$|{_DASH}|\s(?:who|whose|from|with|in|of|wearing|dressed)\b)")
_COLOURED = r"\s(?:all\s)?in\s(?:{colours})(?=[,.;]|\s--|\s?—|\s[a-z]+s\b|$)"
_LEADS = r"(?:an?|the|his|her|their|[A-Z][\w-]+[’']s)\s"
_ADJECTIVES = r"(?:(?!(?:an?|the|of|with|in|and|at|on|for|to|behind|near|from|by|like)\s)[\w’'-]+,?\s){0,6}?"


def named(text: str, names: Collection[str]) -> Iterator[Introduced]:
    """Everybody whom `text` names with a noun of theirs beside the name. A name in mixed letters must be one of `names`
    (in small letters) or have years."""
    at = 0
    for name in _NAME.finditer(text):
        if name.start() < at or not _is_name(name, text, names):
            continue
        found = _before(text, name) or _behind(text, name, name.start(), ())
        if found is not None:
            at = found.end
            yield found


def _is_name(found: re.Match[str], text: str, names: Collection[str]) -> bool:
    words = found.group().lower().split()
    if found["capitals"]:
        return not NOT_NAMES & {*words}
    aged = re.match(r",\s\d{1,3}\b|\s\(\d{1,3}\b", text[found.end() :])
    return " ".join(words) in names or (aged is not None and words[0] not in meanings("en", "people"))


def _before(text: str, name: re.Match[str]) -> Introduced | None:
    """`A woman in a green coat, MARTA, 72`: the noun stands before the name."""
    if not text[: name.start()].endswith(", ") or not _OPENS.match(text[name.end() :]):
        return None
    for noun in _noun("[Aa]n?\\s").finditer(text, 0, name.start()):
        if noun.end() <= name.start() - 2 and _is_noun(noun):
            told = description_after(text[: name.start() - 2], noun.end())
            said = (*_parts(noun), *_coloured(text, noun.end())[1], *told.said)
            if max(told.end, _coloured(text, noun.end())[0]) == name.start() - 2:
                return _behind(text, name, noun.start(), said, noun.group().split()[-1].lower())
    return None


def _behind(
    text: str, name: re.Match[str], start: int, said: tuple[str, ...], noun: str = ""
) -> Introduced | None:
    """What follows the name: years, looks, and a noun with what belongs to it."""
    at, end = name.end(), name.end()
    gathered: list[str] = [*said]
    dashed = False
    waiting: list[str] = []
    while opened := _OPENS.match(text, at):
        inside = opened.end()
        if opened["is"] and at != name.end():
            break
        if opened["bracket"]:
            gathered += [*waiting, *words_split(opened["inside"])]
            noun = noun or _noun_in(opened["inside"])
            waiting = []
            at = end = inside
            continue
        dashed = dashed or bool(opened["dash"])
        if (met := _noun(_LEADS).match(text, inside)) and _is_noun(met):
            after, coloured = _coloured(text, met.end())
            told = description_after(text, after)
            if told.end == after and not _ENDS.match(text, after):
                break
            gathered += [*waiting, *_parts(met), *coloured, *told.said]
            waiting = []
            noun = noun or met.group().split()[-1].lower()
            at = end = told.end
        elif years := _AGE.match(text, inside):
            gathered += [*waiting, years.group()]
            waiting = []
            at = end = years.end()
        elif (told := description_after(text, inside)).said:
            gathered += [*waiting, *told.said]
            waiting = []
            at = end = told.end
        elif not waiting and (more := _MORE.match(text, inside)) and not does_something(more.group()):
            waiting = [more.group()]
            at = more.end()
        else:
            break
    if not noun:
        return None
    if dashed and (closed := re.match(_DASH, text[end:])):
        end += closed.end() - 1
    return Introduced(start, end, shown(name.group()), noun, name.group(), tuple(gathered), proper=True)


def noun_apposed(text: str, start: int) -> str:
    """The noun that stands before a name in capitals at `start` and tells who it is: `The clerk, IVO`, `her brother
    FELIX`; "" where there is none."""
    found = _noun_ending().search(text[max(0, start - _FAR) : start])
    return found["noun"].split()[-1].lower() if found and _is_noun(found) else ""


_FAR = 60
"""Letters before a name in which the noun for it stands."""


def shown(name: str) -> str:
    """`RUTH` as Ruth; names in mixed letters and Chinese names as they are."""
    return " ".join(word.capitalize() for word in name.split()) if name.isupper() and len(name) > 1 else name


def _parts(noun: re.Match[str]) -> tuple[str, ...]:
    return parts(f"{noun['adjectives']}{noun['noun']}")


def parts(words: str) -> tuple[str, ...]:
    """`tall, athletic woman`: each adjective alone, and the noun."""
    return tuple(part for each in re.split(r",|\sand\s", words) if (part := each.strip()))


def _is_noun(noun: re.Match[str]) -> bool:
    return not does_something(noun["adjectives"])


def _noun_in(words: str) -> str:
    found = _noun("").search(words)
    return found["noun"].split()[-1].lower() if found else ""


def _coloured(text: str, at: int) -> tuple[int, tuple[str, ...]]:
    """`in black`, which no garment follows."""
    found = _in_colours().match(text, at)
    return (found.end(), (found.group().strip(),)) if found else (at, ())


def set_apart(words: str) -> tuple[str, str]:
    """Who somebody is, and the colour that they are in: empty where none is said.

    >>> set_apart("swordswoman in white"), set_apart("spy")
    (('swordswoman', 'in white'), ('spy', ''))
    """
    found = _in_colours().search(words)
    return (words[: found.start()], found.group().strip()) if found else (words, "")


@cache
def _in_colours() -> re.Pattern[str]:
    return re.compile(_COLOURED.format(colours="|".join(map(re.escape, meanings("en", "colours")))))


@cache
def _noun_ending() -> re.Pattern[str]:
    return re.compile(_noun("(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Tt]heir)\\s").pattern + r",?\s$")


@cache
def _noun(leads: str) -> re.Pattern[str]:
    nouns = sorted((re.escape(word) for word in meanings("en", "people")), key=len, reverse=True)
    one = "|".join(nouns)
    row = rf"(?:{one})(?:\s(?:{one}))*"
    return re.compile(rf"(?<![\w’'-]){leads}(?P<adjectives>{_ADJECTIVES})(?P<noun>{row})(?![\w’'-])")
