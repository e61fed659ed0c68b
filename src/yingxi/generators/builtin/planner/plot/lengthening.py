"""Short scenes between any two people, for films longer than their play: small things that bring them closer, put
in before the turn."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from importlib.resources import files

from yingxi.film.allowance import element_seconds
from yingxi.film.brief import Language
from yingxi.film.seeds import seed_of
from yingxi.generators.builtin import planner
from yingxi.generators.builtin.planner.play import Play, Row, play_from_text
from yingxi.generators.builtin.planner.plot.draft import draft_written, rows_standing
from yingxi.generators.builtin.planner.plot.plan import StoryPlan


@cache
def interludes(language: Language) -> tuple[Play, ...]:
    """Every interlude in `language`, by name. Its people are `{P}` and `{Q}`, the play's second one."""
    folder = files(planner) / "interludes" / language
    names = sorted(each.name for each in folder.iterdir() if each.name.endswith(".play"))
    return tuple(play_from_text((folder / name).read_text("utf-8"), name[:-5], language) for name in names)


def lengthened(
    rows: tuple[Row, ...], plan: StoryPlan, groups: frozenset[str], missing: float
) -> tuple[Row, ...]:
    """The standing rows with as many interludes as fit into `missing` seconds, before the turn."""
    standing = rows_standing(rows, plan, groups)
    at = _before_turn(standing)
    if at is None:
        return standing
    unheard = {"P", *plan.play.words("silent")}
    second = next(
        (role for role in plan.parts if role not in unheard and _met(role, standing[:at], plan)), ""
    )
    if not second:
        return standing
    chosen: list[Row] = []
    for interlude in _suiting(plan):
        scene = tuple(_cast(row, second) for row in interlude.full)
        seconds = _seconds(scene, plan)
        if seconds <= missing:
            chosen += scene
            missing -= seconds
    if not chosen:
        return standing
    going_on = next((row.kind for row in standing[at:] if row.kind != "beat"), "")
    back = [] if going_on == "heading" else [_last_heading(standing[:at])]
    return (*standing[:at], *chosen, *back, *standing[at:])


def _met(role: str, rows: tuple[Row, ...], plan: StoryPlan) -> bool:
    """Whether somebody has come in: a discovery keeps its second person for the turn."""
    texts = [text for row in rows if row.kind == "action" for text in row.texts]
    clauses = [plan.words.get(key, "") for text in texts for key in re.findall(r"{(c\d)}", text)]
    return any("{" + role + "}" in text for text in (*texts, *clauses))


def _suiting(plan: StoryPlan) -> Iterator[Play]:
    """The interludes that this film may hold, those about the idea's own deed first, in the seed's order; a play that
    is not made of the deed has none of those."""
    terms = plan.terms | {plan.play.id}
    free = [
        each
        for each in interludes(plan.language)
        if not set(each.words("never")) & terms and set(each.words("needs")) <= terms
    ]
    own = "deed" in plan.play.fact("needs") or "awaited" in plan.play.words("needs")
    yield from sorted(
        (each for each in free if own or not each.words("needs")),
        key=lambda each: (not each.words("needs"), seed_of(plan.seed, "interlude", each.id, plan.idea.text)),
    )


def _before_turn(rows: tuple[Row, ...]) -> int | None:
    """Where the turn's first row stands, its heading included; what is put in belongs to the beat before."""
    at = next(
        (place for place, row in enumerate(rows) if row.kind == "beat" and row.texts[0] == "turn"), None
    )
    if at is None:
        return None
    while at and rows[at - 1].kind == "heading":
        at -= 1
    return at


def _last_heading(rows: tuple[Row, ...]) -> Row:
    return next(row for row in reversed(rows) if row.kind == "heading")


def _cast(row: Row, second: str) -> Row:
    texts = tuple(text.replace("{Q", "{" + second) for text in row.texts)
    return replace(row, texts=texts, who=second if row.who == "Q" else row.who)


def _seconds(rows: tuple[Row, ...], plan: StoryPlan) -> float:
    draft = draft_written(rows, plan, frozenset(), room=False)
    return sum(element_seconds(element, plan.language) for element in draft.elements)
