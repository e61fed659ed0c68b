"""Bystanders: who is not meant by a shot and would be cut by its frame's edge is left out of it."""

from yingxi.film.board import Board, Placement
from yingxi.film.brief import Brief
from yingxi.film.sheet import Cast
from yingxi.stage.ages import heads_of
from yingxi.stage.camera import Camera
from yingxi.stage.framing import camera_of
from yingxi.stage.moves import TRUCKED

# Half a head with its hair, in heads. A camera that follows or leads looks after its own edges.
HALF, FOLLOWS = 0.5, ("pan", "whip", "rack focus")


def bystanders_whole(board: Board, cast: Cast, brief: Brief) -> Board:
    """`board` without those who neither are its subjects nor do anything in it and whose head its edge would cut."""
    meant = {*board.subjects, board.over, board.towards}
    meant |= {person for moment in board.moments for person in (moment.actor, moment.whom)}
    if not board.subjects or board.move in FOLLOWS or {each.person for each in board.placements} <= meant:
        return board
    sides = (-TRUCKED, 0.0, TRUCKED) if board.move == "truck" else (0.0,)
    cameras = [
        camera_of(
            board.model_copy(update={"azimuth": board.azimuth + side}),
            cast,
            width=brief.width,
            height=brief.height,
        )
        for side in sides
    ]
    kept = tuple(
        each
        for each in board.placements
        if each.person in meant or not any(_cut(each, camera, cast) for camera in cameras)
    )
    return board.model_copy(update={"placements": kept})


def _cut(placement: Placement, camera: Camera, cast: Cast) -> bool:
    """Whether an edge of the frame goes through a head."""
    sheet = cast.sheet(placement.person)
    half = HALF * sheet.height / heads_of(sheet) * camera.scale(placement.z)
    x, _ = camera.at(placement.x, sheet.height, placement.z)
    return x - half < 0 < x + half or x - half < camera.width < x + half
