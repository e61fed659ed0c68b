"""A horse that waits where its rider got off."""

from yingxi.film.board import Piece
from yingxi.film.performance import Face, Pose
from yingxi.film.riding import Ride
from yingxi.stage.creatures.builds import build_of, unit_of
from yingxi.stage.creatures.carriage import Carriage, Paw, home, on_fours
from yingxi.stage.creatures.drawing import four_legged
from yingxi.stage.creatures.ridden import horse_under
from yingxi.stage.display import Group
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.pieces.model import Brought, standing

RIDER, HEAD_PIXELS = 1.7, 90.0


def waiting_horse(designer: Designer, piece: Piece, name: str) -> Brought:
    """On its four legs, the head a little down."""
    sheet = horse_under(Ride(mount="horse", colour=piece.colour), RIDER)
    build, unit = build_of(sheet), unit_of(sheet)
    carriage = Carriage(neck=10.0, nod=4.0)
    stands = home(build, carriage)
    near, far = (0.0, -0.06), (0.05, 0.06)
    paws = [
        Paw((stands[hind] + (0.06 if hind == 0 else -0.04) * side) * unit, depth=depth)
        for hind in (0, 1)
        for side, depth in (near, far)
    ]
    body = on_fours(build, unit, carriage, paws, tail=build.tail_held, ears=0.2, raised=0.0, wings=0.0)
    pose = Pose(x=0.0, z=piece.z, hip=unit, view="profile", face=Face(turn=1.3), on_fours=body)
    drawn = four_legged(sheet, pose, body, head_pixels=HEAD_PIXELS, seed=1)
    placed = Group(drawn, (float(piece.facing), 0.0, 0.0, 1.0, piece.x, 0.0), name="horse")
    return standing(piece, name, (placed,), half=0.9)
