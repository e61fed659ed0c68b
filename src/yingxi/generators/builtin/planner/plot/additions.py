"""What an idea says beside its deed, put into a play: its second clause as the turn, and who cannot hear or see.

An addition is a play file of a few rows: `before` is the beat it stands before, `needs` what the film must have. `{Q}`
is who stands beside `{P}`, `{twist}` what is said there.
"""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from importlib.resources import files

from yingxi.film.brief import Language
from yingxi.film.seeds import seed_of, turned
from yingxi.generators.builtin import planner
from yingxi.generators.builtin.planner.idea import Trait
from yingxi.generators.builtin.planner.play import Play, Row, play_from_text
from yingxi.generators.builtin.planner.plot.draft import rows_standing
from yingxi.generators.builtin.planner.plot.plan import StoryPlan
from yingxi.generators.builtin.planner.staging.staging import table
from yingxi.generators.builtin.planner.staging.traits import KNOWN, fits_said

_EVERY_GROUP = frozenset(str(number) + letter for number in range(10) for letter in ("", *"abcdef"))


@cache
def additions(language: Language) -> tuple[Play, ...]:
    """Every addition in `language`, by name."""
    folder = files(planner) / "additions" / language
    names = sorted(each.name for each in folder.iterdir() if each.name.endswith(".play"))
    return tuple(play_from_text((folder / name).read_text("utf-8"), name[:-5], language) for name in names)


def with_additions(rows: tuple[Row, ...], plan: StoryPlan, *, short: bool) -> tuple[Row, ...]:
    """The rows of a play with what the idea says besides: one addition before a beat."""
    for beat in ("want", "turn", "ending"):
        at = _before(rows, beat)
        suiting = [each for each in additions(plan.language) if _suits(each, plan, beat)]
        if at is None or not suiting:
            continue
        second = plan.beside or _second(rows_standing(rows[:at], plan, _EVERY_GROUP), plan)
        if not second or not _met(second, rows_standing(rows[:at], plan, frozenset())):
            continue
        name = turned(tuple(each.id for each in suiting), plan.seed, plan.idea.text, beat)
        chosen = next(each for each in suiting if each.id == name)
        put_in = tuple(_cast(row, second) for row in (chosen.short if short else chosen.full))
        rows = (*rows[:at], *put_in, *rows[at:])
    return rows if plan.play.fact("telephone") else _with_traits(rows, plan)


def _with_traits(rows: tuple[Row, ...], plan: StoryPlan) -> tuple[Row, ...]:
    """The rows with what the idea says its people are like: a deed, and a line where somebody stands beside. What the
    play itself is about (fear) it shows itself, and of whom it says so (`seen: O`)."""
    silent = (*plan.play.words("silent"), *plan.play.words("seen"))
    for role, part in plan.parts.items():
        trait = part.trait
        if (
            trait is None
            or not trait.id
            or role in silent
            or {trait.id, *trait.id.split("-")} & _asked(plan.play)
        ):
            continue
        row = table("traits", plan.language)[trait.id]
        for beat in ("want", "attempt", "turn", "ending"):
            at = _before(rows, beat)
            met = _met(role, rows_standing(rows[:at], plan, frozenset())) if at else False
            if at is None or not met:
                continue
            standing = rows_standing(rows[:at], plan, frozenset())
            speaking = (other for other in plan.parts if other != role and other not in silent)
            beside = next((other for other in speaking if _met(other, standing)), "")
            shown = tuple(_trait_rows(row, trait, role, beside, plan))
            if shown:
                rows = (*rows[:at], *shown, *rows[at:])
                break
    return rows


def _trait_rows(row: dict[str, str], trait: Trait, role: str, beside: str, plan: StoryPlan) -> Iterator[Row]:
    """What is seen of a trait, and what is said of it to somebody who stands beside."""
    name, language = trait.id, plan.language

    def cast(text: str) -> str:
        return text.replace("{P", "{" + role).replace("{Q", "{" + beside).replace("{word}", trait.word)

    asked, owned = row["ask"].split(" / "), row["own"].split(" / ")
    at = (seed_of(0, plan.idea.text, "trait", role) + plan.seed) % len(asked)
    acts = row["act"].split(" / ") if row.get("act") else []
    act = acts[at % len(acts)] if acts else ""
    if act and (beside or "{Q" not in act):
        yield Row("action", (cast(act),), group="0")
    if beside and (name != KNOWN or fits_said(trait.word, language)):
        yield Row("line", (cast(asked[at]),), who=beside, group="0a")
        yield Row("line", (cast(owned[at]),), who=role, group="0a")


def _asked(play: Play) -> set[str]:
    return {one for need in play.words("needs") for one in need.split("|")}


def _before(rows: tuple[Row, ...], beat: str) -> int | None:
    """Where a beat begins, its heading included."""
    at = next((place for place, row in enumerate(rows) if row.kind == "beat" and row.texts[0] == beat), None)
    while at and rows[at - 1].kind == "heading":
        at -= 1
    return at


def _suits(addition: Play, plan: StoryPlan, beat: str) -> bool:
    acted = not plan.play.fact("own-clauses") or {"twist-acted", "confessed"} & plan.terms
    told = (
        plan.play.fact("own-twist") and acted and any(need[:5] == "twist" for need in addition.words("needs"))
    )
    if plan.play.fact("own-second") and "second" in addition.words("needs"):
        return False
    return (
        not told
        and addition.fact("before") == beat
        and set(addition.words("needs")) <= plan.terms
        and not set(addition.words("never")) & (plan.terms | {plan.play.id})
    )


def _second(rows: tuple[Row, ...], plan: StoryPlan) -> str:
    """Who speaks first beside the protagonist."""
    return next(
        (row.who for row in rows if row.kind == "line" and row.who != "P" and row.who in plan.parts), ""
    )


def _met(role: str, rows: tuple[Row, ...]) -> bool:
    return any("{" + role + "}" in text for row in rows if row.kind == "action" for text in row.texts)


def _cast(row: Row, second: str) -> Row:
    texts = tuple(
        text.replace("{Q", "{" + second).replace("{a Q ", "{a " + second + " ") for text in row.texts
    )
    return replace(row, texts=texts, who=second if row.who == "Q" else row.who)
