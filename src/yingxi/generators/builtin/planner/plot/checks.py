"""What fails a draft: each check gives a sentence for what it found."""

import re
from collections import Counter
from collections.abc import Iterator

from yingxi.film.allowance import allowance, spoken_count
from yingxi.film.phrasing import phrased
from yingxi.film.screenplay import ElementKind
from yingxi.generators.builtin.planner.idiom.narrated import narrated_words
from yingxi.generators.builtin.planner.plot.draft import Draft
from yingxi.generators.builtin.planner.plot.fitting import SHORT_TO, draft_seconds
from yingxi.generators.builtin.planner.plot.spots import FULL, SPOT_TO, spot_seconds
from yingxi.generators.builtin.planner.staging.mute import is_mute
from yingxi.generators.builtin.planner.staging.wording import is_named

LONGEST_LINE = {"zh": 16, "en": 13}
LONGEST, LONGEST_SHORT = 1.13, 1.2
"""How many times its length a draft may take, for boards are quicker than it reads; in a short film."""
MOST_BY_ONE = 0.8
"""Share of the lines that one of several speakers may have."""
_HOLE = phrased(r"[{}<>#|]|None|\bundefined\b")
_DOUBLED = phrased(
    r"[，。！？、：；]{2,}(?<!……)|(?<!\.)\.\.(?!\.)|,,|[,;:!?] ?[,;:]|，[，。]|\s{2,}|。\s|\s[，。！？]"
)
_OWNED_LOOKS = phrased(r"，的(?![哥姐士])|, ?['’]s\b")
_WRONG_ARTICLE = phrased(r"\b[Aa] (?=[aeiouAEIOU])(?!uni|use|one|ukulele)|\b[Aa]n (?![aeiouAEIOUhH])")
_BANNED = {
    "zh": phrased(r"突然|只见|爱你|想你|原谅|勇敢|仿佛|一丝|从前"),
    "en": phrased(r"\b(?:suddenly|love you|miss you|forgive|brave|not just)\b", re.I),
}
_FOREIGN = {"zh": phrased(r"[A-Za-z]{2,}"), "en": phrased(r"[\u3400-\u9fff]")}


def faults(draft: Draft, length: float) -> tuple[str, ...]:
    """Every fault of the draft for a film of `length` seconds; empty where it may be filmed."""
    return (*other_faults(draft, length), *_length_faults(draft, length))


def other_faults(draft: Draft, length: float) -> tuple[str, ...]:
    """Every fault but that of playing too short or too long."""
    return (
        *_wording_faults(draft),
        *_people_faults(draft),
        *_speech_faults(draft, length),
        *_shape_faults(draft),
    )


def _wording_faults(draft: Draft) -> Iterator[str]:
    language = draft.plan.language
    for element in draft.elements:
        text = element.text
        if not text.strip():
            yield f"an empty {element.kind}"
        if _HOLE.search(text):
            yield f"a leftover mark in {text!r}"
        if _OWNED_LOOKS.search(text):
            yield f"looks stand before a possessive in {text!r}"
        if _DOUBLED.search(text):
            yield f"doubled punctuation in {text!r}"
        if language == "en" and _WRONG_ARTICLE.search(text):
            yield f"a wrong article in {text!r}"
        if _BANNED[language].search(text):
            yield f"a word that tells what should be shown in {text!r}"
        if element.kind is not ElementKind.SYNOPSIS and _FOREIGN[language].search(text):
            yield f"another language in {text!r}"


def _people_faults(draft: Draft) -> Iterator[str]:
    seen = ""
    named = {part.name.lower(): part for part in draft.plan.parts.values()}
    for element in draft.elements:
        if element.kind is ElementKind.ACTION:
            seen += element.text.lower()
        heard = element.kind is ElementKind.CHARACTER and not element.extension
        if heard and element.text.lower() not in seen:
            yield f"{element.text} speaks before entering"
    for name, part in named.items():
        if is_named(name, seen) and part.looks.lower() not in seen:
            yield f"{part.name} is not introduced"


def _speech_faults(draft: Draft, length: float) -> Iterator[str]:
    language = draft.plan.language
    allowed = allowance(length, language)
    lines = draft.rows(ElementKind.DIALOGUE)
    told = set(narrated_words(draft.plan.idea.own, language).values())
    total = sum(map(spoken_count, lines))
    for line in lines:
        if spoken_count(line) > LONGEST_LINE[language] and line.strip("。.") not in told:
            yield f"a long line: {line!r}"
    narrated = draft.plan.play.fact("own-clauses") == "narrated"
    begins = f"{draft.plan.words['n1']}{'。' if language == 'zh' else '.'}" if narrated else ""
    if begins and begins not in lines:
        yield "the voice does not begin at the beginning"
    if total > allowed.spoken_limit:
        yield f"{total} spoken, at most {allowed.spoken_limit}"
    speakers = Counter(draft.rows(ElementKind.CHARACTER))
    able = not any(map(is_mute, draft.plan.parts.values())) and "P-wordless" not in draft.plan.terms
    if able and len(speakers) > 1 and len(lines) > 4 and max(speakers.values()) > MOST_BY_ONE * len(lines):
        yield "one person has nearly all the lines"


def _shape_faults(draft: Draft) -> Iterator[str]:
    beats = [text.removeprefix("beat: ") for text in draft.rows(ElementKind.SYNOPSIS)]
    for needed in ("setup", "turn", "ending"):
        if needed not in beats:
            yield f"no {needed}"
    if draft.elements and draft.elements[0].kind is not ElementKind.HEADING:
        yield "it does not open with a heading"
    names = [part.name.lower() for part in draft.plan.parts.values() if not is_mute(part)]
    repeated = [
        text
        for text, times in Counter(draft.rows(ElementKind.ACTION)).items()
        if times > 1 and any(name in text.lower() for name in names)
    ]
    for text in repeated:
        yield f"the same action twice: {text!r}"


def _length_faults(draft: Draft, length: float) -> Iterator[str]:
    if length <= SPOT_TO:
        quickest = spot_seconds(draft)
        if quickest > length * FULL:
            yield f"about {quickest:.0f} s at its quickest for a spot of {length:.0f} s"
        return
    seconds = draft_seconds(draft, length)
    if not 0.8 * length <= seconds <= (LONGEST_SHORT if length <= SHORT_TO else LONGEST) * length:
        yield f"about {seconds:.0f} s for a film of {length:.0f} s"
