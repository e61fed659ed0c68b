"""What goes with somebody, or stays behind as they go: a deed of two parts, a hand's and then the feet's."""

from yingxi.breakdown.told import tells
from yingxi.film.breakdown import Deed
from yingxi.film.hands import Hands
from yingxi.film.verbs import TRAVELS
from yingxi.stage.props import prop, prop_named


def carries(text: str) -> bool:
    """Whether who walks or runs has in hand what is named.

    >>> carries("runs with the violin under one arm"), carries("抱着小提琴跑"), carries("runs to the violin")
    (True, True, False)
    """
    return tells(text, "carries")


def left_behind(deed: Deed) -> bool:
    """Whether somebody goes and what they had stays: `leaves a violin behind`."""
    return deed.verb == "leave" and _drawn(deed) and tells(deed.text, "leaves behind")


def parted(deed: Deed, holds: Hands) -> tuple[Deed, ...]:
    """`deed` of somebody who `holds` something, after what the hand does first: what is carried along is taken, what is
    left behind is put down."""
    if left_behind(deed):
        return _by_hand(deed, "put down"), deed.model_copy(update={"what": ""})
    if deed.verb in TRAVELS and _drawn(deed) and not holds.with_thing(deed.what) and carries(deed.text):
        return _by_hand(deed, "take"), deed
    return (deed,)


def _by_hand(deed: Deed, verb: str) -> Deed:
    return deed.model_copy(update={"verb": verb, "whom": ""})


def _drawn(deed: Deed) -> bool:
    return bool(deed.what) and bool(prop(prop_named(deed.what)))
