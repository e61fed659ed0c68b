"""Animals whom the action only calls by their noun, as they come in or do something: 一只黑猫走进来, `The fox enters`.
A painted one does nothing, and one that is heard from afar is not there."""

import re
from collections.abc import Collection, Iterator
from functools import cache

from yingxi.breakdown.grammar_words import ARTICLES
from yingxi.breakdown.lexicon import NOTHING, chinese_found, meanings
from yingxi.film.brief import Language
from yingxi.film.phrasing import phrased

_NO_ANIMALS = frozenset({"person", "robot", "ghost", "lion", NOTHING})
"""Kinds of the lists of people that are no animals, or of stone and on a dancer's head as often as not."""
_COUNTED = phrased(
    r"(?:^|[。！？；，、\n]|这时|忽然|突然|只见|里|上|外|边|有)\s*(?:有|来了|跑来|走来)?"
    r"(?P<count>[一那这]|另一|又一)?[只匹条头](?:[\u4e00-\u9fff]{1,5}的)?[大小老]?$"
)
_BEGINS = phrased(r"(?:^|[。！？；\n])\s*$")
_AT_ONCE = phrased(
    r"(?:也|又|就|便|忽然|突然|慢慢|缓缓|轻轻|悄悄|偷偷|懒懒|静静|飞快|一下子|从[\u4e00-\u9fff]{1,6})*(?:地)?"
)
_FAR = phrased(r"远处|远方|窗外|墙外|外面|画[里中上]|照片|梦[里中]|墙上|海报")
_FAR_EN = phrased(
    r"\b(?:in the distance|far away|far off|outside|off[- ]?screen|on the (?:wall|poster|screen|tv))\b", re.I
)
_IN_ARMS = phrased(
    r"(?:抱着|抱起|怀里(?:抱着|是|有)|怀抱着?|捧着|搂着|抱)了?(?:[一那这]|另一)?[只匹条头](?:[\u4e00-\u9fff]{1,5}的)?[大小老]?$"
)
"""Who is held needs to do nothing: 抱着一只."""
_ALONE = frozenset("猫狗")
"""Nouns of one sign that stand for themselves at a sentence's head; the others begin words and idioms: 马上, 鸟语."""


def animals_acting(text: str, language: Language, known: Collection[str]) -> Iterator[tuple[str, str]]:
    """The noun and the kind of each animal that `text` has do something; `known` are the names of all who are there
    already: an animal of a kind that is known by one of them is nobody new.

    >>> list(animals_acting("一只黑猫走进来。", "zh", ()))
    [('黑猫', 'cat')]
    >>> list(animals_acting("The fox enters.", "en", ())), list(animals_acting("The fox enters.", "en", ("Fox",)))
    ([('Fox', 'fox')], [])
    """
    kinds = {kind for name in known for kind in [_kind_in(name, language)] if kind}
    for noun, kind in _chinese(text) if language == "zh" else _english(text):
        if kind not in kinds:
            kinds.add(kind)
            yield noun, kind


def short_noun(name: str) -> str:
    """The one sign by which a Chinese text calls an animal again: 猫 of 黑猫; "" where there is none."""
    people = meanings("zh", "people")
    animal = len(name) > 1 and _kind_of(people.get(name, "")) == _kind_of(people.get(name[-1], "")) != ""
    return name[-1] if animal else ""


def _kind_of(meaning: str) -> str:
    kind = meaning.split()[-1] if meaning else ""
    return "" if kind in _NO_ANIMALS else kind


def _kind_in(name: str, language: Language) -> str:
    """The kind of animal that a name tells in its last noun."""
    if language == "zh":
        return next(
            (_kind_of(each.meaning) for each in chinese_found(name, "people") if each.end == len(name)), ""
        )
    words = name.lower().split()
    people = meanings("en", "people")
    return next(
        (_kind_of(people[end]) for n in range(len(words)) if (end := " ".join(words[n:])) in people), ""
    )


def _chinese(text: str) -> Iterator[tuple[str, str]]:
    for found in chinese_found(text, "people"):
        kind = _kind_of(found.meaning)
        before, behind = text[: found.start], text[found.end : found.end + 16]
        sentence = re.split(r"[。！？；\n]", before)[-1] + re.split(r"[。！？；\n]", behind)[0]
        if not kind or _FAR.search(sentence):
            continue
        if _IN_ARMS.search(before):
            yield found.word, kind
            continue
        counted = _COUNTED.search(before)
        alone = _BEGINS.search(before) and (len(found.word) > 1 or found.word in _ALONE)
        verb = next(iter(chinese_found(behind, "verbs")), None)
        led = _AT_ONCE.match(behind)
        if verb is None or led is None or not (counted or alone):
            continue
        if verb.meaning != "-" and verb.start <= led.end():
            yield found.word, kind


def _english(text: str) -> Iterator[tuple[str, str]]:
    people = meanings("en", "people")
    for sentence in re.split(r"(?<=[.!?])\s+|\n", text):
        found = _does().match(sentence)
        if found is not None and not _FAR_EN.search(sentence):
            noun = found["noun"].lower()
            yield noun.title(), _kind_of(people[noun])
        elif (held := _held().search(sentence)) is not None:
            noun = held["noun"].lower()
            yield noun.title(), _kind_of(people[noun])


def _nouns() -> str:
    words = (re.escape(word) for word, meaning in meanings("en", "people").items() if _kind_of(meaning))
    return "|".join(sorted(words, key=len, reverse=True))


@cache
def _held() -> re.Pattern[str]:
    """Somebody's arms around an animal: `holds a black cat in her arms`, `carrying a kitten`."""
    return re.compile(
        rf"\b(?:holds|holding|carries|carrying|cradles|cradling|with)\san?\s"
        rf"(?:(?!(?:of|with|in|at|on|for|to|and)\s)[a-z][\w’'-]*,?\s){{0,3}}?(?P<noun>{_nouns()})"
        rf"\sin\s(?:his|her|their|both)\sarms\b",
        re.IGNORECASE,
    )


@cache
def _does() -> re.Pattern[str]:
    acts = sorted({word.split()[0] for word, meant in meanings("en", "verbs").items() if meant != "-"})
    verbs = "|".join(re.escape(word) for word in acts if word.endswith("s"))
    articles = "|".join(sorted(ARTICLES | {"another"}, key=len, reverse=True))
    return re.compile(
        rf"(?:{articles})\s(?:(?!(?:of|with|in|at|on|for|to|and)\s)[a-z][\w’'-]*,?\s){{0,3}}?"
        rf"(?P<noun>{_nouns()})\s(?:with(?:\s[\w’'-]+){{1,3}}?\s)?(?:[a-z]+ly\s)?(?:{verbs})\b",
        re.IGNORECASE,
    )
