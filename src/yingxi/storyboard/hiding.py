"""Hiding behind a cloth: where it hangs, who is behind it, and when it is drawn."""

from collections.abc import Sequence
from dataclasses import replace

from yingxi.breakdown.told import tells
from yingxi.film.board import Facing, Hanging
from yingxi.film.breakdown import Deed, Moment, Scene
from yingxi.film.sheet import CharacterSheet
from yingxi.film.verbs import TRAVELS
from yingxi.stage.place import Drapery, Place
from yingxi.storyboard.model import Blocking, Mark, ShotPlan

CLOTH = "curtain"
ASIDE = "draw aside"
# A curtain that is hung in a set without one, in metres.
ANYWHERE = (0.92, -0.92, 1.45, -1.45, 1.9)
"""Where its middle may be; the first that is free is taken."""
HALF = 0.40
"""Half its width."""
ROD = 2.5
"""How high its rod is."""
# Depths and places about the cloth, in metres.
HANGS = 0.04
"""How far behind the last lane it hangs."""
BEHIND = 0.11
"""How far behind it somebody hides."""
OUT = 0.30
"""How far before it the lane is into which they come out."""
INSIDE = 0.24
"""How far from its free edge whoever hides stands, on the covered side."""
CLEAR = 0.70
"""How far from its free edge somebody stops who comes out."""
BEFORE = 0.40
"""How far from its free edge whoever draws it aside stands, on the open side."""
# Whoever peeks out holds the edge at this share of their own height.
HOLDS = 0.64
GRIPS = 13
"""Frames until the hand has the cloth."""
SLIDES = 18
"""Frames until the cloth is aside."""
FALLING = 0.5
"""Seconds until it has fallen before somebody."""


def goes_behind_cloth(deed: Deed) -> bool:
    """Whether `deed` is done by somebody who is, or will be, behind a cloth."""
    cloth = deed.what == CLOTH or (not deed.what and tells(deed.text, "curtain"))
    return cloth and (tells(deed.text, "behind") or _bursts_out(deed)) and bool(deed.actors)


def comes_from_behind(deed: Deed) -> bool:
    """Whether `deed` brings somebody out from behind a cloth: `jumps out from behind the curtain`."""
    out = tells(deed.text, "from behind") or _bursts_out(deed)
    return goes_behind_cloth(deed) and deed.verb in TRAVELS and out


def _bursts_out(deed: Deed) -> bool:
    return deed.what == CLOTH and deed.verb in TRAVELS and tells(deed.text, "bursts out")


def out_of_where_they_hid(deed: Deed, before: Sequence[Moment]) -> Deed:
    """`deed` with the cloth behind which its actor hid last, where it only says that they come out: `jumps out`."""
    if deed.what or deed.verb not in TRAVELS or not tells(deed.text, "bursts out"):
        return deed
    hid_last = next(
        (
            each
            for each in reversed(before)
            if isinstance(each, Deed) and each.actors == deed.actors and each.verb in ("hide", *TRAVELS)
        ),
        None,
    )
    behind = hid_last is not None and goes_behind_cloth(hid_last) and not comes_from_behind(hid_last)
    return deed.model_copy(update={"what": CLOTH}) if behind else deed


def gait_out(deed: Deed) -> str:
    """How they come out: who jumps or bursts out runs."""
    return "run" if tells(deed.text, "quickly") else "walk"


def hanging_of(scene: Scene, place: Place) -> Hanging | None:
    """The cloth that somebody hides behind in `scene`, drawn aside."""
    if not any(isinstance(moment, Deed) and goes_behind_cloth(moment) for moment in scene.moments):
        return None
    own = place.drapery
    if own is None:
        free = [x for x in ANYWHERE if all(abs(seat.x - x) > 0.5 for seat in place.seats)] or [ANYWHERE[0]]
        own = Drapery(free[0], HALF, ROD, 1 if free[0] > 0 else -1, place.backdrop)
    return Hanging(
        x=own.x,
        z=round(place.depth[1] + HANGS, 3),
        half=own.half,
        top=own.top,
        gathers=own.gathers,
        drawn=((0, 0.0),),
    )


def place_behind(cloth: Hanging) -> tuple[float, float]:
    """Where one stands who hides behind `cloth`: x and z in metres."""
    return round(cloth.edge + cloth.gathers * INSIDE, 3), round(cloth.z + BEHIND, 3)


def place_before(cloth: Hanging) -> tuple[float, float]:
    """Where one stands who draws `cloth` aside."""
    return round(cloth.edge - cloth.gathers * BEFORE, 3), round(cloth.z - OUT, 3)


def out_of_the_cloth(cloth: Hanging | None, mark: Mark) -> tuple[float, float]:
    """Where one stops who comes out from behind `cloth`: before it, well clear of its free edge."""
    if cloth is None:
        return mark.x, mark.z
    return round(cloth.edge - cloth.gathers * CLEAR, 3), round(cloth.z - OUT, 3)


def hid(mark: Mark, cloth: Hanging) -> Mark:
    """Behind `cloth`, turned to where its free edge is."""
    x, z = place_behind(cloth)
    away: Facing = -1 if cloth.gathers > 0 else 1
    return replace(mark, x=x, z=z, facing=away, posture="stand", hidden=True, behind=True, on_set=True)


def found(marks: Blocking) -> Blocking:
    """Everybody who was behind the cloth is seen, and stands where they stood."""
    return {
        person: replace(mark, hidden=False, behind=False) if mark.behind else mark
        for person, mark in marks.items()
    }


def edge_held(
    cloth: Hanging | None, deed: Deed, mark: Mark, sheet: CharacterSheet
) -> tuple[float, float, float] | None:
    """Where whoever peeks out from behind `cloth` holds its free edge: x, y, z in metres."""
    if cloth is None or not mark.behind or deed.verb != "peek":
        return None
    return round(cloth.edge + 0.04 * cloth.gathers, 3), round(HOLDS * sheet.height, 3), cloth.z


def come_out(mark: Mark, cloth: Hanging | None) -> Mark:
    """Where whoever stands behind `cloth` is counted as standing when they go elsewhere."""
    if cloth is None or mark.z <= cloth.z:
        return mark
    return replace(mark, z=round(cloth.z - OUT, 3))


def hanging_seen(plan: ShotPlan, cloth: Hanging | None, clock: float, rate: float) -> tuple[Hanging, ...]:
    """The cloth as `plan`, whose steps begin `clock` seconds into the shot, shows it."""
    if cloth is None:
        return ()
    begins = _behind(plan.steps[0].before)
    keys: list[tuple[int, float]] = [(0, 1.0 if begins else 0.0)]
    for step in plan.steps:
        was, now = bool(_behind(step.before)), bool(_behind(step.after))
        first, last = round(clock * rate), round((clock + step.seconds) * rate)
        clock += step.seconds
        if now and not was:
            falls = round(FALLING * rate)
            keys += [(max(last - falls, 0), 0.0), (last, 1.0)]
        elif was and not now:
            grips = first + (GRIPS if step.verb == ASIDE else 2)
            keys += [(grips, 1.0), (grips + SLIDES, 0.0)]
    return (cloth.model_copy(update={"drawn": tuple(keys), "behind": begins}),)


def _behind(marks: Blocking) -> tuple[str, ...]:
    return tuple(sorted(person for person, mark in marks.items() if mark.behind))
