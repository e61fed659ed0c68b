"""Which model answers is part of the key of what it makes; where none is named, what one made stays."""

from pathlib import Path

import pytest

from tests.quick_film import quick_film
from yingxi.film.take import Record
from yingxi.generators.registry import card_of
from yingxi.graph import Key
from yingxi.production.documents import STORY
from yingxi.production.folder import FilmFolder
from yingxi.production.making import Making
from yingxi.production.rewriting import Proposal, kept
from yingxi.production.writing import as_told

NAME = "YINGXI_WRITER_MODEL"


def version_of_writer(folder: FilmFolder) -> str:
    making = object.__new__(Making)
    making.folder, making.settings = folder, folder.settings()
    return making.card("writer", "language-model").version


@pytest.fixture
def film(tmp_path: Path) -> FilmFolder:
    return quick_film(tmp_path)


def test_another_model_is_another_maker(film: FilmFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    versions = set()
    for model in ("openai/small", "openai/large", "openai/small"):
        monkeypatch.setenv(NAME, model)
        versions.add(version_of_writer(film))
    own = card_of("writer", "language-model").version
    assert versions == {f"{own} openai/small", f"{own} openai/large"}


def test_what_a_model_wrote_stays_where_none_is_named(
    film: FilmFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(NAME, "openai/small")
    by = f"language-model {version_of_writer(film)}"
    film.keep(STORY.file, "title: A\n", base="title: A\n")
    film.keep_base_key(STORY.file, Key((("kind", "story"), ("by", by))))
    monkeypatch.delenv(NAME)
    assert f"language-model {version_of_writer(film)}" == by


def test_a_built_in_writer_has_no_model(film: FilmFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(NAME, "openai/small")
    making = object.__new__(Making)
    making.folder, making.settings = film, film.settings()
    assert making.card("writer", "planner") == card_of("writer", "planner")


@pytest.mark.parametrize(("anew", "told_in"), [(False, "en"), (True, "zh")])
def test_a_translated_film_is_not_told_again(film: FilmFolder, anew: bool, told_in: str) -> None:
    record = Record(generator="language-model", version="1")
    before = film.text("screenplay.fountain")
    proposal = Proposal(before, before.replace("kite", "风筝"), "zh", (record,), told_anew=anew)
    kept(film, proposal)
    assert film.settings().brief.language == "zh"
    assert as_told(film.settings()).language == told_in
