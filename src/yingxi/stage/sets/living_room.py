"""The living room: sideboard and lamp, family pictures, a clock that swings, a window on the town, two
chairs."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Record
from yingxi.stage.hours import LAMP
from yingxi.stage.place import Card, Drapery, Place, Seat
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.floors import floor_glow, planks, rug, window_light
from yingxi.stage.sets.furniture import armchair, bookcase, cushion, sideboard, table, wooden_chair
from yingxi.stage.sets.greenery import potted_plant
from yingxi.stage.sets.lamps import halo, pool, table_lamp
from yingxi.stage.sets.openings import Box, curtain, curtain_rod, room_door, window
from yingxi.stage.sets.outlook import outlook, window_pool
from yingxi.stage.sets.pictures import pendulum_clock, picture, swinging
from yingxi.stage.sets.room_of_japan import room_of_japan
from yingxi.stage.sets.walls import (
    WALL,
    dotted_paper,
    picture_rail,
    striped_paper,
    wainscot,
    wall,
    wall_hue,
    wall_paint,
    wall_shade,
)
from yingxi.stage.sets.wares import radio, teapot, vase

WINDOW: Box = (1.55, 0.98, 1.75, 1.52)
# The curtains' hem, in metres.
HEM = 0.03


def living_room(designer: Designer) -> Place:
    """A family's room, five storeys above the town; in Japan one on a garden."""
    if designer.japanese:
        return room_of_japan(designer)
    side = 1 if not designer.air.lamps or designer.air.hour == "dusk" else -1
    lit = Designer(designer.setting, designer.air.lit_from(side))
    chairs, seats = _chairs(lit)
    cards = (*outlook(lit, WINDOW), _back(lit), _furniture(lit), *chairs, _front(lit))
    return Place(
        cards=cards,
        ground=_floor(lit),
        ground_ends=WALL,
        light=lit.air.light,
        haze=lit.air.haze,
        backdrop=wall_paint(lit),
        seats=seats,
        doors=((-3.4, 5.6), (3.4, 5.6)),
        drapery=Drapery(0.92, 0.40, 2.74, 1, _cloth(lit)),
        pools=(*pool(lit, -2.45, 1.35, 6.5, 2.4, 0.42), *window_pool(lit, WINDOW)),
    )


def _cloth(designer: Designer) -> Colour:
    return designer.paint(0.58, 0.07, designer.one_of((22.0, 155.0, 255.0), "curtain"))


def _back(designer: Designer) -> Card:
    paint = wall_paint(designer)
    wood = designer.paint(0.42, 0.045, 45)
    cloth = _cloth(designer)
    left, bottom, width, height = WINDOW
    records: list[Record] = wall(paint, (WINDOW,))
    papered = striped_paper if designer.one_of((True, False), "paper") else dotted_paper
    records += papered(
        designer,
        paint,
        0.98 if papered is striped_paper else 1.9,
        2.86,
        ((left - 0.4, bottom, width + 0.8, height),),
    )
    records += wainscot(designer, 0.92, designer.paint(0.50, 0.04, wall_hue(designer) - 15))
    records += picture_rail(designer, 2.84, paint)
    records += wall_shade(designer, WINDOW)
    records += halo(designer, -2.45, 1.42, 2.5, strength=0.34)
    records += room_door(designer, "door", 4.15, 0.95, 2.15, designer.paint(0.48, 0.045, 50))
    records += bookcase(designer, "bookcase", -5.55, 1.55, 2.2, designer.paint(0.44, 0.05, 48), shelves=5)
    records += window(designer, WINDOW, wood)
    records += curtain(
        designer, "left", left - 0.52, left + 0.14, HEM, bottom + height + 0.24, cloth, tied=-1
    )
    records += curtain(
        designer,
        "right",
        left + width - 0.14,
        left + width + 0.52,
        HEM,
        bottom + height + 0.24,
        cloth,
        tied=1,
    )
    records += curtain_rod(designer, left - 0.62, left + width + 0.62, bottom + height + 0.24)
    records += _pictures(designer)
    records += pendulum_clock(designer, 0.42, 1.72, 0.86)
    records += potted_plant(designer, "sill", left + 0.34, bottom - 0.01, 0.42, pot_hue=30)
    return Card("wall", WALL, tuple(records), moving=swinging(designer, 0.42, 2.06, 0.24))


def _pictures(designer: Designer) -> list[Record]:
    records: list[Record] = []
    hung = (
        ("large", -1.10, 2.18, 0.74, 0.56, "landscape"),
        ("tall", -0.42, 2.22, 0.36, 0.48, "people"),
        ("small", -1.72, 2.16, 0.30, 0.38, "people"),
        ("left", -3.05, 2.05, 0.52, 0.66, "bird"),
        ("over", -2.1, 2.42, 0.26, 0.22, "letters"),
    )
    for name, x, y, width, height, kind in hung:
        shift = designer.between(-0.03, 0.03, "picture", name)
        records += picture(designer, name, x + shift, y + shift / 2, width, height, kind=kind)
    return records


def _furniture(designer: Designer) -> Card:
    wood = designer.paint(0.46, 0.055, 42)
    records: list[Record] = sideboard(designer, "sideboard", -3.35, 1.72, 0.84, wood)
    records += table_lamp(designer, -2.45, 0.84, 0.66)
    records += halo(designer, -2.45, 1.34, 0.75, strength=0.20)
    records += picture(
        designer, "standing", -1.95, 0.99, 0.24, 0.29, kind="people", wood=designer.paint(0.74, 0.05, 80)
    )
    records += radio(designer, -3.02, 0.84, 0.40)
    records += vase(
        designer, "vase", -1.75, 0.84, 0.22, hue=235, flowers=designer.one_of((20.0, 80.0, 340.0), "bunch")
    )
    records += potted_plant(designer, "floor plant", 3.72, 0.0, 1.25, pot_hue=40)
    records += teapot(designer, 2.55, 0.56, 0.15, hue=30)
    low = designer.paint(0.44, 0.05, 42)
    records = [*table(designer, "tea table", 2.15, 0.95, 0.56, low), *records]
    return Card("furniture", 6.55, tuple(records))


def _chairs(designer: Designer) -> tuple[tuple[Card, ...], tuple[Seat, ...]]:
    cloth = designer.paint(0.55, 0.06, designer.one_of((150.0, 70.0, 230.0), "armchair"))
    first, seat = armchair(designer, "armchair", -1.35, 5.25, cloth)
    second, stool = wooden_chair(designer, "chair", 1.45, 5.45, designer.paint(0.50, 0.055, 50), facing=-1)
    pillow = Card(
        "armchair cushion", 5.36, tuple(cushion(-1.50, 0.46, 0.30, designer.paint(0.66, 0.075, 40)))
    )
    return (*first, pillow, *second), (seat, stool)


def _floor(designer: Designer) -> tuple[Record, ...]:
    wood = designer.paint(0.50, 0.05, 52)
    left, _, width, _ = WINDOW
    records: list[Record] = list(planks(designer, WALL, wood))
    hue = designer.one_of((20.0, 250.0, 45.0), "rug")
    records += rug(
        designer, -0.05, 5.2, 2.25, 0.68, designer.paint(0.50, 0.07, hue), designer.paint(0.70, 0.06, 75)
    )
    records += window_light(designer, left, left + width, WALL, 1.7, slant=-1.1)
    records += floor_glow(designer, -2.3, 6.0, 1.7, 0.55, LAMP, 0.5)
    return tuple(records)


def _front(designer: Designer) -> Card:
    records = potted_plant(designer, "near plant", -1.54, 0.34, 0.72, pot_hue=30)
    return Card("foreground plant", 2.45, tuple(records), blur=5.0)
