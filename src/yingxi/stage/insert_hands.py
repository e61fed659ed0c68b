"""What somebody holds, seen close: in the hand that has it, whose sleeve comes from the frame's edge; while it is
handed over, in two hands with two sleeves."""

from math import atan2, cos, hypot, pi, radians, sin

from yingxi.film.board import Board
from yingxi.film.colour import from_hex
from yingxi.film.performance import Arm, Hand, Pose
from yingxi.film.seeds import seed_of
from yingxi.film.sheet import Cast, CharacterSheet
from yingxi.stage.display import DisplayList, Group, Matrix
from yingxi.stage.dyed import dyed
from yingxi.stage.living import alive
from yingxi.stage.lying_things import held_box
from yingxi.stage.path import Point
from yingxi.stage.people.arms import near_arm, palm
from yingxi.stage.people.carrying import BLADES
from yingxi.stage.people.carved import scraped
from yingxi.stage.people.model import Body, body_of
from yingxi.stage.plates import Spot
from yingxi.stage.props import prop, prop_named
from yingxi.stage.rig import proportions_of

# The thing fills this share of the frame's height; a metre is seen between these shares of it, so that hands are
# neither lost nor larger than half the frame.
FILLS, LEAST, MOST = 0.56, 1.15, 4.4
# A thing longer than this, in metres, and so many times longer than broad is held across and fills the frame's width.
LONG, SLENDER, ACROSS, LEANT = 0.50, 2.1, 0.72, 66.0
# Where a thing is taken that is held about its middle: shares of its breadth and height from there.
ASIDE, UNDER = 0.40, 0.20
# What is taken from over its middle third hangs.
OVER_IT = 0.2
# How steeply an arm comes from below, in degrees, the least first; none is drawn larger than so many times.
STEEP, LARGER = (28.0, 45.0, 62.0), 1.7
# The share of an arm from the palm up that may be seen: the sleeve goes on beyond the frame.
SEEN = 0.9
# A hand is never quite still: metres, and seconds from one rise to the next.
SWAYS, PERIOD = 0.006, 3.2
# How far a thing goes from who gives to who takes, as a share of the frame's width, in a second.
GOES_OVER = 0.012
# Hands without a thing: a metre in shares of the frame's height, and where each palm lies beside and under the middle,
# in metres, the left one first.
LARGE = 2.6
LAID: tuple[tuple[float, float, Hand], ...] = ((-0.030, 0.034, "relaxed"), (0.026, 0.006, "relaxed"))


def held_close(
    board: Board, cast: Cast, frame: int, *, width: int, height: int, spot: Spot, seed: int, carved: bool
) -> DisplayList:
    """The thing of `board` in the hands of those who hold it, in frame pixels: the second comes from the right."""
    name = prop_named(board.insert)
    drawn = prop(name) or ()
    if board.insert_colour:
        drawn = dyed(drawn, from_hex(board.insert_colour))
    seconds = frame // 2 * 2 / 24
    left, low, right, high = held_box(name)
    long = high - low > LONG and high - low > SLENDER * (right - left)
    scale = ACROSS * width / (high - low) if long else FILLS * height / max(right - left, high - low, 0.01)
    scale = spot.size * min(MOST * height, max(LEAST * height, scale))
    middle = (0.5 * (left + right), 0.5 * (low + high))
    goes = GOES_OVER * width * seconds if len(board.insert_held) > 1 else 0.0
    at = (width * spot.x + goes, 0.48 * height + scale * SWAYS * sin(2 * pi * seconds / PERIOD))
    thing = _placed(middle, at, scale, radians(LEANT) if long else 0.0)
    behind: DisplayList = ()
    before: DisplayList = ()
    for number, person in enumerate(board.insert_held[:2]):
        taken = _grip(name, number, of=len(board.insert_held))
        hand = _on(thing, taken)
        body = _body(cast.sheet(person), board.insert, scale, seed_of(seed, "person", person))
        body = scraped(body) if carved else body
        hangs = len(board.insert_held) == 1 and _hangs(name, taken)
        back, front = _arm(body, hand, scale, width, height, mirrored=number == 1, above=hangs)
        behind, before = (*behind, *back), (*before, *front)
    return (*behind, Group(alive(name, drawn, frame // 2 * 2), thing, name=name), *before)


def hands_alone(
    board: Board, cast: Cast, frame: int, *, width: int, height: int, spot: Spot, seed: int, carved: bool
) -> DisplayList:
    """Somebody's own two hands with nothing in them, one laid over the other, in frame pixels."""
    person = board.insert_held[0]
    scale = spot.size * LARGE * height
    sway = scale * SWAYS * sin(2 * pi * (frame // 2 * 2 / 24) / PERIOD)
    shown: DisplayList = ()
    for number, (aside, under, shape) in enumerate(LAID):
        at = (width * spot.x + aside * scale, 0.54 * height + under * scale + sway * (1 - 0.4 * number))
        body = _body(cast.sheet(person), "", scale, seed_of(seed, "person", person), hand=shape)
        body = scraped(body) if carved else body
        back, front = _arm(body, at, scale, width, height, mirrored=number == 1, above=False)
        shown = (*shown, *back, *front)
    return shown


def _grip(name: str, number: int, *, of: int) -> Point:
    """Where a hand takes the thing, in its own metres: the one that has it alone where it is always held, two at its
    sides."""
    left, low, right, high = held_box(name)
    x, y = 0.5 * (left + right), 0.5 * (low + high)
    wide, tall = right - left, high - low
    if tall > LONG and tall > SLENDER * wide:
        return (0.0, 0.0) if number == 0 else (x, low + 0.03) if name in BLADES else (x, y)
    if of == 1 and (tall > SLENDER * wide or hypot(x, y) > 0.25 * max(wide, tall)):
        return 0.0, 0.0
    return x + (1 if number else -1) * ASIDE * wide, y - UNDER * tall


def _hangs(name: str, taken: Point) -> bool:
    """Whether the thing hangs down from the hand, so that an arm from below would lie over it."""
    left, low, right, high = held_box(name)
    x, y = taken[0] - 0.5 * (left + right), taken[1] - 0.5 * (low + high)
    return abs(x) < OVER_IT * (right - left) and y > 0.3 * (high - low) and high - low < LONG


def _placed(middle: Point, at: Point, scale: float, turn: float) -> Matrix:
    """From the thing's metres, y up, to the frame: its `middle` `at` this place, turned to the right."""
    c, s = scale * cos(turn), scale * sin(turn)
    x, y = middle
    return (c, s, s, -c, at[0] - c * x - s * y, at[1] - s * x + c * y)


def _on(matrix: Matrix, point: Point) -> Point:
    a, b, c, d, e, f = matrix
    return a * point[0] + c * point[1] + e, b * point[0] + d * point[1] + f


def _body(sheet: CharacterSheet, what: str, scale: float, seed: int, *, hand: Hand = "grip") -> Body:
    """Whoever holds it, the near arm straight out before them."""
    own = proportions_of(sheet)
    arm = Arm(shoulder=86.0, elbow=5.0, hand=hand)
    pose = Pose(x=0.0, z=0.0, hip=own.standing_hip, near_arm=arm, held=what)
    return body_of(sheet, pose, head_pixels=own.head * scale, seed=seed)


def _arm(
    body: Body, hand: Point, scale: float, width: int, height: int, *, mirrored: bool, above: bool
) -> tuple[DisplayList, DisplayList]:
    """What of the arm lies behind the thing and what before it: from the frame's edge, from below or from `above`, to
    the palm at `hand`."""
    records, joints = near_arm(body), body.skeleton.near_arm
    x, y = palm(joints)
    across, up = x - joints.root[0], y - joints.root[1]
    reach, side, down = SEEN * hypot(across, up), -1.0 if mirrored else 1.0, -1.0 if above else 1.0
    room = width - hand[0] if mirrored else hand[0], hand[1] if above else height - hand[1]
    ways = [(steep, min(room[0] / cos(steep), room[1] / sin(steep)) / scale) for steep in map(radians, STEEP)]
    steep, far = next((way for way in ways if way[1] < reach), ways[-1])
    scale *= min(LARGER, max(1.0, far / reach))
    turn = down * steep - atan2(up, across)
    c, s = scale * cos(turn), scale * sin(turn)
    matrix = (side * c, -s, -side * s, -c, hand[0] - side * (c * x - s * y), hand[1] + s * x + c * y)
    held = next((n for n, each in enumerate(records) if isinstance(each, Group) and each.name == "held"), -1)
    back = records[: max(0, held)]
    return (Group(back, matrix, name="arm"),) if back else (), (
        Group(records[held + 1 :], matrix, name="arm"),
    )
