"""Where an English sentence falls into clauses."""

import re
from collections.abc import Iterator

from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.clauses.pronouns_english import TIME_LEAD
from yingxi.generators.builtin.planner.idiom.inflecting import is_third_person
from yingxi.generators.builtin.planner.idiom.premise import deeds_of

_BREAKS = phrased(
    r"\s*[;.!?]\s+|,?\s+(?:and only then|and then|and so|and|but|yet|until|then|so)\s+"
    r"|,\s+(?:only to|then)\s+|,\s+|\s+only to\s+",
    re.I,
)
_PURPOSE = phrased(r"(?:he|she|they)\s+(?:can|could|will|may|might)\b", re.I)
_IDENTITY = phrased(r"^(?:who|which|that)\b", re.I)
_SENTENCE = phrased(
    r"(?:an?|the|his|her|their|its|one|nobody|no one|neither|none|everybody|everyone|somebody|he|she|they|it)\s+"
    r"(?:[a-z'’-]+\s+){0,5}?(?:[a-z]+(?:s|[^aeiou]ed)|saw|found|stole|gave|made|went|came|fell|began|kept|sold|bought|lost|left|wrote|is|are|was|can|cannot|can['’]t|could|will|won['’]t|must)\b",
    re.I,
)
"""A clause with a subject of its own."""
ENDS_UP = phrased(r"ends? up (?P<doing>[a-z]{2,}ing)\b", re.I)
"""What somebody did not set out to do."""
NOT_LEFT = phrased(
    r"(?:can['’]t|cannot) (?:bring (?:him|her|it)self to (?:go|leave)\b[a-z ]*$|(?P<stop>stop)$)",
    re.I,
)
"""What somebody cannot leave, or leave off."""

_CANNOT = phrased(r"(?:can['’]t|cannot)\s+(?!be\b|have\b|help\b)[a-z]+\b", re.I)
WEATHER = phrased(r"it (?:(?:begins|starts) to )?(?:rain|snow|thunder)s?", re.I)
"""A clause of which nobody is the subject."""


def pieces_of_sentence(text: str, at: int, *, several: bool = False) -> Iterator[tuple[int, int]]:
    """The stretches of `text` from `at` on that can be told each by itself; what is none stays with the one before.
    `several`: whether those who do it are more than one, so that verbs are plain."""
    quoted = [(each.start(), each.end()) for each in re.finditer(r"[\"“][^\"”]*[\"”]", text)]
    cuts = [
        (each.start(), each.end())
        for each in _BREAKS.finditer(text, at)
        if not any(begin < each.start() < stop for begin, stop in quoted)
    ]
    starts = [at]
    ends: list[int] = []
    for stop, go in cuts:
        piece = text[go:]
        if lead := TIME_LEAD.match(piece):
            piece = piece[lead.end() :]
        subject = _SENTENCE.match(piece)
        if _PURPOSE.match(piece) and text[stop:go].strip(" ,").lower() == "so":
            continue
        verb = is_verb_first(piece) or (several and is_plain_verb_first(piece))
        if _IDENTITY.match(piece) or not (verb or subject):
            continue
        ends.append(stop)
        starts.append(go)
    ends.append(len(text))
    for start, end in zip(starts, ends, strict=True):
        relative = re.search(r",\s+(?:who|which)\s", text[start:end])
        yield start, start + relative.start() if relative else end


def is_plain_verb_first(piece: str) -> bool:
    """Whether a stretch begins with a plain verb and what it is done to: "dig it up"."""
    verb, _, rest = piece.partition(" ")
    return ENDS_UP.match(piece) is not None or (
        verb.lower() in deeds_of("en")
        and re.match(
            r"(?:it|them|an?|the|his|her|their|only|out|that|up|to|in|at|about|over|with|for|on)\b", rest
        )
        is not None
    )


def is_verb_first(piece: str) -> bool:
    """Whether a stretch begins with a verb in the third person, or with how it is done."""
    first, _, rest = piece.partition(" ")
    if NOT_LEFT.match(piece) or _CANNOT.match(piece):
        return True
    if re.fullmatch(r"always|secretly|finally|never|slowly|quietly|instead|still", first, re.I):
        first = rest.partition(" ")[0]
    return is_third_person(first.lower()) and first.lower() not in (
        "his",
        "its",
        "always",
        "this",
        "does",
        "was",
        "is",
    )
