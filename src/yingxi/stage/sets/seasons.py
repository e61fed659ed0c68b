"""The year on a set under the sky: snow that lies on whatever faces up, fallen leaves, petals."""

from dataclasses import replace
from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.film.sheet import SetKind
from yingxi.stage.display import Cut, DisplayList, Group, Record, Soft, Wash
from yingxi.stage.path import ellipse, polygon, smooth
from yingxi.stage.place import Card, Place
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.greenery import leaf

# These sets draw their own winter, or have none.
_OWN_WINTER: frozenset[SetKind] = frozenset(
    {"field", "forest", "garden", "orchard", "mountain", "moon", "mars"}
)
_NO_LITTER: frozenset[SetKind] = frozenset({"field", "desert", "beach", "mountain", "forest", "moon", "mars"})
# Where water begins behind the ground, in metres: no snow lies on it. The strand before it is painted snowy.
_WATER: dict[SetKind, float] = {"beach": 6.6}
# Thickness of lying snow: metres at 6 m; things beyond are veiled and need none.
_DEEP = 0.045
_FURTHEST = 46.0
# With this begin the names of what a window shows.
_OUTLOOK = "outlook"


def in_season(designer: Designer, place: Place) -> Place:
    """`place` as the season and its weather leave it."""
    setting = designer.setting
    if setting.weather == "snow" or (setting.season == "winter" and setting.kind != "beach"):
        return place if setting.kind in _OWN_WINTER else _snowed(designer, place)
    if setting.season in ("autumn", "spring") and setting.kind not in _NO_LITTER:
        return replace(place, ground=(*place.ground, *_litter(designer)))
    return place


def snowy_outlook(designer: Designer, place: Place) -> Place:
    """A room as the season and its weather leave it: snow on the roofs that its windows show."""
    if not designer.snowy:
        return place
    white = designer.snow(0.91)
    cards = tuple(
        replace(card, records=_capped(card, white)) if card.name.startswith(_OUTLOOK) else card
        for card in place.cards
    )
    return replace(place, cards=cards)


def _snowed(designer: Designer, place: Place) -> Place:
    white = designer.snow(0.91)
    cards = tuple(
        card if card.z > _FURTHEST or card.moving is not None else replace(card, records=_capped(card, white))
        for card in place.cards
    )
    return replace(place, cards=cards, ground=(*place.ground, *_drifts(designer, place, white)))


def _capped(card: Card, white: Colour) -> DisplayList:
    deep = _DEEP * (max(2.4, card.z) / 6) ** 0.75
    return tuple(_laid(card.records, white, deep))


def _laid(records: DisplayList, white: Colour, deep: float) -> list[Record]:
    """Behind every sheet that stands out, the same sheet in white a little higher: only its upper rim shows."""
    made: list[Record] = []
    for record in records:
        if isinstance(record, Cut) and record.lift >= 3 and record.lit and record.colour.alpha > 0.9:
            left, low, right, high = record.path.bounds()
            if right - left > 0.12 and high - low > 0.03 and high > 0.25:
                thick = min(deep, 0.5 * (high - low))
                made.append(Cut(record.path.moved(0, thick), white, lift=2.0, edge=0.5))
        if isinstance(record, Group) and record.clip is None and record.matrix[0] > 0:
            inner = deep / max(0.05, record.matrix[3]) if record.matrix[3] > 0 else deep
            record = replace(record, records=tuple(_laid(record.records, white, inner)))
        made.append(record)
    return made


def _drifts(designer: Designer, place: Place, white: Colour) -> list[Record]:
    """Snow on the ground: everywhere thin, thick in drifts; trodden where people act."""
    water = _WATER.get(designer.setting.kind)
    ends, half = water or place.ground_ends, 4 + place.ground_ends * 1.3
    whole = polygon(((-half, 1.5), (half, 1.5), (half, ends), (-half, ends)))
    stops = ((0.0, white.clear(0.96)), (0.5, white.clear(0.88)), (1.0, white.darker(0.06).clear(0.80)))
    records: list[Record] = [] if water else [Wash(whole, (0, ends), (0, 2.0), stops, lit=False)]
    shade = Colour(0.45, 0.04, 265)
    for n in range(18):
        x, z = (
            designer.between(-8, 8, "drift", n),
            designer.between(2.6, min(ends - 0.3, 11.0), "drift", n, "z"),
        )
        wide, deep = designer.between(0.5, 1.9, "drift", n, "w"), designer.between(0.08, 0.2, "drift", n, "d")
        rim = [
            (x + wide * cos(2 * pi * k / 9) * (1 + 0.14 * sin(3 * k + n)), z + deep * sin(2 * pi * k / 9))
            for k in range(9)
        ]
        records += [
            Soft(ellipse(x + 0.05, z - deep * 0.9, wide, deep * 0.7), shade.clear(0.22), 4),
            Cut(smooth(rim), white.lighter(0.02), edge=0.6),
        ]
    for n in range(20):
        x, z = designer.between(-3.2, 3.2, "trodden", n), designer.between(4.3, 6.3, "trodden", n, "z")
        records.append(Soft(ellipse(x, z, 0.10, 0.05), shade.clear(0.34), 1.5))
    return records


def _litter(designer: Designer) -> list[Record]:
    """Leaves, or petals in spring, that lie in families."""
    autumn = designer.setting.season == "autumn"
    records: list[Record] = []
    for n in range(64 if autumn else 46):
        family = n // 8
        x = designer.between(-6.5, 6.5, "litter", family) + designer.between(-0.9, 0.9, "litter", n)
        z = designer.between(3.4, 7.2, "litter", family, "z") + designer.between(-0.3, 0.3, "litter", n, "z")
        tone = (
            designer.one_of(((0.60, 0.12, 55), (0.54, 0.13, 35), (0.68, 0.12, 82)), "litter", n, "tone")
            if autumn
            else (0.86, 0.055, 5)
        )
        turn = designer.between(0, 6, "litter", n, "turn")
        shape = leaf(0.13 if autumn else 0.06, 0.07 if autumn else 0.04).turned(turn).moved(x, z)
        records.append(Cut(shape, designer.paint(*tone), lift=0.6, edge=0.3))
    return records
