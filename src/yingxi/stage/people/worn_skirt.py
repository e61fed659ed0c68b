"""A skirt of its own under a short top, in the place of trousers."""

from yingxi.stage.display import Cut, Group, Record, Stroke
from yingxi.stage.path import smooth
from yingxi.stage.people.garment import HIPS, hang_of, sheet_between
from yingxi.stage.people.lap import has_lap, lap_folds
from yingxi.stage.people.model import Body
from yingxi.stage.people.skirt import Hang, skirt_sides
from yingxi.stage.people.torso import half_widths, outline

# Where pleats run, as shares from the back to the front of the hem.
PLEATS = (0.22, 0.45, 0.70, 0.88)


def skirt(body: Body) -> list[Record]:
    """The skirt from the hips to the hem, with its pleats; nothing where the sheet has none or a coat covers it."""
    if not body.sheet.skirt or hang_of(body) is not None:
        return []
    back_half, front_half = half_widths(body, -0.05)
    length = body.proportions.leg * (0.50 if body.child else 0.66)
    hang = Hang(length, back_half * 1.0, front_half * 1.02, body.head * 0.24)
    top_back, top_front = outline(body, down_to=HIPS)
    below_back, below_front = skirt_sides(body, hang)
    back, front = [top_back[-1], *below_back], [top_front[-1], *below_front]
    near, cloth = body.near, body.tones.skirt
    path = sheet_between(back, front, hem=0.06 * body.head)
    made: list[Record] = [Cut(path, cloth.plain, lift=near.lift(2.0), edge=near.edge, name="skirt")]
    if near.pixels > 45 and has_lap(body):
        made.append(Group(tuple(lap_folds(body, back[-1], front[-1], cloth)), clip=path, name="lap"))
    elif near.pixels > 45:
        (bx, by), (fx, fy), (tx, ty), (ux, uy) = back[-1], front[-1], back[0], front[0]
        folds = [
            Stroke(
                smooth(
                    (
                        (bx + (fx - bx) * share, by + (fy - by) * share),
                        (tx + (ux - tx) * share, (ty + by) / 2 + (uy - ty) * share / 2),
                    ),
                    closed=False,
                ),
                cloth.fold,
                0.020 * body.head,
                name="pleat",
            )
            for share in PLEATS
        ]
        made.append(Group(tuple(folds), clip=path, name="pleats"))
    return made
