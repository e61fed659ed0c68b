"""Where the eye is led: light gathers behind and under the people, the ground falls into shade before them, and what is
far lies in the air of the hour."""

from dataclasses import replace

from yingxi.film.colour import Colour
from yingxi.film.sheet import OPEN_AIR
from yingxi.stage.display import Cut, Record, Soft, Wash
from yingxi.stage.hours import MOON
from yingxi.stage.path import ellipse, rectangle
from yingxi.stage.place import Place
from yingxi.stage.sets.cutting import fade, glow, panel
from yingxi.stage.sets.designer import Designer

# The light that gathers about the people: its colour, how strong on the wall, how strong on the ground.
_INSIDE = {
    "dawn": (Colour(0.94, 0.075, 40), 0.16, 0.15),
    "day": (Colour(0.97, 0.05, 90), 0.12, 0.16),
    "dusk": (Colour(0.88, 0.120, 62), 0.16, 0.38),
    "night": (Colour(0.84, 0.115, 72), 0.04, 0.36),
}
_OUTSIDE = {
    "dawn": (Colour(0.95, 0.06, 60), 0.16),
    "day": (Colour(0.98, 0.045, 95), 0.16),
    "dusk": (Colour(0.86, 0.13, 48), 0.20),
    "night": (Colour(0.72, 0.07, 250), 0.15),
}
# What is away from the light falls into this: blue at dusk and night, so that warm and cool stand side by side.
_SHADE = {
    "dawn": Colour(0.30, 0.06, 290),
    "day": Colour(0.16, 0.05, 262),
    "dusk": Colour(0.25, 0.115, 282),
    "night": Colour(0.19, 0.085, 270),
}
# How strongly the sides of a room's wall do.
_SIDES = {"dawn": 0.10, "day": 0.06, "dusk": 0.34, "night": 0.24}
# How dark the ground is at the frame's foot, and how much air lies before what is furthest.
_FOOT = {"dawn": 0.22, "day": 0.22, "dusk": 0.46, "night": 0.44}
_AIR = {"dawn": 0.62, "day": 0.50, "dusk": 0.60, "night": 0.45}
# Rooms whose far wall is a window.
_GLASS = frozenset(
    {
        "lamp room",
        "ship cabin",
        "spaceship",
        "greenhouse",
        "train carriage",
        "corridor",
        "car",
        "bus",
        "subway",
    }
)
# Where trees throw the shade of their leaves: how many touches of it, how strong and how long by the hour.
_SHADY = frozenset(
    {
        "park",
        "playground",
        "garden",
        "orchard",
        "village",
        "courtyard",
        "hillside",
        "house front",
        "riverside",
        "street",
    }
)
_LEAVES, _LEAF_SHADE = 44, {"dawn": (0.15, 1.5), "day": (0.24, 1.0), "dusk": (0.16, 1.7)}
# The air of a night: how strong, between which depths, and about which, in metres; how much a metre counts against a
# thing more on a sheet.
NIGHT_AIR, MIDDLE, ACROSS, LIT_FROM = 0.36, (8.0, 20.0), 11.0, 6.0
# People act about this depth; a room's light gathers on its wall at this height.
_ACT, _EYES = 5.3, 1.45
# A wall goes on above its sheet, dark: a camera far off sees over it. From this height, and so far to both sides.
_TOP, _BEYOND = 5.1, 9.0
# The ground goes on so many metres to the sides and towards the eye.
_APRON, _FRONT = 60.0, 2.5


def focused(designer: Designer, place: Place) -> Place:
    """`place` with its light where its people are. Only records more on sheets that are there already."""
    inside = designer.setting.kind not in OPEN_AIR
    shade = _SHADE[designer.air.hour]
    foot_dark = _FOOT[designer.air.hour]
    place = replace(place, ground=(*_apron(place), *place.ground))
    foot: list[Record] = [
        fade(rectangle(-_APRON, -_APRON, 2 * _APRON, _APRON + 4.6), (0, 1.6), (0, 4.6), shade, foot_dark, 0.0)
    ]
    if not inside:
        under = (*_far_air(designer, place), *_lit(designer), *_dappled(designer))
        return replace(_in_night_air(designer, place), ground=(*place.ground, *under, *foot))
    colour, on_wall, on_ground = _INSIDE[designer.air.hour]
    share = 0.6 if designer.air.overcast and designer.air.hour in ("dawn", "day") else 1.0
    wall = min(place.cards, key=lambda card: abs(card.z - place.ground_ends))
    if designer.setting.kind in _GLASS:
        return replace(place, ground=(*place.ground, *_pooled(colour, on_ground * share), *foot))
    gathered = glow(0.0, _EYES, 4.2, colour, on_wall * share)
    above = panel(
        -_BEYOND, _TOP, 2 * _BEYOND, 6.0, place.backdrop.mixed(shade.darker(0.08), 0.5), lift=0, edge=0
    )
    whole, depth = rectangle(-_BEYOND, 0, 2 * _BEYOND, _TOP), _SIDES[designer.air.hour]
    sides = [fade(whole, (side * 6.4, 0), (side * 1.5, 0), shade, depth, 0.0) for side in (-1, 1)]
    cards = tuple(
        replace(card, records=(above, *card.records, *sides, gathered)) if card is wall else card
        for card in place.cards
    )
    ground = (*place.ground, *_pooled(colour, on_ground * share), *foot)
    return replace(place, cards=cards, ground=ground)


def _in_night_air(designer: Designer, place: Place) -> Place:
    """By night `place` with air that holds the moon's light behind what stands in its middle distance: trunks, walls
    and posts are dark shapes before it, where they were dark before dark."""
    if designer.air.hour != "night":
        return place
    middle = [card for card in place.cards if MIDDLE[0] <= card.z <= MIDDLE[1] and card.moving is None]
    if not middle:
        return place
    there = max(middle, key=lambda card: len(card.records) - LIT_FROM * abs(card.z - ACROSS))
    colour = designer.air.sky[2].mixed(MOON, 0.30)
    share = NIGHT_AIR * (0.6 if designer.air.overcast else 1.0)
    side, high = 1.4 * there.z + 8.0, 0.34 * there.z
    stops = (
        (0.0, colour.clear(share * 0.35)),
        (0.35, colour.clear(share)),
        (1.0, colour.clear(0.0)),
    )
    air = Wash(rectangle(-side, 0.0, 2 * side, high), (0, 0), (0, high), stops, lit=False)
    cards = tuple(
        replace(card, records=(air, *card.records)) if card is there else card for card in place.cards
    )
    return replace(place, cards=cards)


def _apron(place: Place) -> list[Record]:
    """The ground's own colour on all sides of what is laid out: a tall frame sees it at its foot, a broad one
    beside. It is that of the uppermost broad sheet that comes to the front."""
    laid = [each for each in place.ground if isinstance(each, Cut) and _is_in_front(each)]
    if not laid:
        return []
    base = laid[-1]
    return [replace(base, path=rectangle(-_APRON, -_APRON, 2 * _APRON, _APRON + place.ground_ends), edge=0)]


def _is_in_front(sheet: Cut) -> bool:
    left, near, right, far = sheet.path.bounds()
    return sheet.colour.alpha == 1 and near < _FRONT < far - 1 and left < -5 and right > 5


def _lit(designer: Designer) -> list[Record]:
    colour, strength = _OUTSIDE[designer.air.hour]
    return _pooled(colour, strength * (0.4 if designer.air.overcast else 1.0))


def _dappled(designer: Designer) -> list[Record]:
    """The shade of leaves on the ground, from a tree beside the camera on the key's side, where trees grow and the sun
    shines; longer and paler the lower it is."""
    air = designer.air
    bare = designer.setting.season == "winter" or designer.setting.weather == "snow"
    if designer.setting.kind not in _SHADY or air.overcast or bare or air.hour not in _LEAF_SHADE:
        return []
    strength, long = _LEAF_SHADE[air.hour]
    side = 1.0 if air.light.key_x > 0 else -1.0
    shade = Colour(0.24, 0.06, air.light.shadow.hue).clear(strength)
    records: list[Record] = []
    for n in range(_LEAVES):
        away = designer.between(0.0, 1.0, "leaf shade", n)
        x = side * (4.6 - 4.4 * away) + designer.between(-0.5, 0.5, "leaf shade", n, "x")
        z = 3.5 + 3.6 * designer.between(0.0, 1.0, "leaf shade", n, "z") ** 1.2
        size = designer.between(0.16, 0.40, "leaf shade", n, "size") * (1.25 - 0.6 * away)
        records.append(Soft(ellipse(x, z, size * long, 0.42 * size), shade, 3.0))
    return records


def _pooled(colour: Colour, strength: float) -> list[Record]:
    """Light on the ground about the people, in three soft layers without a ring."""
    return [
        Soft(ellipse(0.0, _ACT, 3.4 * size, 1.5 * size), colour.clear(strength / 3), blur)
        for size, blur in ((1.0, 34), (0.74, 26), (0.46, 18))
    ]


def _far_air(designer: Designer, place: Place) -> list[Record]:
    """The ground's far part fades into the haze: no hard line where it ends."""
    near, far = _ACT + 1.5, place.ground_ends
    if far < near + 3:
        return []
    haze = place.haze
    # In perspective half of what is seen of the ground lies in its first metres.
    return [
        fade(
            rectangle(-80, near, 160, far - near + 0.2),
            (0, near),
            (0, far),
            haze,
            0.0,
            _AIR[designer.air.hour],
        )
    ]
