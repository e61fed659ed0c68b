"""What everybody has in their hands as a scene begins: what the text says, and what they let go or work with first."""

import re
from collections.abc import Iterator, Mapping

from yingxi.film.breakdown import Carried, Deed, Scene
from yingxi.film.coats import coat_on
from yingxi.film.hands import Hands
from yingxi.film.hats import hat_on
from yingxi.film.phrasing import phrased
from yingxi.film.sheet import Cast
from yingxi.film.verbs import TRAVELS
from yingxi.stage.cane import STICK
from yingxi.stage.props import prop, prop_named
from yingxi.stage.props.in_hand import TAKING, TOOLS, WITH_WORDS, thing_for
from yingxi.stage.sets.pieces import TABLES, piece_named
from yingxi.storyboard.concealing import puts_behind_back
from yingxi.storyboard.hats import puts_on_another
from yingxi.storyboard.taking_along import carries, left_behind

BRINGS = ("give", "put down", "drop", "throw", "hold", "wave", "fight over")
"""Deeds whose thing is in the hand from the scene's beginning."""
IN_HAND_FOR = tuple(TOOLS)
"""Work for which one comes with its tool in the hand."""
# These are worn or in a pocket until they are in a hand: looked at, they lie on no table.
WORN = frozenset(
    {
        "watch",
        "pocket watch",
        "phone",
        "ring",
        "glasses",
        "hat",
        "scarf",
        "shoes",
        "curtain",
        "crown",
        "key",
        "coin",
        "copper coin",
    }
)
_TAKEN_OUT = phrased(
    r"\b(?:from|out of) (?:the|a|an|her|his|their|its|\w+'s) (?:\w+ )?"
    r"(?:bag|pocket|satchel|drawer|box|suitcase|coat|jacket|sleeve|purse|basket|envelope|apron|backpack|handbag)\b"
    r"|从[^，。]{0,6}(?:包|袋|怀|箱|盒|篮|抽屉|袖|信封|兜)",
    re.IGNORECASE,
)


def carried_from_the_start(scene: Scene, cast: Cast, in_the_air: set[str]) -> Mapping[str, Hands]:
    """Who has what in hand as `scene` begins, two things at most; nothing of what flies or lies somewhere."""
    made: dict[str, Hands] = {}
    given: set[str] = in_the_air | {each.what for each in scene.lying}
    # A hat that is on a head is in no hand, nor is a coat that is worn.
    given |= {worn for sheet in cast.people for worn in (hat_on(sheet), coat_on(sheet)) if worn}
    leaners = {sheet.id for sheet in cast.people if sheet.holds == STICK}
    for person, what in (*_told(scene), *_done(scene)):
        holds = made.get(person, Hands())
        room = 1 if person in leaners else 2
        if what in given or len(holds.things) >= room or (person in leaners and what == STICK):
            continue
        if is_laid(what) and prop_named(what) not in WORN:
            made[person] = holds.taking(what)
            given.add(what)
    return made


WATERS = ("watering can", "ladle")
"""What flowers are watered with."""


def is_laid(what: str) -> bool:
    """Whether `what` is a thing that is drawn and may lie about: no boat, no tree."""
    large = piece_named(what)
    return bool(prop(prop_named(what))) and (not large or large in (*TABLES, "stool"))


def taken_out(deed: Deed) -> bool:
    """Whether what `deed` takes comes out of a bag or a pocket, and has lain nowhere."""
    return deed.verb in ("take", "pick up", "reach") and bool(_TAKEN_OUT.search(deed.text))


def taken_out_of(deed: Deed) -> str:
    """The drawn thing out of which `deed` takes something; none where that is a pocket."""
    found = _TAKEN_OUT.search(deed.text)
    return prop_named(found.group()) if found else ""


def _told(scene: Scene) -> Iterator[tuple[str, str]]:
    return ((each.person, each.what) for each in scene.carried if not _found_first(scene, each))


def _found_first(scene: Scene, carried: Carried) -> bool:
    """Whether the thing is taken from where it lies, or left by somebody else, before its bearer has it."""
    first = next(
        (each for each in scene.moments if isinstance(each, Deed) and each.what == carried.what), None
    )
    if first is None or not first.actors:
        return False
    found = first.verb in ("take", "pick up") and not first.whom
    another = first.actors[0] != carried.person
    return found or (another and (first.verb in BRINGS or left_behind(first)))


def _done(scene: Scene) -> Iterator[tuple[str, str]]:
    """Who must have had a thing before the first deed with it."""
    seen: set[str] = set()
    told = {each.what for each in scene.carried} | {each.what for each in scene.lying}
    for moment in scene.moments:
        if not isinstance(moment, Deed) or not moment.actors:
            continue
        known = sorted(seen | told)
        what = thing_for(moment.verb, moment.what) if moment.verb in IN_HAND_FOR else moment.what
        if moment.verb == "read" and not moment.what:
            what = next((each for each in known if prop_named(each) in WITH_WORDS), what)
        if not what or what in seen:
            continue
        seen.add(what)
        owner = moment.whom if moment.verb == "take" and moment.whom else ""
        along = moment.verb in TRAVELS and carries(moment.text) and not _acted_before(scene, moment)
        opened = moment.verb == "open" and prop_named(what) == "umbrella"
        opened = opened or (moment.verb == "pour" and prop_named(what) in WATERS) or puts_behind_back(moment)
        if moment.verb in (*BRINGS, *IN_HAND_FOR) or along or opened or left_behind(moment):
            owner = moment.actors[0]
        if puts_on_another(moment) and _acted_before(scene, moment):
            continue
        if owner and not _takes_first(scene, owner, moment):
            yield owner, what


def _acted_before(scene: Scene, deed: Deed) -> bool:
    """Whether who does `deed` has been seen before in its scene: what they carry then lies somewhere until they take
    it."""
    earlier = scene.moments[: scene.moments.index(deed)]
    return any(isinstance(each, Deed) and deed.actors[0] in each.actors for each in earlier)


def _takes_first(scene: Scene, person: str, until: Deed) -> bool:
    """Whether `person` has both hands full of other things before `until`."""
    taken: set[str] = set()
    for moment in scene.moments:
        if moment is until:
            break
        if isinstance(moment, Deed) and person in moment.actors and moment.verb in TAKING:
            taken.add(thing_for(moment.verb, moment.what))
    return len(taken) > 1
