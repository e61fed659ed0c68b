"""Trees that stand where the story needs one."""

from yingxi.film.board import Piece
from yingxi.stage.display import Record
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.greenery import tree as broad_leaved
from yingxi.stage.sets.pieces.model import Brought, standing
from yingxi.stage.sets.woods import bare_tree, palm

# Metres: a tree's height, and the half width of the shade at its foot.
HIGH, PALM_HIGH, SHADE_HALF = 3.5, 3.3, 0.55


def tree(designer: Designer, piece: Piece, name: str) -> Brought:
    """The tree that would grow there."""
    setting = designer.setting
    bark = designer.paint(0.40, 0.035, 55)
    records: list[Record]
    if setting.kind == "beach":
        records = palm(designer, name, piece.x, PALM_HIGH, -0.25 * piece.facing)
    elif setting.weather == "snow" or setting.season == "winter":
        records = bare_tree(designer, name, piece.x, HIGH, bark)
    else:
        records = broad_leaved(designer, name, piece.x, HIGH, spread=0.36)
    return standing(piece, name, tuple(records), half=SHADE_HALF)
