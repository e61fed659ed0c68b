"""All that is looked for in a shot, and all that is found."""

from collections.abc import Callable, Iterator

from yingxi.acting.faults import attention, bodies, company, covering, crossing, frames, hiding, things
from yingxi.acting.faults.witness import Witness
from yingxi.film.board import Board
from yingxi.film.fault import Fault
from yingxi.film.performance import Performance
from yingxi.film.sheet import Cast
from yingxi.stage.place import Place

CHECKS: tuple[Callable[[Witness], Iterator[Fault]], ...] = (
    bodies.limbs_past_their_range,
    bodies.feet_off_the_ground,
    bodies.feet_sliding,
    bodies.dead_still,
    company.two_on_one_spot,
    company.inside_furniture,
    company.sitting_on_nothing,
    company.hands_that_miss,
    frames.faces_outside_the_frame,
    frames.heads_cut_off,
    frames.faces_under_text,
    hiding.faces_hidden,
    hiding.bodies_covered,
    crossing.faces_walked_before,
    crossing.people_walked_through,
    covering.faces_covered,
    covering.heads_overlapping,
    company.things_in_the_air,
    things.things_jumping,
    frames.empty_shots,
    attention.gaze_at_nothing,
    attention.mouths_in_silence,
)


def shot_faults(
    board: Board, performance: Performance, cast: Cast, place: Place | None, *, width: int, height: int
) -> tuple[Fault, ...]:
    """What a viewer of this shot, on a frame of `width` x `height` pixels, would see at once. Without a place nothing
    is said of furniture."""
    witness = Witness(board, performance, cast, place, width, height)
    return tuple(fault for check in CHECKS for fault in check(witness))
