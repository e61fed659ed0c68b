"""The food market: a lane of stalls under canvas, heaps of what grows in the season, lamps with coloured shades,
baskets on wet stone, steam from the breakfast stall. Its lamps burn before sunrise."""

from dataclasses import replace
from functools import partial

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Record
from yingxi.stage.hours import LAMP
from yingxi.stage.path import Point, ellipse
from yingxi.stage.place import Card, Place
from yingxi.stage.sets.abroad import abroad
from yingxi.stage.sets.cutting import line, panel
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.facades import eaves
from yingxi.stage.sets.floors import floor_glow, paving, wetness
from yingxi.stage.sets.furniture import wooden_chair
from yingxi.stage.sets.greenery import tree
from yingxi.stage.sets.lamps import pool, string_of_lanterns
from yingxi.stage.sets.market_stall import market_stall
from yingxi.stage.sets.night_market import bulbs, steaming
from yingxi.stage.sets.of_japan import gate_of_two_beams, hung_lanterns
from yingxi.stage.sets.signs import name_board
from yingxi.stage.sets.sky import far_haze, sky
from yingxi.stage.sets.skyline import town
from yingxi.stage.sets.to_come import neon
from yingxi.stage.sets.vegetables import basket, of_the_season

ENDS = 30.0
_WARM = Colour(0.86, 0.10, 70)
_NAMES = ("菜市场", "早市", "鲜菜市场")
_TRADES = ("鲜菜", "水果", "豆腐", "米面", "鱼", "鸡蛋")


def food_market(designer: Designer) -> Place:
    """People stand in the lane between the stalls; a stool at its edge."""
    if designer.air.hour == "dawn":
        designer = Designer(designer.setting, replace(designer.air, lamps=True))
    wood = designer.paint(0.56, 0.05, 55)
    stool, seat = wooden_chair(designer, "stool", 1.65, 5.75, wood, facing=-1, height=0.44, stool=True)
    return Place(
        cards=(
            *_far(designer), *_rows(designer), _near(designer), _ropes(designer), _baskets(designer), *stool,
            _front(designer),
        ),
        ground=_ground(designer),
        ground_ends=ENDS,
        light=designer.air.light,
        haze=designer.air.haze,
        backdrop=designer.air.sky[1],
        seats=(seat,),
        doors=((-3.4, 5.6), (3.4, 5.6)),
        pools=(
            *pool(designer, -2.7, 1.9, 7.0, 3.0, 0.46, colour=_WARM),
            *pool(designer, 2.8, 1.9, 7.0, 3.0, 0.46, colour=_WARM),
        ),
    )  # fmt: skip


def _far(designer: Designer) -> tuple[Card, ...]:
    """The town over the canvas, a plane tree, and what stands where the lane ends."""
    back, front = designer.paint(0.64, 0.035, 250), designer.paint(0.62, 0.04, 45)
    return (
        sky(designer, sun=(-9, 17), low=1, top=33),
        town(designer, "tall houses", 60, base=0, low=6, high=13, left=-42, right=42, paint=back, haze=0.45, blur=1.6),
        town(designer, "houses", 40, base=0, low=3.4, high=6.4, left=-28, right=28, paint=front, haze=0.36, blur=1.2),
        Card("tree", 33, tuple(tree(designer, "plane tree", 4.6, 8.2, spread=0.42)), haze=0.28, blur=1.0),
        Card("mist", 31, far_haze(designer, 0.3, 3.4, strength=0.55)),
        Card("gate", 26, tuple(_gate(designer)), haze=0.22, blur=0.9),
    )  # fmt: skip


def _gate(designer: Designer) -> list[Record]:
    """The market's gate: posts and a beam with its name under tiles; in the west and today an iron arch."""
    said = designer.one_of(_NAMES, "name")
    if designer.japanese:
        return gate_of_two_beams(designer, 0.0, 6.2)
    if designer.western or designer.today or designer.future:
        iron = designer.paint(0.42, 0.045, 170)
        bow = [(-3.6, 3.5), (-2.2, 4.7), (0.0, 5.15), (2.2, 4.7), (3.6, 3.5)]
        records: list[Record] = [panel(x - 0.16, 0, 0.32, 3.6, iron, lift=4) for x in (-3.6, 3.6)]
        records += [
            line(bow, iron, 0.24, curved=True),
            line([(x, y - 0.75) for x, y in bow], iron, 0.12, curved=True),
        ]
        ink = neon(designer, "name") if designer.future else designer.paint(0.90, 0.05, 90)
        board = designer.paint(0.42, 0.06, 165)
        if abroad(designer):
            return records
        return [*records, *name_board(designer, said, 0, 4.35, 4.4, 0.72, board, ink)]
    post, gold = designer.paint(0.48, 0.06, 35), designer.paint(0.82, 0.08, 85)
    records = [panel(x - 0.2, 0, 0.4, 4.7, post, lift=4) for x in (-3.5, 3.5)]
    records.append(panel(-3.8, 3.9, 7.6, 0.8, post.darker(0.03), lift=3))
    records += name_board(designer, said, 0, 4.3, 3.2, 0.72, designer.paint(0.36, 0.05, 165), gold)
    return records + eaves(designer, -4.3, 4.3, 4.7, 0.9, designer.paint(0.44, 0.03, 250), upturn=0.4)


def _rows(designer: Designer) -> tuple[Card, ...]:
    """Two further planes of stalls on each side, with bulbs over the lane before each."""
    cards: list[Card] = []
    for plane, (z, inner, width) in enumerate(((19.0, 2.9, 3.2), (13.2, 2.75, 2.9))):
        records: list[Record] = []
        for side, out in ((-1, 1), (1, 1), (-1, 0), (1, 0)):
            near = inner + out * (width + 0.35)
            records += market_stall(
                designer, f"stall {plane} {side} {out}", near if side > 0 else -near - width, width
            )
        cards.append(
            Card(f"stalls at {z:g}", z, tuple(records), haze=0.20 - 0.09 * plane, blur=0.8 - 0.4 * plane)
        )
        lamps = _strung(designer, f"string {plane}", (-7.2, 4.9 - 0.9 * plane), (7.2, 5.0 - 0.9 * plane), 0.5)
        cards.append(Card(f"bulbs at {z:g}", z - 1.4, tuple(lamps), haze=0.10, blur=0.5))
    return tuple(cards)


def _strung(designer: Designer, name: str, start: Point, end: Point, sag: float) -> list[Record]:
    """Bulbs on a wire across the lane, lanterns of old."""
    if designer.japanese:
        return hung_lanterns(designer, start, end, sag)
    if designer.ancient:
        return string_of_lanterns(designer, name, start, end, 8, 0.36, sag=sag)
    return bulbs(designer, start, end, sag)


def _near(designer: Designer) -> Card:
    """The two near stalls, their trades' boards, and the breakfast stall's steam."""
    records = market_stall(designer, "near left", -5.2, 2.85) + market_stall(designer, "near right", 2.4, 3.0)
    turn = int(designer.between(0, len(_TRADES), "trade"))
    ink = designer.paint(0.92, 0.05, 90)
    for n, x in enumerate(() if abroad(designer) else (-3.8, 3.9)):
        board = designer.paint(*((0.44, 0.075, 28), (0.42, 0.055, 165))[n])
        records += name_board(
            designer, _TRADES[(turn + 2 * n) % len(_TRADES)], x, 2.78, 1.15, 0.34, board, ink
        )
    moving = partial(
        steaming, designer.setting.seed, ((-2.35, 1.15), (-2.1, 1.2)), designer.paint(0.94, 0.01, 80)
    )
    return Card("near", 8.4, tuple(records), haze=0.03, moving=moving)


def _ropes(designer: Designer) -> Card:
    """Bulbs on a wire across the lane."""
    return Card("bulbs", 8.0, tuple(_strung(designer, "string", (-6.5, 3.7), (6.5, 3.75), 0.40)))


def _baskets(designer: Designer) -> Card:
    """Baskets that stand out into the lane, with what was carried in this morning."""
    kinds, records = of_the_season(designer), list[Record]()
    for n, (x, half) in enumerate(
        ((-4.35, 0.34), (-3.55, 0.30), (-2.75, 0.33), (2.72, 0.32), (3.45, 0.35), (4.3, 0.31))
    ):
        kind = kinds[(n + int(designer.between(0, 9, "baskets"))) % len(kinds)]
        records += basket(designer, f"basket {n}", x, half, kind)
    return Card("baskets", 7.3, tuple(records))


def _ground(designer: Designer) -> tuple[Record, ...]:
    """Wet stone with leaves on it, warm under the lamps."""
    records: list[Record] = list(paving(designer, ENDS, designer.paint(0.62, 0.018, 95), size=0.8))
    for x, z, across, deep, strength in (
        (-3.2, 7.0, 2.6, 1.0, 0.75), (3.3, 7.0, 2.6, 1.0, 0.75), (0.0, 6.6, 3.4, 1.6, 0.35),
        (-3.4, 12.0, 2.4, 1.2, 0.6), (3.4, 12.0, 2.4, 1.2, 0.6), (0.0, 19.0, 3.4, 4.0, 0.45),
    ):  # fmt: skip
        records += floor_glow(designer, x, z, across, deep, _WARM, strength)
    for n in range(16):
        x, z = designer.between(-3.6, 3.6, "leaf", n), designer.between(3.4, 7.4, "leaf", n, "z")
        fallen = (
            ellipse(0, 0, 0.075, 0.035).turned(designer.between(-1.5, 1.5, "leaf", n, "turn")).moved(x, z)
        )
        records.append(Cut(fallen, designer.paint(0.60, 0.075, 128).lighter(0.03 * (n % 3)), edge=0.4))
    glints = ((-3.0, _WARM), (-1.2, LAMP), (1.1, LAMP), (3.0, _WARM)) if designer.air.lamps else ()
    return (*records, *wetness(designer, ENDS, half=20, glints=glints))


def _front(designer: Designer) -> Card:
    """A basket of cabbages close by at the lower left."""
    kind = of_the_season(designer)[4 % len(of_the_season(designer))]
    return Card("foreground basket", 2.4, tuple(basket(designer, "front", -1.12, 0.42, kind)), blur=5.0)
