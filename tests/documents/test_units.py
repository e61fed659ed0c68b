"""The units for systemd that the guide shows: what they begin is there, and they write where the environment says."""

import re
from configparser import ConfigParser
from pathlib import Path

import pytest

DOCS = Path(__file__).parents[2] / "docs" / "guide"
UNITS = sorted((DOCS / "systemd").glob("*.service"))
BEGUN = {
    "yingxi-web@.service": "bin/yingxi studio --port %i --workers 0",
    "yingxi-worker@.service": "bin/python -m yingxi_platform work",
}


def unit(path: Path) -> ConfigParser:
    read = ConfigParser(interpolation=None, strict=True)
    read.optionxform = str  # type: ignore[assignment, method-assign]
    read.read_string(path.read_text(encoding="utf-8"))
    return read


@pytest.mark.parametrize("path", UNITS, ids=lambda it: it.name)
def test_a_unit_begins_what_the_guide_says_and_begins_it_again(path: Path) -> None:
    service = unit(path)["Service"]
    assert service["ExecStart"] == f"{service['WorkingDirectory']}/.venv/{BEGUN[path.name]}"
    assert service["Restart"] == "always"
    guide = (DOCS / "deploy.md").read_text(encoding="utf-8")
    assert f"YINGXI_STUDIO={service['ReadWritePaths']}\n" in guide
    assert service["EnvironmentFile"] in guide


@pytest.mark.parametrize("guide", ["deploy.md", "zh/deploy.md"])
def test_both_guides_name_every_unit(guide: str) -> None:
    named = re.findall(r"\]\(([^)]+\.service)\)", (DOCS / guide).read_text(encoding="utf-8"))
    assert sorted((DOCS / guide).parent.joinpath(it).resolve() for it in named) == UNITS
