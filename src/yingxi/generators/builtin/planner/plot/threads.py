"""Threads: what two people want of each other around an idea's own deeds, from the first line to the last picture.

A thread is a play file of rows under beats that stand for places in a play which says `threads: yes`, or
`threads: advert` (a row `{thread want}` there). `needs` and `never` are terms, chiefly how the idea's clauses stand to
each other (`rel-…`); a thread whose places have no words is not taken. `{B}` is who stands beside `{P}`, `{Z}` who does
the last clause or has it done to them.
"""

import re
from collections.abc import Collection, Mapping
from dataclasses import replace
from functools import cache
from importlib.resources import files

from yingxi.film.brief import Language
from yingxi.film.phrasing import phrased
from yingxi.film.seeds import seed_of
from yingxi.generators.builtin import planner
from yingxi.generators.builtin.planner.play import Play, Row, play_from_text

THREADED = "threaded"
"""The term of a film that has one."""
_PLACE = phrased(r"{([^{}]+)}")
_MARK = phrased(r"{thread (\w+)}")
_SPARED = {"attempt": "2d"}
"""What a film that has no time for it goes without."""
_SOLD = "advert"
"""What threads of an advertisement need, and no others."""


@cache
def threads(language: Language) -> tuple[Play, ...]:
    """Every thread in `language`, by name."""
    folder = files(planner) / "threads" / language
    if not folder.is_dir():
        return ()
    names = sorted(each.name for each in folder.iterdir() if each.name.endswith(".play"))
    return tuple(play_from_text((folder / name).read_text("utf-8"), name[:-5], language) for name in names)


def thread_chosen(
    play: Play, told: str, words: Mapping[str, str], terms: Collection[str], seed: int
) -> Play | None:
    """The thread of an idea `told` as `play`: one of those that suit it most closely, for another seed another one.
    A single deed has the play's own arc for every other seed."""
    if "arc" in terms and not seed % 2:
        return None
    kind = play.fact("threads")
    sort = [each for each in threads(play.language) if (_SOLD in each.words("needs")) == (kind == _SOLD)]
    suiting = [each for each in sort if kind and _suits(each, words, terms)]
    if not suiting:
        return None
    closest = max(int(each.fact("rank", "0")) for each in suiting)
    ring = [each for each in suiting if int(each.fact("rank", "0")) == closest]
    ring = ring if seed == 1 or (len(ring) > 1 and seed % 2) else suiting
    return ring[(seed_of(0, told, "thread") + seed // 2) % len(ring)]


def _suits(thread: Play, words: Mapping[str, str], terms: Collection[str]) -> bool:
    needs = [set(need.split("|")) for need in thread.words("needs")]
    if any(not need & set(terms) for need in needs) or set(thread.words("never")) & set(terms):
        return False
    if "P-wordless" in terms and "P-wordless" not in thread.words("needs"):
        return False
    asked = {name for row in thread.full for text in row.texts for name in _PLACE.findall(text)}
    return all(name in words or name[:1] in "BZ" for name in asked)


def with_thread(rows: tuple[Row, ...], thread: Play | None, later: str) -> tuple[Row, ...]:
    """The rows of a play with those of its thread in their places; `later` is the role of `{Z}`."""
    put: dict[str, list[Row]] = {}
    place = ""
    for row in thread.full if thread else ():
        if row.kind == "beat":
            place = row.texts[0]
        else:
            spared = replace(row, group=row.group or _SPARED.get(place, ""))
            put.setdefault(place, []).append(_cast(spared, later))
    found: list[Row] = []
    for row in rows:
        if mark := _MARK.fullmatch(row.texts[0]):
            found += [replace(each, terms=(*row.terms, *each.terms)) for each in put.get(mark[1], ())]
        else:
            found.append(row)
    return tuple(found)


def _cast(row: Row, later: str) -> Row:
    texts = tuple(
        re.sub(r"{(a )?Z", rf"{{\g<1>{later}", re.sub(r"{(a )?B", r"{\g<1>O", text)) for text in row.texts
    )
    who = {"B": "O", "Z": later}.get(row.who, row.who)
    return replace(row, texts=texts, who=who)
