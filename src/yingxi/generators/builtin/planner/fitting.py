"""A play fitted to a length: its short or its full version, and as many optional groups as time allows."""

from yingxi.film.allowance import credits_seconds, element_seconds, title_seconds
from yingxi.film.screenplay import ElementKind
from yingxi.generators.builtin.planner.draft import Draft, draft_written
from yingxi.generators.builtin.planner.plan import Plan
from yingxi.generators.builtin.planner.play import Row

SHORT_TO, FULL_FROM = 22.0, 50.0
"""Films up to the first length, in seconds, are told in a play's short version (three beats in one place),
from the second on in its full one."""
OVER = 1.1
"""How far over its length a draft may run: boards are timed to the frame later, but never by much."""


def draft_seconds(draft: Draft, length: float) -> float:
    """About how long the draft plays, title and credits included."""
    spent = sum(element_seconds(element, draft.plan.language) for element in draft.elements)
    opening = next((each for each in draft.elements if each.kind is ElementKind.ACTION), None)
    shown = element_seconds(opening, draft.plan.language) if opening else 0.0
    return spent + max(0.0, title_seconds(length) - shown) + credits_seconds(length)


def draft_fitted(plan: Plan, length: float) -> Draft:
    """The fullest draft that keeps to `length` seconds; between the versions, the one that comes nearer."""
    if length >= FULL_FROM:
        return _filled_up(plan.play.full, plan, length)
    short = _filled_up(plan.play.short, plan, length)
    if length <= SHORT_TO:
        return short
    full = _filled_up(plan.play.full, plan, length)
    return min((short, full), key=lambda draft: abs(draft_seconds(draft, length) - length))


def _filled_up(rows: tuple[Row, ...], plan: Plan, length: float) -> Draft:
    """The rows that must be, and as many optional groups as fit, offered in the order of their labels."""
    kept: frozenset[str] = frozenset()
    best = draft_written(rows, plan, kept)
    for group in sorted({row.group for row in rows if row.group}, key=_order):
        trial = draft_written(rows, plan, kept | {group})
        if draft_seconds(trial, length) <= length * OVER:
            kept, best = kept | {group}, trial
    return best


def _order(group: str) -> tuple[int, str]:
    digits = "".join(sign for sign in group if sign.isdigit())
    return int(digits), group
