"""What of a sentence is not acted though the rest of it is: `sits down and flimmers the zither`."""

from collections.abc import Iterator, Sequence

from yingxi.breakdown.clauses import THIRD_PERSON, Clause
from yingxi.breakdown.grammar_words import ARTICLES
from yingxi.breakdown.lexicon import List, chinese_found, english_tokens, meanings
from yingxi.film.brief import Language
from yingxi.film.phrasing import phrased

_ALSO = phrased(r"(?:,| and| then| but)+ (?P<verb>[a-z]{3,}[^s\W]s)\b(?P<rest>[^,;.!?]*)")
_OBJECTS = ARTICLES | {
    "him",
    "her",
    "his",
    "their",
    "its",
    "them",
    "it",
    "at",
    "up",
    "down",
    "out",
    "away",
    "back",
}
_NOUNS: tuple[List, ...] = (
    "verbs",
    "things",
    "people",
    "places",
    "sounds",
    "feelings",
    "looks",
    "colours",
    "times",
)
# What somebody is like, or stays: there is nothing to act in it.
_STATE_ZH = phrased(
    r"[着了]$|的$|^.{0,4}[没不未]|空空|^(?:(?:后来|名字|大家)?[都就]?叫|[刻写印画绣]着|[面背][向朝对]|[手怀嘴]里|手[上中]|身上|头上|肩上|背上|面前|身后|身旁|旁边|一动不动|若有所思|满脸|一脸|神情|神色|表情|眼神|眼里|目光|脸上|声音|语气|心里|心中|仿佛|好像|像|似乎|是|有)"
)
_LEAST_ZH = 3
_HEARD = frozenset({"counts"})
"""Verbs of what is heard and not acted: the numbers are lines."""


def left_over(clauses: Sequence[Clause], language: Language) -> Iterator[str]:
    """The words of each deed in `clauses` for which no action was found, where another one was. What begins with a verb
    that nobody knows (`sits down, brilks it`) goes on with whoever acted before."""
    acting = False
    for clause in clauses:
        acting = clause.about_people or acting
        if language == "zh":
            if acting and not clause.verb and _is_unknown_deed(clause.text):
                yield clause.text
        elif clause.verb:
            yield from _also(clause.text)
        elif acting and _is_unknown_verb(clause.text.split()[0]):
            yield clause.text


def _also(text: str) -> Iterator[str]:
    """Behind a known verb, each `and` with a verb that no list knows and what it is done to."""
    for found in _ALSO.finditer(text):
        behind = english_tokens(found["rest"])
        if _is_unknown_verb(found["verb"]) and behind and behind[0] in _OBJECTS:
            yield found["verb"] + found["rest"].rstrip()


def _is_unknown_deed(words: str) -> bool:
    """Whether Chinese `words` neither begin with a noun nor tell what somebody is like."""
    begins = any(
        found.start == 0 and len(found.word) > 1
        for name in _NOUNS
        if name != "verbs"
        for found in chinese_found(words, name)
    )
    return len(words) >= _LEAST_ZH and not begins and not _STATE_ZH.search(words)


def _is_unknown_verb(word: str) -> bool:
    """Whether `word` has a verb's ending and stands in no list, as it is or without it."""
    plain = {word, word.removesuffix("s"), word.removesuffix("es")}
    if word in _HEARD:
        return False
    return bool(THIRD_PERSON.match(word)) and not any(plain & {*meanings("en", name)} for name in _NOUNS)
