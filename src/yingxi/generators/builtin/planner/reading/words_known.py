"""The words of an idea that the lexicons have: the longest match at each place, where it is the noun it may be."""

import re
from collections.abc import Iterator
from dataclasses import replace

from yingxi.film.brief import Language
from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.idea import LIVING, Mention
from yingxi.generators.builtin.planner.idiom.homographs import (
    is_before_its_noun,
    is_only_made,
    is_only_made_in_english,
    is_quality_here,
    is_verb_here,
    is_verb_here_in_chinese,
)
from yingxi.generators.builtin.planner.lexicon import one_of, verbs_of, words_of
from yingxi.generators.builtin.planner.reading.kinds_chinese import ends_in_another

_ENDING = phrased(r"(?:e?s)?(?![a-z])|", re.I)
_OWNS = {"zh": phrased(r"的(?=[\u3400-\u9fff])"), "en": phrased(r"['’]s?\s+\w")}
_NUMERALS, _CLASSIFIERS = "一两三几这那每某", "位名个只条把块件张本封枚台家座间头匹朵棵首支"
_QUALITY = {
    "zh": phrased(r"[红黄蓝绿白黑金银紫旧老破小木纸铜]+$"),
    "en": phrased(
        r"\b(?:red|yellow|blue|green|white|black|golden|silver|purple|brown|wooden|paper|brass|tiny) $",
        re.I,
    ),
}


def words_known(text: str, language: Language) -> Iterator[Mention]:
    """The mentions in their order, none within another."""
    words, lower, at = words_of(language), text.lower(), 0
    longest = max(map(len, words))
    last: Mention | None = None
    names = [found.span("name") for found in _IS_CALLED.finditer(text)] if language == "zh" else []
    while at < len(text):
        if over := next((end for start, end in names if start <= at < end), 0):
            at = over
            continue
        if language == "en" and at and lower[at - 1].isalnum():
            at += 1
            continue
        if language == "zh" and at and text[at - 1] in _NUMERALS and text[at] in _CLASSIFIERS:
            at += 1
            continue
        if language == "zh" and ends_in_another(text, at, words):
            at += 1
            continue
        found = next(
            (lower[at : at + size] for size in range(min(longest, len(text) - at), 0, -1)
             if lower[at : at + size] in words and _ends_word(lower, at + size, language)),
            "",
        )  # fmt: skip
        if not found:
            at += 1
            continue
        behind_person = last is not None and last.entry.kind in LIVING and _close(text[last.end : at])
        noun = words[found].kind not in ("cues", "acts", "times") or found == "wind"
        if language == "en" and noun and is_verb_here(text, at, at + len(found), behind_person=behind_person):
            verb = verbs_of(language).get(found)
            if verb is not None:
                yield Mention(text[at : at + len(found)], verb, at)
            at += len(found) + len(_ENDING.match(text[at + len(found) :])[0])  # type: ignore[index]
            continue
        if language == "en" and is_quality_here(found, text[at + len(found) :]):
            at += len(found)
            continue
        if language == "en" and is_before_its_noun(found, lower[:at], lower[at + len(found) :]):
            if (cue := verbs_of(language).get(found)) is not None:
                yield Mention(text[at : at + len(found)], cue, at)
            at += len(found)
            continue
        if language == "zh" and noun and is_verb_here_in_chinese(text, at, at + len(found)):
            at += len(found)
            continue
        living = words[found].kind == "creatures"
        made = is_only_made if language == "zh" else is_only_made_in_english
        if living and made(text, at, at + len(found)):
            at += len(found)
            continue
        tail = text[at + len(found) :]
        one = one_of(found) if language == "en" else found
        said = text[at : at + len(found)] if one == found or one not in words else one
        own = text[at : at + len(found)] if said != found and len(said) != len(found) else ""
        last = Mention(said, words[found], at, owns=bool(_OWNS[language].match(tail)), original=own)
        yield last
        at += len(found)


_IS_CALLED = phrased(r"名叫(?P<name>[\u4e00-\u9fff]{2,3}?)的")


def _close(between: str) -> bool:
    """Whether nothing but a plural's s and a space stands between somebody and the word behind."""
    return re.fullmatch(r"(?:e?s)?\s+", between) is not None


def with_quality(mention: Mention, text: str, language: Language) -> Mention:
    """A thing keeps the colour or stuff said right before it: a red apple."""
    match = _QUALITY[language].search(text[: mention.start]) if mention.entry.kind == "things" else None
    return replace(mention, word=match[0] + mention.word, start=match.start()) if match else mention


def _ends_word(text: str, end: int, language: Language) -> bool:
    """Whether an English word may end here: a plural's s may still follow."""
    return language == "zh" or re.match(r"(?:e?s)?(?![a-z0-9])", text[end:]) is not None
