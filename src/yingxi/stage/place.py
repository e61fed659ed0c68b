"""A set as the theatre plays in it: cards in depth, a ground, light, and where people may stand and sit."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from yingxi.film.board import Facing, Piece, Thing
from yingxi.film.breakdown import Hour, Weather
from yingxi.film.brief import Language, Look
from yingxi.film.colour import Colour
from yingxi.film.seeds import seed_of
from yingxi.film.sheet import Cast, Culture, Period, SetKind, SetSheet
from yingxi.stage.display import DisplayList
from yingxi.stage.light import Light

AT_THE_WHEEL = "driver's seat"
"""The name of a seat on which only a driver sits."""
ROOM = 8.0
"""Metres: a ground that ends nearer than this ends at a wall."""
FRAME = "window frame"
"""The name of what holds a window's panes: looks that leave a wall out draw it all the same."""
MADE = "made"
"""The name of a sheet that no look takes for leaves, however round and green: what people have made, a cactus."""
SHINES = "shines"
"""The name of a lamp's light, and of a pane before it, that every look shows however far it is: a lighthouse's."""
LEAF, OPENING = "door's leaf", "door's opening"
"""The names of what is laid down only while a door stands open: its leaf as it hangs shut, and what is behind it."""
THRESHOLD = 6.09
"""How deep a door within reach stands, in metres: whoever is there stands in it, behind its leaf."""
DOOR_FLAT = "door flat"
"""The piece with a door within reach."""
RIDING: frozenset[SetKind] = frozenset({"train carriage", "car", "bus", "subway"})
"""What drives: the land goes by outside, unless it `stands` for somebody to get on or off."""


@dataclass(frozen=True, slots=True)
class Setting:
    """What a set is asked to be. `tint` is the colour, as `#rrggbb`, that the film's script lays on its light; `lamps`
    says that lamps burn by day, too; `crowd` asks for people who only stand about; `pieces` are brought into the set,
    `things` lie about in it. A crowd is `unlike` the people of the film: the hair and the colour, as `#rrggbb`, that
    each of them wears. What drives, and `stands` now, has nothing go by outside."""

    kind: SetKind
    inside: bool
    hour: Hour
    weather: Weather = "clear"
    season: str = ""
    dressing: tuple[str, ...] = ()
    hue: float = 60.0
    seed: int = 1
    look: Look = "paper"
    language: Language = "zh"
    period: Period = ""
    culture: Culture = ""
    tint: str = ""
    crowd: bool = False
    lamps: bool = False
    pieces: tuple[Piece, ...] = ()
    things: tuple[Thing, ...] = ()
    unlike: tuple[tuple[str, str], ...] = ()
    stands: bool = False
    afloat: bool = False
    """Out on its open water, the shore behind."""
    vehicles: tuple[str, ...] = ()
    """What drives or sails in or out: a train, a bus, a car, a boat."""


def setting_of(
    sheet: SetSheet,
    *,
    inside: bool,
    hour: Hour,
    weather: Weather = "clear",
    season: str = "",
    film_seed: int,
    look: Look = "paper",
    language: Language = "zh",
    tint: str = "",
    crowd: bool = False,
    lamps: bool = False,
    pieces: tuple[Piece, ...] = (),
    things: tuple[Thing, ...] = (),
    cast: Cast | None = None,
    stands: bool = False,
    vehicles: tuple[str, ...] = (),
    afloat: bool = False,
) -> Setting:
    """The set of `sheet` in one hour and weather. Its details are seeded by its own name: they never change, and the
    director, the theatre and the model sheets all see the same seats and doors."""
    unlike = cast.people if crowd and cast is not None else ()
    return Setting(
        kind=sheet.kind,
        inside=inside,
        hour=hour,
        weather=weather,
        season=season,
        dressing=sheet.dressing,
        hue=sheet.hue,
        seed=seed_of(film_seed, "set", sheet.id),
        look=look,
        language=language,
        period=sheet.period,
        culture=sheet.culture,
        tint=tint,
        crowd=crowd,
        lamps=lamps,
        pieces=pieces,
        things=things,
        unlike=tuple((one.hair.style, one.top.colour) for one in unlike),
        stands=stands and sheet.kind in RIDING,
        vehicles=vehicles,
        afloat=afloat,
    )


@dataclass(frozen=True, slots=True)
class Card:
    """A flat piece of scenery that stands at depth `z`. Records in metres, x from the set's middle, y up.
    `haze` (0-1) is how far the air veils it, `blur` its softness in 720-line pixels when the focus is on people.
    `moving` gives further records for a frame (a pendulum, a curtain, smoke), drawn over it."""

    name: str
    z: float
    records: DisplayList
    haze: float = 0.0
    blur: float = 0.0
    moving: Callable[[int], DisplayList] | None = None


@dataclass(frozen=True, slots=True)
class Seat:
    """Something to sit on: `height` of the seat in metres, which way one faces, and half its width.
    A `second` one is for who finds the first one on the same bench taken."""

    name: str
    x: float
    z: float
    height: float
    facing: int = 1
    half: float = 0.26
    second: bool = False


@dataclass(frozen=True, slots=True)
class Surface:
    """Something on which a thing may lie: its middle at (x, z), `height` over the ground and `half` of its width, in
    metres. `kind` is table, shelf, window ...; `material` is what it is made of."""

    kind: str
    x: float
    z: float
    height: float
    half: float
    material: str = "wood"


@dataclass(frozen=True, slots=True)
class Drapery:
    """A cloth to hide behind: its middle at `x`, `half` its width, hung at `top`, in metres, gathered on its right (1)
    or left."""

    x: float
    half: float
    top: float
    gathers: Facing
    colour: Colour


@dataclass(frozen=True, slots=True)
class Doorway:
    """A door within reach: its middle at (`x`, `z`), its `width` and `height` in metres, hinged on its right (1) or
    left. It `opens` by turning on its hinge, by parting in the middle, by sliding towards that side, or its two leaves
    slide apart, as a lift's do."""

    x: float
    z: float
    width: float
    height: float
    hinge: Facing
    opens: Literal["turns", "parts", "slides", "slides apart"] = "turns"

    @property
    def handle(self) -> float:
        """Where across the set its handle is while it is shut, in metres."""
        if self.opens in ("parts", "slides apart"):
            return round(self.x + self.hinge * HANDLE_IN, 3)
        return round(self.x - self.hinge * (self.width / 2 - HANDLE_IN), 3)

    @property
    def radius(self) -> float:
        """How far its handle is from its hinge, in metres."""
        return (self.width / 2 if self.opens in ("parts", "slides apart") else self.width) - HANDLE_IN


HANDLE_IN = 0.09
"""How far a handle is from the free edge of its leaf, in metres."""


@dataclass(frozen=True, slots=True)
class Pool:
    """A lamp's or window's light about (x, y, z): brightens what stands within `radius` metres."""

    x: float
    y: float
    z: float
    radius: float
    colour: Colour
    strength: float


@dataclass(frozen=True, slots=True)
class Dark:
    """The dark of a set whose lamps burn: what of red, green and blue is `left` far from them, and how strongly they
    shine (1: as their pools say); all in the colour of `lamp`, where a look has one."""

    left: tuple[float, float, float]
    strength: float
    lamp: Colour | None = None


@dataclass(frozen=True, slots=True)
class Head:
    """Where somebody's head is in a shot, in metres, and how much darker what is seen behind it lies (0: no darker)."""

    x: float
    y: float
    z: float
    shade: float


@dataclass(frozen=True, slots=True)
class Place:
    """A set in one hour and weather. `cards` from far to near; cards with z below 4 are foreground. `ground` records
    lie on the floor: in metres, x to the right, y standing for depth z. Under a `low` roof nobody stands who can sit.
    People stand with x within `width` and z within `depth`; `doors` are where they come in, as (x, z). `dark` is what
    lamps burn in; there, what lies behind `heads` is a little darker. `drapery` is what one may hide behind. `lens` is
    how much of a lens's softness a look shows. `statue` is a face that belongs to the set: x, y, z and radius.
    `windows` are the middles of its windows, as x, y, z, `sills` the middles of their lower edges. `door` is the
    one that people open and shut, where it stands near enough to be reached. `bench` is a judge's chair behind the
    table at which they preside."""

    cards: tuple[Card, ...]
    ground: DisplayList
    ground_ends: float
    light: Light
    haze: Colour
    backdrop: Colour
    width: tuple[float, float] = (-2.2, 2.2)
    depth: tuple[float, float] = (4.6, 6.0)
    seats: tuple[Seat, ...] = ()
    surfaces: tuple[Surface, ...] = ()
    doors: tuple[tuple[float, float], ...] = ((-3.2, 5.6), (3.2, 5.6))
    pools: tuple[Pool, ...] = ()
    low: bool = False
    dark: Dark | None = None
    heads: tuple[Head, ...] = ()
    drapery: Drapery | None = None
    lens: float = 1.0
    statue: tuple[float, float, float, float] | None = None
    bench: Seat | None = None
    windows: tuple[tuple[float, float, float], ...] = ()
    sills: tuple[tuple[float, float, float], ...] = ()
    door: Doorway | None = None

    @property
    def is_room(self) -> bool:
        """Whether it ends at a wall, or at one through which another room is seen."""
        return self.ground_ends < ROOM or any(card.name == "wall" and card.z < ROOM for card in self.cards)

    def is_wall(self, card: Card) -> bool:
        """Whether a card is the back wall of a room, or hangs on it."""
        return self.ground_ends < ROOM and card.z > self.ground_ends - 0.1
