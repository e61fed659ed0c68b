"""A walking stick: whose hand it is in, how long it is for them, and where their hand lies on it. Figure space."""

from math import sqrt

from yingxi.film.sheet import CharacterSheet
from yingxi.stage.rig import Point, Proportions

STICK = "stick"
# How high its handle stands when it is upright, as a share of its owner's height: a hanging wrist's height.
HIGH = 0.505
BEFORE = {"slim": 0.150, "medium": 0.170, "broad": 0.255}
"""How far before the pelvis its foot stands, clear of the belly, by build; in metres."""
SKIRT = 0.030
"""So much further before a skirt, in metres."""
UPRIGHT = 0.80
"""The hand is nearer to the body than the foot: this share of the foot's distance."""
# Where on the drawing of it the palm lies: over the crook.
GRIP: Point = (0.044, 0.030)
# Where its foot hangs while the hand does something else, from the palm.
HANGS = 0.97
ASIDE = 0.10


def leans_on_a_stick(sheet: CharacterSheet) -> bool:
    return sheet.holds == STICK and sheet.kind == "person"


def stick_length(proportions: Proportions) -> float:
    """From the palm to the foot, in metres."""
    return HIGH * proportions.height


def set_down(sheet: CharacterSheet, near_foot: float, rear: float) -> Point:
    """Where its foot stands for a near foot `near_foot` metres before the pelvis, which is `rear` body heights before
    it in standing: the stick goes with that foot, as the other side's hand does, and so stays while it is planted."""
    before = BEFORE[sheet.build] + (SKIRT if sheet.top.cut != "short top" else 0.0)
    return near_foot + (before - rear) * sheet.height, 0.0


def palm_on(proportions: Proportions, foot: Point) -> Point:
    """Where the palm lies on it."""
    across = foot[0] * UPRIGHT
    long = stick_length(proportions)
    return across, foot[1] + sqrt(max(0.25 * long * long, long * long - (foot[0] - across) ** 2))


def hanging(proportions: Proportions, palm: Point) -> Point:
    """Where its foot is while it hangs from a hand that is at `palm`."""
    long = stick_length(proportions)
    return palm[0] - ASIDE * long, max(0.0, palm[1] - HANGS * long)


def between(planted: Point, hung: Point, share: float) -> Point:
    return planted[0] + (hung[0] - planted[0]) * share, planted[1] + (hung[1] - planted[1]) * share
