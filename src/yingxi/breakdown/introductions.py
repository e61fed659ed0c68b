"""People whom English prose introduces: `a 32-year-old chef with brown skin`, `Athlete A is a tall woman (late 20s)`,
`Judge (adult woman, 50s, short silver hair)`. What is said of their looks, and what is left of the sentence."""

import re
from collections.abc import Collection, Iterator

from yingxi.breakdown.apposition import named, parts
from yingxi.breakdown.description import Description, description_after, is_looks, words_split
from yingxi.breakdown.introduced import Introduced
from yingxi.breakdown.lexicon import english_found, english_tokens, meanings
from yingxi.film.phrasing import phrased

GENERIC = frozenset(
    {"woman", "man", "girl", "boy", "adult", "person", "lady", "guy", "fellow", "child", "kid"}
)
"""Nouns that tell nobody from anybody: who is only a woman is also told by her years."""
_LABEL = phrased(
    r"(?<![\w’'])(?P<label>[A-Z][a-z]+(?: [A-Z](?![\w’'-]))?)"
    r"(?:(?P<bracket>\s\([^)]{2,400}\))|(?P<is>\sis\s(?=an?\s)|:\s(?=an?\s)|,\s(?=an?\s)))"
)
_AN = phrased(
    r"(?<![\w’'-])(?:(?P<the>[Tt]he)(?=\s[\w’'-]+(?:\s[\w’'-]+){0,2}\s\()|[Aa]n?|[Oo]ne|[Aa]nother|[Tt]he same)\s+"
    r"(?P<adjectives>(?:(?!(?:an?|the|of|with|in|and|at|on|for|to|behind|near|view|shot|from|by)\s)[\w’'-]+,?\s){0,7}?)"
    r"(?P<noun>{nouns})(?![\w’'-])(?!\s(?:jacket|coat|uniform|hat|pants|shirt|costume|clothes|whites))"
)
_NAMED = phrased(r"\s(?:named|called)\s(?P<name>[A-Z][\w’'-]+)")
_YEARS = phrased(r"\b\d{1,3}-year-old\b|\b(?:\d{1,3}\+|\d0s|(?:early|mid|late)[ -]\d0s)", re.IGNORECASE)
_BRACKET = phrased(r"\s?\(([^)]{1,400})\)")


def introductions(text: str, names: Collection[str] = ()) -> tuple[Introduced, ...]:
    """Everybody whom `text` introduces with their looks, in order; `names` (in small letters) are known already."""
    found = [*_labelled(text)]
    found += [
        each for each in named(text, names) if not any(one.start <= each.start < one.end for one in found)
    ]
    taken = [(each.start, each.end) for each in found]
    found += [each for each in _described(text) if not any(a <= each.start < b for a, b in taken)]
    kept: list[Introduced] = []
    for each in sorted(found, key=lambda each: (each.start, -each.end)):
        if not kept or each.start >= kept[-1].end:
            kept.append(each)
    return tuple(kept)


def _labelled(text: str) -> Iterator[Introduced]:
    """`Athlete A (...)`, `Character B: a ...`, `Judge (...)`."""
    for found in _LABEL.finditer(text):
        label = found["label"]
        lettered = " " in label
        known = label.lower() in meanings("en", "people")
        if not lettered and not known:
            continue
        said: list[str] = []
        end = found.end()
        inside = (found["bracket"] or "").strip(" ()")
        if inside:
            said += words_split(inside)
            after = re.match(r",?\s(?=an?\s)", text[end:])
            end += after.end() if after else 0
            told = description_after(text, end) if after else Description(end, ())
        else:
            told = description_after(text, end)
        if found["is"] and (told.end == end or not (lettered or any(map(is_looks, told.said)))):
            continue
        said += told.said
        if not any(is_looks(words) for words in said):
            continue
        yield Introduced(found.start(), told.end, label, _noun_of(said) or label.lower(), label, tuple(said))


def _described(text: str) -> Iterator[Introduced]:
    """`a 32-year-old chef with ...`, `An adult instructor (approx. 40) in a robe`."""
    for found in _an().finditer(text):
        noun, adjectives, end = found["noun"].split()[-1].lower(), found["adjectives"], found.end()
        if noun.endswith("s") and noun[:-1] in meanings("en", "people"):
            continue
        said = parts(f"{adjectives}{found['noun']}")
        name = noun.capitalize()
        if called := _NAMED.match(text, end):
            name, end = called["name"], called.end()
        told = description_after(text, end)
        strong = bool(_YEARS.search(adjectives)) or any(is_looks(words) for words in told.said)
        if not strong:
            continue
        start = found.start()
        another = found.group().lower().startswith(("another", "a second", "a third", "a fourth", "a new"))
        yield Introduced(start, max(end, told.end), name, noun, name, (*said, *told.said), another)


def _noun_of(said: list[str]) -> str:
    for words in said:
        for each in english_found(english_tokens(words), "people"):
            return each.word.split()[-1]
    return ""


_AN_KNOWN: list[re.Pattern[str]] = []


def _an() -> re.Pattern[str]:
    if not _AN_KNOWN:
        nouns = sorted((re.escape(word) for word in meanings("en", "people")), key=len, reverse=True)
        one = "|".join(nouns)
        # Several nouns in a row are one person: a woman contemporary dancer.
        row = rf"(?:{one})(?:\s(?:[a-z]+\s)?(?:{one}))*"
        _AN_KNOWN.append(re.compile(_AN.pattern.replace("{nouns}", row)))
    return _AN_KNOWN[0]
