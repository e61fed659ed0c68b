"""The theatre's verbs by what they have in common. Rooms that stage, play, look at or check a deed ask here; a group
that only one room needs stands in that room."""

import re

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

MEETS = (*CLASPS, "give", "take", "push", "pull")
"""Two people's hands or bodies come together; one may stand before the other."""

TOUCHES = (*MEETS, "touch")
"""Done so near somebody that an arm may be before a face."""

WITHIN_REACH = (*TOUCHES, "dance", "kneel")
"""Needs the other within arm's reach: whoever is further off goes there first."""

ROUSES = (*TOUCHES, "throw", "wake")
"""Wakes a sleeper to whom it is done."""

_RUNNING = re.compile(
    r"\b(?:r[ua]n(?:s|ning)?|rush(?:es|ed|ing)?|dash(?:es|ed)?|hurr(?:y|ies|ied)|burst(?:s)?|storm(?:s|ed)?|race[sd]?)\b"
    r"|跑|冲|奔|逃",
    re.IGNORECASE,
)


def comes_or_goes_running(verb: str, text: str) -> bool:
    """Whether who comes or goes does so running, by the deed's own words.

    >>> comes_or_goes_running("enter", "Tommy runs in"), comes_or_goes_running("leave", "walks out")
    (True, False)
    """
    return verb in COMES_OR_GOES and bool(_RUNNING.search(text))
