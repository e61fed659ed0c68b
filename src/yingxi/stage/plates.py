"""The film's title on a picture of its own: where its thing stands and where its letters, by the film's mood and
seed."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from yingxi.film.board import Board
from yingxi.film.breakdown import Mood
from yingxi.film.seeds import chance
from yingxi.stage.camera import Camera
from yingxi.stage.cut_letters import is_chinese
from yingxi.stage.place import Place, Seat

Side = Literal["left", "right", "top", "bottom"]


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a thing seen close is: its middle across and down, as shares of the frame (standing, its foot), how large
    it is beside what an insert shows, and how wide at most, as a share of the frame."""

    x: float = 0.5
    standing: float = 0.84
    lying: float = 0.575
    size: float = 1.0
    wide: float = 1.0


MIDST = Spot()


@dataclass(frozen=True, slots=True)
class Manner:
    """How the letters are laid: turned by up to so many degrees, out of line by a share of their size, slanted, so far
    apart, and how large at most beside the frame's height."""

    turned: float
    danced: float = 0.0
    slanted: float = 0.0
    tracking: float = 0.08
    large: float = 0.25


MANNERS: Mapping[Mood, Manner] = {
    "tender": Manner(1.4, 0.012, large=0.24),
    "comedy": Manner(5.5, 0.07, tracking=0.10, large=0.26),
    "suspense": Manner(0.6, tracking=0.22, large=0.19),
    "wonder": Manner(3.0, 0.035, tracking=0.12, large=0.24),
    "melancholy": Manner(0.9, tracking=0.20, large=0.185),
    "action": Manner(1.2, 0.01, slanted=0.14, tracking=0.05, large=0.28),
}


@dataclass(frozen=True, slots=True)
class Plate:
    """The composition: the thing's `spot`, the letters' `box` in shares of the frame (left, top, right, bottom), from
    which side the shade behind them falls, whether they stand in columns, and their manner."""

    spot: Spot
    box: tuple[float, float, float, float]
    shade: Side
    upright: bool
    manner: Manner


Way = tuple[Spot, tuple[float, float, float, float], Side]
"""The thing's spot, the letters' box, the shade's side."""
BESIDE: tuple[Way, ...] = (
    (Spot(0.755, 0.86, 0.56, 1.08, 0.37), (0.06, 0.14, 0.53, 0.80), "left"),
    (Spot(0.245, 0.86, 0.56, 1.08, 0.37), (0.47, 0.14, 0.94, 0.80), "right"),
)
OVER: tuple[Way, ...] = ((Spot(0.5, 0.93, 0.72, 0.80, 0.5), (0.09, 0.07, 0.91, 0.41), "top"),)
TALL: tuple[Way, ...] = ((Spot(0.5, 0.86, 0.70, 1.0, 0.72), (0.09, 0.07, 0.91, 0.40), "top"),)
# Upright letters need less of the width.
COLUMNS: Mapping[Side, tuple[float, float, float, float]] = {
    "left": (0.10, 0.09, 0.44, 0.91), "right": (0.56, 0.09, 0.90, 0.91),
}  # fmt: skip
BROAD, LONGEST_COLUMNS = 1.15, 10
# A seat is seen from so far, by an eye so high; with its back it is so high, in metres, and fills so much of the frame.
SEAT_FROM, SEAT_EYE, SEAT_HIGH, SEAT_FILLS = 3.0, 1.1, 1.35, 0.60
# In how many of a hundred films of these moods the letters stand over the thing.
OVER_IN: Mapping[Mood, float] = {"comedy": 0.5, "wonder": 0.45, "action": 0.35}
OVER_ELSE, UPRIGHT_IN = 0.2, 0.5


def plate_of(board: Board, place: Place | None, *, seed: int, width: int, height: int) -> Plate | None:
    """How the title on `board` is composed; None where people act under it, or it has none. Beside a large piece or an
    empty seat of `place` the letters stand towards the middle of the set, and its end is not seen."""
    lettering = board.lettering
    if lettering is None or lettering.kind != "title" or board.placements or not board.set:
        return None
    title = lettering.lines[0][0]
    manner = MANNERS[board.mood]
    if width < BROAD * height:
        ((spot, box, side),) = TALL
        return Plate(spot, box, side, upright=False, manner=manner)
    over = chance(seed, "title over", title) < OVER_IN.get(board.mood, OVER_ELSE)
    ways = OVER if over else BESIDE
    way = int(chance(seed, "title beside", title) * len(ways))
    piece = next((each for each in board.pieces if each.what == board.insert), None)
    if piece is not None:
        over, ways, way = False, BESIDE, int(piece.x <= 0)
    seat = None if board.insert or place is None else empty_seat(place)
    if seat is not None:
        over, ways, way = False, BESIDE, int(seat.x <= 0)
    spot, box, side = ways[way]
    fits = is_chinese(title) and len(title) <= LONGEST_COLUMNS
    upright = not over and fits and chance(seed, "title upright", title) < UPRIGHT_IN
    return Plate(spot, COLUMNS[side] if upright else box, side, upright=upright, manner=manner)


def empty_seat(place: Place) -> Seat | None:
    """The seat that a title without a thing shows: that nearest to the middle; None where nobody can sit."""
    return min((seat for seat in place.seats if not seat.second), key=lambda seat: abs(seat.x), default=None)


def seat_camera(seat: Seat, spot: Spot, width: int, height: int) -> Camera:
    """The camera that sees an empty seat at `spot`."""
    scale = min(SEAT_FILLS * height * spot.size, spot.wide * width) / SEAT_HIGH
    horizon = spot.standing * height - scale * SEAT_EYE
    return Camera(
        seat.x, SEAT_EYE, seat.z - SEAT_FROM, scale * SEAT_FROM, spot.x * width, horizon, width, height
    )
