"""A play fitted to a length: its short or its full version, and as many optional groups as time allows."""

from dataclasses import replace

from yingxi.film.allowance import allowance, credits_seconds, element_seconds, spoken_count, title_seconds
from yingxi.film.screenplay import ElementKind
from yingxi.generators.builtin.planner.play import Row
from yingxi.generators.builtin.planner.plot.additions import with_additions
from yingxi.generators.builtin.planner.plot.draft import Draft, draft_written
from yingxi.generators.builtin.planner.plot.lengthening import lengthened
from yingxi.generators.builtin.planner.plot.plan import StoryPlan
from yingxi.generators.builtin.planner.plot.threads import with_thread

SHORT_TO, FULL_FROM = 22.0, 50.0
"""Films up to the first length, in seconds, are told in a play's short version (three beats in one place),
from the second on in its full one."""
LONG_FROM = 100.0
"""From this length on interludes may be put in, where the play alone is over too soon."""
NEARLY = 1.02
"""How far interludes may fill a film."""
OVER = 1.1
"""How far over its length a draft may run: boards are timed to the frame later, but never by much."""


def draft_seconds(draft: Draft, length: float) -> float:
    """About how long the draft plays, title and credits included."""
    spent = sum(element_seconds(element, draft.plan.language) for element in draft.elements)
    opening = next((each for each in draft.elements if each.kind is ElementKind.ACTION), None)
    shown = element_seconds(opening, draft.plan.language) if opening else 0.0
    return spent + max(0.0, title_seconds(length) - shown) + credits_seconds(length)


def draft_fitted(plan: StoryPlan, length: float) -> Draft:
    """The fullest draft that keeps to `length` seconds; between the versions, the one that comes nearer."""
    if length >= FULL_FROM:
        rows = with_additions(_rows_full(plan), plan, short=False)
        full = _filled_up(rows, plan, length)
        if draft_seconds(full, length) > length * OVER:
            rows = with_additions(_rows_full(plan), plan, short=True)
            full = _filled_up(rows, plan, length)
        return _lengthened(full, rows, length) if length >= LONG_FROM else full
    short = _filled_up(with_additions(plan.play.short, plan, short=True), plan, length)
    if length <= SHORT_TO:
        return short
    full = _filled_up(with_additions(_rows_full(plan), plan, short=True), plan, length)
    return min((short, full), key=lambda draft: abs(draft_seconds(draft, length) - length))


def _rows_full(plan: StoryPlan) -> tuple[Row, ...]:
    later = next((term[6:] for term in sorted(plan.terms) if term.startswith("later-")), "O")
    return with_thread(plan.play.full, plan.thread, later)


def _lengthened(draft: Draft, rows: tuple[Row, ...], length: float) -> Draft:
    groups = frozenset(draft.groups)
    missing = length * NEARLY - draft_seconds(draft, length)
    longer = lengthened(rows, draft.plan, groups, missing)
    return replace(draft_written(longer, draft.plan, groups), groups=draft.groups)


def _filled_up(rows: tuple[Row, ...], plan: StoryPlan, length: float) -> Draft:
    """The rows that must be, and as many optional groups as fit, offered in the order of their labels."""
    kept: frozenset[str] = frozenset()
    most = allowance(length, plan.language).spoken_limit
    room = length > SHORT_TO
    best = draft_written(rows, plan, kept, room=room)
    if room and draft_seconds(best, length) > length * OVER:
        room = False
        best = draft_written(rows, plan, kept, room=room)
    for group in sorted({row.group for row in rows if row.group}, key=_order):
        trial = draft_written(rows, plan, kept | {group}, room=room)
        spoken = sum(map(spoken_count, trial.rows(ElementKind.DIALOGUE)))
        if draft_seconds(trial, length) <= length * OVER and spoken <= most:
            kept, best = kept | {group}, trial
    return best


def _order(group: str) -> tuple[int, str]:
    digits = "".join(sign for sign in group if sign.isdigit())
    return int(digits), group
