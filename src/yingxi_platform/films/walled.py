"""This process sees the files that it is given, and no other: not the database, not the keys, nobody's film.

By Landlock, which Linux has since 5.13 and which asks for no rights; for good, and for all children. With it the memory
of other processes is out of reach as well, and since 6.12 they hear no signal of this one. Elsewhere nothing changes.
"""

import ctypes
import os
import struct
import sys
from collections.abc import Iterable
from pathlib import Path

# Numbers of the calls, the same on every machine; of the rights and scopes, by the versions that brought them.
_MAKE, _ADD, _ENTER = 444, 445, 446
_NO_NEW_PRIVILEGES, _VERSION, _BENEATH = 38, 1, 1
_READ_FILE, _READ_FOLDER, _WRITE, _SHORTEN = 1 << 2, 1 << 3, 1 << 1, 1 << 14
_RIGHTS = {1: (1 << 13) - 1, 2: 1 << 13, 3: _SHORTEN, 5: 1 << 15}
_NO_NETWORK, _SCOPES = (4, 3), (6, 3)
# In a folder that is given to write in: files and folders made and taken away.
_MAKES = 1 << 4 | 1 << 5 | 1 << 7 | 1 << 8
_SYSTEM = ("/usr", "/lib", "/lib64", "/bin", "/etc", "/dev/null", "/dev/urandom", "/dev/zero")


def walled(*, reads: Iterable[Path], writes: Iterable[Path]) -> bool:
    """From now on, this process reads these files and folders beside the programs' own, and writes in those; whether
    the kernel sees to it."""
    if sys.platform != "linux":
        return False
    house = ctypes.CDLL(None, use_errno=True)
    version = house.syscall(_MAKE, None, ctypes.c_size_t(0), _VERSION)
    if version < 1:
        return False
    rights = sum(those for since, those in _RIGHTS.items() if since <= version)
    network, scopes = (those if since <= version else 0 for since, those in (_NO_NETWORK, _SCOPES))
    asked = struct.pack("=QQQ", rights, network, scopes)[: 24 if scopes else 16 if network else 8]
    wall = house.syscall(_MAKE, asked, ctypes.c_size_t(len(asked)), 0)
    if wall < 0:
        return False
    reading = _READ_FILE | _READ_FOLDER
    for path in {*map(Path, _SYSTEM), *_programs(), *reads}:
        _open(house, wall, path, reading)
    for path in writes:
        _open(house, wall, path, (reading | _WRITE | _SHORTEN | _MAKES) & rights)
    entered = house.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0) == 0 and house.syscall(_ENTER, wall, 0) == 0
    os.close(wall)
    return entered


def _programs() -> set[Path]:
    """Where Python and what it imports lie."""
    return {Path(place) for place in (sys.prefix, sys.base_prefix, *sys.path) if place}


def _open(house: ctypes.CDLL, wall: int, path: Path, rights: int) -> None:
    try:
        found = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return
    if not path.is_dir():
        rights &= _READ_FILE | _WRITE | _SHORTEN
    house.syscall(_ADD, wall, _BENEATH, struct.pack("=Qi", rights, found), 0)
    os.close(found)
