"""A hand that is laid on somebody: on Mei's shoulder, on his arm, 把手搭在小梅肩上."""

import re
from collections.abc import Sequence
from itertools import pairwise

from yingxi.breakdown.attention import Attention
from yingxi.breakdown.lexicon import Found, words_of
from yingxi.breakdown.names_in_use import people_in
from yingxi.breakdown.tokens import Token
from yingxi.film.phrasing import phrased
from yingxi.film.story import Sex

LAYS = ("put down", "hold")
_BODY = words_of("body", "en", "bodies")
_ON_A_BODY = phrased(r"手[^，。]{0,6}[搭放按落贴扶抚].{0,8}?(?:肩|背|头|胳膊|手臂|脸|膝|额)")
_HANDS = words_of("hand", "en", "bodies")
_A_HAND_AND_ITS_WORDS = 4
"""So many words stand before `on` at most, a hand among them: `both her bare hands on`."""


def person_under_hand(
    tokens: tuple[Token, ...], people: Sequence[tuple[int, int, str]], attention: Attention
) -> str:
    """On whose body `his hand on Mei's shoulder` lies, of those who do not act; nobody where it is no such words.
    `people` are (first token, end, id) of those whom `tokens` name."""
    small = [token.small for token in tokens]
    on = next((at for at, word in enumerate(small) if word in ("on", "upon", "onto", "around", "over")), 0)
    if not on or not {"hand", "hands", "palm", "fingers"} & {*small[:on]} or not _BODY & {*small[on:]}:
        return ""
    named = (
        person
        for start, end, person in people
        if start > on and person not in attention.acting and small[end - 1].endswith("'s")
    )
    owner = next(named, "")
    pronoun = small[on + 1] if on + 1 < len(small) else ""
    return owner or (attention.other(pronoun) if pronoun in ("his", "her", "their") else "")


def hand_of(tokens: tuple[Token, ...], people: Sequence[tuple[int, int, str]], attention: Attention) -> str:
    """Whose hand `Fu's hand` is, of those who do not act."""
    return next(
        (
            person
            for _, end, person in people
            if person not in attention.acting
            and tokens[end - 1].small.endswith("'s")
            and tuple(token.small for token in tokens[end : end + 1]) in (("hand",), ("hands",))
        ),
        "",
    )


_HEAD = words_of("head", "en", "bodies")
_WHOSE: dict[str, Sex] = {"his": "male", "her": "female"}


def head_of(tokens: tuple[Token, ...], people: Sequence[tuple[int, int, str]], attention: Attention) -> str:
    """On whose head or shoulders a thing is put, of those who do not act: on `Ada's head`, by a woman on `his head`."""
    return _whose(tokens, people, attention, _HEAD)


def body_of(tokens: tuple[Token, ...], people: Sequence[tuple[int, int, str]], attention: Attention) -> str:
    """Whose body a hand touches, of those who do not act: `strokes Ada's hair`, of a woman `touches his arm`."""
    return _whose(tokens, people, attention, _BODY | {"hand", "hands"})


def _whose(
    tokens: tuple[Token, ...],
    people: Sequence[tuple[int, int, str]],
    attention: Attention,
    parts: frozenset[str],
) -> str:
    small = [token.small for token in tokens]
    owner = next(
        (
            person
            for _, end, person in people
            if person not in attention.acting
            and small[end - 1].endswith("'s")
            and {*small[end : end + 2]} & parts
        ),
        "",
    )
    if owner or not attention.acting:
        return owner
    sex = attention.names.leaning(attention.acting[0])
    for word, behind in pairwise(small):
        if behind in parts and word in _WHOSE and sex not in ("none", _WHOSE[word]):
            return attention.other(word)
    return ""


_BEDCLOTHES = phrased(r"\btuck(?:s|ed|ing)?\b|\b(?:blankets?|quilts?|duvet|bedclothes)\b", re.IGNORECASE)


def tucked_in(done: str, whom: str, what: str, text: str) -> tuple[str, str]:
    """What is done and with what, where somebody is covered in bed: two hands draw up what lies over them there."""
    return ("touch", "") if whom and done in (*LAYS, "close") and _BEDCLOTHES.search(text) else (done, what)


def lays_a_hand(tokens: tuple[Token, ...]) -> bool:
    """Whether a hand is laid on a thing: `both hands on the keyboard`, `her palm lightly on the bench`."""
    small = [token.small for token in tokens]
    on = next((at for at, word in enumerate(small) if word in ("on", "upon", "onto", "against")), 0)
    return 0 < on <= _A_HAND_AND_ITS_WORDS and bool(_HANDS & {*small[:on]})


def is_laid_on_a_body(clause: str) -> bool:
    """Whether a Chinese clause lays a hand on somebody's body."""
    return bool(_ON_A_BODY.search(clause))


def on_their_body(
    verb: Found, whom: str, behind: tuple[Token, ...], attention: Attention
) -> tuple[str, str] | None:
    """What a hand does to somebody's hand or body, and whose that is: a hand is held, hair is stroked."""
    people = people_in(behind, attention)
    if verb.meaning in ("hold", "take") or verb.word.startswith(("shake", "shook")):
        owner = hand_of(behind, people, attention)
        return ("hold hands", owner) if owner else None
    if verb.meaning == "touch" and not whom:
        owner = body_of(behind, people, attention)
        return ("touch", owner) if owner else None
    under = person_under_hand(behind, people, attention) if verb.meaning in LAYS else ""
    return ("touch", under) if under else None
