"""Tables, and what serves as one where there is none: a crate, a stump, a flat stone; a stool to sit on."""

from dataclasses import replace

from yingxi.film.board import Piece
from yingxi.stage.display import Cut, Record
from yingxi.stage.path import smooth
from yingxi.stage.place import Card, Seat, Surface
from yingxi.stage.sets.cutting import blob, disc, line, panel, sheet
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.furniture import table as table_before_one
from yingxi.stage.sets.furniture import wooden_chair
from yingxi.stage.sets.pieces.model import Brought, shade, wood_of
from yingxi.stage.sets.wares import crate as slatted

# Half of a table's width, the height of its top, and how deep the top looks from where one sees it, in metres.
HALF, HIGH, DEEP = 0.42, 0.73, 0.055
LOW, LOW_HALF = 0.46, 0.46
CRATE, CRATE_HALF = 0.50, 0.33
STUMP, STUMP_HALF = 0.46, 0.29
STONE, STONE_HALF = 0.40, 0.44


def table(designer: Designer, piece: Piece, name: str) -> Brought:
    """A small table with four legs; its top is seen from a little above."""
    return _table(designer, piece, name, HALF, HIGH)


def low_table(designer: Designer, piece: Piece, name: str) -> Brought:
    return _table(designer, piece, name, LOW_HALF, LOW)


def _table(designer: Designer, piece: Piece, name: str, half: float, high: float) -> Brought:
    wood = designer.paint(*wood_of(designer))
    left = piece.x - half
    top = (
        (left - 0.02, high - 0.015),
        (left + 0.05, high + DEEP),
        (left + 2 * half - 0.05, high + DEEP),
        (left + 2 * half + 0.02, high - 0.015),
    )
    records = [
        *table_before_one(designer, name, left, 2 * half, high, wood),
        sheet(top, wood.lighter(0.07), lift=3),
        panel(left - 0.02, high - 0.055, 2 * half + 0.04, 0.045, wood.lighter(0.02), lift=4),
    ]
    return _laid_on(piece, name, records, half - 0.08, high + 0.45 * DEEP, "wood")


def crate(designer: Designer, piece: Piece, name: str) -> Brought:
    """A slatted crate on its side."""
    left = piece.x - CRATE_HALF
    wood = designer.paint(0.56, 0.05, 65)
    lid = (
        (left - 0.01, CRATE),
        (left + 0.05, CRATE + DEEP),
        (piece.x + CRATE_HALF - 0.05, CRATE + DEEP),
        (piece.x + CRATE_HALF + 0.01, CRATE),
    )
    records = [
        *slatted(designer, name, left, 0.0, 2 * CRATE_HALF, CRATE),
        sheet(lid, wood.lighter(0.05), lift=2),
    ]
    return _laid_on(piece, name, records, CRATE_HALF - 0.06, CRATE + 0.4 * DEEP, "wood")


def stump(designer: Designer, piece: Piece, name: str) -> Brought:
    """What is left of a felled tree: bark, and rings on its top."""
    bark = designer.paint(0.40, 0.045, 55)
    x, w, h = piece.x, STUMP_HALF, STUMP
    side = [
        (x - w - 0.07, 0.0),
        (x - w + 0.01, 0.10),
        (x - w + 0.03, h),
        (x + w - 0.03, h),
        (x + w - 0.01, 0.10),
        (x + w + 0.08, 0.0),
        (x + 0.1, -0.02),
        (x - 0.1, -0.015),
    ]
    core = bark.lighter(0.24).muted(0.9)
    records: list[Record] = [Cut(smooth(side, tension=0.25), bark, lift=5)]
    for n in range(6):
        vein = x - w + 0.09 + 0.09 * n
        records.append(
            line(
                ((vein, 0.05), (vein + 0.015, 0.2), (vein - 0.005, h - 0.06)),
                bark.darker(0.07),
                0.011,
                curved=True,
            )
        )
    records += [disc(x, h, w, 0.062, core.darker(0.10), lift=3), disc(x, h, w - 0.025, 0.054, core, lift=0)]
    records += [
        disc(x + 0.02, h, r, r * 0.21, core.darker(0.05 + 0.02 * n), lift=0)
        for n, r in enumerate((0.19, 0.11, 0.045))
    ]
    return _laid_on(piece, name, records, w - 0.06, h, "wood")


def flat_stone(designer: Designer, piece: Piece, name: str) -> Brought:
    """A stone with a flat top."""
    sandy = designer.setting.kind in ("desert", "beach")
    rock = designer.paint(0.60, 0.045, 60) if sandy else designer.paint(0.56, 0.02, 240)
    x, w, h = piece.x, STONE_HALF, STONE
    body = [
        (x - w - 0.06, 0.0),
        (x - w, 0.22),
        (x - w + 0.07, h),
        (x + 0.1, h + 0.01),
        (x + w - 0.06, h - 0.01),
    ]
    body += [(x + w + 0.02, 0.18), (x + w + 0.07, 0.0), (x, -0.03)]
    top = [
        (x - w + 0.05, h - 0.01),
        (x - w + 0.13, h + 0.06),
        (x + 0.05, h + 0.075),
        (x + w - 0.12, h + 0.05),
    ]
    top += [(x + w - 0.04, h - 0.02), (x, h - 0.045)]
    records: list[Record] = [
        Cut(smooth(body, tension=0.22), rock, lift=5),
        blob(top, rock.lighter(0.07), lift=1),
    ]
    crack = ((x - 0.12, h - 0.06), (x - 0.06, h - 0.17), (x - 0.13, h - 0.27))
    records += [
        line(crack, rock.darker(0.08), 0.010),
        line(((x + 0.2, 0.2), (x + 0.28, 0.08)), rock.darker(0.07), 0.012),
    ]
    return _laid_on(piece, name, records, w - 0.14, h + 0.02, "stone")


def stool(designer: Designer, piece: Piece, name: str) -> Brought:
    """Something more to sit on, of the kind that belongs there."""
    kind, facing = designer.setting.kind, int(piece.facing)
    if kind in ("forest", "park", "field", "hillside", "garden", "orchard", "riverside"):
        made, high = stump(designer, piece, name), STUMP - 0.03
    elif kind in ("desert", "mountain", "beach"):
        made, high = flat_stone(designer, piece, name), STONE
    elif kind in ("street", "harbour", "night market", "food market", "rooftop", "courtyard", "workshop"):
        made, high = crate(designer, piece, name), CRATE - 0.05
    else:
        cards, seat = wooden_chair(
            designer,
            name,
            piece.x,
            piece.z,
            designer.paint(*wood_of(designer)),
            facing=facing,
            stool=designer.ancient,
        )
        return Brought(cards, shade(piece, 0.26), (seat,))
    behind = tuple(replace(card, z=piece.z + 0.08) for card in made.cards)
    return Brought(behind, made.ground, (Seat(name, piece.x, piece.z, high, facing),))


def _laid_on(
    piece: Piece, name: str, records: list[Record], half: float, high: float, material: str
) -> Brought:
    surface = Surface("table", piece.x, piece.z, high, half, material)
    return Brought((Card(name, piece.z, tuple(records)),), shade(piece, half + 0.14), (), (surface,))
