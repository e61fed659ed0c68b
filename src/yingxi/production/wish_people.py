"""Whom a wish for a scene means by a noun or a pronoun: `the old man`, 孙女, `she`; told by name where only one of the
scene's people can be meant."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from yingxi.breakdown.lexicon import meanings
from yingxi.breakdown.sexes import given_sex, kin_sex, sex_told
from yingxi.breakdown.years import years_in
from yingxi.film.breakdown import Person
from yingxi.film.brief import Language
from yingxi.film.phrasing import phrased

_GROWN, _OLD = 18, 55
_NOUN_EN = phrased(r"\b(?:the|his|her)\s+(?P<noun>(?:old |young |little )?[a-z]+)\b(?!'s)", re.I)
_PRONOUN = {
    "en": phrased(r"\b(?P<pronoun>she|he|him|her(?=\s*(?:$|[,.;]|and\b|with\b|to\b|at\b)))\b", re.I),
    "zh": phrased(r"(?P<pronoun>[他她])(?!们)"),
}


@dataclass(frozen=True, slots=True)
class _Somebody:
    name: str
    sex: str
    years: int | None


def wish_with_names(wish: str, people: Sequence[Person], language: Language) -> str:
    """The wish with a name wherever a word means one of `people` and no other.

    >>> old, girl = Person(id="h", name="Harold", words=("79",)), Person(id="p", name="Poppy", words=("6",))
    >>> wish_with_names("the old man cries and hugs the girl", (old, girl), "en")
    'Harold cries and hugs Poppy'
    """
    known = [_known(person, language) for person in people]
    wish = (
        _NOUN_EN.sub(lambda found: _by_noun(found, known), wish)
        if language == "en"
        else _nouns_named(wish, known)
    )
    return _PRONOUN[language].sub(lambda found: _by_pronoun(found, known), wish)


def _known(person: Person, language: Language) -> _Somebody:
    told = " ".join(person.words)
    sexes = (
        sex_told(told.lower(), language),
        kin_sex(person.name, language),
        sex_told(person.name.lower(), language),
    )
    sex = next((each for each in sexes if each != "none"), given_sex(person.name, language) or "")
    years = next((found for each in person.words if (found := years_in(each, language)) is not None), None)
    return _Somebody(person.name, sex, years)


def _by_noun(found: re.Match[str], known: Sequence[_Somebody]) -> str:
    noun = found["noun"].lower()
    meaning = meanings("en", "people").get(noun) or meanings("en", "people").get(noun.split()[-1], "")
    one = _only(known, meaning) if meaning else None
    return one.name if one else found.group()


def _nouns_named(wish: str, known: Sequence[_Somebody]) -> str:
    words = meanings("zh", "people")
    names = [each.name for each in known]
    nouns = sorted((word for word in words if len(word) > 1 and word in wish), key=len, reverse=True)
    for noun in nouns:
        if any(noun in name or (name in wish and name in noun) for name in names):
            continue
        left = [each for each in known if each.name not in wish]
        if one := _only(known, words[noun]) or _only(left, words[noun]):
            wish = wish.replace(noun, one.name)
    return wish


def _only(known: Sequence[_Somebody], meaning: str) -> _Somebody | None:
    """The one whom a noun's sex and age fit."""
    sex, age = meaning.split()[:2]
    fitting = [each for each in known if sex in ("-", each.sex) or not each.sex]
    fitting = [each for each in fitting if _is_aged(each.years, age)]
    return fitting[0] if len(fitting) == 1 else None


def _is_aged(years: int | None, age: str) -> bool:
    if years is None:
        return True
    return {"child": years < _GROWN, "elder": years >= _OLD}.get(age, years >= _GROWN - 4)


def _by_pronoun(found: re.Match[str], known: Sequence[_Somebody]) -> str:
    """The only one of the pronoun's sex."""
    sex = "female" if found["pronoun"].lower() in ("she", "her", "她") else "male"
    fitting = [each for each in known if each.sex == sex]
    return fitting[0].name if len(fitting) == 1 else found.group()
