"""docs/words.md: within a room one word means one thing, so no two of its classes have one name."""

import ast
from collections import defaultdict
from pathlib import Path

from tests.documents.blocks import ROOT

SOURCES = ROOT / "src"


def room_of(path: Path) -> str:
    """The first folder of a package; of the built-in generators, each by itself."""
    parts = path.relative_to(SOURCES).parts
    return "/".join(parts[:4] if "builtin" in parts else parts[:2])


def test_no_two_classes_of_a_room_have_one_name() -> None:
    homes: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for path in sorted(SOURCES.rglob("*.py")):
        # Django asks that every command be called Command.
        if {"migrations", "commands"} & set(path.parts):
            continue
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                homes[room_of(path), node.name].append(path.name)
    assert len(homes) > 300
    assert {place: files for place, files in homes.items() if len(files) > 1} == {}


def test_no_word_stands_in_two_rows() -> None:
    page = (ROOT / "docs/words.md").read_text(encoding="utf-8")
    words = [line.split("|")[1].strip() for line in page.splitlines() if line.startswith("| ")]
    rows = [word for word in words if word not in ("word", "---")]
    assert len(rows) > 50
    assert sorted(rows) == sorted(set(rows))
