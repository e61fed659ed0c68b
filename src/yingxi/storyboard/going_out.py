"""Going out and coming in: nobody stands in the frame who has left, nor waits in it to come in."""

from dataclasses import replace
from math import pi, sin, sqrt

from yingxi.film.board import Board, Placement, Staged
from yingxi.film.brief import Brief
from yingxi.film.sheet import Cast
from yingxi.film.verbs import COMES_OR_GOES
from yingxi.stage.camera import Camera
from yingxi.stage.creatures.builds import on_four_legs
from yingxi.stage.framing import camera_of, reach_across
from yingxi.stage.moves import TRUCKED
from yingxi.stage.place import THRESHOLD
from yingxi.storyboard.model import ShotPlan, Step

# Beyond the frame's edge one is out of sight, so far in metres; nobody goes further from the set's middle than that.
OUT_OF_SIGHT, FURTHEST = 0.55, 6.4
# Who comes in on two legs begins nearer to it: half a walker, as a share of their height.
HALF_A_BODY = 0.19
# Of a way's seconds so many are for setting off and settling. Who comes in first is seen within so many of the shot's
# first, if there is so little air before.
SETTLING, SEEN_WITHIN, LEAST_LEAD = 0.6, 0.9, 0.08
# Where one is at the frame's edge and how deep one is there depend on each other: after so many rounds it is known.
SETTLES = 4


def beyond_the_frame(board: Board, cast: Cast, brief: Brief) -> Board:
    """`board`, in which whoever leaves walks on until they are beyond the frame's edge, or the cut comes while they
    walk; and whoever comes in begins beyond it."""
    if not any(moment.verb in COMES_OR_GOES for moment in board.moments):
        return board
    cameras = _cameras(board, cast, brief)
    placements = board.placements
    for _ in range(SETTLES):
        # The depth at which somebody begins is one of those that the frame is chosen for.
        placements = tuple(_from_outside(each, board, cast, cameras) for each in board.placements)
        if placements == board.placements:
            break
        cameras = _cameras(board.model_copy(update={"placements": placements}), cast, brief)
    moments: list[Staged] = []
    for moment in board.moments:
        if moment.verb == "leave" and moment.to_x is not None:
            moment = _further(moment, board, cameras)
        elif moment.verb == "enter":
            moment = _on_the_way(moment, board, placements)
        moments.append(moment)
    return board.model_copy(update={"moments": tuple(moments), "placements": placements})


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
    if begins is None or (leaves.to_z or 0.0) >= THRESHOLD:
        return leaves
    side = 1 if to_x > begins.x else -1
    out = _edge(side, begins.z if leaves.to_z is None else leaves.to_z, board, cameras)
    return leaves.model_copy(update={"to_x": round(side * max(side * to_x, min(FURTHEST, side * out)), 3)})


def seen_coming(plan: ShotPlan, board: Board, cast: Cast, brief: Brief) -> ShotPlan:
    """The `plan` of `board`, in which whoever comes in takes no longer than their way from the frame's edge needs, and
    who comes in first is seen soon: nobody watches an empty doorway for as long as a sneaking or a lame walk from the
    door would take."""
    coming = [step for step in plan.steps if step.verb == "enter" and step.to is not None]
    if not coming:
        return plan
    cameras, steps, lead = _cameras(board, cast, brief), list(plan.steps), plan.lead
    for placed in board.placements:
        number = next((n for n, step in enumerate(steps) if step.actor == placed.person), None)
        if number is None or steps[number] not in coming or in_the_door(placed):
            continue
        begins = _from_outside(placed, board, cast, cameras)
        step = steps[number]
        whole, rest = (abs(each.x - (step.to or (each.x,))[0]) for each in (placed, begins))
        if rest < whole - 0.05:
            steps[number] = _sooner(step, rest / whole)
        if number == 0:
            speed = whole / max(0.1, step.seconds * step.longer - SETTLING)
            hidden = HALF_A_BODY * cast.sheet(placed.person).height / speed
            lead = min(lead, max(LEAST_LEAD, SEEN_WITHIN - hidden))
    return replace(plan, steps=tuple(steps), lead=lead)


def in_the_door(placed: Placement) -> bool:
    """Whether somebody stands in a door that is within reach, behind its leaf."""
    return placed.z >= THRESHOLD


def _sooner(step: Step, share: float) -> Step:
    """`step` for a `share` of its way."""
    seconds = step.seconds * step.longer
    seconds = min(seconds, SETTLING + share * max(0.0, seconds - SETTLING))
    if step.longer > 1:
        return replace(step, longer=max(1.0, seconds / step.seconds))
    return replace(step, seconds=seconds)


def _from_outside(placed: Placement, board: Board, cast: Cast, cameras: tuple[Camera, ...]) -> Placement:
    """Whoever has yet to come in, placed beyond the edge by which they come: close to it who comes on two legs."""
    first = next((m for m in board.moments if m.kind == "deed" and m.actor == placed.person), None)
    if (
        first is None
        or first.verb != "enter"
        or first.to_x is None
        or board.move == "pan"
        or in_the_door(placed)
    ):
        return placed
    side = 1 if placed.x > first.to_x else -1
    sheet = cast.sheet(placed.person)
    wide = on_four_legs(sheet) or placed.rides is not None or bool(placed.held or placed.far_held)
    off = OUT_OF_SIGHT if wide else HALF_A_BODY * sheet.height
    begins = placed
    # On the way there one comes nearer to us, or goes deeper, where the frame has another width.
    for _ in range(1 if wide else SETTLES):
        out = side * (_edge(side, begins.z, board, cameras) + side * (off - OUT_OF_SIGHT))
        if wide or out <= side * first.to_x:
            out = max(side * placed.x, out)
        x = round(side * min(max(FURTHEST, side * placed.x), out), 3)
        begins = placed.model_copy(update={"x": x, "z": _deep(first, placed, x)})
    return begins


def _deep(comes: Staged, placed: Placement, x: float) -> float:
    """How deep one is at `x` on the way from where one is `placed`, in metres."""
    share = (placed.x - x) / (placed.x - (comes.to_x or 0.0))
    if not 0 < share < 1:
        return placed.z
    straight = placed.z + ((placed.z if comes.to_z is None else comes.to_z) - placed.z) * share
    return round(straight + comes.round_by * sqrt(sin(pi * share)), 3)


def _on_the_way(comes: Staged, board: Board, begins: tuple[Placement, ...]) -> Staged:
    """Who comes in from further on goes round what stands in the way by no more than is left of it."""
    placed = next((each for each in board.placements if each.person == comes.actor), None)
    start = next((each for each in begins if each.person == comes.actor), None)
    if placed is None or start is None or start.z == placed.z or not comes.round_by or comes.to_x is None:
        return comes
    middle = _deep(comes, placed, (start.x + comes.to_x) / 2)
    left = middle - (start.z + (start.z if comes.to_z is None else comes.to_z)) / 2
    return comes.model_copy(update={"round_by": round(left, 3)})


def _edge(side: int, z: float, board: Board, cameras: tuple[Camera, ...]) -> float:
    """The x beyond the frame's edge on `side` at depth `z`, in metres: a camera that goes along follows no further
    than the set reaches."""
    places = [
        (camera.x if board.move != "pan" else side * reach_across(board, camera.scale(z), camera.width))
        + ((camera.width if side > 0 else 0.0) - camera.centre) / camera.scale(z)
        for camera in cameras
    ]
    return (max(places) if side > 0 else min(places)) + side * OUT_OF_SIGHT
