"""What follows a person in English prose and tells their looks, cut into phrases of one thing each."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from yingxi.breakdown.inflection import verb_forms
from yingxi.breakdown.lexicon import english_found, english_tokens, meanings, words_of
from yingxi.breakdown.unknown_garments import may_be_worn
from yingxi.film.phrasing import phrased

_JOIN = phrased(
    r"(?:[,:]\s*(?:and\s+|with\s+|wearing\s+|dressed\s+in\s+)?|;\s*|\s+(?:and|wearing|dressed\s+in|clad\s+in)\s+"
    r"|\s+(?:--|—|–|-)\s+|\s+with\s+(?!an?\s+elastic)|\s+(?:over|under|beneath|atop)\s+|\s+in\s+(?=an?\s+|his\s+|her\s+|modest\s+)|\s*\()"
)
_HAIR_HELD = phrased(r"\b(?:hair|curls|locks|braids?)\s*$", re.IGNORECASE)
_HELD_IN = phrased(r"\s+in\s+", re.IGNORECASE)
_BRACKET = phrased(r"\s*\(([^)]{0,300})\)")
_LEAD = phrased(
    r"^(?:of|same|exact|identical|unchanged|consistent|modest|wearing|wears|dressed in|with|in|who has|has|and|the|an?|"
    r"his|her|their|:)\s+",
    re.IGNORECASE,
)
# What somebody does, in the present: there their description is over, and the clause goes on.
_STAGED = (
    "stand", "sit", "kneel", "hold", "lean", "be", "enter", "walk", "approach", "face", "carry", "step", "move",
    "look", "watch", "wait", "rest", "hover", "arrive", "remain", "reach", "grip", "crouch", "struggle",
    "smile", "begin", "prepare", "work", "pause", "turn", "listen", "come", "go", "take", "place", "use", "have",
)  # fmt: skip
_ALSO = (
    "is",
    "are",
    "stands",
    "has",
    "sits",
    "stand",
    "sit",
    "kneel",
    "hold",
    "holding",
    "holds",
    "standing",
    "seated",
)


class Description(NamedTuple):
    """Where the words of looks end, and those words, one thing a phrase."""

    end: int
    said: tuple[str, ...]


def description_after(text: str, start: int) -> Description:
    """The description that begins at `start`: phrases joined by commas, `and`, `with`, `wearing`, `over`, as long as
    each tells looks, to the end of the sentence or to the verb of what the person does."""
    end_of_sentence = next(
        (m.start() for m in re.finditer(r"[.;!?](?=\s|$)", text[start:]) if _stops(text, start + m.start())),
        None,
    )
    whole = text[start : start + end_of_sentence if end_of_sentence is not None else len(text)]
    said: list[str] = []
    end = 0
    dressed = False
    for first, last in _phrases(whole):
        phrase = whole[first:last]
        dressed = dressed or whole[:first].rstrip().endswith(" in")
        cut = deed_at(phrase)
        words = phrase[:cut] if cut >= 0 else phrase
        bare = _bare(words)
        if bare == "build" and said and said[-1].endswith(" height"):
            bare = f"{said[-1].split()[0]} build"
        if bare and (
            is_looks(bare) or _NEW.search(words) or may_be_worn(whole[:first], words, dressed=dressed)
        ):
            said += _in_brackets(bare)
            end = first + len(words.rstrip())
        elif bare and not _harmless(bare) and not says_nothing(bare) and not phrase.rstrip().endswith(")"):
            break
        if cut >= 0:
            break
    while end < len(whole) and whole[end] in ")":
        end += 1
    return Description(start + end, tuple(said))


def words_split(inside: str) -> list[str]:
    """The phrases of a bracket or of a list of what is worn, all of them."""
    return [bare for first, last in _phrases(inside) if (bare := _bare(inside[first:last]))]


NUMERALS = (
    r"(?:(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|"
    r"(?:thir|four|fif|six|seven|eigh|nine)teen|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
)
"""Years in words, as a pattern."""
_WRITTEN_OUT = phrased(rf"^{NUMERALS}$", re.IGNORECASE)


def does_something(words: str) -> bool:
    """Whether somebody acts in `words`."""
    return deed_at(words) >= 0


def says_nothing(words: str) -> bool:
    """Whether words only say that somebody is as before: `same exact face`, `unchanged outfit`."""
    return bool(_NOTHING_NEW.match(words.strip()))


def is_looks(words: str) -> bool:
    """Whether a phrase tells age, build, skin, hair or something that is worn."""
    if words.lower().startswith("no ") or says_nothing(words):
        return False
    tokens = tuple(part for token in english_tokens(words) for part in (token, *token.split("-")))
    if any(token in _FEATURES for token in tokens):
        return True
    if re.search(
        r"\b\d{1,3}(?:s|\+|-year-old)?$|\b\d{1,3}-year-old\b|^(?:approx\.?\s)?\d{1,3}$", words.strip()
    ):
        return True
    if _WRITTEN_OUT.match(words.strip()):
        return True
    return any(True for _ in english_found(english_tokens(words.replace("-", " ")), "looks"))


_NOTHING_NEW = phrased(
    r"^(?:(?:the|and|or|same|exact|unchanged|identical|facial|modest|consistent|adult|her|his|outfit|clothing|features?|"
    r"identity|attire|wardrobe|face|hair|beard|scar|shoes|hairstyle)(?:\s+|$))+$",
    re.IGNORECASE,
)
_NEW = phrased(r"(?:^|\s)an?\s(?:beard|scar)$")
"""Alone, a beard is only named again; `a beard` is told for the first time."""
_FEATURES = words_of("features", "en", "portraits")


def _phrases(whole: str) -> Iterator[tuple[int, int]]:
    """Spans between the joints. A joint inside `hair in a bun` is none, nor is one inside brackets."""
    start, depth = 0, 0
    for found in _JOIN.finditer(whole):
        depth = whole.count("(", 0, found.start()) - whole.count(")", 0, found.start())
        if found.group().strip() == "(":
            depth = 0
        if depth > 0 and whole.count(")", found.start()):
            pass
        if _HELD_IN.match(found.group()) and _HAIR_HELD.search(whole[start : found.start()]):
            continue
        if found.start() >= start:
            if whole[start : found.start()].strip():
                yield start, found.start()
            start = found.end()
    if whole[start:].strip():
        yield start, len(whole)


def _stops(text: str, at: int) -> bool:
    """Whether the mark at `at` ends the sentence: `approx.` does not."""
    return not (text[at] == "." and re.search(r"\b(?:approx|Mr|Mrs|Dr|ca)$", text[:at]))


def _bare(words: str) -> str:
    bare = words.strip(" ,:()")
    while (found := _LEAD.match(bare)) is not None:
        bare = bare[found.end() :]
    return bare


def _in_brackets(words: str) -> list[str]:
    return [part.strip() for part in re.split(r"[()]", words) if part.strip()]


def _harmless(words: str) -> bool:
    """A phrase that may stand among looks without being one: `no jewelry`, `calm expression`."""
    small = words.lower()
    return len(small.split()) <= 5 and bool(
        re.match(
            r"(?:no|clean|calm|focused|modest|friendly|neat|almond|brass|a|an|small|thin|elastic|black|with)\b",
            small,
        )
    )


def deed_at(phrase: str) -> int:
    """Where in a phrase somebody begins to do something; -1 where nobody does."""
    for found in re.finditer(r"[\w’'-]+", phrase):
        word = found.group().lower()
        if word in _ALSO or word in _staged():
            return found.start()
    return -1


@cache
def _staged() -> frozenset[str]:
    thirds = {form for verb in _STAGED for form in verb_forms(verb) if form.endswith("s")}
    known = {word for word in meanings("en", "verbs") if word.endswith("s") and " " not in word}
    worn = {word for name in ("looks", "things", "fronts") for word in meanings("en", name)}
    return frozenset((thirds | known) - worn - _FEATURES)
