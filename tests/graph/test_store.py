import json
from pathlib import Path

import pytest

from tests.graph.toys import Note, Number
from yingxi.film.errors import StoreError
from yingxi.graph import Key, Store
from yingxi.graph.canonical import digest_of

KEY = Key((("kind", "note"), ("version", "1")))


def kept(store: Store, text: str = "hello", key: Key = KEY) -> Path:
    desk = store.desk()
    (desk / "note.txt").write_text(text)
    return store.kept(key, Note(text=text), desk=desk, record=Number(value=1)).files["note.txt"]


def test_store_gives_back_what_was_kept(tmp_path: Path) -> None:
    store = Store(tmp_path)
    kept(store)
    take = Store(tmp_path).take(KEY)
    assert take is not None
    assert (take.value, take.files["note.txt"].read_text(), take.record) == (
        {"text": "hello"},
        "hello",
        {"value": 1},
    )


def test_what_lies_behind_a_store_is_read_with_what_it_was_made_from(tmp_path: Path) -> None:
    Store(tmp_path / "there").kept(KEY, Note(text="hello"), inputs={"of": '{"value": 1}'})
    here = Store(tmp_path / "here", behind=Store(tmp_path / "there"))
    assert here.take(KEY) is not None
    assert here.inputs(KEY) == {"of": {"value": 1}}
    assert here.inputs(Key((("kind", "other"),))) == {}


def test_a_take_whose_digest_stands_elsewhere_is_read_as_well(tmp_path: Path) -> None:
    kept(Store(tmp_path))
    (path,) = (tmp_path / "takes").rglob("*.json")
    document = json.loads(path.read_text())
    path.write_text(json.dumps({"digest": document.pop("digest"), **document}, indent=1))
    take = Store(tmp_path).take(KEY)
    assert take is not None
    assert take.value == {"text": "hello"}


def test_a_fleeting_store_gives_back_what_was_kept_and_keeps_no_inputs(tmp_path: Path) -> None:
    store = Store(tmp_path, fleeting=True)
    assert store.kept(KEY, Note(text="hello"), inputs={"of": "1"}).value == {"text": "hello"}
    assert store.inputs(KEY) == {}


def test_store_leaves_nothing_on_the_desk(tmp_path: Path) -> None:
    store = Store(tmp_path)
    kept(store)
    assert list((tmp_path / "making").rglob("*")) == []


def test_files_of_equal_content_are_kept_once(tmp_path: Path) -> None:
    store = Store(tmp_path)
    assert kept(store) == kept(store, key=Key((("kind", "other"),)))


@pytest.mark.parametrize("damage", [b"", b"{", b"hellO"])
def test_a_damaged_file_is_a_miss_and_is_mended_by_making_it_again(tmp_path: Path, damage: bytes) -> None:
    path = kept(Store(tmp_path))
    path.write_bytes(damage)
    assert Store(tmp_path).take(KEY) is None
    kept(Store(tmp_path))
    assert Store(tmp_path).take(KEY) is not None


def test_a_damaged_take_is_a_miss(tmp_path: Path) -> None:
    kept(Store(tmp_path))
    (record,) = (tmp_path / "takes").rglob("*.json")
    record.write_text(record.read_text().replace("hello", "hullo"))
    assert Store(tmp_path).take(KEY) is None


def test_a_take_without_its_file_is_a_miss(tmp_path: Path) -> None:
    kept(Store(tmp_path)).unlink()
    assert Store(tmp_path).take(KEY) is None


@pytest.mark.parametrize("name", ["../note.txt", "/tmp/note.txt", "stems/../../note.txt"])
def test_a_take_whose_files_would_leave_their_folder_is_a_miss(tmp_path: Path, name: str) -> None:
    kept(Store(tmp_path))
    (record,) = (tmp_path / "takes").rglob("*.json")
    document = json.loads(record.read_text())
    document["files"] = {name: document["files"]["note.txt"]}
    del document["digest"]
    record.write_text(json.dumps({**document, "digest": digest_of(document)}))
    assert Store(tmp_path).take(KEY) is None


def test_an_unwritable_store_says_so(tmp_path: Path) -> None:
    (tmp_path / "store").write_text("a file where the folder should be")
    with pytest.raises(StoreError, match="cannot be written"):
        Store(tmp_path / "store").desk()
