"""An idea's sentence said anew where it leaves out what the reading needs: who does it, "that" before what is found to
be so, that a wonder is found out."""

import re

from yingxi.film.brief import Language
from yingxi.generators.builtin.planner.inflecting import is_third_person, plain_form
from yingxi.generators.builtin.planner.lexicon import words_of
from yingxi.generators.builtin.planner.premise import deeds_of


def with_somebody(text: str) -> str:
    """A sentence that begins with what is done, done by somebody.

    >>> with_somebody("Counts the stars for a blind girl"), with_somebody("Rain")
    ('A woman counts the stars for a blind girl', 'Rain')
    """
    first, _, rest = text.partition(" ")
    verb = is_third_person(first) and plain_form(first) in deeds_of("en")
    if not verb or not re.match(r"(?:an?|the|his|her|its|their|for|to|every|all|with)\b", rest, re.I):
        return text
    return f"A woman {text[:1].lower()}{text[1:]}"


_KNOWS_EN = re.compile(
    r"\b(?:(?:discover|reali[sz]e|notice)(?:s|d|ed)?|finds? out)\s+(?=(?:his|her|its|their|the|every|all|no)\s)",
    re.I,
)
_STANDS_EN = re.compile(r"is|are|was|were|can|can['’]t|cannot|will|won['’]t|has|have|doesn['’]t|never|always")


_WONDER_EN = re.compile(
    r"^(?:my|an?|the|his|her)\s+(?P<who>(?:[a-z]+\s)?[a-z]+)['’]s\s+(?P<thing>[a-z -]+?)\s+"
    r"(?P<does>can|could|talks|sings|flies|speaks)\b",
    re.I,
)
_WONDER_ZH = re.compile(
    r"^(?P<who>[^的，]{1,6})的(?P<thing>[^的，会能]{1,5})(?P<does>[会能][^，。]{2,8})[。]?$"
)


def with_wonder(text: str, language: Language) -> str:
    """What somebody's thing can do is a story when it is found out.

    >>> with_wonder("奶奶的缝纫机会说话", "zh"), with_wonder("A boy's kite can talk", "en")
    ('奶奶发现自己的缝纫机会说话', 'A boy discovers that the kite can talk')
    """
    match = (_WONDER_ZH if language == "zh" else _WONDER_EN).match(text)
    if match is None or match["who"].split()[-1].lower() not in words_of(language):
        return text
    if language == "zh":
        return f"{match['who']}发现自己的{match['thing']}{text[match.start('does') :]}"
    return f"A {match['who']} discovers that the {match['thing']} {text[match.start('does') :]}"


_CONTRAST_ZH = re.compile(
    r"^(?P<first>[^，。]{3,16})，(?P<who>[\u3400-\u9fff]{1,4}?)(?:却|偏偏?|就是)(?P<does>(?:不肯|不愿意?|拒绝)[^，。]{2,12})[。]?$"
)


def with_contrast(text: str) -> str:
    """Whom a Chinese sentence contrasts with what went before is whom it is about.

    >>> with_contrast("妈妈过年回家，女儿却不肯叫她妈妈"), with_contrast("雨下了一夜，女儿却睡着了")
    ('女儿不肯叫她妈妈，妈妈过年回家', '雨下了一夜，女儿却睡着了')
    """
    match = _CONTRAST_ZH.match(text)
    if match is None or match["who"] not in words_of("zh"):
        return text
    return f"{match['who']}{match['does']}，{match['first']}"


def with_that(text: str) -> str:
    """A sentence with the "that" which English leaves out before what somebody finds to be so.

    >>> with_that("A baker discovers his bread makes people sing"), with_that("A boy discovers the old lighthouse")
    ('A baker discovers that his bread makes people sing', 'A boy discovers the old lighthouse')
    """
    match = _KNOWS_EN.search(text)
    if match is None:
        return text
    for word in text[match.end() :].split()[2:5]:
        if word in _JOINS:
            return text
        known = is_third_person(word) and plain_form(word) in deeds_of("en")
        if known or _STANDS_EN.fullmatch(word):
            return f"{text[: match.end()]}that {text[match.end() :]}"
    return text


_JOINS = frozenset(
    {"of", "that", "who", "which", "in", "on", "at", "under", "and", "with", "behind", "from", "to"}
)
"""Behind these, what follows belongs to the thing that is found."""
