"""Dancing, each in their own way: a child and who is glad hop with raised arms, elders sway, a robot moves by right
angles, others step out and home; now and then a turn on the spot. Two who dance with each other hold hands."""

from dataclasses import dataclass

from yingxi.acting.actions.deed import Doing
from yingxi.acting.actions.travel import near_enough, up_from
from yingxi.acting.danced import SPIN_TICKS, Dance, Step
from yingxi.acting.footing import Footing
from yingxi.acting.movement import Aim, Bend, Felt, Held, InSet, Look, OnBody, Reach, Side
from yingxi.acting.part import Part, Sound
from yingxi.acting.plan import Plan
from yingxi.acting.timing import TICKS_PER_SECOND, Key
from yingxi.film.performance import Hand
from yingxi.film.seeds import choice
from yingxi.film.sheet import CharacterSheet
from yingxi.stage.creatures.builds import on_four_legs

# Ticks of a beat: 120 a minute, and the slow one.
BEAT, SLOW = 12.0, 18.0
# Pelvis to pelvis for two who dance with each other, in metres.
APART = 0.62
# The near arm of whoever turns on the spot: over the head it would be before the face.
ON_THE_HIP = Held(-44, 92, -30)
# Nobody turns round before so many beats, nor so near to the end, nor oftener.
BETWEEN_SPINS = 6


@dataclass(frozen=True, slots=True)
class Style:
    """One way to dance: beats, steps, and the arms (near, far) on each beat in turn, in degrees."""

    beat: float
    steps: tuple[Step, ...]
    arms: tuple[tuple[Held, Held], ...]
    hand: Hand = "spread"
    bounce: float = 0.030
    sway: float = 0.030
    lean: float = 6.0
    spins: bool = True
    # How many ticks an arm takes from one pose to the next.
    swing: float = 9.0


HOPPED = Style(
    BEAT,
    (Step("near", lift=0.24), Step("far", lift=0.24)),
    ((Held(-38, 46, -10), Held(132, 40, 8)), (Held(36, 84, 18), Held(54, 96, 12))),
    bounce=0.045,
    sway=0.034,
    lean=8.0,
)
STEPPED = Style(
    BEAT,
    (Step("far", 0.10), Step("near", 0.08, 0.10), Step("near", -0.08), Step("far", -0.10, 0.10)),
    ((Held(30, 78, 16), Held(-6, 62, 8)), (Held(-20, 70, 4), Held(44, 84, 16)),
     (Held(24, 96, 20), Held(14, 70, 8)), (Held(-26, 58, 0), Held(56, 92, 18))),
    hand="relaxed",
    bounce=0.024,
    sway=0.018,
    lean=5.0,
)  # fmt: skip
SWAYED = Style(
    SLOW,
    (Step("near", 0.0, 0.035), Step("far", 0.0, 0.035)),
    ((Held(-16, 58, -6), Held(46, 78, 20)), (Held(30, 92, 22), Held(8, 66, 10))),
    hand="relaxed",
    bounce=0.014,
    sway=0.034,
    lean=6.5,
    spins=False,
    swing=16.0,
)
WHIRLED = Style(
    BEAT,
    (Step("far", 0.09, 0.08), Step("near", 0.09, 0.12), Step("far", -0.09, 0.08), Step("near", -0.09, 0.12)),
    ((Held(-30, 20, -14), Held(118, 26, 14)), (Held(14, 60, 16), Held(82, 44, 10)),
     (Held(44, 72, 22), Held(46, 36, 12)), (Held(-10, 34, 4), Held(100, 52, 20))),
    hand="flat",
    bounce=0.020,
    sway=0.020,
    lean=7.0,
    swing=11.0,
)  # fmt: skip
BY_ANGLES = Style(
    BEAT,
    (Step("near", lift=0.16), Step("far", lift=0.16)),
    (
        (Held(0, 90), Held(90, 90)),
        (Held(90, 0), Held(0, 90)),
        (Held(-50, 90), Held(90, 0)),
        (Held(90, 90), Held(0, 0)),
    ),
    hand="flat",
    bounce=0.016,
    sway=0.022,
    lean=3.0,
    swing=4.0,
)


def dance(plan: Plan, doing: Doing) -> Plan:
    """Dances by age and kind; with somebody who stands, hand in hand."""
    other = plan.parts.get(doing.whom)
    if other and doing.whom != doing.actor and not on_four_legs(other.sheet):
        posture = other.footing(other.free_from(doing.start)).posture
        if posture in ("stand", "sit"):
            return _together(plan, doing)
    part = up_from(plan.parts[doing.actor], doing.start)
    begin = part.free_from(doing.start)
    style = _style_of(part.sheet, plan.seed)
    steps = _danced(part, style, begin, doing.end, spins=style.spins)
    return plan.with_part(_with_arms(_dancing(part, steps), style, steps))


def dance_beat(sheet: CharacterSheet) -> float:
    """Seconds from step to step of somebody who dances alone; music may be set to it."""
    return (SLOW if sheet.kind != "robot" and sheet.age == "elder" else BEAT) / TICKS_PER_SECOND


def _style_of(sheet: CharacterSheet, seed: int) -> Style:
    """How somebody dances: their own way, the same in all of a film."""
    if sheet.kind == "robot":
        return BY_ANGLES
    if sheet.age == "elder":
        return SWAYED
    if sheet.age == "child" or sheet.kind not in ("person", "ghost"):
        return HOPPED
    if sheet.sex == "female":
        return choice((WHIRLED, STEPPED, WHIRLED), seed, "dance", sheet.id)
    return choice((STEPPED, HOPPED, STEPPED), seed, "dance", sheet.id)


def _danced(part: Part, style: Style, begin: float, end: float, *, spins: bool) -> Dance:
    whole = len(style.steps)
    beats = max(4, round((end - begin) / style.beat / whole) * whole)
    turns = [
        begin + style.beat * number
        for number in range(BETWEEN_SPINS, beats - 2, BETWEEN_SPINS + 2)
        if spins and style.beat * (beats - number) > SPIN_TICKS + 8
    ]
    return Dance(
        begin, part.footing(begin), beats, style.beat, style.steps, part.proportions,
        style.bounce, style.sway, style.lean, tuple(turns),
    )  # fmt: skip


def _dancing(part: Part, steps: Dance) -> Part:
    begin, end = steps.start, steps.end
    tilts = [(begin, 0.0)]
    tilts += [(begin + steps.beat * (i + 0.6), 7.0 if i % 2 == 0 else -7.0) for i in range(steps.beats)]
    part = part.with_stretch(steps).with_busy(begin, end).with_feelings(Felt("joy", begin, end + 20, 0.85))
    part = part.with_bends(Bend("tilt", (*tilts, (end + 6, 0.0))))
    return part.with_sounds(*(Sound(fall.tick, "step", fall.x, fall.strength) for fall in steps.footfalls()))


def _with_arms(part: Part, style: Style, steps: Dance) -> Part:
    """From pose to pose, each reached just before its beat; the far arm follows the near one, and is over the head in
    turning on the spot. What is in the hand goes along."""
    begin, beat = steps.start, style.beat
    for number in range(steps.beats):
        near, far = style.arms[number % len(style.arms)]
        at = begin + beat * number
        if any(-2 <= at - spin < SPIN_TICKS - 2 for spin in steps.spins):
            near, far = ON_THE_HIP, Held(152, 34, 6)
        leave = at + beat
        swing = min(style.swing, beat - 1)
        last = number == steps.beats - 1
        over = leave + (14 if last else swing + 2)
        if part.held(at):
            near = Held(min(near.shoulder, 60.0), max(near.elbow, 50.0), near.wrist)
        part = part.with_reaches(
            Reach("near", at, at + swing, leave, over, near, style.hand, 0),
            Reach("far", at + 1, at + swing + 1, leave, over + 1, far, style.hand, 0),
        )
    return part


def _together(plan: Plan, doing: Doing) -> Plan:
    """Both hands in both hands, to this side and to that, in one beat."""
    plan = plan.with_part(up_from(plan.parts[doing.actor], doing.start))
    behind = plan.parts[doing.actor].proportions.height > plan.parts[doing.whom].proportions.height + 0.15
    plan = near_enough(
        plan, doing.actor, doing.whom, doing.start, within=APART + 0.12, apart=APART, behind=behind or None
    )
    begin = plan.parts[doing.actor].free_from(doing.start)
    plan = near_enough(plan, doing.whom, doing.actor, begin, within=9.0, apart=APART)
    begin = max(begin, plan.parts[doing.whom].free_from(begin))
    pair = (doing.actor, doing.whom)
    xs = [plan.footing(person, begin).x for person in pair]
    # As high as the lower one's chest, half way between them.
    sits = plan.footing(doing.whom, begin).posture == "sit"
    chests = {person: _chest(plan.parts[person], plan.footing(person, begin)) for person in pair}
    high, half = 0.98 * min(chests.values()), abs(xs[0] - xs[1]) / 2
    lead = plan.footing(doing.actor, begin).facing
    for person, partner in ((pair[0], pair[1]), (pair[1], pair[0])):
        part = plan.parts[person]
        way = 1.0 if part.footing(begin).facing == lead else -1.0
        steps = _danced(part, _paired(way), begin, doing.end, spins=False)
        head = part.proportions.head
        held: Aim = OnBody("chest", half / head, (high - chests[person]) / head)
        if sits:
            held = InSet(sum(xs) / 2, high)
        part = _swaying(part, steps) if part.footing(begin).posture == "sit" else _dancing(part, steps)
        part = part.with_looks(Look(begin, partner))
        part = part.with_reaches(
            Reach("near", begin - 4, begin + 8, steps.end, steps.end + 14, held, "grip", 0),
            Reach("far", begin - 4, begin + 8, steps.end, steps.end + 14, held, "grip", 0),
        )
        plan = plan.with_part(part)
    return plan


def _chest(part: Part, footing: Footing) -> float:
    """How high somebody's chest is as they stand or sit, in metres."""
    hip = footing.hip if footing.posture == "sit" else part.proportions.standing_hip
    return hip + 0.8 * part.proportions.torso


def _swaying(part: Part, steps: Dance) -> Part:
    """Who sits dances from the hips up: to this side and to that, in the other's beat."""
    begin, end = steps.start, steps.end
    beats = [begin + steps.beat * (number + 0.5) for number in range(steps.beats)]
    sides = [1.0 if number % 4 < 2 else -1.0 for number in range(steps.beats)]

    def keys(degrees: float, late: float) -> tuple[Key, ...]:
        swung = ((tick + late, degrees * side) for tick, side in zip(beats, sides, strict=True))
        return ((begin, 0.0), *swung, (end + 8 + late, 0.0))

    part = part.with_busy(begin, end).with_feelings(Felt("joy", begin, end + 20, 0.85))
    return part.with_bends(
        Bend("lean", keys(4.0, 0.0)), Bend("chest", keys(-3.0, 1.0)), Bend("tilt", keys(6.0, 3.0))
    )


def _paired(way: float) -> Style:
    """Two steps to one side and two back, seen from who leads; the other one's are the mirror's."""
    first: Side = "far" if way > 0 else "near"
    second: Side = "near" if way > 0 else "far"
    out, close = 0.085 * way, 0.085 * way
    steps = (
        Step(first, out, 0.07),
        Step(second, close, 0.07),
        Step(second, -close, 0.07),
        Step(first, -out, 0.07),
    )  # fmt: skip
    return Style(BEAT, steps, (), bounce=0.012, sway=0.012 * way, lean=3.0 * way, spins=False)
