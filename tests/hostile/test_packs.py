"""Packs from strangers: each is one clear error, and nothing is left behind or written elsewhere."""

import json
import stat
import struct
from collections.abc import Callable
from copy import copy
from hashlib import sha256
from os.path import normpath
from pathlib import Path
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.quick_film import quick_film
from yingxi.film.errors import DocumentError, InputError, PackError
from yingxi.production import unpacking
from yingxi.production.packing import film_packed
from yingxi.production.packs import belongs
from yingxi.production.unpacking import film_unpacked

Contents = dict[str, bytes]
FILM = b"schema: yingxi.film.1\nbrief: {idea: A kite}\n"


def manifest_of(contents: Contents, **changes: object) -> bytes:
    members = {
        name: {"bytes": len(content), "sha256": sha256(content).hexdigest()}
        for name, content in contents.items()
    }
    fields = {"schema": "yingxi.pack.1", "yingxi": "0.1.0", "folder": "kite", "members": members}
    return json.dumps({**fields, **changes}).encode()


def packed(
    path: Path, contents: Contents, manifest: bytes | None = None, mode: int = 0, way: int = 0
) -> Path:
    """A pack as a stranger may write it."""
    with ZipFile(path, "w") as archive:
        for name, content in contents.items():
            entry = ZipInfo(name)
            entry.external_attr = (mode or stat.S_IFREG | 0o644) << 16
            entry.compress_type = way
            archive.writestr(entry, content)
        archive.writestr("manifest.json", manifest_of(contents) if manifest is None else manifest)
    return path


def refused(pack: Path, home: Path, why: str, kind: type[InputError] = PackError) -> None:
    before = sorted(home.rglob("*"))
    with pytest.raises(kind, match=why):
        film_unpacked(pack, into=home / "films")
    assert [path for path in sorted(home.rglob("*")) if path != home / "films"] == before


def test_a_strangers_good_pack_is_opened(tmp_path: Path) -> None:
    folder = film_unpacked(packed(tmp_path / "p", {"film.yaml": FILM}), into=tmp_path)
    assert (folder.root, folder.settings().brief.idea) == (tmp_path / "kite", "A kite")


@pytest.mark.parametrize(
    "name",
    [
        "/etc/cron.d/x",
        "../evil.yaml",
        "own/../../evil.yaml",
        "own//x.png",
        "own/./x.png",
        "own/..",
        "own\\..\\..\\evil.png",
        ".git/hooks/post-checkout",
        ".envrc",
        ".yingxi/lock",
        ".yingxi/store",
        ".yingxi/store/making/x",
        ".yingxi/store/takes/00/" + "0" * 64 + ".sh",
        ".yingxi/store/blobs/zz/" + "0" * 64,
        "own/" + "x" * 300 + ".png",
        "own/" + "a/" * 40 + "x.png",
        "own/a\nb.png",
        "own/\u202egnp.exe",
        "manifest.json",
        "film.sh",
    ],
)
def test_a_name_that_no_film_has_is_refused(tmp_path: Path, name: str) -> None:
    assert not belongs(name)
    pack = tmp_path / "p"
    contents = {"film.yaml": FILM, name: b"x"}
    if name == "manifest.json":
        with pytest.warns(UserWarning, match="Duplicate"):
            packed(pack, contents)
    else:
        packed(pack, contents)
    refused(pack, tmp_path, r"no such file|one name|cannot be read")


@settings(max_examples=50)
@given(
    st.lists(st.sampled_from(["..", ".", "", "a", "own", "a.yaml", "\\", "\0", "景"]), max_size=4).map(
        "/".join
    ),
    st.sampled_from(["", "own/", "out/", ".yingxi/", ".yingxi/base/"]),
)
def test_a_name_that_belongs_stays_in_the_folder(text: str, place: str) -> None:
    name = place + text
    assert not belongs(name) or normpath(f"/film/{name}") == f"/film/{name}"


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFDIR, stat.S_IFIFO, stat.S_IFCHR])
def test_links_and_devices_are_refused(tmp_path: Path, kind: int) -> None:
    refused(packed(tmp_path / "p", {"film.yaml": FILM}, mode=kind | 0o777), tmp_path, "a link, a folder")


def test_a_file_that_is_also_a_folder_is_refused(tmp_path: Path) -> None:
    refused(
        packed(tmp_path / "p", {"film.yaml": FILM, "own/a": b"", "own/a/b": b""}), tmp_path, "no such file"
    )


def test_two_members_of_one_name_are_refused(tmp_path: Path) -> None:
    pack = packed(tmp_path / "p", {"film.yaml": FILM})
    with ZipFile(pack, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr("film.yaml", b"schema: another")
    refused(pack, tmp_path, "one name")


def test_a_bomb_of_text_is_refused_before_it_is_unpacked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(unpacking, "LARGEST_TEXTS", 1_000_000)
    pack = packed(tmp_path / "p", {"film.yaml": FILM, "bomb.txt": b"#" * 1_000_000}, way=ZIP_DEFLATED)
    assert pack.stat().st_size < 5_000
    refused(pack, tmp_path, "texts are larger than 1 MB")


def test_members_that_overlap_are_refused(tmp_path: Path) -> None:
    """Many members that all point at the same bytes: small as a file, large when unpacked."""
    contents = {"film.yaml": FILM, **{f"own/{n}.png": b"x" * 10_000 for n in range(50)}}
    with ZipFile(tmp_path / "p", "w") as archive:
        archive.writestr("film.yaml", FILM)
        archive.writestr("own/0.png", contents["own/0.png"])
        archive.writestr("manifest.json", manifest_of(contents))
        for name in list(contents)[2:]:
            again = copy(archive.getinfo("own/0.png"))
            again.filename = name
            archive.filelist.append(again)
    assert (tmp_path / "p").stat().st_size < 25_000
    refused(tmp_path / "p", tmp_path, "overlap")


def test_a_member_that_was_changed_is_refused(tmp_path: Path) -> None:
    contents = {"film.yaml": FILM, "own/a.png": b"before"}
    manifest = manifest_of(contents)
    refused(
        packed(tmp_path / "p", {**contents, "own/a.png": b"behind"}, manifest),
        tmp_path,
        "not what was packed",
    )


def test_a_size_that_is_not_as_declared_is_refused(tmp_path: Path) -> None:
    contents = {"film.yaml": FILM, "own/a.png": b"before"}
    manifest = manifest_of(contents)
    refused(packed(tmp_path / "p", {**contents, "own/a.png": b"x" * 99}, manifest), tmp_path, "the size of")


@pytest.mark.parametrize("there", [{"own/extra.png": b"x"}, {}])
def test_members_that_are_not_those_of_the_manifest_are_refused(tmp_path: Path, there: Contents) -> None:
    manifest = manifest_of({"film.yaml": FILM, **({} if there else {"own/gone.png": b"x"})})
    refused(packed(tmp_path / "p", {"film.yaml": FILM, **there}, manifest), tmp_path, "differ")


def test_another_way_of_packing_is_refused(tmp_path: Path) -> None:
    refused(
        packed(tmp_path / "p", {"film.yaml": FILM}, way=ZIP_BZIP2), tmp_path, "a way that Yingxi does not use"
    )


@pytest.mark.parametrize(
    ("manifest", "why"),
    [
        (b"", "cannot be read"),
        (b"[" * 100_000, "cannot be read"),
        (b"{}", "cannot be read"),
        (
            manifest_of({"film.yaml": FILM}, members={"film.yaml": {"bytes": -1, "sha256": "0"}}),
            "cannot be read",
        ),
        (manifest_of({"own/a.png": b""}), "has no film.yaml"),
        (manifest_of({"film.yaml": FILM}, schema="yingxi.pack.2", yingxi="3.0"), "made by Yingxi 3.0"),
    ],
)
def test_a_manifest_that_cannot_be_used_is_refused(tmp_path: Path, manifest: bytes, why: str) -> None:
    refused(packed(tmp_path / "p", {"film.yaml": FILM}, manifest), tmp_path, why)


def test_a_folder_is_named_by_us_and_not_by_the_pack(tmp_path: Path) -> None:
    contents = {"film.yaml": FILM}
    pack = packed(tmp_path / "p", contents, manifest_of(contents, folder="../../../etc"))
    assert film_unpacked(pack, into=tmp_path / "films").root == tmp_path / "films" / "etc"


def test_a_pack_whose_film_cannot_be_read_leaves_nothing(tmp_path: Path) -> None:
    pack = packed(tmp_path / "p", {"film.yaml": b"schema: yingxi.film.1\nbrief: 3\n"})
    refused(pack, tmp_path, "brief", DocumentError)


@pytest.mark.parametrize(
    "broken",
    [
        lambda whole: b"",
        lambda whole: b"not a pack at all",
        lambda whole: whole[: len(whole) // 2],
        lambda whole: whole[:70] + bytes(8) + whole[78:],
        lambda whole: whole.replace(b"PK\x01\x02", b"PK\x09\x02"),
    ],
)
def test_a_damaged_pack_is_refused(tmp_path: Path, broken: Callable[[bytes], bytes]) -> None:
    film_packed(quick_film(tmp_path / "home").root, tmp_path / "p", takes="none")
    (tmp_path / "p").write_bytes(broken((tmp_path / "p").read_bytes()))
    refused(tmp_path / "p", tmp_path, "cannot be opened")


def test_stored_sizes_that_lie_are_refused(tmp_path: Path) -> None:
    contents = {"film.yaml": FILM, "own/a.png": b"x" * 100}
    pack = packed(
        tmp_path / "p", contents, manifest_of({**contents, "own/a.png": b"x" * 5000}), way=ZIP_STORED
    )
    whole = pack.read_bytes()
    at = whole.index(b"PK\x01\x02", whole.index(b"PK\x01\x02") + 4)
    pack.write_bytes(whole[: at + 24] + struct.pack("<L", 5000) + whole[at + 28 :])
    refused(pack, tmp_path, "the size of|not what was packed|damaged")
