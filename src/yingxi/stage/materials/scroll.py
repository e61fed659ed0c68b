"""The scroll: how a place becomes a few strokes on bare paper, far things washes that end in mist."""

from collections.abc import Callable
from dataclasses import replace
from math import log

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Record, Soft, Stroke, Wash
from yingxi.stage.materials.blacks import Deepening, deepening
from yingxi.stage.materials.clouds import shaded_corner, shaded_sky
from yingxi.stage.materials.dabs import dabbed, is_crown, is_scalloped
from yingxi.stage.materials.screen import in_space
from yingxi.stage.materials.sparing import (
    SOLID,
    VAST,
    alike,
    area,
    is_wall,
    sheets,
    spared,
    spared_card,
    wall_of,
)
from yingxi.stage.path import Path, rectangle
from yingxi.stage.place import FRAME, MADE, SHINES, Card, Place

MIST = Colour(0.985, 0.008, 88)
"""Laid on before the palette's own curve, which brings it to bare paper."""
FAR, BEHIND, AIRLESS = 14.0, 6.25, 22.0
"""Beyond the first depth there are only washes without a line; beyond the second a paler brush. Where there is no air
what is far is sharp: there the washes begin beyond the last."""
INK_FAR = Colour(0.29, 0.085, 240)
"""The wash of what is far, before mist."""
FADES = 0.11
"""A far wash is gone so far below its crest, as a share of its distance."""
PALER, PALEST = 0.15, 0.34
"""How much of mist stands before what is behind the people, and before what is furthest."""
NEAREST = 0.30
"""Of the mist before what is furthest, what stands before the nearest of what is far."""
COLOURS_LEFT = 0.36
"""Of scenery's chroma: the brush for it was washed."""
RED = (28.0, 30.0, 0.10)
"""Hue, reach and least chroma of cinnabar, which keeps all of its own."""
SMALL = 0.004
"""Square metres: what is smaller and behind the people is left out."""
FOOT_MIST, FOOT_HIGH = 0.86, 1.15
"""Mist lies at the foot of what is behind the people, so strong, so many metres high."""
BROAD, BROADER = 1.5, 0.14
"""A sheet of so many square metres is paler by so much: a large wash has more water in it."""
HOUSE, BAR, BREATH = 14.0, 1.6, 0.66
"""A far thing less broad than so many metres that is broader than so many times its height is a bar across the mist,
and is left out; another with straight edges is so strong at its top and runs out downwards: a town stands in mist."""
PITCH = 0.30
"""What is far, vast and darker than this is the dark itself, such as a tunnel's, and is painted."""
BUILT, IN_MIST, LINE, PIERCES, HARDLY = 28.0, 0.42, 0.65, 0.80, 0.5
"""Nearer than this houses are drawn with a thin line in mist: so much of it, so strong a line. What is darker than the
fourth, a roof or a door, shows through it, before which lies so much of the mist at least."""
LEAVES = (100.0, 175.0, 0.035)
"""Hues and least chroma of what grows, which is ink."""
SNOW = (0.70, 0.03)
"""A crown that is at least so light, and no more coloured than that, is the snow that lies on one."""
COOL = (100.0, 330.0)
"""Hues of leaves that have not turned: green by day, blue at night, grey under snow."""
ACTING, BEFORE, SLAB = 4.0, 0.45, 0.08
"""What is nearer than the people, in metres, is painted with so much water where it is larger than so many square
metres: no black slab stands before them."""
TURNED, TURNED_DARKER = 0.06, 0.16
"""Chroma left to leaves that have turned, and to blossoms; and how much darker they are, for warm dabs look pale."""
CROWD = "crowd"
"""With this begin the names of the cards on which people stand about."""
HALL, BUILT_OF_WALL = 150.0, 0.06
"""So many square metres has a hall's end wall, whose stairs and galleries are of its own stone and are drawn where they
are so large."""
WOOD = 0.52
"""No window's frame is paler."""
NIGHT_SKY = 0.5
"""A sky that is darker is the night's, and is painted."""
SUN_NAME, SUN_ASIDE, SUN_HIGH = "sun", 0.45, 16.0
"""The sun stands so much nearer to the middle than on other stages, and so many metres up at most."""
SUN = Colour(0.58, 0.17, 30)
FAR_LAMP = Colour(0.88, 0.115, 78)
"""A lamp's light seen from afar."""


def on_paper(place: Place, glowing: Callable[[DisplayList], DisplayList]) -> Place:
    """`place` as it is painted; `glowing` makes its lights washes."""
    room = place.is_room
    deeper = deepening(place)
    cards = tuple(_painted(card, place, room=room, glowing=glowing, deeper=deeper) for card in place.cards)
    return replace(place, cards=cards, ground=(*_ground(place), *_mist_far(place)), haze=MIST)


def _painted(
    card: Card,
    place: Place,
    *,
    room: bool,
    glowing: Callable[[DisplayList], DisplayList],
    deeper: Deepening,
) -> Card:
    card = replace(card, records=glowing(card.records))
    if card.name == "sky":
        return replace(
            card, records=shaded_sky(_sky(card.records, sun=not room), place.light.key_x), haze=0.0
        )
    if card.z > (AIRLESS if in_space(place) else FAR) or (room and card.z > place.ground_ends + 0.1):
        away = PALEST * min(1.0, NEAREST + (1 - NEAREST) * log(max(1.0, card.z / FAR)) / log(6))
        built = card.z < (FAR if room else BUILT)
        washed = spared_card(card, lambda record: _washed(record, away, FADES * card.z, deeper, built=built))
        return replace(washed, records=(*washed.records, _foot())) if built else washed
    planted = not room and not card.name.startswith(CROWD)
    if card.z < BEHIND:
        water = BEFORE if card.z < ACTING else 0.0
        return spared_card(card, lambda record: _before(record, water, planted=planted))
    wall, deep = wall_of(card.records), _is_of_a_hall(card)
    drawn = spared_card(card, lambda record: _sparing(record, wall, deeper, planted=planted, deep=deep))
    if room and wall is not None:
        drawn = replace(drawn, records=shaded_corner(drawn.records, place.light.key_x))
    if room and not place.is_wall(card):
        return drawn
    return replace(drawn, records=(*drawn.records, _foot()))


def _is_of_a_hall(card: Card) -> bool:
    return any(is_wall(each) and area(each) >= HALL for each in sheets(card.records))


def _sky(records: DisplayList, *, sun: bool) -> DisplayList:
    """A breath of the hour high up, bare paper above the ground; a low sun is the seal's red,
    if it is not cut by a window."""

    def kept(record: Record) -> Record | None:
        match record:
            case Wash() if record.blend == "over" and not record.radial:
                return replace(
                    record,
                    stops=tuple(
                        (at, each.mixed(MIST, 0.36 if each.lightness < NIGHT_SKY else 0.72))
                        for at, each in record.stops
                    ),
                )
            case Cut() if record.colour.alpha >= SOLID and _is_round(record):
                if not _is_sun(record):
                    return replace(record, edge=0.0)
                if not sun:
                    return None
                return replace(record, colour=SUN, edge=0.0, path=_in_open_sky(record.path), name=SUN_NAME)
        return None

    return spared(records, kept)


def _in_open_sky(path: Path) -> Path:
    """The sun nearer to the picture's middle and no higher than a picture shows."""
    left, low, right, high = path.bounds()
    x, y = (left + right) / 2, (low + high) / 2
    return path.moved(SUN_ASIDE * x - x, min(y, SUN_HIGH) - y)


def _is_round(record: Cut) -> bool:
    left, low, right, high = record.path.bounds()
    return abs(right - left - high + low) < 0.1


def _is_sun(record: Cut) -> bool:
    colour = record.colour
    return area(record) > 4.0 and colour.chroma > 0.045 and colour.lightness > 0.6


def _leaf(colour: Colour) -> bool:
    return LEAVES[0] < colour.hue < LEAVES[1] and colour.chroma > LEAVES[2]


def _grown(record: Cut, *, planted: bool) -> bool:
    """Whether a sheet is a crown: scalloped, in any season's colour; or round and green where things are `planted`,
    for under a roof that is a cushion or a coat."""
    if record.name == MADE or not is_crown(record):
        return False
    if (planted or record.colour.chroma > LEAVES[2]) and is_scalloped(record.path):
        return True
    return planted and _leaf(record.colour)


def _is_canopy(sheet: Cut) -> bool:
    """Whether a sheet is the mass of leaves overhead."""
    return _leaf(sheet.colour) and sheet.edge <= 0 and area(sheet) > 1.0


def _before(record: Record, water: float, *, planted: bool) -> Record | None:
    """What is before the people: leaves and cords are black as ever, a slab has so much `water` in it."""
    slab = isinstance(record, Cut) and area(record) > SLAB
    return _drained(record, water if slab else 0.0, planted=planted)


def _washed(record: Record, away: float, fades: float, deeper: Deepening, *, built: bool) -> Record | None:
    """What is far: one wash, darkest along its crest, run out into mist below; leaves are dabs, houses a breath."""
    if record.name == SHINES:
        return _shining(record)
    if not isinstance(record, Cut) or record.colour.alpha < SOLID or area(record) < 0.4:
        return None
    if record.colour.lightness < PITCH and area(record) > VAST:
        return replace(record, colour=record.colour.muted(COLOURS_LEFT).mixed(MIST, PALEST), edge=0.0)
    left, low, right, high = record.path.bounds()
    down = min(high - low, fades)
    if right - left < 0.2 or down <= 0:
        return None
    tone = INK_FAR.lighter(0.25 * (record.colour.lightness - 0.6)).mixed(MIST, away)
    straight = all(step[0] != "C" for step in record.path.steps)
    bar = right - left < HOUSE and right - left > BAR * (high - low) and not _leaf(record.colour)
    if built and (straight or bar):
        colour = deeper.deepened(record.colour).muted(COLOURS_LEFT)
        pierces = right - left < HOUSE
        mist = IN_MIST * (min(1.0, max(HARDLY, colour.lightness / PIERCES)) if pierces else 1.0)
        return replace(record, colour=colour.mixed(MIST, mist), edge=LINE)
    if bar:
        return None
    if right - left < HOUSE and straight:
        crisp = ((0.0, tone.clear(BREATH)), (1.0, tone.clear(0.0)))
        return Wash(record.path, (left, high), (left, low), crisp, name=record.name)
    if _grown(record, planted=True) or (is_crown(record) and is_scalloped(record.path)):
        return dabbed(record, tone.clear(0.8), tone.mixed(MIST, 0.45))
    stops = ((0.0, tone.clear(0.95)), (0.35, tone.clear(0.62)), (1.0, tone.clear(0.0)))
    return Wash(record.path, (left, high), (left, high - down), stops, name=record.name)


def _shining(record: Record) -> Record:
    """A lamp far off: a wash of its colour, for paper is white already."""
    if isinstance(record, Cut):
        return replace(record, colour=FAR_LAMP, edge=0.0)
    if isinstance(record, Wash):
        return replace(
            record, blend="over", stops=tuple((at, FAR_LAMP.clear(each.alpha)) for at, each in record.stops)
        )
    return record


def _leaves(record: Cut, mist: float) -> Record:
    """Leaves near enough to be seen: dabs, darker the darker the leaf; autumn and blossoms keep a breath of colour;
    snow on them is bare paper."""
    if record.colour.chroma < SNOW[1] and record.colour.lightness > SNOW[0]:
        return replace(record, colour=MIST, edge=0.0)
    warm = record.colour.chroma > LEAVES[2] and not COOL[0] < record.colour.hue < COOL[1]
    chroma, hue = (TURNED, record.colour.hue) if warm else (0.012, 150.0)
    away = TURNED_DARKER if warm else 0.0
    grey = 0.9 * record.colour.lightness - 0.22
    green = 1.5 * record.colour.lightness - 0.42
    ink = Colour(
        min(0.62, max(0.26, green if record.colour.chroma > LEAVES[2] else grey)) - away, chroma, hue
    )
    return dabbed(record, ink.mixed(MIST, mist), ink.mixed(MIST, 0.34 + 0.66 * mist))


def _sparing(
    record: Record, wall: Colour | None, deeper: Deepening, *, planted: bool, deep: bool = False
) -> Record | None:
    """What is behind the people: of a wall nothing but paper, of what is on it the larger things."""
    colour = record.colour if isinstance(record, Cut | Stroke) else None
    if isinstance(record, Cut) and is_wall(record) and not (planted and _is_canopy(record)):
        return replace(record, colour=MIST, edge=0.0)
    if record.name == FRAME and isinstance(record, Cut | Stroke):
        return _drained(_darkened(record), PALER, planted=planted)
    if wall is not None and colour is not None and alike(colour, wall):
        return _of_its_stone(record) if deep and isinstance(record, Cut) else None
    if isinstance(record, Cut) and (colour is None or colour.alpha < SOLID or area(record) < SMALL):
        return None
    broad = min(1.0, area(record) / BROAD) if isinstance(record, Cut) and not _leaf(record.colour) else 0.0
    return _drained(
        record if _is_red(record) else deeper.of(record), PALER + BROADER * broad, planted=planted
    )


def _of_its_stone(sheet: Cut) -> Cut | None:
    """A hall's stair or gallery, of its wall's own stone."""
    if sheet.lift <= 0 or area(sheet) < BUILT_OF_WALL:
        return None
    return replace(sheet, colour=sheet.colour.mixed(MIST, 0.55), edge=0.8)


def _darkened(frame: Cut | Stroke) -> Cut | Stroke:
    """A window's frame, never so pale that only its view is seen."""
    return replace(frame, colour=frame.colour._replace(lightness=min(WOOD, frame.colour.lightness)))


def _drained(record: Record, mist: float, *, planted: bool) -> Record | None:
    """`record` with little colour, and so much `mist` before it."""
    match record:
        case Cut() if planted and _is_canopy(record):
            return _roof(record, mist)
        case Cut() if _grown(record, planted=planted):
            return _leaves(record, mist)
        case Cut() | Stroke():
            red = _is_red(record)
            left = record.colour if red else record.colour.muted(COLOURS_LEFT)
            if _leaf(record.colour):
                left = left._replace(lightness=0.44 + 0.35 * (left.lightness - 0.5))
            return replace(
                record, colour=left.mixed(MIST._replace(alpha=left.alpha), mist * (0.4 if red else 1.0))
            )
        case Wash() if record.radial or record.blend != "over":
            return record
        case Soft() if record.colour.lightness > 0.6:
            return record
    return None


def _is_red(record: Record) -> bool:
    """Whether a record is cinnabar."""
    if not isinstance(record, Cut | Stroke):
        return False
    near = abs((record.colour.hue - RED[0] + 180) % 360 - 180) < RED[1]
    return near and record.colour.chroma > RED[2]


def _roof(record: Cut, mist: float) -> Wash:
    """The mass of leaves overhead: a wash that runs out downwards."""
    left, low, _, high = record.path.bounds()
    tone = Colour(0.40, 0.012, 150).mixed(MIST, 0.05 + 0.6 * mist)
    stops = ((0.0, tone.clear(0.75)), (0.93, tone.clear(0.55)), (1.0, tone.clear(0.0)))
    return Wash(record.path, (left, high), (left, low), stops)


def _foot() -> Wash:
    stops = ((0.0, MIST.clear(FOOT_MIST)), (0.4, MIST.clear(0.55 * FOOT_MIST)), (1.0, MIST.clear(0.0)))
    return Wash(rectangle(-90.0, 0.0, 180.0, FOOT_HIGH), (0.0, 0.0), (0.0, FOOT_HIGH), stops)


def _ground(place: Place) -> DisplayList:
    """Bare paper; of water and paths a pale wash."""
    base = next((each for each in place.ground if isinstance(each, Cut)), None)

    def kept(record: Record) -> Record | None:
        if not isinstance(record, Cut) or record.colour.alpha < SOLID or area(record) < 1.2:
            return None
        if base is None or alike(record.colour, base.colour):
            return None
        return replace(record, colour=record.colour.muted(0.5).mixed(MIST, 0.72), edge=0.25)

    whole = Cut(rectangle(-90.0, -60.0, 180.0, 60.0 + place.ground_ends), MIST, edge=0.0)
    return (whole, *spared(place.ground, kept))


def _mist_far(place: Place) -> DisplayList:
    """Where the ground goes far, it ends in mist and not in an edge."""
    near, far = 6.5, place.ground_ends
    if far < near + 3:
        return ()
    whole = rectangle(-90, near, 180, far - near + 0.3)
    stops = ((0.0, MIST.clear(0.0)), (0.6, MIST.clear(0.45)), (1.0, MIST.clear(0.80)))
    return (Wash(whole, (0, near), (0, far), stops),)
