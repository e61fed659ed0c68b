"""What others do when somebody beside them falls, laughs, cries or is given something: the eyes go first, then the
face and the head, then the body."""

from dataclasses import dataclass

from yingxi.acting.actions.deed import Doing
from yingxi.acting.falling import LANDS
from yingxi.acting.lunging import STEP_TICKS, Lunge
from yingxi.acting.movement import Bend, Blink, Felt, Held, InSet, Look, Reach
from yingxi.acting.part import Part, Sound
from yingxi.acting.plan import Plan
from yingxi.film.breakdown import Feeling


@dataclass(frozen=True, slots=True)
class Answer:
    """How one who sees a deed answers it: what is felt and how strongly, how far the body is drawn to it after it has
    shrunk from it, in degrees, and how far the head goes to one side. `steps`: a foot goes towards it; `holds`: a hand
    goes to the breast."""

    feeling: Feeling
    strength: float
    drawn: float
    shrinks: float = 0.0
    aside: float = 0.0
    steps: bool = False
    holds: bool = False


ANSWERS: dict[str, Answer] = {
    "fall": Answer("fear", 0.75, 9.0, shrinks=5.0, steps=True),
    "cry": Answer("tenderness", 0.7, 5.0, aside=6.0, holds=True),
    "laugh": Answer("joy", 0.5, -2.5, aside=4.0),
    "gasp": Answer("surprise", 0.6, 2.0, shrinks=4.0),
    "sneeze": Answer("surprise", 0.4, -1.0, shrinks=5.0),
    "throw": Answer("surprise", 0.4, 1.5, shrinks=3.0),
    "drop": Answer("surprise", 0.6, 3.0, shrinks=4.0),
}
# Ticks after a deed begins at which the eyes are on it, the face changes, and the body moves; others are later.
EYES, FACE, BODY, LATER = 2.0, 4.0, 6.0, 3.0
# Nobody who is further than this, in metres, puts a foot or a hand out; a foot goes so far, in body heights.
NEAR, STEP = 2.6, 0.15
# How long the body stays so, in ticks.
STAYS = 26.0


def answered(plan: Plan, doing: Doing, person: str) -> Plan:
    """The plan with what `person`, who is not doing it, does as they see `doing`; each a little later than another."""
    answer, part = ANSWERS.get(doing.verb), plan.parts[person]
    if answer is None:
        return plan
    earlier = sum(name < person for name in plan.parts if name != doing.actor)
    begin = _begins(plan, doing) + LATER * earlier
    part = part.with_looks(Look(begin + EYES, doing.actor)).with_feelings(
        Felt(answer.feeling, begin + FACE, begin + FACE + STAYS + 30, answer.strength)
    )
    if answer.shrinks:
        part = part.with_blinks(Blink(begin + FACE))
    if part.is_busy(begin, begin + BODY + STAYS) or part.footing(begin).posture == "lie":
        return plan.with_part(part)
    return plan.with_part(_moved(plan, part, doing.actor, answer, begin))


def _begins(plan: Plan, doing: Doing) -> float:
    """When `doing` really begins: a fall before it lands, anything else when its actor's feet are free."""
    part = plan.parts[doing.actor]
    if doing.verb == "fall":
        lands = [sound.tick for sound in part.sounds if sound.kind == "fall" and sound.tick >= doing.start]
        return min(lands, default=doing.start + LANDS) - LANDS
    return doing.start


def _moved(plan: Plan, part: Part, actor: str, answer: Answer, begin: float) -> Part:
    here, there = part.footing(begin), plan.footing(actor, begin)
    ahead = (there.x - here.x) * here.facing
    towards = 1.0 if ahead >= 0 else -1.0
    start, full = begin + BODY, begin + BODY + 8
    rest, end = full + STAYS, full + STAYS + 14
    drawn, shrinks = towards * answer.drawn, towards * answer.shrinks
    part = part.with_bends(
        Bend("lean", ((begin + FACE, 0.0), (start + 2, -shrinks), (full, drawn), (rest, drawn), (end, 0.0))),
        Bend("neck", ((begin + FACE, 0.0), (start + 2, -0.6 * shrinks), (full + 2, 0.0))),
        Bend("neck", ((start + 2, 0.0), (full + 2, 0.4 * drawn), (rest, 0.4 * drawn), (end, 0.0))),
        Bend("tilt", ((start, 0.0), (full + 4, answer.aside), (rest, answer.aside), (end, 0.0))),
        Bend("brow_lift", ((begin + FACE, 0.0), (begin + FACE + 3, 0.3), (rest, 0.0))),
    )
    near = 0.3 < ahead < NEAR and here.posture == "stand" and here.view != "back" and not part.held(begin)
    if answer.holds and near:
        part = part.with_reaches(
            Reach("near", start, full + 2, rest, end, Held(30.0, 128.0, 10.0), "flat", 4)
        )
    if not (answer.steps and near) or part.ground[-1].end > begin:
        return part
    high = part.proportions.height
    point = InSet(here.x + here.facing * 0.42 * high, 0.54 * high)
    weight = (
        (start, 0.0),
        (start + STEP_TICKS + 2, 0.4 * STEP * high),
        (rest, 0.4 * STEP * high),
        (end, 0.0),
    )
    down = ((start, 0.0), (start + STEP_TICKS, 0.02 * high), (rest, 0.015 * high), (end, 0.0))
    lunge = Lunge(start, here, STEP * high, start, rest, high, weight, down)
    return (
        part.with_stretch(lunge)
        .with_sounds(*(Sound(fall.tick, "step", fall.x, fall.strength) for fall in lunge.footfalls()))
        .with_busy(start, start + STEP_TICKS)
        .with_reaches(Reach("near", start, full, rest - 6, end, point, "spread", 3))
    )
