"""A file on its way: in pieces, by one person, tried in a process that can do little."""

import errno
import io
import platform
import subprocess
import sys
from pathlib import Path
from typing import Any, BinaryIO, cast
from urllib.parse import urlencode

import pytest

from tests.studio.conftest import World
from yingxi.film.errors import MachineError
from yingxi.production.by_hand import value_at
from yingxi_platform.films import arriving
from yingxi_platform.films.taking import settings_of

SHOT = "shot-scene-1.deed-1"


def address(world: World, at: int = 0, **more: object) -> str:
    named = {"where": "shot", "member": SHOT, "name": "walk.mp4", "key": "walk.mp4 1", "size": 10, **more}
    return f"/films/{world.film.code}/coming/?{urlencode({**named, 'at': at})}"


def piece(world: World, content: bytes, at: int, *, by: str = "artist", **more: object) -> Any:
    return world.client(by).post(address(world, at, **more), content, content_type="application/octet-stream")


def test_a_file_comes_in_pieces_and_goes_on_where_it_was(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("yingxi_platform.films.arriving.tried", lambda kind, file: None)
    assert world.client("artist").get(address(world)).json() == {"at": 0, "piece": arriving.PIECE}
    assert piece(world, b"01234", 0).json() == {"at": 5}
    # The browser did not hear that, and sends it again; another person has none of it.
    assert (piece(world, b"01234", 0).status_code, piece(world, b"01234", 0).json()) == (409, {"at": 5})
    assert world.client("lead").get(address(world)).json()["at"] == 0
    assert piece(world, b"56789 and more", 5).json() == {"at": 10, "whole": True}
    video = value_at({"shot": settings_of(world.film, SHOT)}, ("shot", "video"))
    assert (world.film.root / video).read_bytes() == b"0123456789"
    assert world.client("artist").get(address(world)).json()["at"] == 0


@pytest.mark.parametrize(
    "more",
    [{"size": 2_000_000_001}, {"size": 0}, {"size": "many"}, {"name": "walk.avi"}, {"name": "walk.webm.exe"}],
)
def test_what_is_not_taken_is_refused_before_a_byte_of_it(world: World, more: dict[str, object]) -> None:
    answer = piece(world, b"01234", 0, **more)
    assert answer.status_code == 422
    assert arriving.come_so_far(arriving.place_of(world.film.code, world.accounts["artist"], "")) == 0


def left_behind() -> list[Path]:
    return list(Path(arriving.settings.STUDIO, "coming").glob("*"))


def test_what_the_disk_has_no_room_for_is_refused_before_a_byte_of_it(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    piece(world, b"01234", 0)
    monkeypatch.setattr(arriving, "SPARED", 1 << 60)
    answer = world.client("artist").get(address(world), headers={"Accept": "application/json"})
    assert (answer.status_code, "no room" in answer.json()["message"]) == (422, True)
    assert left_behind() == []


def test_a_disk_that_fills_up_meanwhile_keeps_nothing(world: World) -> None:
    class Full(io.RawIOBase):
        """Stands for the disk: what it is asked to take, it refuses."""

        def read(self, size: int = -1) -> bytes:
            raise OSError(errno.ENOSPC, "No space left on device")

    place = arriving.place_of(world.film.code, world.accounts["artist"], "k")
    arriving.piece_added(place, io.BytesIO(b"01234"), at=0, size=10)
    with pytest.raises(MachineError, match="no room"):
        arriving.piece_added(place, cast(BinaryIO, Full()), at=5, size=10)
    assert left_behind() == []


def test_a_file_that_is_none_leaves_nothing(world: World) -> None:
    assert piece(world, b"no video..", 0).status_code == 422
    assert settings_of(world.film, SHOT) is None
    assert not list(Path(arriving.settings.STUDIO, "coming").glob("*"))


@pytest.mark.skipif(
    sys.platform != "linux" or platform.machine() not in ("x86_64", "aarch64"),
    reason="by the kernel of Linux",
)
def test_who_reads_a_stranger_s_file_has_no_network_and_starts_nothing() -> None:
    tries = """
from yingxi_platform.films.confined import confined
import os, socket
print(confined())
for act in (socket.socket, lambda: os.execv("/bin/true", ["true"])):
    try:
        act()
    except PermissionError:
        print("refused")
"""
    said = subprocess.run([sys.executable, "-c", tries], capture_output=True, text=True, check=True)
    assert said.stdout.split() == ["True", "refused", "refused"]


def test_who_reads_a_stranger_s_file_sees_that_file_and_nothing_else_of_the_studio(tmp_path: Path) -> None:
    for name in ("given", "secret.key", "folder/"):
        (tmp_path / name).mkdir() if name.endswith("/") else (tmp_path / name).write_text(name)
    tries = """
import os, sys
from pathlib import Path
from yingxi_platform.films.walled import walled
root = Path(sys.argv[1])
print(walled(reads=[root / "given"], writes=[root / "folder"]))
print((root / "given").read_text(), (root / "folder/new").write_text("mine"))
import wave, yingxi.stage.own
for act in (
    lambda: (root / "secret.key").read_text(), lambda: (root / "given").write_text("other"), lambda: os.listdir(root),
    lambda: Path("/proc/1/environ").read_bytes(), lambda: (root / "new").write_text("mine"),
):
    try:
        act()
    except PermissionError:
        print("refused")
"""
    command = [sys.executable, "-c", tries, str(tmp_path)]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
    if said[0] == "False":
        pytest.skip("this kernel has no Landlock")
    assert said == ["True", "given", "4", *5 * ["refused"]]
