"""What was pushed and stands where it was left: a pram, a cart, a trolley, an empty wheelchair."""

from yingxi.film.board import Piece
from yingxi.film.riding import Mount, Ride
from yingxi.film.sheet import CharacterSheet, Garment, Hair, VoiceSheet
from yingxi.stage.display import Group, Record
from yingxi.stage.people.model import Nearness
from yingxi.stage.people.wheels import Rolling, chair_before, rolling_behind
from yingxi.stage.rig import proportions_of
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.pieces.model import Brought, made, standing

GROWN, HEAD_PIXELS, HALF = 1.65, 90.0, 0.7
_OF_A_GROWN = CharacterSheet(
    id="rolling", name="", height=GROWN, skin="#8a5a3c", hair=Hair(style="short", colour="#3c3633"),
    top=Garment(cut="short top", colour="#7a3b34"), voice=VoiceSheet(styles=()),
)  # fmt: skip


def _left(piece: Piece, name: str, mount: Mount, what: str = "") -> Brought:
    on = Rolling(proportions_of(_OF_A_GROWN), Nearness(HEAD_PIXELS), 0.4)
    records: list[Record] = rolling_behind(on, Ride(mount=mount, colour=piece.colour, what=what))
    if mount == "wheelchair":
        records = [*records, *chair_before(on)]
    placed = Group(tuple(made(records)), (float(piece.facing), 0.0, 0.0, 1.0, piece.x, 0.0), name=mount)
    return standing(piece, name, (placed,), half=HALF)


def left_pram(designer: Designer, piece: Piece, name: str) -> Brought:
    return _left(piece, name, "pram")


def left_cart(designer: Designer, piece: Piece, name: str) -> Brought:
    return _left(piece, name, "cart")


def left_trolley(designer: Designer, piece: Piece, name: str) -> Brought:
    return _left(piece, name, "cart", "trolley")


def left_wheelchair(designer: Designer, piece: Piece, name: str) -> Brought:
    return _left(piece, name, "wheelchair")
