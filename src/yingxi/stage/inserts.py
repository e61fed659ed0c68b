"""Inserts: one thing, seen close, where it is. What stands is seen from the side on its table or the ground, the set
out of focus behind it; what lies, from above. A large piece is seen where it stands, and its flames move."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import chain
from math import cos, radians, sin

import skia

from yingxi.film.board import Board, Piece
from yingxi.film.colour import Colour, from_hex
from yingxi.stage.camera import Camera
from yingxi.stage.contact_shadows import foot_of, standing_shadows
from yingxi.stage.covering import covered
from yingxi.stage.display import Cut, DisplayList, Group, Matrix, Record, Soft, Stroke, Wash, bounds_of
from yingxi.stage.dyed import dyed, main_colour
from yingxi.stage.lamplight import gain_at
from yingxi.stage.layers import ACTING_BACK, backdrop_layers, flattened, single_layers
from yingxi.stage.living import alive
from yingxi.stage.lying_things import box_of, held_box
from yingxi.stage.materials import material_of
from yingxi.stage.path import Path, ellipse, polygon, rectangle, smooth, wobbled
from yingxi.stage.place import Card, Place
from yingxi.stage.plates import MIDST, Spot
from yingxi.stage.props import prop, prop_laid, prop_named
from yingxi.stage.raster import Painter, surface
from yingxi.stage.sets.pieces.words import STANDING_STILL

# Seen close it is open, though it lies about folded.
SEEN_OPEN = ("umbrella",)
# The thing fills this share of the frame; it grows by `LEAN` a second, as if one leaned in.
FILLS = 0.56
FILLS_MORE = {
    "curtain": 1.6,
    "shoes": 0.42,
    "stick": 0.80,
    "sword": 0.86,
    "pebbles": 0.70,
    "height marks": 2.5,
    "carving": 3.2,
}
LEAN = 0.012
STANDING = (
    "curtain", "shoes", "lantern", "firecracker", "candle", "oil lamp", "teapot", "cup", "bottle", "bowl", "noodles",
    "cake", "apple", "dumplings", "accordion",
    "drum", "bell", "bag", "suitcase", "satchel", "gift", "doll", "bear", "lion head", "hat",
    "bouquet", "music box",
    "sack", "jar", "tomato plant", "message bottle", "umbrella", "broom", "balloon", "pinwheel", "kite", "violin case",
    "ball", "stone", "pebbles", "pomelo", "radio", "painting", "clock",
    "toy train", "wooden horse", "trophy", "spinning top", "birdcage", "watering can", "vase", "yarn",
    "flower pot", "pot lid", "carton", "quilt", "fishing net", "half loaf",
)  # fmt: skip
# A piece of a wall or a trunk is larger than the frame, and stands on nothing that is seen.
OF_WHAT_STANDS = ("height marks", "carving")
TILT = -9.0
WOOD = Colour(0.55, 0.055, 48)
# The eye is so far before the thing and over what it stands on, in metres; the far edge of that is seen at this share.
NEAR, EYE_OVER, HORIZON, LENS = 1.0, 0.30, 0.44, 1.15
EDGE = 0.62
# Over what lies one looks down: from higher, with the far edge near the frame's top; the thing is so much smaller, seen
# so slanting, and its middle at this share.
OVER_LYING, HORIZON_LYING, EDGE_LYING = 0.46, 0.10, 0.235
LYING, SEEN_FROM_ABOVE, MIDDLE = 0.98, 0.84, 0.575
# Furniture that stands further behind what it lies on is seen, in metres.
BEYOND = 0.5
# How high a thing is held, in metres.
HELD_AT = 1.15
# A piece is seen from at least so far, in metres, and fills these shares of the frame's height and width.
SEEN_FROM, PIECE_FILLS, PIECE_WIDE = 3.2, 0.60, 0.80
# The eye is over its foot by so much of its height.
PIECE_EYE = 0.62
# These stand on the ground where nothing else is said.
WORN = ("shoes", "suitcase", "drum", "violin case", "ball")
# What lies lower than this lies on the ground.
ON_THE_GROUND = 0.05
# In a shadow play so much of the screen lies before the set behind a thing, and so thick is the hide under it.
SCREENED, THIN_HIDE = 0.45, 0.16
# The names of cards on which things are laid begin so.
BROUGHT = ("table", "low table", "crate", "stump", "flat stone")


def insert_records(
    board: Board,
    place: Place,
    frame: int,
    *,
    width: int,
    height: int,
    instead: DisplayList = (),
    spot: Spot = MIDST,
) -> DisplayList:
    """The thing named by `board.insert`, or what is seen `instead`, at `spot` with its shadow, in frame pixels; nothing
    of a piece, which is in the set."""
    name = prop_named(board.insert)
    opened = name in SEEN_OPEN
    drawn = None if _piece_of(board) else instead or (prop(name) if opened else prop_laid(name))
    if not drawn:
        return ()
    if board.insert_colour:
        drawn = dyed(drawn, from_hex(board.insert_colour))
    drawn = alive(name, drawn, frame // 2 * 2)
    left, low, right, high = held_box(name) if opened else box_of(name)
    size = max(0.02, high - low, (right - left) * height / width)
    scale = FILLS_MORE.get(name, FILLS) * spot.size * height / size * (1 + LEAN * (frame // 2 * 2) / 24)
    scale = min(scale, spot.wide * width / max(0.02, right - left))
    shade, casts = place.light.shadow, not material_of(place.light.look).carved
    if name in OF_WHAT_STANDS:
        matrix = (
            scale,
            0.0,
            0.0,
            -scale,
            width * spot.x - scale * (left + right) / 2,
            height / 2 + scale * (low + high) / 2,
        )
        return (Group(drawn, matrix, name=name),)
    if name in STANDING:
        at = height * spot.standing
        foot, near, far = foot_of(drawn if instead or opened else prop_laid(name), (left, low, right, high))
        x, y = width * spot.x - scale * (left + right) / 2, at + scale * foot
        under = (
            standing_shadows(x + scale * near, x + scale * far, at, height, place.light.key_x, shade)
            if casts
            else ()
        )
        return (*under, Group(drawn, (scale, 0.0, 0.0, -scale, x, y), name=name))
    scale *= LYING
    matrix = _laid(scale, (left + right) / 2, (low + high) / 2, width * spot.x, height * spot.lying)
    # A thing that lies is thin: its shadow is close, and falls away from the key.
    away = -0.014 * place.light.key_x * width
    shadow = ellipse(
        width * spot.x + away,
        height * (spot.lying + 0.022),
        scale * (right - left) * 0.47,
        scale * (high - low) * 0.50 * SEEN_FROM_ABOVE,
    )
    under = (Soft(shadow, shade.clear(0.34), 26.0, name="shadow"),) if casts else ()
    return (*under, Group(drawn, matrix, name=name))


def piece_moving(
    board: Board, place: Place, frame: int, *, width: int, height: int, spot: Spot = MIDST
) -> DisplayList:
    """What moves by itself on the piece that `board` looks at, a hearth's flames, in frame pixels."""
    piece = _piece_of(board)
    card = _card_of(board, piece, place) if piece else None
    if card is None or card.moving is None:
        return ()
    camera = piece_camera(card.records, card.z, width, height, spot)
    return (Group(card.moving(frame // 2 * 2), camera.card(card.z), name=card.name),)


def insert_ground(board: Board, place: Place, *, width: int, height: int, spot: Spot = MIDST) -> skia.Image:
    """What lies under and behind the thing at `spot`: drawn once for a shot."""
    drawn = surface(width, height, opaque=True)
    canvas = drawn.getCanvas()
    if piece := _piece_of(board):
        card = _card_of(board, piece, place)
        camera = piece_camera(card.records, piece.z, width, height, spot)
        _piece_seen(canvas, camera, piece, place)
        return drawn.makeImageSnapshot()
    ground = _in_the_air() if board.insert_held else _ground_of(board, place)
    whole = rectangle(-8, -8, width + 16, height + 16)
    painter = Painter(canvas, place.light, unit=height / 720)
    stands = prop_named(board.insert) in STANDING
    over, horizon, edge = (EYE_OVER, HORIZON, EDGE) if stands else (OVER_LYING, HORIZON_LYING, EDGE_LYING)
    if board.insert_held:
        over, horizon, edge = 0.0, HORIZON, 1.0
    camera = Camera(
        ground.x,
        ground.y + over,
        ground.z - NEAR,
        width * LENS,
        width * spot.x,
        height * horizon,
        width,
        height,
    )
    carved = material_of(place.light.look).carved
    layers = backdrop_layers(place, camera, (camera,), focus=ground.z)
    if not carved:
        layers += single_layers(place, camera, (), focus=ground.z, front=ground.z + BEYOND, back=ACTING_BACK)
    flattened(layers, camera, place.backdrop.rgb()).draw(canvas, camera)
    if carved:
        painter.draw(_before_screen(ground, place, width, height, edge if not board.insert_held else None))
        return drawn.makeImageSnapshot()
    if not board.insert_held:
        painter.draw(_top(_lit(ground, place), width, height, edge))
    painter.draw(_light(place, whole, width, height, spot.x))
    return drawn.makeImageSnapshot()


def _piece_of(board: Board) -> Piece | None:
    names = (board.insert, STANDING_STILL.get(board.insert, board.insert))
    return next((piece for piece in board.pieces if piece.what in names), None)


def piece_camera(records: DisplayList, z: float, width: int, height: int, spot: Spot = MIDST) -> Camera:
    """The camera that looks at a piece alone, its foot at `spot` where that is not the midst; `records` in metres, as
    they stand at depth `z`."""
    left, low, right, high = bounds_of(records)
    far = max(SEEN_FROM, 1.6 * (high - low))
    tall, wide = PIECE_FILLS * min(1.0, spot.size), min(PIECE_WIDE, spot.wide)
    scale = min(tall * height / (high - low), wide * width / (right - left))
    eye = ((left + right) / 2, low + PIECE_EYE * (high - low), z - far)
    horizon = height * 0.46 if spot is MIDST else height * spot.standing - scale * PIECE_EYE * (high - low)
    return Camera(*eye, scale * far, width * spot.x, horizon, width, height)


def _card_of(board: Board, piece: Piece, place: Place) -> Card:
    name = f"{piece.what} {board.pieces.index(piece)}"
    return next(card for card in place.cards if card.name.startswith(name))


def _piece_seen(canvas: skia.Canvas, camera: Camera, piece: Piece, place: Place) -> None:
    """The set before a piece; what stands nearer than it is left away."""
    layers = (
        *backdrop_layers(place, camera, (camera,), focus=piece.z),
        *single_layers(place, camera, (camera,), focus=piece.z, front=piece.z - 0.01, back=ACTING_BACK),
    )
    flattened(layers, camera, place.backdrop.rgb()).draw(canvas, camera)


@dataclass(frozen=True, slots=True)
class _Ground:
    """What a thing lies on: where in the set, of what colour, and whether of boards."""

    x: float
    y: float
    z: float
    colour: Colour
    boards: bool


def _ground_of(board: Board, place: Place) -> _Ground:
    name = prop_named(board.insert)
    lies = next((thing for thing in board.things if prop_named(thing.what) == name), None)
    floor = _floor_at(place, lies.x if lies else 0.0, lies.z if lies else 5.4)
    if lies is not None and lies.y < ON_THE_GROUND:
        return _Ground(lies.x, 0.0, lies.z, floor, boards=board.inside)
    if lies is None and name in WORN:
        return _Ground(0.0, 0.0, 5.4, floor, boards=board.inside)
    x, y, z = (lies.x, lies.y, lies.z) if lies is not None else (0.0, 0.75, 5.4)
    under = [(seat.x, seat.z, f"{seat.name} front") for seat in place.seats if lies is not None]
    under += [(top.x, top.z, "") for top in place.surfaces]
    nearest = min(under, key=lambda each: abs(each[0] - x) + abs(each[1] - z), default=None)
    if nearest is not None:
        card = _card_at(place.cards, nearest)
        colour = main_colour(card.records) if card is not None else None
        if nearest[2]:
            colour = _cloth_of(place.cards, nearest[2].removesuffix(" front")) or colour
        if colour is not None:
            return _Ground(x, y, z, colour.lighter(0.05), boards=nearest[2] == "")
    if not board.inside:
        return _Ground(x, 0.0, z, floor, boards=False)
    return _Ground(x, y, z, WOOD.mixed(place.backdrop, 0.25), boards=True)


def _in_the_air() -> _Ground:
    """Where a thing is that somebody holds: before the breast, under it nothing is seen."""
    return _Ground(0.0, HELD_AT, 5.4, WOOD, boards=False)


def _floor_at(place: Place, x: float, z: float) -> Colour:
    """The colour of the ground at (x, z): that of the uppermost sheet there."""
    there = [record for record in place.ground if isinstance(record, Cut) and covered((record,), (x, z))]
    return there[-1].colour if there else main_colour(place.ground) or place.backdrop


def _card_at(cards: Iterable[Card], under: tuple[float, float, str]) -> Card | None:
    """The card of a seat, or of a table that stands there."""
    _, z, name = under
    named = [card for card in cards if name and card.name == name]
    return next(iter(named), None) or next(
        (card for card in cards if not name and abs(card.z - z) < 0.02 and card.name.startswith(BROUGHT)),
        None,
    )


def _cloth_of(cards: Iterable[Card], seat: str) -> Colour | None:
    """The colour of a seat's cover: its frame is larger in some, but greyer."""
    parts = [card.records for card in cards if card.name in (f"{seat} front", f"{seat} back")]
    return main_colour(tuple(chain.from_iterable(parts)), dyed=True) if parts else None


def _laid(scale: float, x: float, y: float, across: float, down: float) -> Matrix:
    """The thing's middle (x, y) at (`across`, `down`) of the frame, turned a little, as one puts a thing down, and seen
    from above at a slant."""
    c, s = cos(radians(TILT)) * scale, sin(radians(TILT)) * scale
    b, d = s * SEEN_FROM_ABOVE, -c * SEEN_FROM_ABOVE
    return (c, b, s, d, across - c * x - s * y, down - b * x - d * y)


def _lit(ground: _Ground, place: Place) -> _Ground:
    """What it lies on in the light of the place's lamps there."""
    if place.dark is None:
        return ground
    gains = gain_at(ground.x, ground.y, ground.z, place.dark, place.pools)
    shares = (
        min(255, round(value * min(gain, 1.25)))
        for value, gain in zip(ground.colour.rgb(), gains, strict=True)
    )
    return replace(ground, colour=from_hex("#{:02x}{:02x}{:02x}".format(*shares)))


def _top(ground: _Ground, width: int, height: int, edge: float) -> list[Record]:
    """The top of what it stands or lies on, from its far edge at the share `edge` of the frame."""
    top, colour = edge * height, ground.colour
    outline = polygon(((-20, top), (width + 20, top), (width + 20, height + 20), (-20, height + 20)))
    records: list[Record] = [
        Cut(wobbled(outline, 2.0), colour, lift=10.0, name="table"),
        # The far edge catches the light, what is near the eye falls into shade.
        Cut(rectangle(-20, top, width + 40, 0.012 * height), colour.lighter(0.07), edge=0.0, name="far edge"),
    ]
    if not ground.boards:
        return records + _strewn(colour, width, height, top)
    unit, far = height / 720, (width / 2, top - 0.55 * (height - top))
    # Boards run away from the eye, each of its own tone, with veins along them.
    count = 7
    for n in range(count):
        left, right = (-0.7 + 2.4 * k / count for k in (n, n + 1))
        corners = [
            (_towards(far, left * width, height + 20, at), at) for at in (top + 0.012 * height, height + 20)
        ] + [
            (_towards(far, right * width, height + 20, at), at) for at in (height + 20, top + 0.012 * height)
        ]
        tone = colour.lighter(0.014) if n % 3 == 0 else colour.darker(0.012) if n % 3 == 1 else colour
        records.append(Cut(polygon(corners), tone, edge=0.0, name="board"))
        seam = polygon((corners[0], corners[1]), closed=False)
        records.append(Stroke(seam, colour.darker(0.075), 2.4 * unit, name="seam"))
        for vein in (0.30, 0.62):
            at = left + (right - left) * vein
            bend = 0.012 * width * (1 if (n + int(10 * vein)) % 2 else -1)
            line = smooth(
                [
                    (_towards(far, at * width, height + 20, y) + bend * swing, y)
                    for y, swing in ((top + 8, 0.0), (top + (height - top) * 0.45, 0.6), (height + 20, -1.0))
                ],
                closed=False,
            )
            records.append(Stroke(line, colour.darker(0.028), 1.5 * unit, name="vein"))
    return records


def _before_screen(
    ground: _Ground, place: Place, width: int, height: int, edge: float | None
) -> list[Record]:
    """A shadow play's close look: the set lies behind a breath of the screen, and what a thing stands or lies on is
    only a strip of thin hide, without boards or shade."""
    whole = rectangle(-8, -8, width + 16, height + 16)
    screen = place.backdrop
    records: list[Record] = [Cut(whole, screen.clear(SCREENED), edge=0.0, grain=0.0, name="screen")]
    if edge is None:
        return records
    top = polygon(
        ((-20, edge * height), (width + 20, edge * height), (width + 20, height + 20), (-20, height + 20))
    )
    hide = screen.mixed(ground.colour, THIN_HIDE)
    stops = ((0.0, hide), (1.0, hide.mixed(screen, 0.5)))
    records.append(Wash(top, (0, edge * height), (0, height), stops, name="table"))
    strip = rectangle(-20, edge * height, width + 40, 0.010 * height)
    return [*records, Cut(strip, screen.mixed(ground.colour, 0.55), edge=0.0, name="far edge")]


def _towards(far: tuple[float, float], x: float, y: float, at: float) -> float:
    """The x at height `at` of the line from (`x`, `y`) to the point where all boards meet."""
    return x + (far[0] - x) * (y - at) / (y - far[1])


def _strewn(ground: Colour, width: int, height: int, top: float) -> list[Record]:
    """Low waves of sand, earth, snow or cloth."""
    records: list[Record] = []
    for n in range(6):
        y = top + (height - top) * (n + 0.7) / 6.2
        points = [(width * k / 6 - 20, y + 0.012 * height * sin(1.9 * k + 2.3 * n)) for k in range(8)]
        records.append(
            Stroke(smooth(points, closed=False), ground.darker(0.03 + 0.015 * (n % 2)), 2.2 * height / 720)
        )
    return records


def _light(place: Place, whole: Path, width: int, height: int, at: float) -> list[Record]:
    """The set's own light over the thing's ground: from the key's side by day, from a lamp at dusk and night; what is
    near the eye and far from the light lies in shade."""
    burns = place.dark is not None
    colour, strength = (Colour(0.92, 0.09, 74), 0.34) if burns else (Colour(0.97, 0.035, 92), 0.22)
    x = width * (at + 0.22 * place.light.key_x)
    shade = place.light.shadow
    warm = ((0.0, colour.clear(strength)), (0.45, colour.clear(0.4 * strength)), (1.0, colour.clear(0.0)))
    dark = ((0.0, shade.clear(0.0)), (0.55, shade.clear(0.04)), (1.0, shade.clear(0.46 if burns else 0.34)))
    middle = (x, height * MIDDLE)
    return [
        Wash(whole, middle, (x + 0.62 * width, height * MIDDLE), dark, radial=True, name="shade"),
        Wash(whole, middle, (x + 0.42 * width, height * MIDDLE), warm, radial=True, name="light"),
    ]
