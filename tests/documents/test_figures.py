"""A module that names a part of docs/figures.md names one that is there, and the page names modules that are there."""

import re

from tests.documents.blocks import ROOT

PAGE = (ROOT / "docs/figures.md").read_text(encoding="utf-8")
PARTS = re.findall(r"^## (.+)$", PAGE, re.MULTILINE)


def named_in_the_code() -> set[str]:
    sources = (ROOT / "src").rglob("*.py")
    texts = [path.read_text(encoding="utf-8") for path in sources]
    return {part for text in texts for part in re.findall(r"docs/figures\.md, (\w+)", text)}


def test_every_part_is_named_by_the_code_and_every_name_is_a_part() -> None:
    assert sorted(named_in_the_code()) == sorted(PARTS)


def test_every_module_on_the_page_is_there() -> None:
    named = re.findall(r"`((?:sound|stage|design|acting|film)/[\w/]+\.py)`", PAGE)
    assert [name for name in named if not (ROOT / "src/yingxi" / name).is_file()] == []
    assert len(named) > 10
