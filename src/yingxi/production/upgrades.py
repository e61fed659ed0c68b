"""Documents of older versions brought up to today's: from dict to dict, a function for each step.

`("cut", 1): cut_as_a_list` brings version 1 of a cut to version 2. A step that was released is never changed. It is
given the fields without their schema, and whatever a person wrote in them.
"""

from collections.abc import Callable
from typing import Any

Fields = dict[str, Any]
Upgrade = Callable[[Fields], Fields]


def cut_as_a_list(fields: Fields) -> Fields:
    """A cut named where each shot begins, its scene, and every line: all of it follows from the shots."""
    kept = {name: part for name, part in fields.items() if name != "lines"}
    shots = [
        {name: part for name, part in shot.items() if name not in ("start", "scene")}
        for shot in fields.get("shots", [])
    ]
    return {**kept, "shots": shots}


UPGRADES: dict[tuple[str, int], Upgrade] = {("cut", 1): cut_as_a_list}


def schema_parts(schema: object) -> tuple[str, int]:
    """Name and version of "yingxi.cast.1"; ("", 0) where it is no schema of a film's document."""
    house, _, rest = str(schema).partition(".")
    name, _, version = rest.rpartition(".")
    if house != "yingxi" or not name or not version.isascii() or not version.isdigit() or len(version) > 6:
        return "", 0
    return name, int(version)


def upgraded(fields: Fields, name: str, version: int, *, to: int) -> Fields:
    """The fields of a document `name` as its version `to` has them. Raises KeyError where a step is missing."""
    for step in range(version, to):
        fields = UPGRADES[name, step](fields)
    return fields
