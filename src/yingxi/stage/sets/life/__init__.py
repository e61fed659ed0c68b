"""What lives in a set without anybody's doing: birds, smoke, dust in the light, fireflies, moths about a lamp, people
who pass far off. A wide view of an empty place is never a dead picture; a frame alone is the frame in sequence."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial

from yingxi.film.seeds import chance
from yingxi.film.sheet import AIRLESS, OPEN_AIR, SetKind
from yingxi.stage.display import DisplayList
from yingxi.stage.path import Path
from yingxi.stage.place import Card, Place
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.fireflies import fireflies
from yingxi.stage.sets.life.birds import flock, gulls
from yingxi.stage.sets.life.boughs import stirring
from yingxi.stage.sets.life.hung import HANGS, hung
from yingxi.stage.sets.life.insects import butterflies, moths
from yingxi.stage.sets.life.light import beacon, falling_star, motes, playhead
from yingxi.stage.sets.life.passers import passers
from yingxi.stage.sets.life.pigeons import pigeons
from yingxi.stage.sets.life.strewn import strewn
from yingxi.stage.sets.life.vapour import drips, smoke
from yingxi.stage.sets.life.water import glitter, sampan

Moving = Callable[[int], DisplayList]

CHIMNEYS: dict[SetKind, tuple[float, float, float]] = {
    "village": (21, 3.6, 2.9), "field": (43, 4.6, 3.4), "orchard": (46, 1.4, 2.8), "house front": (15.5, 2.3, 4.3),
    "lighthouse": (24, -3.05, 3.1), "rooftop": (22, -6.0, 1.9),
}  # fmt: skip
"""Where smoke rises: depth, x and height, in metres."""
BY_THE_SEA: frozenset[SetKind] = frozenset({"harbour", "beach", "lighthouse", "boat", "lamp room"})
GREEN: frozenset[SetKind] = frozenset(
    {
        "park",
        "playground",
        "garden",
        "hillside",
        "orchard",
        "village",
        "courtyard",
        "riverside",
        "house front",
        "field",
    }
)
"""Where something grows: by day butterflies, at night fireflies, petals in spring, leaves in autumn."""
WITHOUT_BEAMS: frozenset[SetKind] = frozenset(
    {
        "subway",
        "spaceship",
        "car",
        "bus",
        "train carriage",
        "restaurant kitchen",
        "lift",
        "cave",
    }
)
"""Where no sunbeam falls through the air, or where enough moves."""
WITHOUT_BIRDS: frozenset[SetKind] = frozenset({"forest", "night market", "food market", "courtyard"})
LANES: dict[SetKind, tuple[float, float]] = {
    "street": (17.5, 3.4), "alley": (26.0, 3.4), "night market": (21.5, 3.6), "food market": (22.5, 3.6),
    "park": (17.0, 7.0), "playground": (16.6, 7.0), "village": (19.0, 8.0),
}  # fmt: skip
"""Where people pass far off: the depth of their way, and how far it goes to both sides of the middle."""
WAVES: dict[SetKind, tuple[float, float, float]] = {
    "harbour": (68, -1.6, -9.0), "lighthouse": (70, -1.2, -7.0), "lamp room": (70, -3.0, -14.0),
}  # fmt: skip
"""Water that glitters: depth, and the heights between which it is seen."""
CROWD = "crowd"
"""With this begin the names of the cards on which people stand about."""
LARGE_WINDOWS: frozenset[SetKind] = frozenset({"office", "meeting room", "great hall"})
"""Rooms through whose windows a flock is seen to pass."""
PLATFORM = 6.5
"""Metres: where pigeons pick crumbs on a platform, behind whoever waits there."""
OUTSIDE = 7.26
"""Metres: right behind a window's glass."""
OUTLOOKS = frozenset({"outlook yard", "outlook town"})
"""The names of what stands nearest outside a window."""
HIGH_UP: frozenset[SetKind] = frozenset({"office", "meeting room"})
"""Where no tree reaches the windows."""
BEHIND = 6.25
"""Metres: people act before this depth."""
HUNG = 6.42
"""Metres: where something hangs and stirs, behind whoever acts."""
LONG = 4000
"""Frames, longer than anything that lives in a place takes to come round again."""


@dataclass(frozen=True, slots=True)
class Life:
    """What lives on a card. It is seen in wide views alone: behind somebody near it would be out of focus, and every
    frame of a still shot would have to be laid down anew for it."""

    shown: Moving

    def __call__(self, frame: int) -> DisplayList:
        return self.shown(frame)


def gone_on(seed: int, board: str) -> int:
    """By how many frames what lives in a place is further on as the shot of `board` begins: whoever passes is not
    at the same spot whenever the film comes back to the place."""
    return 2 * int(LONG / 2 * chance(seed, "life", board))


def with_life(designer: Designer, place: Place, panes: tuple[Path, ...]) -> Place:
    """`place`, whose windows have `panes`, with what lives in it at its hour, in its weather and season."""
    for depth, moving in _alive(designer, place):
        place = _with(place, depth, Life(moving))
    if _hangs(designer):
        # On a card of its own: looks leave small things out that stand among others.
        place = _besides(place, Card("life", HUNG, (), moving=Life(partial(hung, designer))))
    return _with_boughs(designer, place, panes)


def _with_boughs(designer: Designer, place: Place, panes: tuple[Path, ...]) -> Place:
    """`place` with a bough behind each window whose glass is dry, while it is light; where dust dances in
    a beam already that is enough."""
    air = designer.air
    yard = designer.setting.kind not in HIGH_UP and any(card.name in OUTLOOKS for card in place.cards)
    dust = designer.setting.look == "paper" and not air.overcast
    if not yard or dust or air.wet or air.hour == "night":
        return place
    boughs = [Card("bough", OUTSIDE, (), moving=Life(partial(stirring, designer, pane))) for pane in panes]
    nearer = next((at for at, card in enumerate(place.cards) if card.z < OUTSIDE), len(place.cards))
    return replace(place, cards=(*place.cards[:nearer], *boughs, *place.cards[nearer:]))


def _with(place: Place, depth: float, moving: Moving) -> Place:
    """`place` with something that moves at about `depth`: on a card that stands there still, else on its own: a card
    more is a sheet more to move with every move of the camera."""
    still = [
        card
        for card in place.cards
        if card.moving is None
        and card.z >= BEHIND
        and 0.85 < card.z / depth < 1.18
        and not card.name.startswith(CROWD)
    ]
    if still:
        there = min(still, key=lambda card: abs(card.z - depth))
        cards = [replace(card, moving=moving) if card is there else card for card in place.cards]
    else:
        return _besides(place, Card("life", depth, (), moving=moving))
    return replace(place, cards=tuple(cards))


def _besides(place: Place, card: Card) -> Place:
    return replace(place, cards=tuple(sorted((*place.cards, card), key=lambda each: -each.z)))


def _hangs(designer: Designer) -> bool:
    """Whether something hangs in the room and stirs: by day, where no dust dances in a sunbeam."""
    setting, air = designer.setting, designer.air
    dust = setting.look == "paper" and not air.overcast and setting.kind not in WITHOUT_BEAMS
    return setting.kind in HANGS and air.hour != "night" and not dust


def _alive(designer: Designer, place: Place) -> Iterator[tuple[float, Moving]]:
    kind, air = designer.setting.kind, designer.air
    if kind in AIRLESS:
        yield 12.0, partial(beacon, designer, place)
    elif kind in OPEN_AIR:
        yield from _under_the_sky(designer, place)
    elif kind == "bathroom":
        yield 6.5, partial(drips, designer)
    elif kind == "station" and air.hour != "night" and (air.overcast or designer.setting.look != "paper"):
        yield PLATFORM, partial(pigeons, designer)
    elif air.hour != "night" and not air.overcast and not designer.setting.lamps:
        if designer.setting.look == "paper":
            if kind not in WITHOUT_BEAMS:
                yield 6.4, partial(motes, designer)
        else:
            yield from _without_dust(designer)
    elif kind not in WITHOUT_BEAMS and (lamp := _lamp(place)):
        yield 6.4, partial(moths, designer, lamp, 1)


def _without_dust(designer: Designer) -> Iterator[tuple[float, Moving]]:
    """What moves in or outside a large room by day where a look draws no dust."""
    kind, setting = designer.setting.kind, designer.setting
    dry = not designer.air.wet and setting.weather not in ("snow", "storm")
    if kind == "greenhouse" and setting.season != "winter":
        yield 6.6, partial(butterflies, designer)
    elif kind == "recording studio":
        yield 6.4, partial(playhead, designer)
    elif kind in BY_THE_SEA and dry:
        yield 42.0, partial(gulls, designer)
    elif kind in LARGE_WINDOWS and dry:
        yield 52.0, partial(flock, designer)


def _under_the_sky(designer: Designer, place: Place) -> Iterator[tuple[float, Moving]]:
    kind, air, season = designer.setting.kind, designer.air, designer.setting.season
    dry = not air.wet and designer.setting.weather not in ("snow", "storm")
    cold = season == "winter" or designer.setting.weather == "snow"
    light = air.hour != "night"
    if dry and light and kind in BY_THE_SEA:
        yield 42.0, partial(gulls, designer)
    elif dry and light and kind not in WITHOUT_BIRDS:
        yield 52.0, partial(flock, designer)
    elif dry and not air.overcast and kind not in WITHOUT_BIRDS:
        yield 110.0, partial(falling_star, designer)
    if kind in CHIMNEYS and designer.setting.weather != "storm":
        depth, x, y = CHIMNEYS[kind]
        yield depth, partial(smoke, designer, depth, x, y)
    if kind in WAVES and dry:
        yield WAVES[kind][0], partial(glitter, designer, *WAVES[kind])
    if kind == "harbour" and dry:
        yield 30.0, partial(sampan, designer)
    if kind in LANES and not air.wet and air.hour != "night":
        yield LANES[kind][0], passers(designer, place, *LANES[kind])
    if kind in GREEN and dry:
        if season in ("spring", "autumn") and light:
            yield 7.6, partial(strewn, designer)
        elif light and not cold and air.hour != "dusk":
            yield 7.6, partial(butterflies, designer)
        elif not cold and season != "autumn" and (not light or designer.setting.look != "ink"):
            yield 8.2, partial(fireflies, designer.setting.seed)
    elif kind == "forest" and light and dry and not cold:
        yield 7.6, partial(butterflies, designer)
    elif not light and dry and not cold and (lamp := _lamp(place)):
        yield lamp[2], partial(moths, designer, lamp, 3)


def _lamp(place: Place) -> tuple[float, float, float] | None:
    """The lamp that burns nearest above people's heads, as x, y, z."""
    high = [pool for pool in place.pools if pool.y > 1.2 and pool.z >= 5.0]
    if not high:
        return None
    brightest = max(high, key=lambda pool: pool.strength)
    return brightest.x, brightest.y, max(BEHIND + 0.1, brightest.z)
