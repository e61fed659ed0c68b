"""English passives turned round: who does it first, as in every other clause."""

from collections.abc import Collection, Sequence

from yingxi.breakdown.inflection import third_person
from yingxi.breakdown.tokens import Token

_BE = frozenset(["is", "are", "was", "were", "being", "been", "gets", "get", "got", "be"])
_BETWEEN = frozenset(["being", "been", "then", "now", "again", "also", "almost", "both", "all"])
_PARTICIPLES = {
    "beaten": "beat", "bitten": "bite", "broken": "break", "brought": "bring", "caught": "catch", "chosen": "choose",
    "cut": "cut", "drawn": "draw", "driven": "drive", "eaten": "eat", "fed": "feed", "forgiven": "forgive",
    "found": "find", "given": "give", "held": "hold", "hidden": "hide", "hit": "hit", "hung": "hang", "hurt": "hurt",
    "kept": "keep", "led": "lead", "left": "leave", "lent": "lend", "lit": "light", "met": "meet", "put": "put",
    "read": "read", "ridden": "ride", "rung": "ring", "seen": "see", "sent": "send", "shaken": "shake",
    "shot": "shoot", "shown": "show", "shut": "shut", "spun": "spin", "stolen": "steal", "struck": "strike",
    "swept": "sweep", "taken": "take", "taught": "teach", "thrown": "throw", "told": "tell", "torn": "tear",
    "understood": "understand", "woken": "wake", "worn": "wear", "written": "write",
}  # fmt: skip
_RECEIVES = frozenset(["given", "handed", "offered", "passed", "brought", "sent", "served", "lent"])
_PARTICLES = frozenset(["up", "down", "away", "off", "out", "over", "back", "aside", "open"])
_AS_OBJECT = {"he": "him", "she": "her", "they": "them", "i": "me", "we": "us"}
_AS_SUBJECT = {"him": "he", "her": "she", "them": "they", "me": "i", "us": "we"}


def active(tokens: tuple[Token, ...], people: Sequence[tuple[int, int, str]]) -> tuple[Token, ...]:
    """A clause in the passive said the other way round: `Tom is given a letter by Nora` as `Nora gives Tom a letter`.
    Where nobody is named who does it, who is given something takes it. Any other clause as it is. `people` are (first
    token, end, id) of those whom the clause names."""
    found = _participle(tokens)
    if found is None:
        return tokens
    at, verb = found
    subject = tokens[:at]
    named = {start: end for start, end, _ in people}
    by = next((place for place in range(verb + 1, len(tokens)) if tokens[place].small == "by"), len(tokens))
    agent, end = _agent(tokens, by + 1, named)
    if agent:
        done = _word(tokens[verb], _present(tokens[verb].small))
        behind = verb + 2 if tokens[verb + 1].small in _PARTICLES else verb + 1
        return (
            *agent, done, *tokens[verb + 1 : behind], *_as_object(subject), *tokens[behind:by], *tokens[end:],
        )  # fmt: skip
    if tokens[verb].small in _RECEIVES and _is_somebody(subject, named):
        return (*subject, _word(tokens[verb], "takes"), *tokens[verb + 1 :])
    return tokens


def _participle(tokens: tuple[Token, ...]) -> tuple[int, int] | None:
    """Where the helping verb stands that leads a participle, and where that stands."""
    for at in range(1, len(tokens) - 1):
        if tokens[at].small not in _BE:
            continue
        verb = at + 1
        while verb < len(tokens) - 1 and (
            tokens[verb].small in _BETWEEN or tokens[verb].small.endswith("ly")
        ):
            verb += 1
        small = tokens[verb].small
        if small in _PARTICIPLES or (small.endswith("ed") and len(small) > _SHORTEST):
            return at, verb
    return None


_SHORTEST = 4
"""Letters of what may be a participle: no `red`, no `bed`."""


def _agent(tokens: tuple[Token, ...], at: int, named: dict[int, int]) -> tuple[tuple[Token, ...], int]:
    """Who does it, in the words behind `by`, and where they end; nobody where no person stands there."""
    for start in (at, at + 1):
        if start in named:
            return tokens[at : named[start]], named[start]
    if at < len(tokens) and (said := _AS_SUBJECT.get(tokens[at].small)):
        return (_word(tokens[at], said),), at + 1
    return (), at


def _is_somebody(subject: tuple[Token, ...], named: Collection[int]) -> bool:
    return any(at in named for at in range(len(subject))) or (
        len(subject) == 1 and subject[0].small in _AS_OBJECT
    )


def _as_object(subject: tuple[Token, ...]) -> tuple[Token, ...]:
    if len(subject) == 1 and (said := _AS_OBJECT.get(subject[0].small)):
        return (_word(subject[0], said),)
    return subject


def _present(participle: str) -> str:
    plain = _PARTICIPLES.get(participle)
    return third_person(plain) if plain else participle


def _word(token: Token, said: str) -> Token:
    return Token(said, said, token.start)
