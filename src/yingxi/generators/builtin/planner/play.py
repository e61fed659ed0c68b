"""Plays: authored stories with typed places for what an idea names, and the reader of their files.

A play file is text. Before the first `version` come its facts, one a line (`key: value`; alternatives by ` | `).
After `version short` or `version full` come rows: `> heading`, `= beat`, `@P (manner) line`; anything else is action.
A row or block may stand under `<...>`: an optional group (`2a`: kept while time allows, in order), or a term of
`terms.py`: a flag of the idea (`snow`), its lack (`!snow`), a choice (`turn=toes`). A line `<...>` alone opens a block,
`<>` closes it.
"""

from dataclasses import dataclass, field
from functools import cache, cached_property
from importlib.resources import files
from typing import Literal

from yingxi.film.brief import Language
from yingxi.film.phrasing import phrased
from yingxi.generators.builtin import planner

RowKind = Literal["heading", "beat", "action", "line"]
_GROUP = phrased(r"\d+[a-z]?$")
_LINE = phrased(r"@(?P<who>\w+)(?:\s*[（(](?P<how>[^）)]*)[）)])?\s*(?P<text>.*)")


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a play. `texts` are alternatives; `terms` must all hold; `group` is its optional group."""

    kind: RowKind
    texts: tuple[str, ...]
    who: str = ""
    how: str = ""
    terms: tuple[str, ...] = ()
    group: str = ""


@dataclass(frozen=True)
class Play:
    """A shape of story with its beats, roles and lines, in one language."""

    id: str
    language: Language
    facts: tuple[tuple[str, str], ...]
    short: tuple[Row, ...] = field(default=())
    full: tuple[Row, ...] = field(default=())

    def fact(self, key: str, otherwise: str = "") -> str:
        return self._first_facts.get(key, otherwise)

    @cached_property
    def _first_facts(self) -> dict[str, str]:
        return dict(reversed(self.facts))

    def words(self, key: str) -> tuple[str, ...]:
        return tuple(self.fact(key).split())

    def options(self, key: str) -> tuple[str, ...]:
        """A fact's alternatives."""
        return tuple(part.strip() for part in self.fact(key).split(" | ") if part.strip())

    def under(self, prefix: str) -> dict[str, str]:
        """Facts whose key starts with `prefix ` as rest -> value: roles, choices, kits, beats."""
        return {name[len(prefix) + 1 :]: value for name, value in self.facts if name.startswith(prefix + " ")}


def about_deed(play: Play) -> bool:
    """Whether the play is made of the idea's own deed: another seed then tells it in another shape."""
    return any(need.startswith(("deed", "awaited", "personified")) for need in play.words("needs"))


def play_from_text(text: str, name: str, language: Language) -> Play:
    """Reads a play file."""
    facts: list[tuple[str, str]] = []
    versions: dict[str, list[Row]] = {"short": [], "full": []}
    rows: list[Row] | None = None
    block = ""
    for line in (each.strip() for each in text.splitlines()):
        if not line or line.startswith("#"):
            continue
        if line.startswith("version "):
            rows, block = versions[line.split()[1]], ""
        elif rows is None:
            key, _, value = line.partition(":")
            facts.append((key.strip(), value.strip()))
        elif line.startswith("<") and line.endswith(">"):
            block = line[1:-1]
        else:
            rows.append(_row(line, block))
    return Play(name, language, tuple(facts), tuple(versions["short"]), tuple(versions["full"]))


def _row(line: str, block: str) -> Row:
    own = ""
    if line.startswith("<"):
        own, _, line = line[1:].partition(">")
        line = line.strip()
    marks = (*block.split(), *own.split())
    group = next((mark for mark in marks if _GROUP.match(mark)), "")
    terms = tuple(mark for mark in marks if not _GROUP.match(mark))
    if line.startswith(">"):
        return Row("heading", (line[1:].strip(),), terms=terms, group=group)
    if line.startswith("="):
        return Row("beat", (line[1:].strip(),), terms=terms, group=group)
    match = _LINE.match(line)
    who, how, text = (match["who"], match["how"] or "", match["text"]) if match else ("", "", line)
    texts = tuple(part.strip() for part in text.split(" | "))
    return Row("line" if match else "action", texts, who=who, how=how, terms=terms, group=group)


@cache
def plays(language: Language) -> tuple[Play, ...]:
    """Every play in `language`, by name."""
    folder = files(planner) / "plays" / language
    names = sorted(each.name for each in folder.iterdir() if each.name.endswith(".play"))
    return tuple(play_from_text((folder / name).read_text("utf-8"), name[:-5], language) for name in names)
