"""A hand that is laid on somebody: on Mei's shoulder, on his arm, 把手搭在小梅肩上."""

import re
from collections.abc import Sequence

from yingxi.breakdown.attention import Attention
from yingxi.breakdown.tokens import Token

LAYS = ("put down", "hold")
_BODY = frozenset(
    [
        "shoulder",
        "shoulders",
        "arm",
        "back",
        "head",
        "hair",
        "cheek",
        "knee",
        "forehead",
        "neck",
        "face",
        "wrist",
    ]
)
_ON_A_BODY = re.compile(r"手[^，。]{0,6}[搭放按落贴扶抚].{0,8}?(?:肩|背|头|胳膊|手臂|脸|膝|额)")
_HANDS = frozenset({"hand", "hands", "palm", "palms", "fingers", "fingertips"})
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


def lays_a_hand(tokens: tuple[Token, ...]) -> bool:
    """Whether a hand is laid on a thing: `both hands on the keyboard`, `her palm lightly on the bench`."""
    small = [token.small for token in tokens]
    on = next((at for at, word in enumerate(small) if word in ("on", "upon", "onto", "against")), 0)
    return 0 < on <= _A_HAND_AND_ITS_WORDS and bool(_HANDS & {*small[:on]})


def is_laid_on_a_body(clause: str) -> bool:
    """Whether a Chinese clause lays a hand on somebody's body."""
    return bool(_ON_A_BODY.search(clause))
