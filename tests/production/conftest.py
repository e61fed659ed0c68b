"""A short film, made once without disturbance, and copies of it to be damaged."""

import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.killing import begun, made


@dataclass(frozen=True)
class Undisturbed:
    """A film's folder that nobody changes, and the failpoints in the order in which they were passed."""

    root: Path
    passed: tuple[str, ...]


@pytest.fixture(scope="session")
def undisturbed(tmp_path_factory: pytest.TempPathFactory) -> Undisturbed:
    root = tmp_path_factory.mktemp("undisturbed") / "hello"
    begun(root.parent)
    # In two goes, so that what waits for everything comes in the order of a run that goes on.
    passed = [made(root, until="sound").passed, made(root).passed]
    return Undisturbed(root, passed[0] + passed[1])


@pytest.fixture
def finished(undisturbed: Undisturbed, tmp_path: Path) -> Path:
    """A copy of the finished film."""
    return Path(shutil.copytree(undisturbed.root, tmp_path / "hello", symlinks=True))
