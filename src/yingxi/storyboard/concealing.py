"""What somebody hides behind their back: it is in the far hand there until they show it."""

import re

from yingxi.film.breakdown import Deed
from yingxi.film.concealing import behind_back
from yingxi.film.phrasing import phrased
from yingxi.stage.props import prop_named

_SHOWN = phrased(
    r"\b(?:shows?|showed|reveals?|produces?|brings? out|holds? (?:it|them)? ?(?:out|up))\b"
    r"|[拿掏亮伸递举]出|亮给|给[^，。]{1,4}看",
    re.IGNORECASE,
)


def is_told_behind_back(deed: Deed) -> bool:
    """Whether `deed` tells that a thing that is drawn goes behind somebody's back."""
    return bool(deed.what and prop_named(deed.what)) and behind_back(deed.text)


def puts_behind_back(deed: Deed) -> bool:
    """Whether `deed`, as it is staged, does it."""
    return deed.verb == "hide" and is_told_behind_back(deed)


def shown(deed: Deed) -> bool:
    """Whether `deed` brings out what was hidden, though no verb says how."""
    return deed.verb == "" and _SHOWN.search(deed.text) is not None
