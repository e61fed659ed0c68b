"""Documents of every version are read to today's nouns, and stay a person's own."""

import shutil
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel

from yingxi import __version__
from yingxi.breakdown import IdMap
from yingxi.film.errors import DocumentError
from yingxi.film.noun import Noun
from yingxi.film.story import Story
from yingxi.graph import Journal, Store
from yingxi.production.documents import (
    CAST,
    CUT,
    FILM,
    SCORE,
    SETS,
    STORY,
    STORYBOARD,
    DocumentKind,
    document_text,
    fields_read,
    noun_read,
)
from yingxi.production.folder import FilmFolder
from yingxi.production.reconciling import document_as_it_stands
from yingxi.production.unpacking import film_unpacked
from yingxi.production.upgrades import UPGRADES, Fields, schema_parts
from yingxi.screenplay import fountain_from_screenplay, screenplay_from_fountain

EXAMPLES = Path(__file__).parent / "examples"
KINDS: tuple[DocumentKind[Any], ...] = (FILM, STORY, CAST, SETS, STORYBOARD, CUT, SCORE)
EVERY_VERSION = [
    pytest.param(kind, version, id=f"{kind.name} {version}")
    for kind in KINDS
    for version in range(1, kind.version + 1)
]


def example(version: int, name: str) -> str:
    return (EXAMPLES / str(version) / name).read_text(encoding="utf-8")


def holds(today: object, then: object) -> bool:
    """Whether everything that was said is still said."""
    if isinstance(then, dict) and isinstance(today, dict):
        return all(name in today and holds(today[name], part) for name, part in then.items())
    if isinstance(then, list) and isinstance(today, list | tuple):
        return len(today) == len(then) and all(map(holds, today, then))
    return today == then


@pytest.mark.parametrize(("kind", "version"), EVERY_VERSION)
def test_a_document_of_every_version_is_read(kind: DocumentKind[BaseModel], version: int) -> None:
    noun = noun_read(kind, example(version, kind.file))
    assert noun_read(kind, document_text(kind, noun)) == noun


def test_the_cut_of_version_1_says_what_that_of_version_2_says() -> None:
    assert noun_read(CUT, example(1, CUT.file)) == noun_read(CUT, example(2, CUT.file))


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind.version == 1], ids=lambda kind: kind.name)
def test_nothing_of_a_document_is_lost_in_reading(kind: DocumentKind[BaseModel]) -> None:
    text = example(1, kind.file)
    fields = fields_read(kind, text)
    del fields["schema"]
    assert holds(noun_read(kind, text).model_dump(mode="json"), fields)


def test_a_screenplay_of_version_1_is_read() -> None:
    text = example(1, "screenplay.fountain")
    assert fountain_from_screenplay(screenplay_from_fountain(text)) == text


def test_the_id_map_of_version_1_is_read() -> None:
    known = IdMap.model_validate_json(example(1, "ids.json"))
    assert [scene.id for scene in known.scenes] == ["scene-1"]


def test_a_take_of_version_1_is_found_under_its_key(tmp_path: Path) -> None:
    key = Journal(EXAMPLES / "1" / "keys.json").last("story")
    assert key is not None
    place = tmp_path / "takes" / key.digest[:2] / f"{key.digest}.json"
    place.parent.mkdir(parents=True)
    shutil.copy(EXAMPLES / "1" / "take.json", place)
    take = Store(tmp_path).take(key)
    assert take is not None
    assert Story.model_validate(take.value) == noun_read(STORY, example(1, "story.yaml"))


def test_a_pack_of_version_1_is_opened_with_every_document_as_it_was(tmp_path: Path) -> None:
    root = film_unpacked(EXAMPLES / "1" / "pack.yingxi", into=tmp_path).root
    documents = {*(kind.file for kind in KINDS), "screenplay.fountain"}
    assert {path.name for path in root.iterdir() if path.is_file()} - {".gitignore"} == documents
    assert {name: (root / name).read_text(encoding="utf-8") for name in documents} == {
        name: example(1, name) for name in documents
    }


# A toy kind of document that has had three versions: its oil was renamed, then its flame became a list.
class Lantern(Noun):
    fuel: str
    flames: tuple[str, ...] = ()


LANTERN = DocumentKind("lantern", Lantern, version=3)
FIRST = "schema: yingxi.lantern.1\n# Granny's own\noil: rape  # smells good\nflame: warm  # not too bright\n"


def with_fuel(fields: Fields) -> Fields:
    return {("fuel" if name == "oil" else name): part for name, part in fields.items()}


def with_flames(fields: Fields) -> Fields:
    rest = {name: part for name, part in fields.items() if name != "flame"}
    return {**rest, "flames": [fields["flame"]]}


@pytest.fixture
def three_versions(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(UPGRADES, ("lantern", 1), with_fuel)
    monkeypatch.setitem(UPGRADES, ("lantern", 2), with_flames)


@pytest.mark.usefixtures("three_versions")
@pytest.mark.parametrize(
    "text",
    [
        FIRST,
        "schema: yingxi.lantern.2\nfuel: rape\nflame: warm\n",
        "schema: yingxi.lantern.3\nfuel: rape\nflames: [warm]\n",
        "fuel: rape\nflames: [warm]\n",
    ],
)
def test_every_version_is_brought_up_step_by_step(text: str) -> None:
    assert noun_read(LANTERN, text) == Lantern(fuel="rape", flames=("warm",))


@pytest.mark.usefixtures("three_versions")
def test_the_text_is_rewritten_only_when_it_is_next_written_and_comments_stay(tmp_path: Path) -> None:
    path = tmp_path / "lantern.yaml"
    path.write_text(FIRST, encoding="utf-8")
    noun_read(LANTERN, path.read_text(encoding="utf-8"))
    assert path.read_text(encoding="utf-8") == FIRST
    made = Lantern(fuel="rape", flames=("warm", "small"))
    (tmp_path / ".yingxi" / "base").mkdir(parents=True)
    (tmp_path / ".yingxi" / "base" / "lantern.yaml").write_text(FIRST.replace("# not too bright", ""))
    assert document_as_it_stands(FilmFolder(tmp_path), LANTERN, made) == made
    assert path.read_text(encoding="utf-8") == (
        "schema: yingxi.lantern.3\n# Granny's own\nfuel: rape # smells good\nflames:\n  - warm\n  - small\n"
    )


@pytest.mark.usefixtures("three_versions")
@pytest.mark.parametrize(
    ("schema", "message"),
    [
        ("yingxi.lantern.4", f"Yingxi {__version__} reads up to 'yingxi.lantern.3'"),
        ("yingxi.cast.1", "says it is 'yingxi.cast.1', not 'yingxi.lantern.3'"),
        ("yingxi.lantern.0", "says it is"),
        ("yingxi.lantern", "says it is"),
        ("[]", "says it is"),
        ("yingxi.lantern.1", "cannot be read as 'yingxi.lantern.3'"),
    ],
)
def test_what_cannot_be_brought_up_is_one_error_that_says_where(schema: str, message: str) -> None:
    with pytest.raises(DocumentError) as raised:
        noun_read(LANTERN, f"schema: {schema}\nfuel: rape\n")
    assert message in raised.value.message
    assert raised.value.where == "lantern.yaml:1"
    assert raised.value.next_step


@pytest.mark.parametrize(
    ("schema", "parts"),
    [
        ("yingxi.cast.1", ("cast", 1)),
        ("yingxi.cast.12", ("cast", 12)),
        ("other.cast.1", ("", 0)),
        ("yingxi.cast.one", ("", 0)),
        ("yingxi.cast." + "9" * 5000, ("", 0)),
        (7, ("", 0)),
        (None, ("", 0)),
    ],
)
def test_a_schema_is_name_and_version(schema: object, parts: tuple[str, int]) -> None:
    assert schema_parts(schema) == parts
