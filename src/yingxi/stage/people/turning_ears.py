"""The ears of a beast whose head goes on from three-quarter to profile: the near one wanders back over the head, the
far one goes behind it."""

from dataclasses import replace

from yingxi.stage.display import Cut, DisplayList, Group, Record
from yingxi.stage.people.inbetween import HALF_WAY, layers_between

EARS = ("ear", "inner ear", "ear's tip")
NEAR, FAR = "near ear", "far ear"
"""How the groups of both are called in a profile."""
Head = tuple[DisplayList, DisplayList]
"""What lies behind the skull, and the front."""


def head_between(before: Head, beside: Head, share: float) -> Head:
    """The head `share` (0-1) of the way from three-quarter to profile."""
    far = tuple(each for each in before[1] if _is_far_ear(each))
    kept = tuple(each for each in before[1] if not _is_far_ear(each))
    behind, front = layers_between((before[0], kept), tuple(_ear_laid_open(layer) for layer in beside), share)
    if share >= HALF_WAY:
        return behind, front
    return behind, (*(_towards_the_middle(each, share) for each in far), *front)


def _is_far_ear(record: Record) -> bool:
    if not isinstance(record, Cut) or record.name not in EARS:
        return False
    left, _, right, _ = record.path.bounds()
    return left + right > 0


def _ear_laid_open(layer: DisplayList) -> DisplayList:
    """A profile's layer in which the near ear's pieces lie by themselves, as from before."""
    made: list[Record] = []
    for record in layer:
        if isinstance(record, Group) and record.name == NEAR:
            made += (
                replace(each, path=each.path.mapped(*record.matrix)) if isinstance(each, Cut) else each
                for each in record.records
            )
        else:
            made.append(record)
    return tuple(made)


def _towards_the_middle(record: Record, share: float) -> Record:
    if not isinstance(record, Cut):
        return record
    left, _, right, _ = record.path.bounds()
    return replace(record, path=record.path.moved(-share * (left + right) / 2, 0.0))
