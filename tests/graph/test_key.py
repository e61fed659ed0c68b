from pathlib import Path

from tests.graph import toys
from yingxi.graph import Change, Given, Key, Node, changes_between
from yingxi.graph.key import differences
from yingxi.graph.keying import input_texts, key_of


def key(node: Node[toys.Number]) -> Key:
    return key_of(node, input_texts(node))


def a_number(
    value: int = 3, *, subject: str = "", version: int = 1, maker_version: str = "1"
) -> Node[toys.Number]:
    return Node(
        "number",
        toys.number,
        toys.Number,
        subject=subject,
        version=version,
        inputs={"of": toys.Number(value=value)},
        parameters={"seed": 7},
        maker="abacus",
        maker_version=maker_version,
    )


def test_key_reads_as_a_sentence() -> None:
    assert key(a_number()).sentence == "number, version 1, from of d428e15b36, seed 7, by abacus 1"


def test_key_does_not_name_whom_the_node_is_for() -> None:
    assert key(a_number(subject="shot-12")) == key(a_number(subject="shot-13"))


def test_key_changes_with_every_word() -> None:
    keys = {
        key(it).digest for it in (a_number(), a_number(4), a_number(version=2), a_number(maker_version="2"))
    }
    assert len(keys) == 4


def test_changes_between_keys_name_the_word() -> None:
    assert changes_between(key(a_number(maker_version="1")), key(a_number(maker_version="2"))) == (
        Change("by", "abacus 1", "abacus 2"),
    )


def test_differences_name_members_by_their_id() -> None:
    before = {"people": [{"id": "granny", "coat": "red"}, {"id": "girl", "coat": "blue"}]}
    after = {"people": [{"id": "girl", "coat": "blue"}, {"id": "granny", "coat": "green"}]}
    assert list(differences(before, after, "cast")) == [
        Change("cast.people[granny].coat", '"red"', '"green"')
    ]


def copied(file: Given) -> Node[toys.Number]:
    return Node("copy", toys.number, toys.Number, inputs={"file": file})


def test_a_given_file_is_its_content(tmp_path: Path) -> None:
    first, second, third = (tmp_path / name for name in ("first.txt", "second.txt", "third.txt"))
    first.write_text("hello")
    second.write_text("hello")
    third.write_text("hello!")
    keys = [key(copied(Given.at(path))) for path in (first, second, third)]
    assert keys[0] == keys[1]
    assert keys[0] != keys[2]


def test_a_given_file_knows_when_it_is_another_one(tmp_path: Path) -> None:
    (tmp_path / "note.txt").write_text("hello")
    note = Given.at(tmp_path / "note.txt")
    assert note.unchanged
    (tmp_path / "note.txt").write_text("bye")
    assert not note.unchanged
