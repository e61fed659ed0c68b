"""Chairs that are brought so that somebody may sit down beside somebody else, and the table at which one sits down."""

from collections.abc import Sequence
from dataclasses import replace

from yingxi.film.board import Facing, Piece
from yingxi.film.breakdown import Deed, Scene
from yingxi.stage.place import AT_THE_WHEEL, Place, Seat
from yingxi.stage.sets.pieces import TABLES
from yingxi.storyboard.marking import facing_of
from yingxi.storyboard.model import Blocking
from yingxi.storyboard.sitting import BESIDE, BROUGHT, company, seat_for, sits_first

# A chair that is brought stands so far behind the other, in metres: whoever sits there keeps their feet before it.
A_LITTLE_BEHIND = 0.14
# Beside a seat lower than this, in metres, nobody sits on a chair: there one sits on the ground.
LOW = 0.2

# At these one sits down; a table's middle is so far before its seat and so far behind it in depth, in metres, and
# others so near are the same one.
SAT_AT, BEFORE_SEAT, BEHIND_SEAT, SAME = ("table", "desk"), 0.66, 0.17, 0.55


def table_sat_at(
    scene: Scene, place: Place, marks: Blocking, pieces: Sequence[Piece], what: str
) -> list[Piece]:
    """A table (`what`) before the seat of whoever sits down at one, where the set has none there."""
    for deed in scene.moments:
        if not isinstance(deed, Deed) or deed.verb != "sit" or not deed.actors or deed.actors[0] not in marks:
            continue
        if deed.spot != "table" and deed.what not in SAT_AT:
            continue
        seat = seat_for("sit", deed.text, place, marks, deed.actors[0], deed.whom)
        if seat is None or seat.name == AT_THE_WHEEL:
            continue
        x = seat.x + seat.facing * BEFORE_SEAT
        near = [top.x for top in place.surfaces if abs(top.z - seat.z) < SAME]
        near += [piece.x for piece in pieces if piece.what in TABLES]
        if all(abs(x - other) > BEFORE_SEAT for other in near):
            return [Piece(what=what, x=round(x, 2), z=round(seat.z + BEHIND_SEAT, 2))]
    return []


def chairs_beside(
    scene: Scene, place: Place, marks: Blocking, pieces: Sequence[Piece], *, rides: bool = False
) -> list[Piece]:
    """A chair for each who sits down beside somebody where there is no room for two; in what `rides` the seat itself
    goes on."""
    made: list[Piece] = []
    for deed in scene.moments:
        if not isinstance(deed, Deed) or deed.verb != "sit":
            continue
        for actor in deed.actors:
            seat = _seat_of_company(deed, actor, scene, place, marks)
            if (
                seat is None
                or seat.height < LOW
                or any(_near(seat, other) for other in place.seats if other != seat)
            ):
                continue
            x = seat.x + BROUGHT * (-1 if seat.x > 0 else 1)
            if all(abs(piece.x - x) > BROUGHT / 2 for piece in (*pieces, *made)):
                made.append(_brought(x, seat, facing_of(seat.facing), rides=rides))
    return made


def _brought(x: float, beside: Seat, facing: Facing, *, rides: bool) -> Piece:
    what, behind = ("second seat", 0.0) if rides else ("stool", A_LITTLE_BEHIND)
    return Piece(what=what, x=round(x, 3), z=round(beside.z + behind, 3), facing=facing)


def _near(seat: Seat, other: Seat) -> bool:
    return abs(other.x - seat.x) < BESIDE and abs(other.z - seat.z) < A_LITTLE_BEHIND


def _seat_of_company(deed: Deed, actor: str, scene: Scene, place: Place, marks: Blocking) -> Seat | None:
    """The seat of whom `actor` sits down beside: theirs as the scene begins, else the one that they will take."""
    first = sits_first(deed, marks)
    seated = {
        person: replace(mark, posture="sit")
        if mark.posture == "sit" or person == first or _sits(scene, person, deed)
        else mark
        for person, mark in marks.items()
    }
    other = company(deed.text, deed.whom, seated, actor)
    if not other:
        return None
    if marks[other].posture == "sit":
        theirs = [seat for seat in place.seats if abs(seat.x - marks[other].x) < BESIDE / 2]
        return min(theirs, key=lambda seat: abs(seat.x - marks[other].x), default=None)
    sits = (m for m in scene.moments if isinstance(m, Deed) and m.verb == "sit" and other in m.actors)
    told = next(sits, deed)
    return seat_for("sit", told.text, place, marks, other, told.whom if told is not deed else "")


def _sits(scene: Scene, person: str, before: Deed) -> bool:
    """Whether `person` sits down before a deed, or in it."""
    for moment in scene.moments:
        if moment is before:
            return False
        if isinstance(moment, Deed) and moment.verb == "sit" and person in moment.actors:
            return True
    return False
