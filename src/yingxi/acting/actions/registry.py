"""Which action plays which verb, and what everybody else does meanwhile."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from yingxi.acting.actions import (
    attention,
    bedside,
    bowing,
    caring,
    curtain,
    dancing,
    desk,
    digging,
    doors,
    dropping,
    embrace,
    emotion,
    force,
    gestures,
    halving,
    hand_in_hand,
    handling,
    hats,
    hesitating,
    hiding,
    juggling,
    kissing,
    lying,
    needlework,
    painting,
    playing,
    pouring,
    seats,
    stamping,
    startled,
    stoking,
    striking,
    struggling,
    sweeping,
    table,
    throat,
    travel,
    water,
)
from yingxi.acting.actions.carrying_between import carried_between, carries_between
from yingxi.acting.actions.deed import Doing
from yingxi.acting.expression import strength_of
from yingxi.acting.in_arms import lifted
from yingxi.acting.movement import Felt, Look
from yingxi.acting.on_fours.deeds import DEEDS, small
from yingxi.acting.plan import Plan
from yingxi.stage.creatures.builds import on_four_legs

Action = Callable[[Plan, Doing], Plan]

ACTIONS: Mapping[str, Action] = {
    "walk": travel.walk,
    "enter": travel.enter,
    "leave": doors.go_out,
    "run": travel.run,
    "sneak": travel.sneak,
    "limp": travel.limp,
    "swim": water.swim,
    "row": water.row,
    "sit": seats.sit,
    "rise": seats.rise,
    "kneel": seats.kneel,
    "lie": lying.lie,
    "sleep": lying.sleep,
    "wake": lying.wake,
    "fall": lying.fall,
    "turn": attention.turn,
    "look": attention.look,
    "look away": attention.look_away,
    "hesitate": hesitating.hesitate,
    "peek": attention.peek,
    "hide": hiding.hide,
    "reach": attention.reach,
    "touch": attention.touch,
    "point": gestures.point,
    "wave": gestures.wave,
    "nod": gestures.nod,
    "bow": bowing.bow,
    "bow deeply": bowing.bow_deeply,
    "salute": bowing.salute,
    "shake head": gestures.shake_head,
    "shrug": gestures.shrug,
    "clap": gestures.clap,
    "give": handling.give,
    "take": handling.take,
    "pick up": handling.pick_up,
    "hold": handling.hold,
    "put down": handling.put_down,
    "open": doors.open_up,
    "close": doors.close,
    "push": force.push,
    "pull": force.pull,
    "fight over": struggling.fight_over,
    "stoke": stoking.stoke,
    "throw": force.throw,
    "drop": dropping.drop,
    "catch": force.catch,
    "eat": table.eat,
    "drink": table.drink,
    "pour": pouring.pour,
    "cook": table.cook,
    "read": desk.read,
    "write": desk.write,
    "phone": desk.phone,
    "hug": embrace.hug,
    "hold hands": embrace.hold_hands,
    "kiss": kissing.kiss,
    "cover eyes": emotion.cover_eyes,
    "cover mouth": emotion.cover_mouth,
    "shut eyes": emotion.shut_eyes,
    "laugh": emotion.laugh,
    "cry": emotion.cry,
    "sigh": throat.sigh,
    "gasp": throat.gasp,
    "cough": throat.cough,
    "sneeze": throat.sneeze,
    "whistle": throat.whistle,
    "sing": throat.sing,
    "knock": doors.knock,
    "draw aside": curtain.draw_aside,
    "dance": dancing.dance,
    "stamp": stamping.stamp,
    "play": playing.play,
    "sew": needlework.sew,
    "knit": needlework.knit,
    "paint": painting.paint,
    "sweep": sweeping.sweep,
    "wipe": sweeping.wipe,
    "dig": digging.dig,
    "hammer": striking.hammer,
    "chop": striking.chop,
    "juggle": juggling.juggle,
    "break": halving.break_in_two,
    "put on": hats.put_on,
    "take off": hats.take_off,
}
# Others see a deed so many ticks after it begins.
SEEN = 7.0
# Nobody's eyes follow whoever only takes theirs away.
UNSEEN = "look away"
# Deeds by which somebody comes into another's arms.
LIFTS = ("take", "pick up")
# Contacts of hands that a later deed must not break off, and ticks from one to the next deed.
MEETINGS = ("give", "take", "hug", "put down")
AFTER_MEETING = 6.0
# Deeds by which who lies is covered with something.
COVERS = ("put down", "hold", "close", "give", "put on")
# Ticks that somebody needs at least to come up with a thing.
LIFTING = 20.0


def played(plan: Plan, doing: Doing) -> Plan:
    """The plan with `doing` in it, felt by the actor and seen by the others. A verb that has no action
    becomes a small gesture and is listed."""
    doing = _in_turn(plan, doing)
    if doing.whom in plan.parts and plan.parts[doing.whom].placement.carried_by == doing.actor:
        # They are in their arms already, or come up in them.
        return lifted(plan, doing.actor, doing.whom, doing.start) if doing.verb in LIFTS else plan
    animal = on_four_legs(plan.parts[doing.actor].sheet)
    action = (DEEDS if animal else ACTIONS).get(doing.verb)
    if (
        doing.verb in COVERS
        and doing.touched.manner == "covers"
        and not animal
        and bedside.lies_there(plan, doing)
    ):
        action = caring.covered
    if action is None:
        plan = replace(plan, not_played=(*plan.not_played, doing.ref))
    if doing.along:
        action = _hand_in_hand
    before = plan
    plan = (action or (small if animal else gestures.small))(plan, doing)
    if doing.feeling != "neutral":
        felt = Felt(doing.feeling, doing.start, doing.end + 12, strength_of(doing.strength))
        plan = plan.with_part(plan.parts[doing.actor].with_feelings(felt))
    for order, person in enumerate(sorted(plan.parts)):
        part = plan.parts[person]
        if (
            person == doing.actor
            or doing.verb == UNSEEN
            or part.looks != before.parts[person].looks
            or part.footing(doing.start).posture == "lie"
        ):
            continue
        plan = plan.with_part(part.with_looks(Look(doing.start + SEEN + 5 * order, doing.actor)))
        if not on_four_legs(part.sheet):
            plan = startled.answered(plan, doing, person)
    return plan


def _hand_in_hand(plan: Plan, doing: Doing) -> Plan:
    x, z = travel.goal_of(plan, doing)
    people = (doing.actor, *doing.along)
    if all(carries_between(plan.parts[person]) for person in people):
        return carried_between(plan, people, doing.start, x, z)
    return hand_in_hand.gone_together(plan, people, doing.start, x, z)


def _in_turn(plan: Plan, doing: Doing) -> Doing:
    """`doing`, begun later where its actor's hands are still to meet something or somebody."""
    meets = [sound.tick for sound in plan.parts[doing.actor].sounds if sound.kind in MEETINGS]
    meets += [tick for person, tick in plan.meetings if person == doing.actor]
    late = max(meets, default=0.0) + AFTER_MEETING
    if doing.verb in LIFTS:
        # There must be time left to be seen with it.
        late = min(late, plan.ticks - LIFTING)
    if late <= doing.start or not meets:
        return doing
    return replace(doing, start=late, end=max(doing.end, late + 1))
