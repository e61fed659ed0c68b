"""The screen: how a place becomes a bright cloth with a few pierced pieces of hide before it."""

from dataclasses import replace

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Record, Soft, Stroke, Wash
from yingxi.stage.materials.sparing import SOLID, alike, area, is_wall, spared, spared_card, wall_of
from yingxi.stage.path import rectangle
from yingxi.stage.place import FRAME, ROOM, Card, Place

HIDE = Colour(0.40, 0.080, 52)
"""Scenery is bare hide, smoked brown; only people are dyed all over."""
PALE = 0.62
"""What is lighter is cut out of a piece: the screen shows through."""
FAR, BEHIND = 16.0, 6.25
"""Beyond the first depth only outlines are seen; beyond the second pieces hang a hand's breadth behind the people."""
DRAWN_FAR, DRAWN_BEHIND, DRAWN_NEAR = 0.24, 0.46, 0.80
"""How much of a piece is seen against the light, by where it hangs."""
DYED = 0.085
"""Scenery so coloured keeps some dye: a lantern, a scroll, oranges on a tree."""
DIM, SMOKE = 0.65, Colour(0.17, 0.035, 285)
"""A screen that is darker than the first turns hide to the second."""
SILHOUETTE, BOARD = 0.55, 0.22
"""Square metres from which a thing on a room's wall is one of its few silhouettes, and metres that it measures at
least on its shorter side: bricks, bottles, beams and what stands on shelves are left out."""
LITTLE, SHORT = 0.07, 0.42
"""Square metres and metres of the longer side: what is smaller and behind the people is left out of a room."""
GLOWS = 0.045
"""What shines by itself in a colour keeps it: a lit window before a night's screen."""
LEAVES = (100.0, 175.0)


def on_screen(place: Place, glow: Colour, outside: Colour) -> Place:
    """`place` as pieces of hide before a screen of light; `outside` is the screen behind a room's panes."""
    room = place.ground_ends < ROOM
    cards = tuple(
        _hung(card, place, outside if room and card.z > place.ground_ends + 0.1 else glow)
        for card in place.cards
    )
    return replace(place, cards=cards, ground=_ground(place, glow))


def hide(colour: Colour, *, light: bool = False) -> Colour:
    """Scenery's colour as hide: smoked, or dyed where it is strongly coloured."""
    lightness = 0.24 + 0.46 * min(1.0, max(0.0, (colour.lightness - 0.24) / 0.5))
    if colour.chroma > DYED:
        return Colour(min(0.66, lightness), colour.chroma * 0.95, colour.hue, colour.alpha)
    if LEAVES[0] < colour.hue < LEAVES[1] and colour.chroma > 0.035:
        return Colour(lightness, 0.075, 128, colour.alpha)
    return Colour(lightness, HIDE.chroma, HIDE.hue, colour.alpha)


def _hung_before(glow: Colour, colour: Colour) -> Colour:
    """Hide before `glow`: before a night's screen little light comes through it."""
    return hide(colour) if glow.lightness > DIM else hide(colour).mixed(SMOKE, 0.55)


def _framing(glow: Colour, colour: Colour) -> Colour:
    """A window's frame, which is hide even where it is painted white."""
    return _hung_before(glow, colour._replace(lightness=min(PALE, colour.lightness)))


def _hung(card: Card, place: Place, glow: Colour) -> Card:
    if card.name == "sky":
        return replace(card, records=_sky(card.records, glow), haze=0.0)
    if card.z > FAR or (place.ground_ends < ROOM and card.z > place.ground_ends + 0.1):
        return spared_card(card, lambda record: _outlined(record, glow))
    if card.z >= BEHIND:
        wall = wall_of(card.records)
        room = place.ground_ends < ROOM
        return spared_card(
            card,
            lambda record: (
                None
                if room and _is_little(record) and record.name != FRAME
                else _cut(record, glow, DRAWN_BEHIND, wall)
            ),
        )
    return spared_card(card, lambda record: _cut(record, glow, DRAWN_NEAR, None))


def _sky(records: DisplayList, glow: Colour) -> DisplayList:
    """The cloth itself, and on it what shines: sun, moon, stars."""

    def kept(record: Record) -> Record | None:
        if isinstance(record, Wash):
            return (
                replace(record, stops=tuple((at, glow) for at, _ in record.stops))
                if record.blend == "over" and not record.radial
                else record
            )
        if isinstance(record, Cut | Stroke):
            return record if record.colour.alpha >= SOLID else None
        return None

    return spared(records, kept)


def _outlined(record: Record, glow: Colour) -> Record | None:
    """What is far: one flat tone, with holes where lamps burn."""
    if isinstance(record, Cut) and record.colour.alpha >= SOLID:
        if not record.lit:
            return replace(record, colour=glow.lighter(0.03), edge=0.0)
        return replace(record, colour=glow.mixed(HIDE, DRAWN_FAR * (1.3 - record.colour.lightness)), edge=0.0)
    if isinstance(record, Stroke):
        return replace(record, colour=glow.mixed(HIDE, DRAWN_FAR))
    return None


def _cut(record: Record, glow: Colour, drawn: float, wall: Colour | None) -> Record | None:
    """A piece of scenery: walls and what is pale are the screen itself, the rest is hide."""
    match record:
        case Cut():
            if record.colour.alpha < SOLID:
                return None
            if record.name == FRAME:
                return replace(record, colour=glow.mixed(_framing(glow, record.colour), drawn))
            if wall is not None and (alike(record.colour, wall) or is_wall(record)):
                cloth = not is_wall(record) and _is_silhouette(record) and _is_curved(record)
                return replace(record, colour=glow, edge=0.55 if cloth else 0.0)
            if wall is not None and not _is_silhouette(record):
                return None
            if not record.lit and record.colour.chroma > GLOWS:
                return replace(record, edge=0.55 * min(1.0, record.edge))
            if not record.lit or record.colour.lightness > PALE:
                return replace(
                    record,
                    colour=glow,
                    edge=(0.0 if wall is not None and not _is_silhouette(record) else 0.55)
                    * min(1.0, record.edge),
                )
            return replace(record, colour=glow.mixed(_hung_before(glow, record.colour), drawn))
        case Stroke():
            if record.name == FRAME:
                return replace(record, colour=glow.mixed(_framing(glow, record.colour), drawn))
            if wall is not None:
                return None
            return replace(record, colour=glow.mixed(_hung_before(glow, record.colour.darker(0.06)), drawn))
        case Wash() if record.blend == "plus" or record.radial:
            return record
        case Soft() if record.colour.lightness > PALE:
            return record
    return None


def _is_silhouette(sheet: Cut) -> bool:
    left, low, right, high = sheet.path.bounds()
    return area(sheet) / _pieces(sheet) > SILHOUETTE and min(right - left, high - low) > BOARD


def _is_curved(sheet: Cut) -> bool:
    """Whether a sheet falls in curves, as a curtain does."""
    return any(step[0] == "C" for step in sheet.path.steps)


def _is_little(record: Record) -> bool:
    """Whether a record is one of the many small things of a room."""
    if not isinstance(record, Cut):
        return isinstance(record, Soft)
    left, low, right, high = record.path.bounds()
    return area(record) / _pieces(record) < LITTLE and max(right - left, high - low) < SHORT


def _pieces(sheet: Cut) -> int:
    return max(1, sum(step[0] == "M" for step in sheet.path.steps))


def _ground(place: Place, glow: Colour) -> DisplayList:
    """The cloth goes on to its lower edge; water and paths are a breath on it."""
    ends = place.ground_ends
    whole = rectangle(-90.0, -60.0, 180.0, 60.0 + ends)
    base = next((each for each in place.ground if isinstance(each, Cut)), None)

    def kept(record: Record) -> Record | None:
        if (
            isinstance(record, Cut)
            and base is not None
            and record.colour.alpha >= SOLID
            and record.colour.chroma > 0.03
        ):
            if alike(record.colour, base.colour) or area(record) < 1.5:
                return None
            return replace(record, colour=glow.mixed(hide(record.colour), 0.16), edge=0.0)
        return None

    return (
        Cut(whole, glow, edge=0.0, grain=0.0),
        *spared(place.ground, kept),
    )
