"""Neighbours of one paint become one path: the picture is the same, the painter has less to do."""

from collections.abc import Iterable
from dataclasses import replace
from itertools import chain

from yingxi.stage.display import Cut, DisplayList, Group, Record, Stroke
from yingxi.stage.path import Path


def folded(records: Iterable[Record]) -> DisplayList:
    """`records`, where sheets that cast no shadow and have no lit edge, and lines, are joined with those of the same
    paint that lie right after them."""
    made: list[Record] = []
    for run in _runs(records):
        first = run[0]
        if isinstance(first, Group):
            made.append(replace(first, records=folded(first.records)))
        elif len(run) > 1 and isinstance(first, Cut | Stroke):
            steps = chain.from_iterable(each.path.steps for each in run if isinstance(each, Cut | Stroke))
            made.append(replace(first, path=Path(tuple(steps))))
        else:
            made.append(first)
    return tuple(made)


def _runs(records: Iterable[Record]) -> list[list[Record]]:
    runs: list[list[Record]] = []
    for record in records:
        if runs and _same_paint(runs[-1][-1], record):
            runs[-1].append(record)
        else:
            runs.append([record])
    return runs


def _same_paint(before: Record, after: Record) -> bool:
    if isinstance(before, Cut) and isinstance(after, Cut):
        return (
            before.colour == after.colour
            and before.colour.alpha == 1
            and not (before.lift or after.lift or before.edge or after.edge)
            and before.grain == after.grain
            and before.lit == after.lit
        )
    if isinstance(before, Stroke) and isinstance(after, Stroke):
        return (
            before.colour == after.colour
            and before.colour.alpha == 1
            and before.width == after.width
            and before.lit == after.lit
        )
    return False
