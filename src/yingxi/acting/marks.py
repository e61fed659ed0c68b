"""Where people begin, and what they do, as the board gives it: deeds in ticks, and marks before a seat."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction

from yingxi.acting.actions.deed import Doing
from yingxi.acting.footing import Footing, higher, standing
from yingxi.acting.lowering import kneeling, lying
from yingxi.acting.seating import seated, standing_before_seat
from yingxi.acting.timing import tick_of
from yingxi.film.board import Board, Facing, Placement
from yingxi.film.concealing import behind_back
from yingxi.film.sheet import Cast, CharacterSheet
from yingxi.film.touching import touched
from yingxi.film.verbs import ARRIVES, gait_of_way, hand_in_hand
from yingxi.stage.creatures.builds import on_four_legs
from yingxi.stage.rig import SEAT_HEIGHT, Proportions, proportions_of
from yingxi.stage.stance import Stance, stance_of

BED = 0.5
# What several do at once who have each other's hands.
TOGETHER = ("leave", "walk", "run")


def doings_of(board: Board, cast: Cast, rate: Fraction, stances: Mapping[str, Stance]) -> tuple[Doing, ...]:
    """The board's deeds in time's order. Who walks to a seat to sit down on it stops before it."""
    here = {placement.person for placement in board.placements}
    made: list[Doing] = []
    for staged in sorted(board.moments, key=lambda each: (each.start, each.ref)):
        if staged.kind != "deed" or staged.actor not in here:
            continue
        doing = Doing(
            staged.ref, staged.actor, staged.verb,
            tick_of(staged.start, rate), tick_of(staged.end_exclusive, rate),
            staged.whom, staged.what, staged.feeling, staged.strength,
            staged.to_x, staged.to_z, staged.to_facing, staged.round_by, staged.at,
            gait_of_way(staged.verb, staged.text), touched(staged.text),
            behind_back=behind_back(staged.text),
        )  # fmt: skip
        if doing.verb in ("sit", "lie") and not on_four_legs(cast.sheet(doing.actor)):
            _stop_before_seat(made, board, cast, doing, stances[doing.actor])
        made.append(doing)
    loaded = {
        each.person for each in board.placements if each.rides is not None and each.rides.mount == "load"
    }
    texts = {(staged.ref, staged.actor): staged.text for staged in board.moments}
    together = {key for key, text in texts.items() if hand_in_hand(text) or key[1] in loaded}
    return _along(made, together)


def _along(doings: list[Doing], together: Collection[tuple[str, str]]) -> tuple[Doing, ...]:
    """Those who go hand in hand, or carry something between them, set out as one: whose deeds are `together`."""
    made: list[Doing] = []
    for doing in doings:
        lead = next(
            (n for n, each in enumerate(made) if (each.ref, each.verb) == (doing.ref, doing.verb)), None
        )
        if (
            lead is None
            or doing.verb not in TOGETHER
            or doing.actor == made[lead].actor
            or (doing.ref, doing.actor) not in together
        ):
            made.append(doing)
            continue
        made[lead] = replace(made[lead], along=(*made[lead].along, doing.actor))
    return tuple(made)


def stances_of(board: Board, cast: Cast) -> dict[str, Stance]:
    """How each of a board's people stands, everybody unlike those named before."""
    made: dict[str, Stance] = {}
    for placement in sorted(board.placements, key=lambda each: each.person):
        sheet = cast.sheet(placement.person)
        made[placement.person] = stance_of(sheet, placement.feeling, beside=tuple(made.values()))
    return made


def footing_of(
    sheet: CharacterSheet,
    proportions: Proportions,
    placement: Placement,
    doings: Sequence[Doing],
    stance: Stance,
) -> Footing:
    """How somebody is as the shot begins. Who begins before a seat, to sit down, stands before it."""
    x, z, facing = placement.x, placement.z, placement.facing
    if on_four_legs(sheet):
        return standing(proportions, x, z, facing, stance=stance)
    chair = SEAT_HEIGHT[sheet.age] if placement.seat_height is None else placement.seat_height
    match placement.posture:
        case "sit":
            sits = seated(proportions, x, z, facing, chair - placement.dais)
            return replace(higher(sits, placement.dais), stance=stance)
        case "kneel":
            return replace(kneeling(proportions, x, z, facing), stance=stance)
        case "lie":
            bed = BED if placement.seat_height is None else chair
            return replace(lying(proportions, x, z, facing, bed), stance=stance)
    own = [doing for doing in doings if doing.actor == placement.person]
    if own and own[0].verb in ("sit", "lie") and own[0].to_x is None:
        x = standing_before_seat(proportions, x, own[0].to_facing or facing, chair - placement.dais, stance)
    return higher(standing(proportions, x, z, facing, view=placement.view, stance=stance), placement.dais)


def _stop_before_seat(made: list[Doing], board: Board, cast: Cast, sit: Doing, stance: Stance) -> None:
    """Moves the end of the walk that leads to the seat a thigh's length before it."""
    for i, doing in reversed(list(enumerate(made))):
        if doing.actor != sit.actor:
            continue
        elsewhere = sit.to_x is not None and doing.to_x is not None and abs(sit.to_x - doing.to_x) > 0.1
        if doing.verb not in ARRIVES or doing.to_x is None or elsewhere:
            return
        placement = next(each for each in board.placements if each.person == sit.actor)
        sheet = cast.sheet(sit.actor)
        arrives: Facing = 1 if doing.to_x >= placement.x else -1
        chair = SEAT_HEIGHT[sheet.age] if placement.seat_height is None else placement.seat_height
        x = standing_before_seat(proportions_of(sheet), doing.to_x, sit.to_facing or arrives, chair, stance)
        made[i] = replace(doing, to_x=x)
        return
