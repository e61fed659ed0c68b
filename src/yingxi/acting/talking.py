"""People who talk: they breathe in, look, weigh their words with head and hand, look away at a thought."""

from dataclasses import replace

from yingxi.acting.actions.travel import faced
from yingxi.acting.expression import strength_of
from yingxi.acting.movement import Bend, Blink, Felt, Held, Look, OnBody, Reach
from yingxi.acting.part import Part
from yingxi.acting.plan import Plan
from yingxi.acting.singing import part_singing
from yingxi.acting.speaking import Line
from yingxi.film.performance import Hand
from yingxi.film.seeds import chance, choice
from yingxi.stage.cane import leans_on_a_stick

# A hand moves at most once in so many ticks, and strikes so many before its syllable.
HANDS_APART, BEFORE_SYLLABLE = 50.0, 3.0
# One turns to somebody so many ticks before the line, unless they stand nearer beside one than this, in metres.
TURNS_BEFORE, BESIDE = 14.0, 0.3
# How lively the hands and the head are, by feeling.
LIVELY = {
    "joy": 1.15,
    "anger": 1.3,
    "surprise": 1.15,
    "sadness": 0.55,
    "tenderness": 0.7,
    "fear": 0.7,
    "doubt": 0.8,
}
# The hand that joins in follows the other so many ticks later: two that go as one are a puppet's.
JOINS_LATER = 5.0
# How far brows and lids are up while somebody speaks.
AWAKE = 0.30
# Small gestures while talking, the elbow bent and near the body, the hand between hip and breast: near arm and its
# hand; where the far arm joins in, lower and less open, that too.
TALK_GESTURES: tuple[tuple[Held | OnBody, Hand, Held | None], ...] = (
    (Held(8, 86, 12), "relaxed", None),
    (Held(4, 100, 20), "spread", Held(-4, 74, 8)),
    (OnBody("chest", 0.18, -0.35), "flat", None),
    (Held(14, 72, 10), "relaxed", None),
    (Held(2, 110, 18), "flat", None),
)


def plan_with_talk(plan: Plan, line: Line) -> Plan:
    """The speaker's part and the listeners' parts of one line."""
    if line.person in plan.parts and line.seen:
        part = _turned_to(plan, plan.parts[line.person], line)
        plan = plan.with_part(_spoken(plan, part, line))
    return plan


def _turned_to(plan: Plan, part: Part, line: Line) -> Part:
    """Who has turned their back turns round to whom they speak to."""
    start = max(0.0, line.start - TURNS_BEFORE)
    here = part.footing(part.free_from(start))
    if here.posture != "stand" or here.view == "back":
        return part
    if line.to not in plan.parts:
        return faced(part, start, line.facing) if line.facing else part
    aside = plan.footing(line.to, start).x - here.x
    if aside * here.facing > -BESIDE:
        return part
    return faced(part, start, 1 if aside > 0 else -1)


def _spoken(plan: Plan, part: Part, line: Line) -> Part:
    lively = LIVELY.get(line.feeling, 1.0) * (0.8 if part.sheet.age == "elder" else 1.0)
    part = _inhaled(part, line.start, lively)
    part = part.with_looks(Look(max(0.0, line.start - 6), line.to or "ahead"))
    if line.feeling != "neutral":
        part = part.with_feelings(
            Felt(line.feeling, line.start - 4, line.end + 8, strength_of(line.strength))
        )
    if line.sung:
        return part_singing(part, line)
    part = _weighed(part, line, lively)
    part = _gestured(plan, part, line, lively)
    return _glanced_away(plan, part, line)


def _inhaled(part: Part, start: float, lively: float) -> Part:
    """A breath before the line: the chest opens over 7 ticks and sinks as the words come."""
    keys = ((start - 9, 0.0), (start - 2, -2.6 * lively), (start + 10, 0.0))
    lift = ((start - 9, 0.0), (start - 2, 1.6 * lively), (start + 10, 0.0))
    return part.with_bends(Bend("chest", keys), Bend("near_shoulder", lift), Bend("far_shoulder", lift))


def _weighed(part: Part, line: Line, lively: float) -> Part:
    """Who speaks is awake: brows and lids are up a little all the while. The head dips on a stressed syllable, and the
    brows rise with the strongest."""
    awake = AWAKE * lively
    keys = ((line.start - 4, 0.0), (line.start + 3, awake), (line.end - 4, awake), (line.end + 8, 0.0))
    part = part.with_bends(Bend("brow_lift", keys))
    for i, accent in enumerate(line.accents):
        if not line.start <= accent <= line.end - 4:
            continue
        degrees = (4.0 if i % 2 == 0 else 2.6) * lively
        part = part.with_bends(
            Bend(
                "neck",
                ((accent - 5, 0.0), (accent - 2, -0.3 * degrees), (accent + 1, degrees), (accent + 8, 0.0)),
            ),
            Bend(
                "tilt",
                ((accent - 3, 0.0), (accent + 3, (1.6 if i % 3 else -1.8) * lively), (accent + 18, 0.0)),
            ),
        )
        if i % 3 == 0:
            part = part.with_bends(
                Bend("brow_lift", ((accent - 3, 0.0), (accent, 0.35 * lively), (accent + 10, 0.0)))
            )
    return part


def _gestured(plan: Plan, part: Part, line: Line, lively: float) -> Part:
    """A small gesture on a stressed syllable, never two within two seconds, never amid a deed."""
    free_from = max((reach.end for reach in part.reaches), default=-100.0)
    for i, accent in enumerate(line.accents):
        stroke = accent - BEFORE_SYLLABLE
        start = stroke - 10
        hold = 10 + 14 * chance(plan.seed, "gesture hold", line.ref, i)
        end = stroke + hold + 12
        if start < max(free_from, line.start - 8) or part.is_busy(start, end) or stroke > line.end - 8:
            continue
        if chance(plan.seed, "gesture", line.ref, i) > 0.45 + 0.35 * lively:
            continue
        aim, hand, other = choice(TALK_GESTURES, plan.seed, "gesture kind", line.ref, i)
        if part.held(start) and leans_on_a_stick(part.sheet):
            continue
        if part.held(start) and part.far_held(start):
            continue
        side = part.free_side(start)
        if side == "far" and isinstance(aim, OnBody):
            # The far hand would have to cross the face on its way to the heart.
            aim, hand, other = TALK_GESTURES[0]
        part = part.with_reaches(Reach(side, start, stroke, stroke + hold, end, _scaled(aim, lively), hand))
        if other is not None and not part.holds(start).things and not leans_on_a_stick(part.sheet):
            late = stroke + JOINS_LATER
            follows = Reach(
                "far",
                start + JOINS_LATER,
                late,
                max(late, stroke + hold),
                end + 2,
                _scaled(other, lively),
                "relaxed",
            )
            part = part.with_reaches(follows)
        part = part.with_bends(Bend("chest", ((start, 0.0), (stroke, 1.5 * lively), (end, 0.0))))
        free_from = stroke + HANDS_APART
    return part


def _glanced_away(plan: Plan, part: Part, line: Line) -> Part:
    """A longer line has a thought in it: the eyes go aside (or to the hand) and come back."""
    if line.end - line.start < 44 or not line.to:
        return part
    away = line.start + (0.3 + 0.25 * chance(plan.seed, "thought", line.ref)) * (line.end - line.start)
    target = "hand" if part.held(away) else choice(("aside", "down", "up"), plan.seed, "thought at", line.ref)
    back = away + 10 + 6 * chance(plan.seed, "thought long", line.ref)
    # The head comes back as well, where something else has turned it since.
    head = max(
        (look for look in part.looks if look.tick <= back and not look.glance), key=lambda look: look.tick
    )
    part = part.with_blinks(Blink(away - 1), Blink(back + 1))
    return part.with_looks(Look(away, target, glance=True), Look(back, line.to, glance=head.at == line.to))


def _scaled(aim: Held | OnBody, lively: float) -> Held | OnBody:
    if isinstance(aim, OnBody):
        return aim
    return replace(aim, shoulder=aim.shoulder * min(1.2, 0.5 + 0.5 * lively))
