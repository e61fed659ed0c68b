"""A shot performed: board and voice takes become everybody's poses."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise

from yingxi.acting.actions import Doing, played
from yingxi.acting.actions.emotion import covered
from yingxi.acting.actions.hiding import concealed
from yingxi.acting.actions.lying import slept, without_sleepers
from yingxi.acting.afloat import heard_afloat
from yingxi.acting.bearing import Manner, manner_of
from yingxi.acting.blinking import blinks_drawn
from yingxi.acting.composing import HANDS, poses_at
from yingxi.acting.dyeing import dyed_performance
from yingxi.acting.flight import FOREVER, Flight, loose_things, lying
from yingxi.acting.following import poses_with_overlap
from yingxi.acting.glancing import plan_with_glances
from yingxi.acting.hidden import kept_in
from yingxi.acting.idle import plan_with_weight_shifts
from yingxi.acting.in_touch import in_touch, staying
from yingxi.acting.listening import plan_with_listening
from yingxi.acting.marks import doings_of, footing_of, stances_of
from yingxi.acting.mounted import horse_part
from yingxi.acting.movement import Blink, Look
from yingxi.acting.on_fours.heard import called_lines, steps_heard
from yingxi.acting.part import Part, Sound, part_at_rest
from yingxi.acting.plan import Plan
from yingxi.acting.speaking import Line, lines_of, lips_between, mouth_at
from yingxi.acting.talking import plan_with_talk
from yingxi.acting.thinking import plan_with_thought
from yingxi.acting.throats import throat_lines
from yingxi.acting.timing import frame_of, tick_of
from yingxi.acting.trailing import poses_with_things_trailing
from yingxi.acting.turning import Turn
from yingxi.acting.walking import Walk
from yingxi.film.board import Board, Placement
from yingxi.film.performance import Contact, Performance, Playing, Pose
from yingxi.film.riding import ON_FOOT
from yingxi.film.seeds import seed_of
from yingxi.film.sheet import Cast
from yingxi.film.take import VoiceTake
from yingxi.film.verbs import BRINGS_OUT
from yingxi.stage.creatures.builds import on_four_legs
from yingxi.stage.rig import proportions_of
from yingxi.stage.stance import Stance

# Longer than any shot, in ticks.
LONG = 10000.0


def shot_performed(
    board: Board, cast: Cast, takes: Mapping[str, VoiceTake], *, rate: Fraction, seed: int
) -> Performance:
    """What everybody in `board` does, pose by pose. `takes` are voice takes by speech id; the same arguments
    always give the same performance. Boards without people (inserts, credits) give one without playings."""
    if not board.placements:
        return Performance(shot=board.id, frames=board.frames)
    lines = lines_of(board, takes, rate)
    plan = plan_of(board, cast, lines, rate, seed)
    heard = (*lines, *throat_lines(plan.parts, rate), *called_lines(board, plan.parts, rate))
    following = board.move == "pan"
    playings = []
    step = {person: 1 if following and _walks(part, plan.ticks) else 2 for person, part in plan.parts.items()}
    poses: dict[str, list[Pose]] = {person: [] for person in plan.parts}
    for frame in range(board.frames):
        wanted = [person for person in plan.parts if frame % step[person] == 0]
        if not wanted:
            continue
        mouths = {person: mouth_at(heard, person, frame) for person in wanted}
        made = poses_at(plan, tick_of(frame, rate), mouths)
        for person in wanted:
            poses[person].append(made[person])
    ticks = float(24 / rate)
    for person in plan.parts:
        followed = poses_with_overlap(poses[person], ticks * step[person])
        followed = poses_with_things_trailing(plan.parts[person].proportions, followed, ticks * step[person])
        followed = kept_in(followed, board.hangings, step[person])
        on_ones = step[person] == 1
        lips = () if on_ones else lips_between(heard, person, board.frames)
        playings.append(Playing(person=person, poses=followed, on_ones=on_ones, lips=lips))
    performance = Performance(
        shot=board.id,
        frames=board.frames,
        people=tuple(playings),
        contacts=_contacts(plan, board.frames, rate),
        not_played=plan.not_played,
        loose=loose_things(plan.flights, board.frames, rate),
    )
    return dyed_performance(performance, board)


def plan_of(board: Board, cast: Cast, lines: tuple[Line, ...], rate: Fraction, seed: int) -> Plan:
    """Everybody's plan: deeds first, in time's order, then speech about them, then what never stops."""
    stances = stances_of(board, cast)
    doings = without_sleepers(doings_of(board, cast, rate, stances), board.placements, lines)
    manners = _manners(board, cast, seed_of(seed, "acting"))
    parts = {
        name: _part(cast, placement, doings, stances[name], manners[name])
        for placement in board.placements
        for name in (placement.person,)
    }
    plan = Plan(parts, tick_of(board.frames, rate), seed_of(seed, "acting"), board.id, things=board.things)
    for placement in board.placements:
        plan = plan.with_part(_looking(plan, plan.parts[placement.person], placement))
        if placement.asleep:
            plan = plan.with_part(slept(plan.parts[placement.person], doings, lines, plan.ticks))
    for placement in board.placements:
        if placement.conceals:
            out = (
                each.start for each in doings if each.actor == placement.person and each.verb in BRINGS_OUT
            )
            plan = plan.with_part(concealed(plan.parts[placement.person], -40.0, min(out, default=LONG)))
        if placement.covered == HANDS:
            until = min((each.start for each in doings if each.actor == placement.person), default=LONG)
            plan = plan.with_part(covered(plan.parts[placement.person], -40.0, until))
    plan = in_touch(plan, board.placements, doings)
    for number, doing in enumerate(doings):
        if doing.verb == "cover eyes":
            later = (each.start for each in doings[number + 1 :] if each.actor == doing.actor)
            doing = replace(doing, end=max(doing.end, min(later, default=LONG) + 10))
        doing = staying(doing, doings[number + 1 :], plan.ticks)
        plan = played(plan, doing)
    plan = _with_what_lay_there(_with_what_was_put_down(plan), board)
    for line in lines:
        plan = plan_with_talk(plan, line)
        plan = plan_with_listening(plan, line)
    plan = plan_with_glances(plan_with_weight_shifts(plan_with_thought(plan, board)), lines)
    for part in plan.parts.values():
        plan = plan.with_part(_in_order(plan, part))
    return plan


def _with_what_lay_there(plan: Plan, board: Board) -> Plan:
    """What somebody takes has lain in its place until then."""
    still = board.still_things()
    for thing in board.things:
        if thing in still:
            continue
        taken = [
            hand.tick
            for part in plan.parts.values()
            for hand in part.hands
            if hand.what == thing.what and hand.tick > 0
        ]
        plan = plan.with_flight(lying(thing, until=min(taken, default=FOREVER)))
    return plan


def _with_what_was_put_down(plan: Plan) -> Plan:
    """What somebody puts down lies there until another takes it."""
    return replace(plan, flights=tuple(_until_taken(flight, plan) for flight in plan.flights))


def _until_taken(flight: Flight, plan: Plan) -> Flight:
    if flight.start < FOREVER or flight.seen_from == -FOREVER:
        return flight
    taken = [
        hand.tick
        for part in plan.parts.values()
        for hand in part.hands
        if hand.what == flight.what and hand.tick > flight.seen_from
    ]
    return replace(flight, seen_until=min((flight.seen_until, *taken)))


def _manners(board: Board, cast: Cast, seed: int) -> dict[str, Manner]:
    """What everybody's hands do at rest, nobody's what those do who were named before."""
    made: dict[str, Manner] = {}
    for placement in sorted(board.placements, key=lambda each: each.person):
        sheet = cast.sheet(placement.person)
        made[placement.person] = manner_of(
            sheet, placement.feeling, seed, board.scene, beside=tuple(made.values())
        )
    return made


def _part(cast: Cast, placement: Placement, doings: Sequence[Doing], stance: Stance, manner: Manner) -> Part:
    sheet = cast.sheet(placement.person)
    proportions = proportions_of(sheet)
    footing = footing_of(sheet, proportions, placement, doings, stance)
    return part_at_rest(sheet, proportions, placement, footing, manner)


def _looking(plan: Plan, part: Part, placement: Placement) -> Part:
    """From the first frame the eyes are on somebody or something."""
    name = placement.looks_at
    if name in plan.parts and name != placement.person:
        return part.with_looks(Look(-20.0, name))
    if placement.held or placement.far_held:
        return part.with_looks(Look(-20.0, "hand"))
    other = plan.other(placement.person, "", 0.0)
    if name or not other:
        return part.with_looks(Look(-20.0, "ahead"))
    ahead = (plan.footing(other, 0.0).x - placement.x) * placement.facing > 0
    return part.with_looks(Look(-20.0, other if ahead else "ahead"))


def _in_order(plan: Plan, part: Part) -> Part:
    """Looks in time's order, and the blinks they cause among those that eyes need."""
    looks = tuple(sorted(part.looks, key=lambda look: look.tick))
    caused = list(part.blinks)
    for before, look in pairwise(looks):
        if not look.glance and look.at != before.at and look.tick > 0:
            caused.append(Blink(look.tick + 2))
    caused += [Blink(stretch.start + 5) for stretch in part.ground if isinstance(stretch, Turn)]
    caused += [
        Blink(stretch.start + 2)
        for stretch in part.ground
        if isinstance(stretch, Walk) and stretch.view != stretch.origin.view
    ]
    apart: list[Blink] = []
    for blink in sorted(caused, key=lambda each: each.tick):
        if not apart or blink.tick - apart[-1].tick >= 10 + apart[-1].hold:
            apart.append(blink)
    tender = 0.6 if part.placement.feeling in ("tenderness", "sadness") or part.sheet.age == "elder" else 0.1
    person = part.placement.person
    blinks = blinks_drawn(plan.seed, plan.shot, person, plan.ticks, apart, tender=tender)
    return replace(part, looks=looks, blinks=blinks)


def _walks(part: Part, ticks: float) -> bool:
    return any(isinstance(stretch, Walk) and stretch.start < ticks for stretch in part.ground)


def _heard(part: Part) -> tuple[Sound, ...]:
    """The sounds of a part: an animal's own feet, and those of the horse that somebody rides."""
    ride = part.placement.rides
    if ride is not None and ride.mount not in ON_FOOT:
        return tuple(each for each in part.sounds if each.kind != "step") + (
            steps_heard(horse_part(part)) if ride.mount == "horse" else ()
        )
    return steps_heard(part) if on_four_legs(part.sheet) else part.sounds


def _contacts(plan: Plan, frames: int, rate: Fraction) -> tuple[Contact, ...]:
    made = [
        Contact.model_validate(
            {
                "frame": frame_of(sound.tick, rate),
                "kind": sound.kind,
                "person": person,
                "x": round(sound.x, 3),
                "strength": round(sound.strength, 3),
                "instrument": sound.instrument,
                "frames": frame_of(sound.ticks, rate),
            }
        )
        for person, part in plan.parts.items()
        for sound in (*_heard(part), *heard_afloat(part, plan.ticks))
        if sound.tick >= 0
    ]
    inside = [contact for contact in made if contact.frame < frames]
    return tuple(sorted(inside, key=lambda contact: (contact.frame, contact.person, contact.kind)))
