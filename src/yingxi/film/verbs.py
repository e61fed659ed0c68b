"""The theatre's verbs by what they have in common. Rooms that stage, play, look at or check a deed ask here; a group
that only one room needs stands in that room."""

import re
from typing import Literal

from yingxi.film.phrasing import phrased

GAITS = ("walk", "run", "sneak", "limp", "swim")
"""Ways of going that end where they lead."""

COMES_OR_GOES = ("enter", "leave")
"""Over the edge of the set: in by a door, or out."""

ARRIVES = ("enter", *GAITS)
"""Whoever does it is on the set afterwards."""

TRAVELS = (*ARRIVES, "leave")
"""Takes somebody over the set: it lasts as long as its way, not a time of its own."""

CLASPS = ("hug", "hold hands")
"""What two do to each other, both alike."""

MUTUAL = (*CLASPS, "fight over")
"""What two do with each other, or with one thing, at once."""

MEETS = (*CLASPS, "kiss", "give", "take", "push", "pull", "fight over")
"""Two people's hands or bodies come together; one may stand before the other."""

TOUCHES = (*MEETS, "touch")
"""Done so near somebody that an arm may be before a face."""

WITHIN_REACH = (*TOUCHES, "dance", "kneel")
"""Needs the other within arm's reach: whoever is further off goes there first."""

BRINGS_OUT = (
    "give", "hold", "take", "reach", "put down", "throw", "drop", "open", "read", "wave", "hug", "clap", "pick up",
    "eat", "drink", "phone", "write", "push", "pull", "pour", "hold hands", "break",
)  # fmt: skip
"""What one had behind one's back comes out for it."""

ROUSES = (*TOUCHES, "throw", "wake")
"""Wakes a sleeper to whom it is done."""

Gait = Literal["", "run", "sneak", "limp"]
"""How somebody comes or goes; nothing for at their own walk."""

_WAYS: tuple[tuple[Gait, re.Pattern[str]], ...] = (
    (
        "limp",
        phrased(
            r"\b(?:limp|hobbl|stagger|stumbl|lurch|totter)\w*|\bdrag\w* (?:his|her|their|a) (?:leg|foot)"
            r"|[一1]瘸|瘸着|跛着|拖着腿|踉跄|踉踉跄跄|跌跌撞撞|蹒跚",
            re.IGNORECASE,
        ),
    ),
    (
        "sneak",
        phrased(
            r"\b(?:slips?|slipped|slipping|sneak\w*|tiptoe\w*|creeps?|crept|creeping|steals?|stole|slinks?|slunk|sidles?)\b"
            r"|溜|蹑手蹑脚|踮|悄悄|悄然|偷偷|轻手轻脚|潜",
            re.IGNORECASE,
        ),
    ),
    (
        "run",
        phrased(
            r"\b(?:r[ua]n(?:s|ning)?|rush(?:es|ed|ing)?|dash(?:es|ed)?|hurr(?:y|ies|ied)|burst(?:s)?|storm(?:s|ed)?"
            r"|race[sd]?|barge[sd]?|bolt(?:s|ed)?|fl(?:ees?|ed))\b|跑|冲|奔|逃|闯|夺门",
            re.IGNORECASE,
        ),
    ),
)


_HAND_IN_HAND = phrased(
    r"\bhand in hand\b|\bholding hands\b|\barm in arm\b|手牵着?手|手拉着?手|手挽着?手|牵着手|拉着手",
    re.IGNORECASE,
)


def hand_in_hand(text: str) -> bool:
    """Whether several do what `text` says with their hands joined.

    >>> hand_in_hand("They walk away hand in hand"), hand_in_hand("两人手牵手走远了"), hand_in_hand("takes her hand")
    (True, True, False)
    """
    return _HAND_IN_HAND.search(text) is not None


def gait_of_way(verb: str, text: str) -> Gait:
    """How somebody comes or goes, by the deed's own words: `bursts in`, 溜进来.

    >>> gait_of_way("enter", "Tommy runs in"), gait_of_way("leave", "slips out"), gait_of_way("leave", "walks out")
    ('run', 'sneak', '')
    """
    if verb not in COMES_OR_GOES:
        return ""
    return next((gait for gait, words in _WAYS if words.search(text)), "")
