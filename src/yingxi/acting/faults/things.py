"""Things that flip, mirror or jump from one drawing to the next, in a hand or on their way to another."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import cos, hypot, radians, sin

from yingxi.acting.faults.witness import Seen, Witness
from yingxi.acting.movement import Side
from yingxi.acting.reaching import palm_of
from yingxi.film.dyes import undyed
from yingxi.film.fault import Fault
from yingxi.film.performance import Arm, Loose, Turned
from yingxi.stage.display import Matrix
from yingxi.stage.lying_things import ROUND, box_of, lying_matrix
from yingxi.stage.people.carrying import carried, held_drawing, thing_held
from yingxi.stage.props import prop_named

# The share of its own length by which an end of a thing may move against the other between two drawings: half a turn in
# three drawings, six frames, is less.
TURNS = 0.75
# What nobody throws is not so many metres from where it was a drawing before.
JUMPS = 0.34


@dataclass(frozen=True, slots=True)
class Lies:
    """A thing in one drawing: who has it (nobody where it lies or flies) and how they stand, and where it is."""

    owner: str
    stands: tuple[object, ...]
    matrix: Matrix


def things_jumping(shot: Witness) -> Iterator[Fault]:
    """A thing that is there once, now and a drawing before, and has turned over or gone too far in between. Whoever
    turns round turns with it."""
    before: dict[str, Lies] = {}
    for frame in range(0, shot.board.frames, 2):
        now = _once(shot, frame)
        for what, lies in now.items():
            was = before.get(what)
            if was is None or (was.owner == lies.owner and was.stands != lies.stands):
                continue
            name = prop_named(what)
            amount = _turned(name, was.matrix, lies.matrix)
            gone = hypot(lies.matrix[4] - was.matrix[4], lies.matrix[5] - was.matrix[5])
            if amount > TURNS or (gone > JUMPS and was.owner != lies.owner):
                yield Fault(
                    kind="thing jumping", shot=shot.board.id, person=lies.owner or was.owner, frame=frame,
                    amount=round(max(amount, gone), 3), what=what,
                )  # fmt: skip
        before = now


def _once(shot: Witness, frame: int) -> dict[str, Lies]:
    """Every thing that is in one place alone on `frame`."""
    found: dict[str, list[Lies]] = {}
    for person in shot.people:
        seen = shot.at(person, frame)
        for what, matrix in _in_hand(seen):
            stands = (seen.pose.facing, seen.pose.view, seen.pose.squash < 1, seen.pose.plays)
            found.setdefault(what, []).append(Lies(person, stands, matrix))
    for thing in shot.performance.loose:
        at = thing.at(frame)
        if at is not None:
            found.setdefault(undyed(thing.what)[0], []).append(
                Lies("", (), _loose(thing, at, thing.across(frame)))
            )
    return {what: lies[0] for what, lies in found.items() if len(lies) == 1}


def _in_hand(seen: Seen) -> Iterator[tuple[str, Matrix]]:
    pose = seen.pose
    if pose.plays:
        return
    hands: tuple[tuple[str, Arm, Turned | None, float, Side], ...] = (
        (pose.held, pose.near_arm, pose.held_as, pose.held_lags, "near"),
        (pose.far_held, pose.far_arm, pose.far_held_as, pose.far_held_lags, "far"),
    )
    for what, arm, turned, lags, side in hands:
        if not what or not held_drawing(what):
            continue
        hand = palm_of(seen.proportions, seen.skeleton, arm, side)
        if pose.on_fours is not None:
            yield undyed(what)[0], (1.0, 0.0, 0.0, 1.0, *seen.in_set(hand))
            continue
        a, b, c, d, x, y = carried(
            thing_held(what), hand, seen.skeleton.head, seen.proportions.head, turned, lags
        )
        way = pose.facing
        yield undyed(what)[0], (way * a, b, way * c, d, pose.x + way * x, y)


def _loose(thing: Loose, at: tuple[float, float, float], across: float) -> Matrix:
    x, y, turn = at
    c, s = cos(radians(turn)), sin(radians(turn))
    if thing.flat:
        return lying_matrix(prop_named(thing.what), x, y)
    return (across * c, across * s, -s, c, x, y)


def _turned(name: str, was: Matrix, now: Matrix) -> float:
    """How far the ends and the sides of a thing have moved against each other, in its larger measure. What is round is
    its own mirror image."""
    if name in ROUND and was[0] * was[3] - was[1] * was[2] < 0:
        was = (-was[0], -was[1], *was[2:])
    if name in ROUND and now[0] * now[3] - now[1] * now[2] < 0:
        now = (-now[0], -now[1], *now[2:])
    left, low, right, high = box_of(name)
    broad, long = right - left, high - low
    across = broad * hypot(now[0] - was[0], now[1] - was[1])
    along = long * hypot(now[2] - was[2], now[3] - was[3])
    return max(across, along) / max(broad, long, 0.01)
