"""The gallery shows everything that a sheet may name, each thing once."""

from pathlib import Path
from typing import get_args

import numpy as np
import pytest
from numpy.typing import NDArray

from yingxi.acting.actions.registry import ACTIONS
from yingxi.film.brief import Look
from yingxi.film.sheet import HairStyle, Hat, SetKind
from yingxi.production import gallery
from yingxi.production.gallery import Specimen, gallery_drawn, specimens
from yingxi.stage.props import props_known
from yingxi.stage.specimens import prop_specimen

ALL = tuple(specimens())


def of(section: str) -> list[Specimen]:
    return [each for each in ALL if each.section.startswith(section)]


def test_everything_that_can_be_named_is_shown_once() -> None:
    assert len(of("Sets")) == len(get_args(SetKind))
    assert len(of("Hair")) == len(get_args(HairStyle))
    assert len(of("Hats")) == len(get_args(Hat)) - 1
    assert len(of("Things")) == len(props_known())
    assert len(of("Actions")) == len(ACTIONS)
    names = [(each.section, each.name) for each in ALL]
    assert len(set(names)) == len(names)


def test_everything_has_a_chinese_name() -> None:
    assert [each.name for each in ALL if each.name.isascii()] == []


def edges(picture: NDArray[np.uint8]) -> float:
    """The share of pixels beside which the picture changes at once: none on bare paper, whatever its light."""
    steps = np.abs(np.diff(picture[..., :3].astype(int), axis=1)).max(axis=2)
    return float((steps > 24).mean())


@pytest.mark.parametrize("look", get_args(Look))
@pytest.mark.parametrize("section", ["Garments", "Hair", "Actions", "Faces", "Creatures", "Things"])
def test_a_specimen_is_not_bare_paper(section: str, look: Look) -> None:
    shown = next(each for each in specimens(look) if each.section.startswith(section)).drawn()
    bare = prop_specimen("nothing that anybody drew", look=look, side=shown.shape[0])
    assert edges(bare) == 0
    assert edges(shown) > 0.01


def test_the_page_names_its_pictures(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    few = tuple(of("Things")[:2])
    monkeypatch.setattr(gallery, "specimens", lambda look: few)
    told: list[tuple[int, int]] = []
    page = gallery_drawn(tmp_path, tell=lambda done, of: told.append((done, of))).read_text(encoding="utf-8")
    assert told == [(1, 2), (2, 2)]
    assert "画风：剪纸" in page
    for number, specimen in enumerate(few):
        assert specimen.name in page
        assert (tmp_path / "pictures" / f"{number:03}.png").read_bytes().startswith(b"\x89PNG")
