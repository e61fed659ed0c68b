"""The screen: how a place becomes a bright cloth with a few pierced pieces of hide before it."""

from dataclasses import replace
from math import log, sqrt

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Record, Soft, Stroke, Wash
from yingxi.stage.materials.openwork import OPENING, carved
from yingxi.stage.materials.sparing import SOLID, alike, area, is_wall, sheets, spared, spared_card, wall_of
from yingxi.stage.path import rectangle
from yingxi.stage.place import FRAME, Card, Place

HIDE = Colour(0.40, 0.080, 52)
"""Scenery is bare hide, smoked brown; only people are dyed all over."""
PALE = 0.62
"""What is lighter is cut out of a piece: the screen shows through."""
FAR, BEHIND = 16.0, 6.25
"""Beyond the first depth only outlines are seen; beyond the second pieces hang a hand's breadth behind the people."""
DRAWN_FAR, DRAWN_BEYOND, DRAWN_BEHIND, DRAWN_NEAR = 0.30, 0.38, 0.58, 0.84
"""How much of a piece is seen against the light, by where it hangs."""
AWAY, FADES, STRONG = 90.0, 0.45, 0.085
"""Metres at which what is far has lost so much of its darkness; and the chroma from which it keeps its dye."""
SPACE, PLANET = 0.36, 12.0
"""A sky that is darker low down is space; what shines there and is so many square metres large keeps its colours."""
THIN = 0.52
"""How much hide stands in what is pale: it is scraped thin."""
OPENED = 0.22
"""How much hide stands in what is cut out of it: a piece that hangs further back is seen less sharply."""
DYED, DYES_TAKE, DEEPEST = 0.045, 1.9, 0.150
"""Scenery so coloured is dyed: a lantern, a curtain, oranges on a tree; hide takes so many times the colour, up to the
last."""
DIM, SMOKE = 0.65, Colour(0.17, 0.035, 285)
"""A screen that is darker than the first turns hide to the second."""
SILHOUETTES, BOARD = (0.55, 0.30, 0.16, 0.09), 0.30
"""Square metres from which a thing on a room's wall is one of its few silhouettes, the last where a room would else be
bare; and the shorter side it measures at least, as a share of the side of such a square: bricks, bottles, beams and
what stands on shelves are left out."""
PICTURE = 0.18
"""Square metres from which what hangs on a wall is seen."""
BARE, MOST = 6.5, 3.0
"""Square metres of silhouettes that a room has at least; of each no more than the last count."""
BEYOND, PITCH = 12.0, 0.30
"""Metres up to which what stands beyond a room's own wall, a train at its platform, is cut like the room; and the
lightness below which what no lamp lights is the dark itself, a tunnel's, and no glow."""
VIEW, CEILING = 3.6, 2.9
"""Metres to either side and up that a wide picture of a room shows."""
LITTLE, SHORT, DEEP = 0.07, 0.42, 12.0
"""Square metres and metres of the longer side: what is smaller and behind the people is left out of a room that is
not so many metres deep."""
GEM, SEEN_THROUGH = 0.006, 0.35
"""Square metres from which a little thing that is strongly coloured is left all the same, and how solid it is at
least."""
GLOWS = 0.045
"""What shines by itself in a colour keeps it: a lit window before a night's screen."""
LEAVES = (100.0, 175.0)


def on_screen(place: Place, glow: Colour, outside: Colour) -> Place:
    """`place` as pieces of hide before a screen of light; `outside` is the screen behind a room's panes."""
    room = place.is_room
    few = _few(place) if room else SILHOUETTES[0]
    cards = tuple(
        _hung(card, place, outside if room and card.z > place.ground_ends + 0.1 else glow, few)
        for card in place.cards
    )
    return replace(place, cards=cards, ground=_ground(place, glow))


def in_space(place: Place) -> bool:
    """Whether a place lies beyond the air: its sky is dark at every hour, and the screen of it is the night's."""
    return any(
        isinstance(record, Wash) and not record.radial and record.stops[0][1].lightness < SPACE
        for card in place.cards
        if card.name == "sky"
        for record in card.records[:1]
    )


def hide(colour: Colour, *, light: bool = False) -> Colour:
    """Scenery's colour as hide: smoked, or dyed where it is strongly coloured."""
    lightness = 0.24 + 0.46 * min(1.0, max(0.0, (colour.lightness - 0.24) / 0.5))
    if LEAVES[0] < colour.hue < LEAVES[1] and colour.chroma > 0.035:
        return Colour(min(0.56, lightness), 0.115, 138, colour.alpha)
    if colour.chroma > DYED:
        return Colour(min(0.60, lightness), min(DEEPEST, DYES_TAKE * colour.chroma), colour.hue, colour.alpha)
    return Colour(lightness, HIDE.chroma, HIDE.hue, colour.alpha)


def _hung_before(glow: Colour, colour: Colour) -> Colour:
    """Hide before `glow`: before a night's screen little light comes through it."""
    return hide(colour) if glow.lightness > DIM else hide(colour).mixed(SMOKE, 0.55)


def _framing(glow: Colour, colour: Colour) -> Colour:
    """A window's frame, which is hide even where it is painted white."""
    return _hung_before(glow, colour._replace(lightness=min(PALE, colour.lightness)))


def _few(place: Place) -> float:
    """From how many square metres on a thing is a silhouette of this room: the largest that does not leave it bare."""
    for few in SILHOUETTES[:-1]:
        kept = 0.0
        for card in place.cards:
            if BEHIND <= card.z <= place.ground_ends + 0.1:
                wall = wall_of(card.records)
                kept += sum(
                    min(MOST, area(each))
                    for each in sheets(card.records)
                    if each.colour.alpha >= SOLID
                    and each.colour.lightness <= PALE
                    and not is_wall(each)
                    and (wall is None or not alike(each.colour, wall))
                    and _is_silhouette(each, few)
                    and _in_view(each)
                )
        if kept >= BARE:
            return few
    return SILHOUETTES[-1]


def _in_view(sheet: Cut) -> bool:
    left, low, right, _ = sheet.path.bounds()
    return right > -VIEW and left < VIEW and low < CEILING


def _hung(card: Card, place: Place, glow: Colour, few: float) -> Card:
    if card.name == "sky":
        return replace(card, records=_sky(card.records, glow), haze=0.0)
    outside = place.is_room and card.z > place.ground_ends + 0.1
    if card.z > FAR or (outside and card.z > BEYOND):
        away = DRAWN_FAR * (1 - FADES * min(1.0, max(0.0, log(card.z / FAR) / log(AWAY / FAR))))
        return spared_card(card, lambda record: _outlined(record, glow, away))
    if outside:
        return spared_card(card, lambda record: _cut(record, glow, DRAWN_BEYOND, None))
    if card.z >= BEHIND:
        wall = wall_of(card.records) if place.is_room else None
        few = min(few, PICTURE) if wall is not None and place.is_wall(card) else few
        crowded = place.is_room and place.ground_ends < DEEP
        if place.is_room:
            card = replace(card, records=carved(card.records, wall))
        return spared_card(
            card,
            lambda record: (
                None
                if crowded and _is_little(record) and record.name not in (FRAME, OPENING)
                else _cut(record, glow, DRAWN_BEHIND, wall, few)
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


def _outlined(record: Record, glow: Colour, away: float) -> Record | None:
    """What is far: one flat tone, with holes where lamps burn."""
    if isinstance(record, Cut) and record.colour.alpha >= SOLID:
        if not record.lit and record.colour.chroma > DYED and area(record) > PLANET:
            return replace(record, edge=0.0)
        if not record.lit and record.colour.lightness > PITCH:
            burns = record.colour.chroma > GLOWS and glow.lightness < DIM
            return replace(record, colour=record.colour if burns else glow.lighter(0.03), edge=0.0)
        dyed = record.colour.chroma > STRONG and record.lit
        tone = _hung_before(glow, record.colour) if dyed else HIDE
        share = 1.6 * away if dyed else away * (1.3 - record.colour.lightness)
        return replace(record, colour=glow.mixed(tone, share), edge=0.0)
    if isinstance(record, Stroke):
        return replace(record, colour=glow.mixed(HIDE, away))
    if isinstance(record, Wash) and record.blend == "plus" and glow.lightness < DIM:
        return record
    return None


def _cut(
    record: Record, glow: Colour, drawn: float, wall: Colour | None, few: float = SILHOUETTES[0]
) -> Record | None:
    """A piece of scenery: walls and what is pale are the screen itself, the rest is hide."""
    match record:
        case Cut():
            if record.colour.alpha < SOLID:
                return _glass(record, glow, drawn)
            if record.name == OPENING:
                return replace(record, colour=glow.mixed(HIDE, OPENED * drawn), edge=0.0)
            if record.name == FRAME:
                return replace(record, colour=glow.mixed(_framing(glow, record.colour), drawn))
            if wall is not None and (alike(record.colour, wall) or is_wall(record)):
                cloth = not is_wall(record) and _is_silhouette(record, few) and _is_curved(record)
                return replace(record, colour=glow, edge=0.55 if cloth else 0.0)
            if wall is not None and not _is_silhouette(record, few):
                return None
            if not record.lit and record.colour.chroma > GLOWS:
                return replace(record, edge=0.55 * min(1.0, record.edge))
            pale = record.colour.lightness > PALE and not _is_gem(record)
            if pale or (not record.lit and record.colour.lightness > PITCH):
                thin = record.lit and record.edge > 0
                return replace(
                    record,
                    colour=glow.mixed(_hung_before(glow, record.colour), THIN * drawn) if thin else glow,
                    edge=(0.0 if wall is not None and not _is_silhouette(record, few) else 0.55)
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


def _glass(record: Cut, glow: Colour, drawn: float) -> Cut | None:
    """What one sees through is hide scraped thin, where it is a thing of a strong colour."""
    if record.colour.alpha < SEEN_THROUGH or record.colour.chroma < STRONG or not GEM < area(record) < 1.0:
        return None
    solid = record.colour._replace(alpha=1.0)
    return replace(record, colour=glow.mixed(_hung_before(glow, solid), 0.7 * drawn))


def _is_silhouette(sheet: Cut, few: float) -> bool:
    left, low, right, high = sheet.path.bounds()
    return area(sheet) / _pieces(sheet) > few and min(right - left, high - low) > BOARD * sqrt(few)


def _is_curved(sheet: Cut) -> bool:
    """Whether a sheet falls in curves, as a curtain does."""
    return any(step[0] == "C" for step in sheet.path.steps)


def _is_little(record: Record) -> bool:
    """Whether a record is one of the many small things of a room."""
    if not isinstance(record, Cut):
        return isinstance(record, Soft)
    if _is_gem(record):
        return False
    left, low, right, high = record.path.bounds()
    return area(record) / _pieces(record) < LITTLE and max(right - left, high - low) < SHORT


def _is_gem(sheet: Cut) -> bool:
    """Whether a sheet is strongly coloured, however small: it is dyed, and never left out."""
    return sheet.colour.chroma > STRONG and area(sheet) > GEM


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
