"""Which of the idea's people takes which role of a play."""

from collections.abc import Collection, Sequence

from yingxi.generators.builtin.planner.idea import Mention
from yingxi.generators.builtin.planner.play import Play


def roles_taken(
    play: Play, people: Sequence[Mention], flags: Collection[str] = ()
) -> dict[str, Mention | None]:
    """Everybody's role; None where nobody fits. A role names the flags that must fit it (`fits=waiter,adult`: a waiter,
    else anybody grown), or those it would rather have (`rather=elder`), or takes anybody. Roles choose in their order,
    or in that of a flag of the idea (`roles learn: O P`)."""
    asked = (order.split() for flag, order in play.under("roles").items() if flag in flags)
    order = next(asked, list(play.under("role")))
    marks = {role: play.under("role")[role].split() for role in order}
    taken: dict[str, Mention | None] = dict.fromkeys(play.under("role"))
    left = list(people)
    for strict in (True, False):
        for role in (each for each in order if taken[each] is None):
            fits = _flags_named(marks[role], "fits") or (
                _flags_named(marks[role], "rather") if strict else ()
            )
            one = _first_that_fits(left, fits) if fits else next(iter(left), None)
            if one is not None:
                left.remove(one)
            taken[role] = one
    for role in (each for each in order if taken[each] is None):
        # Of two who are kin nobody is left out for somebody whom the idea does not name.
        ages = {"young", "adult", "elder"}.intersection(_flags_named(marks[role], "fits"))
        kin = next((each for each in left if {"kin", "adult"} <= {*each.entry.flags}), None)
        one = kin or next((each for each in left if "kin" in each.entry.flags), None)
        if one is not None and ages and len(left) < len(people):
            left.remove(one)
            taken[role] = one
    return taken


def _first_that_fits(people: Sequence[Mention], fits: Sequence[str]) -> Mention | None:
    """Who fits by the flag that is named first; of several by one flag, whom the idea names first."""
    if {"child", "young", "adult", "elder"} <= {*fits}:
        # Who may be of any age is taken as the idea names them.
        return next((each for each in people if {*fits} & {each.entry.id, *each.entry.flags}), None)
    return next(
        (each for flag in fits for each in people if flag in (each.entry.id, *each.entry.flags)), None
    )


def _flags_named(marks: Sequence[str], key: str) -> tuple[str, ...]:
    return tuple(
        flag
        for mark in marks
        if mark.startswith(f"{key}=")
        for flag in mark.removeprefix(f"{key}=").split(",")
    )
