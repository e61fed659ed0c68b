"""A file that cannot be taken is one clear error: file, line, field, and what to do. Nothing is lost."""

import os
from pathlib import Path

import pytest

from tests import own_files
from tests.production.own.test_taking_place import LINE, sheet_with
from tests.quick_film import made, quick_film
from yingxi.cli.chinese import in_chinese
from yingxi.cli.complaints import complaint
from yingxi.film import own
from yingxi.film.errors import OwnMaterialError
from yingxi.production.documents import CAST
from yingxi.production.folder import FilmFolder
from yingxi.production.settings import LineSettings

FILM = """\
Title: The Kite

INT. LIVING ROOM - DAY

GRANNY, 70, waits.

GRANNY
Under the bed.
"""


def refused(folder: FilmFolder) -> OwnMaterialError:
    with pytest.raises(OwnMaterialError) as caught:
        made(folder, until="sets")
    return caught.value


def fault_of(error: OwnMaterialError) -> str:
    return f"own.{error.parameters['fault']}"


@pytest.fixture
def folder(tmp_path: Path) -> FilmFolder:
    folder = quick_film(tmp_path, FILM)
    made(folder, until="sets")
    return folder


def test_a_file_that_is_not_there(folder: FilmFolder) -> None:
    sheet_with(folder, CAST, "person-granny", "own/granny.png")
    error = refused(folder)
    line = next(
        number
        for number, text in enumerate((folder.root / "cast.yaml").read_text().splitlines(), 1)
        if "own/granny.png" in text
    )
    assert (str(error), error.where, error.parameters["field"]) == (
        "there is no file own/granny.png",
        f"cast.yaml:{line}",
        "people.0.picture",
    )
    assert complaint(error, "zh").splitlines()[0] == "你自己的素材用不了：没有 own/granny.png 这个文件"


@pytest.mark.parametrize(
    "name",
    ["/etc/passwd", "../granny.png", "own/../../granny.png", "own/a\x00.png", "own/out.png", "own/ring.png"],
)
def test_a_name_that_leads_out_of_the_folder(folder: FilmFolder, tmp_path: Path, name: str) -> None:
    own_files.picture(folder.root / "own" / "in.png", own_files.RED)
    own_files.picture(tmp_path / "granny.png", own_files.RED)
    (folder.root / "own" / "out.png").symlink_to(tmp_path / "granny.png")
    (folder.root / "own" / "ring.png").symlink_to(folder.root / "own" / "ring.png")
    sheet_with(folder, CAST, "person-granny", name)
    assert fault_of(refused(folder)) in ("own.outside", "own.missing")


def test_a_link_inside_the_folder_is_a_file(folder: FilmFolder) -> None:
    file = own_files.picture(folder.root / "own" / "in.png", own_files.RED)
    file.with_name("linked.png").symlink_to(file)
    sheet_with(folder, CAST, "person-granny", "own/linked.png")
    assert made(folder, until="sets").delivered is None


@pytest.mark.parametrize(
    ("name", "content", "fault"),
    [
        ("granny.txt", b"Granny", "ending"),
        ("granny.png", b"", "broken"),
        ("granny.png", b"\x89PNG\r\n\x1a\n" + b"\0" * 64, "broken"),
        ("granny.png", b"BM" + b"\0" * 64, "broken"),
        ("granny.webp", b"#EXTM3U\nfile:///etc/passwd\n", "broken"),
    ],
)
def test_a_file_that_is_no_picture(folder: FilmFolder, name: str, content: bytes, fault: str) -> None:
    (folder.root / "own").mkdir()
    (folder.root / "own" / name).write_bytes(content)
    sheet_with(folder, CAST, "person-granny", f"own/{name}")
    error = refused(folder)
    assert (fault_of(error), Path(error.where).name) == (
        f"own.{fault}",
        name if fault == "broken" else error.where,
    )


def test_a_file_larger_than_its_kind_may_be_is_not_even_read(folder: FilmFolder) -> None:
    (folder.root / "own").mkdir()
    with (folder.root / "own" / "granny.png").open("wb") as file:
        os.truncate(file.fileno(), 65_000_000)
    sheet_with(folder, CAST, "person-granny", "own/granny.png")
    assert fault_of(refused(folder)) == "own.heavy"


def test_a_line_that_the_film_does_not_have(folder: FilmFolder) -> None:
    settings = folder.settings()
    own_files.recording(folder.root / "own" / "granny.wav")
    lines = {"scene-1.line-9": LineSettings(recording="own/granny.wav")}
    folder.keep_settings(settings.model_copy(update={"lines": lines}))
    with pytest.raises(OwnMaterialError) as caught:
        made(folder, until="dialogue")
    assert str(caught.value) == "the film has no line 'scene-1.line-9'"
    assert LINE in caught.value.next_step


def test_a_recording_that_is_not_there_is_known_before_anything_is_made(tmp_path: Path) -> None:
    lines = {LINE: LineSettings(recording="own/granny.wav")}
    folder = quick_film(tmp_path, FILM, lines=lines)
    assert fault_of(refused(folder)) == "own.missing"
    assert not (folder.root / "cast.yaml").exists()


def test_every_fault_is_worded_in_chinese() -> None:
    met = {
        "kind": "picture",
        "what": "line",
        "name": "own/a",
        "endings": ".png",
        "ending": ".png",
        "reason": "gone",
        "codec": "ffv1",
        "codecs": "h264",
    }
    met |= dict.fromkeys(("found", "most", "width", "height", "near"), "7")
    worded = [in_chinese(text.format(**met)) for said in own._SAID.values() for text in said]
    assert [text for text in worded if not any("一" <= letter <= "鿿" for letter in text)] == []
