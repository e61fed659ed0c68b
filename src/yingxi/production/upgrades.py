"""Documents of older versions brought up to today's: from dict to dict, a function for each step.

    UPGRADES = {("cast", 1): cast_with_shoes}    # brings version 1 of a cast to version 2

A step that was released is never changed. It is given the fields without their schema, and whatever a person
wrote in them.
"""

from collections.abc import Callable
from typing import Any

Fields = dict[str, Any]
Upgrade = Callable[[Fields], Fields]

UPGRADES: dict[tuple[str, int], Upgrade] = {}


def schema_parts(schema: object) -> tuple[str, int]:
    """Name and version of "yingxi.cast.1"; ("", 0) where it is no schema of a film's document."""
    house, _, rest = str(schema).partition(".")
    name, _, version = rest.rpartition(".")
    if house != "yingxi" or not name or not version.isascii() or not version.isdigit() or len(version) > 6:
        return "", 0
    return name, int(version)


def upgraded(fields: Fields, name: str, version: int, *, to: int) -> Fields:
    """The fields of a document `name` as its version `to` has them. Raises KeyError where a step is
    missing."""
    for step in range(version, to):
        fields = UPGRADES[name, step](fields)
    return fields
