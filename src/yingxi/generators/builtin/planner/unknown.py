"""Nouns that no lexicon has: kept literally, by the words that stand around them."""

import re
from functools import cache
from importlib.resources import files

from yingxi.film.brief import Language
from yingxi.generators.builtin.planner.idea import Mention
from yingxi.generators.builtin.planner.lexicon import Entry

_NOUN_ZH = re.compile(
    r"[一两三这那每](?P<count>[位名个只条把块件张本封枚台家座间])(?:[\u3400-\u9fff]*的)?(?P<noun>[\u3400-\u9fff]{2,4})$"
)
_NOUN_EN = re.compile(
    r"\b(?:an?|the|her|his|its|their|my|one|last|old|young|lost|broken)\s+(?P<noun>[a-z][a-z-]+)$", re.I
)
_NOUNS = {"zh": _NOUN_ZH, "en": _NOUN_EN}
_PERSON = {
    "zh": re.compile(r"(?:匠|师|员|工|手|人|生|客|夫|娘|者|长)$"),
    "en": re.compile(r"(?:er|or|ist|ian|man|woman|smith|keeper|wright|maid|(?<!busin)(?<!dr)ess)$"),
}
_SOMEBODY_EN = re.compile(
    r"\b(?:an?|the)\s+(?:[a-z-]+\s+)??(?P<noun>[a-z-]*(?:m[ae]n|maid|keeper|smith|wright|ist|ician|(?:actr|waitr|host)ess))"
    r"(?=\s+\S)",
    re.I,
)
"""Only endings that nothing but a person has."""
_EMPTY = """
people folk folks ones couple hour day week month year minute moment second time way number name thing place world
life story end beginning part kind sort lot bit piece side sense idea reason chance voice turn
"""
_NOBODY_SPECIAL = frozenset(_EMPTY.split())
"""Nouns that are nobody and nothing one could see."""
_FILL_ZH = re.compile(
    r"[的了在和与把被给着过是有一个只位名条却但还又也就都很不没于之与及或其他她它这那上下里中所到去来会能要让使为向从对将]+"
)


def noun_in_gap(gap: str, start: int, language: Language, *, before_noun: bool) -> Mention | None:
    """The noun at the end of a gap between known words: after a classifier in Chinese, after an article in
    English,
    where it is an adjective if a known noun follows (`before_noun`)."""
    verbal = language == "zh" and not gap.rstrip().endswith("的")
    at_end = (
        None
        if before_noun and (language == "en" or verbal)
        else _NOUNS[language].search(gap.rstrip(" ,.'’，。"))
    )
    match = at_end or (_SOMEBODY_EN.search(gap) if language == "en" else None)
    if match is None:
        return None
    noun = match["noun"]
    if noun.lower() in _NOBODY_SPECIAL:
        return None
    counted = language == "zh" and match["count"] in "位名"
    person = counted or _PERSON[language].search(noun) is not None
    entry = Entry(
        id=noun,
        kind="people" if person else "things",
        chinese=(noun,) if language == "zh" else (),
        english=(noun.lower(),) if language == "en" else (),
        flags=frozenset({"job", "adult"} if person else {"thing"}),
    )
    return Mention(noun, entry, start + match.start("noun"), understood=False)


def words_unread(gap: str, language: Language) -> list[str]:
    """The content words of a gap."""
    if language == "zh":
        return [part for part in _FILL_ZH.split(re.sub(r"[^\u3400-\u9fff]+", "的", gap)) if len(part) > 1]
    return [word for word in re.findall(r"[a-z][a-z-]+", gap.lower()) if word not in _stop_words()]


@cache
def _stop_words() -> frozenset[str]:
    """English words that carry no picture."""
    return frozenset((files(__package__) / "lexicon" / "stop.en.txt").read_text("utf-8").split())
