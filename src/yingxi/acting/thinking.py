"""A face that is seen near while nobody speaks thinks: the eyes leave what they are on, a breath is drawn, the brow
changes, and the eyes come back with it."""

from yingxi.acting.movement import Bend, Blink, Felt, Look
from yingxi.acting.plan import Plan
from yingxi.film.board import Board, Size
from yingxi.film.breakdown import Feeling
from yingxi.film.seeds import chance

NEAR = (Size.MEDIUM_CLOSE, Size.CLOSE)
# No thought is thought in fewer ticks than this; it begins after this share of the shot.
SHORT, BEGINS = 30.0, 0.22
# Where the eyes go by feeling; and what passes over a face that felt nothing yet.
ASIDE: dict[Feeling, str] = {
    "sadness": "down",
    "tenderness": "down",
    "fear": "aside",
    "anger": "aside",
    "joy": "up",
}
PASSES: Feeling = "doubt"


def plan_with_thought(plan: Plan, board: Board) -> Plan:
    """The plan with a thought for whoever is seen near by themselves in a shot without a word or a deed."""
    silent = not any(moment.kind in ("speech", "deed") for moment in board.moments)
    if not silent or board.size not in NEAR or len(board.subjects) != 1 or plan.ticks < SHORT:
        return plan
    part = plan.parts.get(board.subjects[0])
    if part is None or part.placement.asleep or part.placement.covered:
        return plan
    feeling = part.placement.feeling
    begin = BEGINS * plan.ticks
    back = begin + min(26.0, 0.4 * plan.ticks)
    was = max(part.looks, key=lambda look: look.tick).at if part.looks else "ahead"
    side = 1.0 if chance(plan.seed, "thought", board.id) < 0.5 else -1.0
    felt: Feeling = PASSES if feeling == "neutral" else feeling
    part = part.with_looks(
        Look(begin, ASIDE.get(feeling, "aside"), glance=True), Look(back, was, glance=True)
    ).with_blinks(Blink(begin + 1), Blink(back + 1))
    part = part.with_feelings(Felt(felt, begin + 6, back + 40, 0.55))
    return plan.with_part(
        part.with_bends(
            Bend("chest", ((begin - 2, 0.0), (begin + 8, -3.2), (back + 4, 1.0), (back + 16, 0.0))),
            Bend(
                "neck",
                ((begin + 2, 0.0), (begin + 12, 2.5), (back, 2.0), (back + 10, -1.0), (back + 18, 0.0)),
            ),
            Bend(
                "tilt", ((begin + 2, 0.0), (begin + 14, 3.0 * side), (back + 2, 2.0 * side), (back + 18, 0.0))
            ),
            Bend("brow_lift", ((begin + 4, 0.0), (begin + 10, -0.15), (back, 0.25), (back + 20, 0.0))),
        )
    )
