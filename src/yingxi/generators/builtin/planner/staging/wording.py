"""Words put into a play's places: names, pronouns, articles, classifiers."""

import re

from yingxi.film.brief import Language
from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.people.casting import Part

_PLACE = phrased(r"\{([^{}]+)\}")
_BEGUN_SMALL = phrased(r"(^|(?<!\.)[.!?…]\s+|^\[)([a-z])")
_HE = {"female": "she her her herself", "male": "he him his himself", "none": "it it its itself"}
_UNCOUNTED = frozenset({
    "bread", "cheese", "meat", "sugar", "gold", "tea", "coffee", "soup", "cream", "noodles", "pickles", "dumplings",
    "shoes", "flour", "rice", "thunder", "money", "bread and butter", "sauce", "jam", "oil", "juice", "chocolate",
    "soap",
})  # fmt: skip
_VOWEL = phrased(r"^(?:[aeiou]|hour)", re.I)


def is_named(name: str, text: str) -> bool:
    """Whether somebody's name stands in a text of small letters: in Latin letters as a word.

    >>> is_named("Stan", "ruth stands there"), is_named("Stan", "stan stands there")
    (False, True)
    """
    if not name.isascii():
        return name.lower() in text
    return re.search(rf"\b{re.escape(name.lower())}\b", text) is not None


def article(noun: str) -> str:
    """`a` or `an`, whichever the noun takes.

    >>> article("umbrella"), article("violin"), article("uniform")
    ('an', 'a', 'a')
    """
    return "a" if re.match(r"uni|use|ukulele|one", noun, re.I) or not _VOWEL.match(noun) else "an"


def is_plural(noun: str) -> bool:
    """Whether a noun of the idea stands in its plural.

    >>> is_plural("dishes"), is_plural("glass"), is_plural("left shoe")
    (True, False, False)
    """
    return re.search(r"(?<![sui])(?<!thermo)s$|(?:sh|ch|x)es$", noun.split()[-1]) is not None


def words_for_part(part: Part, language: Language) -> dict[str, str]:
    """The places a part fills: `{P}` and, in Chinese, `{P他}`; in English `{P he}`, `{P him}`, `{P his}`."""
    if language == "zh":
        he = {"female": "她", "male": "他", "none": "它"}[part.sex if part.kind == "person" else "none"]
        polite = "您" if part.kind == "person" and part.age != "child" else "你"
        return {
            part.role: part.name,
            f"{part.role}他": he,
            f"{part.role}称": part.noun,
            f"{part.role}您": polite,
        }
    noun = part.noun.lower() if "kin" in part.entry.flags else part.noun
    forms = dict(zip(("he", "him", "his", "himself"), _HE[part.sex].split(), strict=True))
    return (
        {part.role: part.name, f"{part.role} noun": noun}
        | {f"a {part.role} noun": f"{article(noun)} {noun}"}
        | {f"{part.role} {form}": word for form, word in forms.items()}
    )


def words_for_thing(place: str, noun: str, classifier: str, language: Language) -> dict[str, str]:
    """`{X}` and, in English, `{a X}`, `{a new X}`; in Chinese `{一X}` (with its classifier) and `{那X}`."""
    if language == "zh":
        noun = noun.removeprefix(f"一{classifier}")
        return {place: noun, f"一{place}": f"一{classifier}{noun}", f"那{place}": f"那{classifier}{noun}"}
    some = (noun.split()[-1] in _UNCOUNTED or is_plural(noun)) and " of " not in noun
    owned = re.match(r"[a-z]+['’]s? [a-z]", noun) is not None
    one = noun if owned else f"some {noun}" if some else f"{article(noun)} {noun}"
    return {
        place: noun,
        f"a {place}": one,
        f"a new {place}": f"new {noun}" if some else f"a new {noun}",
        f"the {place}": noun if owned else f"the {noun}",
        f"{place} it": "them" if some and is_plural(noun) else "it",
    }


def filled(text: str, words: dict[str, str], language: Language) -> str:
    """`text` with every place that has a word filled; in English, sentences begin with a capital."""
    for _ in range(3):
        if "{" not in text:
            break
        text = _PLACE.sub(lambda match: words.get(match[1], match[0]), text)
    if language == "en":
        text = _BEGUN_SMALL.sub(lambda match: match[1] + match[2].upper(), text)
    return text


def of_oneself(line: str, speaker: Part, language: Language) -> str:
    """A line in which nobody speaks of what is theirs as of another's: 外婆 says 我的红烧肉."""
    if not speaker.named:
        return line
    noun = re.escape(speaker.noun)
    if language == "zh":
        return re.sub(rf"(?<![\u3400-\u9fff]){noun}的|(?<=[做修学吃看拿用送给把]){noun}的", "我的", line)
    return re.sub(rf"\b(?:my|your|his|her|the) (?:own )?{noun}['’]s\b", "my", line)
