"""Where an edit stands, in words that `accept` understands again."""

from pathlib import Path

import pytest

from tests.quick_film import quick_film
from yingxi.cli.place_words import place_said, value_said
from yingxi.cli.standing import accept, edits_told
from yingxi.production.documents import CAST
from yingxi.production.edit_places import EditPlace, place_in_document, place_in_screenplay
from yingxi.production.edits import Edit
from yingxi.production.folder import SCREENPLAY
from yingxi.production.merging import differences
from yingxi.production.reconciling import edits_by_hand
from yingxi.production.screenplay_fields import fields_like, named

SCENES = """\
INT. KITCHEN - DAY

Mei looks.

MEI
Where is it?

GRANNY
Under the bed.

GRANNY
Or not.

INT. KITCHEN - DAY #7A#

MEI
There!
"""


@pytest.mark.parametrize(
    ("was", "is_now", "english", "chinese"),
    [
        ("Or not.", "Or on it.", "scene 1, Granny's second line", "第 1 场，Granny的第 2 句"),
        ("Mei looks.", "Mei waits.", "scene 1, first action", "第 1 场，第 1 段动作"),
        ("Mei looks.\n\n", "", "scene 1, first action", "第 1 场，第 1 段动作"),
        ("There!", "Here!", "scene 7A, Mei's first line", "第 7A 场，Mei的第 1 句"),
        (
            "GRANNY\nOr",
            "MEI\nOr",
            "scene 1, Granny's second line, who says it",
            "第 1 场，Granny的第 2 句，由谁说",
        ),
        ("DAY #7A#", "NIGHT #7A#", "scene 7A, heading", "第 7A 场，场景标题"),
        ("There!\n", "There!\n\nEXT. SEA - DAY\n\nWaves.\n", "scene 3", "第 3 场"),
    ],
)
def test_a_place_in_a_screenplay_is_found_by_counting(
    was: str, is_now: str, english: str, chinese: str
) -> None:
    base = named(SCENES)
    hand = fields_like(base, SCENES.replace(was, is_now, 1), new="your ")
    (change,) = differences(base.fields, hand)
    place = place_in_screenplay(change.path, base.fields, hand)
    assert (place_said(place, "en"), place_said(place, "zh")) == (english, chinese)


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("people.person-mei.top.colour", "Mei, top, colour"),
        ("people.person-mei", "Mei"),
        ("people (order)", "people, order"),
        ("boards.shot-scene-1.deed-1.frames", "scene 1, deed 1, frames"),
        ("boards.shot-gone", "shot-gone"),
        ("title", "title"),
    ],
)
def test_a_place_in_another_document_is_told_by_names(path: str, said: str) -> None:
    fields = {
        "title": "Kite",
        "people": [{"id": "person-mei", "name": "Mei", "top": {"colour": "red"}}],
        "boards": [{"id": "shot-scene-1.deed-1", "frames": 8}],
    }
    assert place_said(place_in_document(path, fields, fields), "en") == said


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (None, "nothing"),
        ({"id": "MEI 1", "cue": ["MEI"], "said": ["Where", "is it?"]}, "MEI: Where / is it?"),
        ({"id": "x", "heading": ["INT. SEA - DAY"], "parts": []}, "INT. SEA - DAY"),
        ({"shot": "shot-1", "frames": 8}, "shot shot-1, frames 8"),
        ([["a", 0.7], ["b", 0.3]], "a 0.7, b 0.3"),
        (True, "true"),
    ],
)
def test_a_value_is_told_without_brackets(value: object, said: str) -> None:
    assert value_said(value, "en") == said


def test_what_came_in_at_one_shot_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    def came_in(*names: str, yours: object = 1, makers: object = 2) -> Edit:
        place = EditPlace(names=("shot-1", *names))
        return Edit(document="cut.yaml", path="", standing="merged", place=place, yours=yours, makers=makers)

    edits_told([came_in("size"), came_in("pose", "x"), came_in("pose", "y")], Path("kite"), "en")
    edits_told([came_in(yours=None, makers={"id": "shot-1"})], Path("kite"), "en")
    assert capsys.readouterr().out.splitlines() == [
        "  came in: cut.yaml, shot-1: 3 changes (size, pose)",
        "  came in, new: cut.yaml, shot-1",
    ]


@pytest.mark.parametrize("typed", ["Scene 1, Mei\u2019s first line", "第 1 场，Mei的第1句"])
def test_accept_understands_what_status_says(tmp_path: Path, typed: str) -> None:
    folder = quick_film(tmp_path, SCENES)
    base = folder.text(SCREENPLAY)
    folder.keep(SCREENPLAY, base.replace("Where is it?", "Well?"), base=base)
    assert [edit.standing for edit in edits_by_hand(folder)] == ["kept"]
    accept(folder.root, SCREENPLAY, typed)
    assert (edits_by_hand(folder), folder.text(SCREENPLAY)) == ((), base)


def test_accept_of_a_place_that_nobody_changed_is_one_message(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = quick_film(tmp_path, SCENES)
    with pytest.raises(SystemExit):
        accept(folder.root, CAST.file, "Mei, shoes")
    assert "nothing is changed by hand at 'Mei, shoes' in cast.yaml" in capsys.readouterr().err


def test_accept_of_what_is_no_document_is_one_message(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = quick_film(tmp_path, SCENES)
    with pytest.raises(SystemExit):
        accept(folder.root, "cast.yam")
    assert "nothing is changed by hand at 'cast.yam', and no document is called so" in capsys.readouterr().err


def test_accept_finds_the_document_of_a_place(tmp_path: Path) -> None:
    folder = quick_film(tmp_path, SCENES)
    base = folder.text(SCREENPLAY)
    folder.keep(SCREENPLAY, base.replace("Where is it?", "Well?"), base=base)
    accept(folder.root, "scene 1, Mei's first line")
    assert (edits_by_hand(folder), folder.text(SCREENPLAY)) == ((), base)
