"""Who lies in bed through a whole shot lies under a blanket, the head on a pillow."""

from yingxi.film.board import Board, Piece
from yingxi.film.sheet import Cast
from yingxi.stage.creatures.builds import on_four_legs
from yingxi.stage.place import Place

# Who is shorter, in metres, has a child's bedding.
A_CHILD = 1.40
# What one does lying down.
_STILL_ABED = (
    "lie",
    "sleep",
    "look",
    "nod",
    "shake head",
    "smile",
    "sigh",
    "cry",
    "laugh",
    "cough",
    "touch", "kiss", "hold", "hold hands", "give", "take", "eat", "drink", "read", "phone", "point", "wave", "reach",
    "shut eyes", "cover eyes", "cover mouth", "gasp", "sneeze", "whistle", "sing", "",
)  # fmt: skip


def made_up(board: Board, cast: Cast, place: Place) -> Board:
    """`board` with what is laid over and under each who lies in a bed as it begins and does not get up in it."""
    beds = [seat for seat in place.seats if seat.name == "bed"]
    up = {one.actor for one in board.moments if one.kind == "deed" and one.verb not in _STILL_ABED}
    laid = tuple(
        Piece(
            what="small bedding" if cast.sheet(one.person).height < A_CHILD else "bedding",
            x=one.x,
            z=one.z,
            facing=one.facing,
        )
        for one in board.placements
        if one.posture == "lie"
        and not on_four_legs(cast.sheet(one.person))
        and one.person not in up
        and any(abs(bed.x - one.x) < 0.1 and abs(bed.z - one.z) < 0.1 for bed in beds)
    )
    return board.model_copy(update={"pieces": (*board.pieces, *laid)}) if laid else board
