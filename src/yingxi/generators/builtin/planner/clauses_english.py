"""An English idea by its clauses."""

import re
from collections.abc import Iterator, Mapping, Sequence

from yingxi.generators.builtin.planner.casting import Part
from yingxi.generators.builtin.planner.clause import Clause, end_of, is_two
from yingxi.generators.builtin.planner.clause_wording import (
    POSTMODIFIED,
    REASON,
    from_verb,
    line_quoted,
    reason_said,
    result_of,
)
from yingxi.generators.builtin.planner.idea import LIVING, Idea
from yingxi.generators.builtin.planner.inflecting import is_third_person, plain_form, third_person
from yingxi.generators.builtin.planner.saying import said_of_mind

_BREAKS_EN = re.compile(
    r"\s*[;.!?]\s+|,?\s+(?:and then|and so|and|but|yet|until|then|so)\s+|,\s+(?:only to|then)\s+|,\s+|\s+only to\s+",
    re.I,
)
_FIND_EN = re.compile(r"^(?:finds?|discovers?|learns?|reali[sz]es?)\b", re.I)
_ONLY_TO_FIND = re.compile(r",?\s+only to (?:find|discover|learn|reali[sz]e)\b", re.I)
"""What is found out about whoever does it is said to their face, and told of nobody."""
_HEAD_EN = re.compile(
    r"^(?:an?|the|his|her|their|its|one|two|every|both|nobody|no one|neither|none|everybody|everyone|somebody)\s+",
    re.I,
)
_HE_EN = re.compile(r"^(?:he|she|they|it)\s+(?=[a-z])", re.I)
_IDENTITY_EN = re.compile(r"^(?:who|which|that)\b", re.I)


_ONE_EN = re.compile(r"(?:(?:an?|the|his|her|their|its|one|every)\s+)?(?:[a-z-]+\s+){0,2}", re.I)
"""What may stand before somebody's noun at the head of a clause."""
_MANNER_EN = re.compile(
    r"\b(?:can|could|may|only|wants?|hopes?|wish(?:es)?|decides?|plans?|tries|try|refuses?|has|have|must|needs?|forgets?|forgot|can['’]t"
    r"|cannot|never|won['’]t|dares?|keeps?|begins?|starts?|always|secretly|finally|learns?|promises?)\b"
    r"(?:\s+(?:to|not|how|how to|only|never|always|still))*\s*$",
    re.I,
)
"""What says before the verb that a deed is wished, refused or tried."""
_SENTENCE_EN = re.compile(
    r"(?:an?|the|his|her|their|its|one|nobody|no one|neither|none|everybody|everyone|somebody|he|she|they|it)\s+"
    r"(?:[a-z'’-]+\s+){0,5}?(?:[a-z]+s|is|are|was|can|cannot|can['’]t|could|will|won['’]t|must)\b",
    re.I,
)
"""A clause with a subject of its own."""


def english_clauses(
    idea: Idea, named: Mapping[int, tuple[str, ...]], parts: Mapping[str, Part]
) -> Iterator[Clause]:
    premise = idea.premise
    text = idea.text.rstrip(" .!?")
    if premise is None:
        return
    first = next((each for each in idea.of(*LIVING) if "P" in named.get(each.start, ())), None)
    doer = next(
        (each for each in reversed(idea.of(*LIVING)) if each.start in named and each.end <= premise.at), first
    )
    if doer is None:
        return
    both = first is not None and ("both" in idea.flags or is_two(idea, first)) and "O" in parts
    roles: tuple[str, ...] = ("P", "O") if both else ("P",)
    at = _predicate_at(idea, text)
    last = roles
    for start, end in _pieces_en(text, at):
        if idea.twist and idea.twist.kind == "self" and (found := _ONLY_TO_FIND.search(text, start, end)):
            end = found.start()
        piece = text[start:end].strip()
        who, rest = last, piece
        if head := _HE_EN.match(piece):
            rest = piece[head.end() :]
            if re.match(r"(?:is|was|are|were|has|had)\b", rest, re.I):
                continue
        else:
            subject = next(
                (
                    each
                    for each in idea.of(*LIVING)
                    if each.start in named and start <= each.start and each.end < end and start > at
                    and _ONE_EN.fullmatch(text[start : each.start])
                    and re.match(r"s?\s+(?:[a-z]+ly\s+)?[a-z]+", text[end_of(each, text) :])
                ),
                None,
            )  # fmt: skip
            if subject:
                other = [each for each in named[subject.start] if each not in ("P",)] or list(
                    named[subject.start]
                )
                behind = text[end_of(subject, text) : end].strip().removeprefix("s ").strip()
                who, rest = (other[0],), from_verb(behind)
            elif start > at and not _is_verb_en(piece):
                yield Clause(_alone_en(piece), "", start, end)
                continue
        rest, why = _with_reason(_with_thing(rest, text[:start]), who, idea, named)
        verb, space, tail = rest.partition(" ")
        if len(who) == 1 and verb.lower() == premise.verb and who == last:
            rest = f"{third_person(verb.lower())}{space}{tail}"
        said = _named_en(rest, idea, named, who, parts)
        doing = f"{' and '.join(f'{{{each}}}' for each in who)} {said}"
        spoken = line_quoted(said) or _unseen(said, who, idea, start, end)
        yield Clause(doing, who[0], start, end, spoken, why)
        if end == len(text) and start == at and (come := result_of(said, who[0])):
            yield Clause(come, come[1], start, end, follows=True)
        last = who


def _with_thing(rest: str, before: str) -> str:
    """A predicate with what is meant by "it", where the same was done to it before: "don't open the door", opens it."""
    verb, _, tail = rest.partition(" ")
    if not re.match(r"it\b(?!['’])", tail):
        return rest
    done = (
        rf"\b{re.escape(plain_form(verb.lower()))}s?\s+(?P<thing>(?:an?|the|that|this|his|her)\s+[a-z -]+?)"
        r"(?=[\",.;]|\s+(?:and|but|in|on|at)\b|$)"
    )
    found = re.search(done, before, re.I)
    return f"{verb} {re.sub('^an? ', 'the ', found['thing'])}{tail[2:]}" if found else rest


def _with_reason(
    rest: str, who: Sequence[str], idea: Idea, named: Mapping[int, tuple[str, ...]]
) -> tuple[str, str]:
    """A predicate without its reason, and the reason as whoever does it says it."""
    found = REASON.search(rest)
    if found is None or '"' in rest:
        return rest, ""
    beside = "O" if "O" not in who else "P"
    nouns = tuple(each.word.lower() for each in idea.of(*LIVING) if beside in named.get(each.start, ()))
    return rest[: found.start()], reason_said(found["link"], rest[found.end() :], nouns)


def _unseen(said: str, who: Sequence[str], idea: Idea, start: int, end: int) -> str:
    """What is said in place of a clause that nobody can see: what was found out, or is in somebody's mind."""
    twist = idea.twist
    at = idea.text.find(twist.clause) if twist and twist.kind == "found" else -1
    if twist and at >= 0 and at < end and start < at + len(twist.clause) and _FIND_EN.match(said):
        return twist.said
    return said_of_mind(said, who, "en")


def _predicate_at(idea: Idea, text: str) -> int:
    """Where the sentence's own words for the deed begin, with what says that it is wished or refused."""
    premise = idea.premise
    if premise is None:
        return 0
    before = text[: premise.at]
    found = _MANNER_EN.search(before)
    return found.start() if found else premise.at


def _pieces_en(text: str, at: int) -> Iterator[tuple[int, int]]:
    """The stretches of `text` from `at` on that can be told each by itself; what is none stays with the one before."""
    quoted = [(each.start(), each.end()) for each in re.finditer(r"[\"“][^\"”]*[\"”]", text)]
    cuts = [
        (each.start(), each.end())
        for each in _BREAKS_EN.finditer(text, at)
        if not any(begin < each.start() < stop for begin, stop in quoted)
    ]
    starts = [at]
    ends: list[int] = []
    for stop, go in cuts:
        piece = text[go:]
        subject = _SENTENCE_EN.match(piece)
        if _IDENTITY_EN.match(piece) or not (_is_verb_en(piece) or subject):
            continue
        ends.append(stop)
        starts.append(go)
    ends.append(len(text))
    for start, end in zip(starts, ends, strict=True):
        relative = re.search(r",\s+(?:who|which)\s", text[start:end])
        yield start, start + relative.start() if relative else end


def _is_verb_en(piece: str) -> bool:
    """Whether a stretch begins with a verb in the third person, or with how it is done."""
    first, _, rest = piece.partition(" ")
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


def _alone_en(piece: str) -> str:
    """What is said of the place or of a thing, as it stands."""
    words = piece.split()
    if not (3 <= len(words) <= 14 and _HEAD_EN.match(piece)):
        return ""
    return piece[:1].upper() + piece[1:]


def _named_en(
    said: str,
    idea: Idea,
    named: Mapping[int, tuple[str, ...]],
    subject: Sequence[str],
    parts: Mapping[str, Part],
) -> str:
    """The predicate with names for those it speaks of besides."""
    for mention in idea.of(*LIVING):
        role = next((each for each in named.get(mention.start, ()) if each not in subject), "")
        if not role:
            continue
        pattern = (
            rf"\b(?:an?|the|his|her|their|its|one)\s+(?:own\s+)?(?:[a-z-]+\s+){{0,2}}?{re.escape(mention.word)}\b(?!['’]s|\s+[a-z]+er\b)"
            r"(?:\s+(?:called|named)\s+[A-Z]\w+)?" + POSTMODIFIED
        )
        said = re.sub(pattern, f"{{{role}}}", said, count=1, flags=re.I)
    other = next(
        (
            each
            for each, part in parts.items()
            if each not in subject and part.named and part.kind != "person"
        ),
        "",
    )
    if other and f"{{{other}}}" not in said:
        said = re.sub(r"\b(?:it)\b(?!['’]s)", f"{{{other}}}", said, count=1)
    return said
