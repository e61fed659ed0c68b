"""A four-legged body at a tick of its part: paws from its way, posture from its bends, tail, ears and head by what it
feels."""

from collections.abc import Mapping
from math import cos, pi, sin

from yingxi.acting.gaze import MOST, Gaze
from yingxi.acting.idle import breathed, drifted
from yingxi.acting.on_fours.way import TURNS, Way, homes_at, way_of
from yingxi.acting.part import Part
from yingxi.acting.timing import eased, keyed
from yingxi.film.board import Facing
from yingxi.film.performance import Face, Pose
from yingxi.stage.creatures.builds import Build, build_of, unit_of
from yingxi.stage.creatures.carriage import Carriage, Paw, home, on_fours

POSTURES: Mapping[str, tuple[float, float]] = {"sit": (1.0, 0.0), "kneel": (1.0, 0.0), "lie": (0.0, 1.0)}
"""How far somebody sits and lies who is placed so as the shot begins."""
LEAST_SEEN = 0.34
"""A body that turns is never seen shorter than this share of its length."""
LIFTS = 0.16
"""How high a paw is lifted in a step, in withers."""
LEAST_LIFT = 0.03
"""The same of the smallest, in metres."""
BIRDS_LIFT = 0.022
"""How high both feet of a bird are in a hop, in metres."""
HIGHEST = 0.5
"""No leap is higher, however large who leaps: in metres, of a body that leaps by its withers."""
Feelings = Mapping[str, float]


def animal_at(seed: int, part: Part, tick: float) -> Pose:
    """The pose at `tick` before eyes and head have found what they look at."""
    build, unit = build_of(part.sheet), unit_of(part.sheet)
    way = way_of(part.ground, build, unit)
    return _posed(seed, part, build, unit, way, tick, None, {})


def animal_posed(seed: int, part: Part, tick: float, gaze: Gaze, face: Face, feelings: Feelings) -> Pose:
    """The whole pose: who goes looks where they go."""
    build, unit = build_of(part.sheet), unit_of(part.sheet)
    way = way_of(part.ground, build, unit)
    goes = way.goes(tick)
    turn = face.turn + max(0.0, goes) * (MOST - face.turn) if face.turn < MOST else face.turn
    pose = _posed(seed, part, build, unit, way, tick, gaze, feelings)
    return pose.model_copy(update={"face": face.model_copy(update={"turn": round(turn, 3)})})


def placed(part: Part) -> tuple[float, float]:
    """How far somebody sits and lies as the shot begins; what has hooves lies down where another sits."""
    sits, lies = POSTURES.get(part.placement.posture, (0.0, 0.0))
    return (0.0, max(sits, lies)) if build_of(part.sheet).foot == "hoof" else (sits, lies)


def bent(part: Part, channel: str, tick: float) -> float:
    """What all bends of `channel` add up to at `tick`."""
    return sum(
        keyed(bend.keys, tick) for bend in part.bends if bend.channel == channel and bend.keys[0][0] <= tick
    )


def _posed(
    seed: int,
    part: Part,
    build: Build,
    unit: float,
    way: Way,
    tick: float,
    gaze: Gaze | None,
    feelings: Feelings,
) -> Pose:
    at, person = way.at(tick), part.placement.person
    facing: Facing = 1 if cos(at.heading) >= 0 else -1
    seen = max(LEAST_SEEN, abs(cos(at.heading)))
    sits, lies = placed(part)
    sits, lies = _share(sits + bent(part, "sits", tick)), _share(lies + bent(part, "lies", tick))
    bird = build.foot == "claw"
    squats = max(0.16 * sits, 0.26 * lies) if bird else 0.0
    if bird:
        sits = lies = 0.0
    sways = 0.02 * max(0.0, way.goes(tick)) * (1 + sin(2 * pi * tick / 8)) * 0.5
    asleep = _share((1.0 if part.placement.asleep else 0.0) + bent(part, "sleeps", tick))
    goes = max(0.0, way.goes(tick))
    breath, jumps = breathed(seed, person, tick), bent(part, "jumps", tick) * min(1.0, HIGHEST / unit)
    looks = 0.0 if gaze is None else gaze.nod * (1 - asleep)
    carriage = Carriage(
        sit=sits, lie=lies, asleep=asleep, seen=seen,
        bow=bent(part, "bows", tick) - 0.006 * breath,
        sink=bent(part, "sinks", tick) + squats - jumps - way.height(tick) / unit + sways,
        neck=bent(part, "stoops", tick) + 1.3 * looks + 8.0 * goes + 1.2 * drifted(seed, person, "neck", tick),
        nod=bent(part, "nods", tick) - 0.9 * looks + (0.0 if gaze is None else -3.0 * gaze.dip),
    )  # fmt: skip
    raised = _seat(part, way, tick) + bent(part, "raised", tick)
    paws = _paws(part, build, unit, way, tick, carriage, facing, jumps)
    wings = bent(part, "jumps", tick) * sin(2 * pi * tick / 4) + 0.9 * bent(part, "wags", tick) * sin(
        2 * pi * tick / 5
    )
    if way.flies(tick):
        beat = sin(2 * pi * (tick + 0.5) / 8)
        wings = beat if abs(beat) > 0.02 else 0.02
    body = on_fours(
        build, unit, carriage, paws,
        tail=_tail(seed, part, build, tick, feelings, sits, lies, goes),
        ears=_ears(seed, person, tick, feelings) + bent(part, "ears", tick), raised=raised,
        wings=wings if bird else 0.0,
    )  # fmt: skip
    return Pose(
        x=round(at.x, 5), z=round(at.z, 4), hip=round(body.croup[1], 5), facing=facing,
        view="profile", seated=sits > 0.5 or lies > 0.5 or squats > 0.08, held=part.held(tick), on_fours=body,
    )  # fmt: skip


def _paws(
    part: Part,
    build: Build,
    unit: float,
    way: Way,
    tick: float,
    carriage: Carriage,
    facing: Facing,
    jumps: float,
) -> list[Paw]:
    """Near and far fore, near and far hind, in figure space."""
    at = way.at(tick)
    stands = home(build, Carriage())
    step = BIRDS_LIFT if build.foot == "claw" else max(LEAST_LIFT, LIFTS * unit)
    made = []
    for own in (0, 1, 2, 3) if facing == 1 else (1, 0, 3, 2):
        x, z, share = way.paw(own, tick)
        if way.flies(tick):
            x, z = homes_at(at, build, unit)[own]
        hind = own >= 2
        sit, lie = _stepped(carriage.sit, own), _stepped(carriage.lie, own)
        now = home(build, Carriage(sit=eased(sit), lie=eased(lie)))
        moved = (now[hind] - stands[hind]) * unit * carriage.seen
        stepping = sum(sin(pi * each) ** 0.5 for each in (sit, lie) if 0 < each < 1)
        lift = step * (sin(pi * share) + 0.5 * stepping) + max(0.0, jumps) * unit
        lift += bent(part, "paws", tick) * unit if own == (0 if facing == 1 else 1) else 0.0
        if way.flies(tick):
            lift = way.height(tick) + 0.16 * unit
        pitch = -46.0 * sin(pi * share) * (1.0 if share < 0.6 else 0.4)
        forwards = (
            0.55 * max(0.0, bent(part, "paws", tick)) * unit if own == (0 if facing == 1 else 1) else 0.0
        )
        flung = (-0.16 if hind else 0.20) * unit * min(1.0, abs(jumps))
        across = (x - at.x) * facing + moved + forwards + flung
        made.append(Paw(round(across, 5), round(lift, 5), round(z - at.z, 5), round(pitch, 3)))
    return made


def _seat(part: Part, way: Way, tick: float) -> float:
    """How high what one is placed on is, until one goes: one jumps down then. A bird lands on it."""
    seat = part.placement.seat_height
    if seat is None:
        return 0.0
    if part.placement.posture not in ("sit", "lie"):
        flight = way.flights[-1] if way.flights else None
        return 0.0 if flight is None else seat * _share((tick - flight[0]) / (flight[1] - flight[0]))
    goes = (start for start, end in way.moving if abs(way.at(end).x - way.at(start).x) > TURNS)
    leaves = min(goes, default=1e9)
    return seat * (1 - _share((tick - leaves) / 7))


def _tail(
    seed: int,
    part: Part,
    build: Build,
    tick: float,
    feelings: Feelings,
    sits: float,
    lies: float,
    goes: float,
) -> tuple[float, float, float]:
    """A dog's tail wags with joy; a cat's flicks at its tip and lies about it in sitting."""
    person, kind = part.placement.person, part.sheet.kind
    joy = feelings.get("joy", 0.0) + feelings.get("tenderness", 0.0) * 0.6 + bent(part, "wags", tick)
    low = feelings.get("fear", 0.0) + feelings.get("sadness", 0.0)
    root, middle, tip = build.tail_held
    down = max(sits, lies)
    if kind == "dog":
        wag = 18.0 * min(1.0, 0.25 + joy) * sin(2 * pi * tick / 8.0) * (1.0 if joy > 0.15 else 0.12)
        rise = 14.0 * joy - 70.0 * min(1.0, low) - 26.0 * down
        return root + rise + 0.6 * wag, middle + rise + wag, tip + rise + 1.3 * wag
    flick = drifted(seed, person, "tail", 2.2 * tick)
    quick = max(0.0, sin(2 * pi * tick / 61)) ** 12 * sin(2 * pi * tick / 7)
    rise = 40.0 * min(1.0, joy) + 20.0 * goes - 22.0 * min(1.0, low) - 6.0 * down
    return (
        root + rise * 0.8 + 4.0 * flick,
        middle + rise + 9.0 * flick - 6.0 * down,
        tip + 0.6 * rise + 16.0 * flick + 20.0 * quick - 30.0 * down,
    )


def _ears(seed: int, person: str, tick: float, feelings: Feelings) -> float:
    """Laid back in fear, sorrow and anger; now and then one flicks."""
    back = feelings.get("fear", 0.0) + 0.6 * feelings.get("sadness", 0.0) + 0.8 * feelings.get("anger", 0.0)
    flick = max(0.0, drifted(seed, person, "ears", tick)) ** 9
    return 0.3 - 1.2 * min(1.0, back) - 0.5 * flick


def _stepped(share: float, own: int) -> float:
    """How far a paw has stepped when a posture is taken by so much: crosswise in pairs, one after the other."""
    first = 0.06 if own in (0, 3) else 0.50
    return min(1.0, max(0.0, (share - first) / 0.44))


def _share(value: float) -> float:
    return min(1.0, max(0.0, value))
