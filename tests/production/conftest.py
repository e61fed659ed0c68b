"""Films that are made once, and copies of them for each test to work on."""

import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.killing import begun, made
from tests.quick_film import made as quickly_made
from tests.quick_film import quick_film
from yingxi.production.folder import FilmFolder


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


@pytest.fixture(scope="session")
def _quick_acted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = quick_film(tmp_path_factory.mktemp("quick"))
    quickly_made(folder, until="acting")
    quickly_made(folder, until="acting")  # the breakdown now knows the ids it has given
    return folder.root


@pytest.fixture
def quick_acted(_quick_acted: Path, tmp_path: Path) -> FilmFolder:
    """A copy of the quick film, made as far as its performances."""
    return FilmFolder(Path(shutil.copytree(_quick_acted, tmp_path / _quick_acted.name, symlinks=True)))
