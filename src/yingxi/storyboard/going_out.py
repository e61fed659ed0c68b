"""Going out and coming in: nobody stands in the frame who has left, nor waits in it to come in."""

from yingxi.film.board import Board, Placement, Staged
from yingxi.film.brief import Brief
from yingxi.film.sheet import Cast
from yingxi.film.verbs import COMES_OR_GOES
from yingxi.stage.camera import Camera
from yingxi.stage.framing import camera_of, reach_across
from yingxi.stage.moves import TRUCKED

# Beyond the frame's edge one is out of sight, so far in metres; nobody goes further from the set's middle than that.
OUT_OF_SIGHT, FURTHEST = 0.55, 6.4


def beyond_the_frame(board: Board, cast: Cast, brief: Brief) -> Board:
    """`board`, in which whoever leaves walks on until they are beyond the frame's edge, or the cut comes while they
    walk; and whoever comes in begins beyond it."""
    if not any(moment.verb in COMES_OR_GOES for moment in board.moments):
        return board
    cameras = _cameras(board, cast, brief)
    moments = tuple(
        _further(moment, board, cameras) if moment.verb == "leave" and moment.to_x is not None else moment
        for moment in board.moments
    )
    placements = tuple(_from_outside(each, board, cameras) for each in board.placements)
    return board.model_copy(update={"moments": moments, "placements": placements})


def _cameras(board: Board, cast: Cast, brief: Brief) -> tuple[Camera, ...]:
    sides = (-TRUCKED, TRUCKED) if board.move == "truck" else (0.0,)
    return tuple(
        camera_of(
            board.model_copy(update={"azimuth": max(-40.0, min(40.0, board.azimuth + side))}),
            cast,
            width=brief.width,
            height=brief.height,
        )
        for side in sides
    )


def _further(leaves: Staged, board: Board, cameras: tuple[Camera, ...]) -> Staged:
    """A way out that ends beyond the frame's edge on the side to which it leads."""
    begins = next((each for each in board.placements if each.person == leaves.actor), None)
    to_x = leaves.to_x or 0.0
    if begins is None:
        return leaves
    side = 1 if to_x > begins.x else -1
    out = _edge(side, begins.z if leaves.to_z is None else leaves.to_z, board, cameras)
    return leaves.model_copy(update={"to_x": round(side * max(side * to_x, min(FURTHEST, side * out)), 3)})


def _from_outside(placed: Placement, board: Board, cameras: tuple[Camera, ...]) -> Placement:
    """Whoever has yet to come in, placed beyond the edge by which they come."""
    first = next((m for m in board.moments if m.kind == "deed" and m.actor == placed.person), None)
    if first is None or first.verb != "enter" or first.to_x is None or board.move == "pan":
        return placed
    side = 1 if placed.x > first.to_x else -1
    out = _edge(side, placed.z, board, cameras)
    return placed.model_copy(update={"x": round(side * max(side * placed.x, min(FURTHEST, side * out)), 3)})


def _edge(side: int, z: float, board: Board, cameras: tuple[Camera, ...]) -> float:
    """The x beyond the frame's edge on `side` at depth `z`, in metres: a camera that goes along follows no further
    than the set reaches."""
    places = [
        (camera.x if board.move != "pan" else side * reach_across(board, camera.scale(z), camera.width))
        + ((camera.width if side > 0 else 0.0) - camera.centre) / camera.scale(z)
        for camera in cameras
    ]
    return (max(places) if side > 0 else min(places)) + side * OUT_OF_SIGHT
