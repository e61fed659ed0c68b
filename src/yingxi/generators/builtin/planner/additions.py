"""What an idea says beside its deed, put into a play: its second clause as the turn, and who cannot hear or see.

An addition is a play file of a few rows: `before` is the beat it stands before, `needs` what the film must have. `{Q}`
is who stands beside `{P}`, `{twist}` what is said there.
"""

from dataclasses import replace
from functools import cache
from importlib.resources import files

from yingxi.film.brief import Language
from yingxi.film.seeds import turned
from yingxi.generators.builtin.planner.draft import rows_standing
from yingxi.generators.builtin.planner.plan import Plan
from yingxi.generators.builtin.planner.play import Play, Row, play_from_text

_EVERY_GROUP = frozenset(str(number) + letter for number in range(10) for letter in ("", *"abcdef"))


@cache
def additions(language: Language) -> tuple[Play, ...]:
    """Every addition in `language`, by name."""
    folder = files(__package__) / "additions" / language
    names = sorted(each.name for each in folder.iterdir() if each.name.endswith(".play"))
    return tuple(play_from_text((folder / name).read_text("utf-8"), name[:-5], language) for name in names)


def with_additions(rows: tuple[Row, ...], plan: Plan, *, short: bool) -> tuple[Row, ...]:
    """The rows of a play with what the idea says besides: one addition before a beat."""
    for beat in ("want", "turn", "ending"):
        at = next(
            (place for place, row in enumerate(rows) if row.kind == "beat" and row.texts[0] == beat), None
        )
        suiting = [each for each in additions(plan.language) if _suits(each, plan, beat)]
        if at is None or not suiting:
            continue
        while rows[at - 1].kind == "heading":
            at -= 1
        second = plan.beside or _second(rows_standing(rows[:at], plan, _EVERY_GROUP), plan)
        if not second or not _met(second, rows_standing(rows[:at], plan, frozenset())):
            continue
        name = turned(tuple(each.id for each in suiting), plan.seed, plan.idea.text, beat)
        chosen = next(each for each in suiting if each.id == name)
        put_in = tuple(_cast(row, second) for row in (chosen.short if short else chosen.full))
        rows = (*rows[:at], *put_in, *rows[at:])
    return rows


def _suits(addition: Play, plan: Plan, beat: str) -> bool:
    return (
        addition.fact("before") == beat
        and set(addition.words("needs")) <= plan.terms
        and not set(addition.words("never")) & (plan.terms | {plan.play.id})
    )


def _second(rows: tuple[Row, ...], plan: Plan) -> str:
    """Who speaks first beside the protagonist."""
    return next(
        (row.who for row in rows if row.kind == "line" and row.who != "P" and row.who in plan.parts), ""
    )


def _met(role: str, rows: tuple[Row, ...]) -> bool:
    return any("{" + role + "}" in text for row in rows if row.kind == "action" for text in row.texts)


def _cast(row: Row, second: str) -> Row:
    texts = tuple(text.replace("{Q", "{" + second) for text in row.texts)
    return replace(row, texts=texts, who=second if row.who == "Q" else row.who)
