"""What a docstring shows of its function is so."""

import doctest
from importlib import import_module
from pathlib import Path

import pytest

from tests.documents.blocks import ROOT

SOURCES = ROOT / "src"
HOUSE = SOURCES / "yingxi"
SHOWING = [path for path in sorted(HOUSE.rglob("*.py")) if ">>> " in path.read_text(encoding="utf-8")]


def name_of(path: Path) -> str:
    return ".".join(path.relative_to(SOURCES).with_suffix("").parts).removesuffix(".__init__")


@pytest.mark.parametrize("module", [name_of(path) for path in SHOWING])
def test_examples_of_a_docstring(module: str) -> None:
    failed, tried = doctest.testmod(import_module(module))
    assert tried
    assert not failed
