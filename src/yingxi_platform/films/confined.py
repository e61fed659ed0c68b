"""This process gives away what a reader of strangers' files has no use for: the network, other programs, memory, time.

Linux forbids the calls themselves (seccomp, for good and for all children); elsewhere the limits alone hold.
"""

import ctypes
import platform
import resource
import struct
import sys

MEMORY, SECONDS, WRITES, FILES = 3 << 30, 60, 50_000_000, 64
# The numbers of the calls that are forbidden, by machine: socket, connect, execve, execveat, ptrace, io_uring_setup.
_FORBIDDEN = {
    "x86_64": (0xC000003E, (41, 42, 59, 322, 101, 425)),
    "aarch64": (0xC00000B7, (198, 203, 221, 281, 117, 425)),
}
_NO_NEW_PRIVILEGES, _SECCOMP, _FILTER = 38, 22, 2
_ALLOW, _REFUSE, _KILL = 0x7FFF0000, 0x00050001, 0x80000000
# Of BPF: load a word of the call's description, jump where equal, return.
_LOAD, _EQUAL, _RETURN = 0x20, 0x15, 0x06
_NUMBER_AT, _MACHINE_AT = 0, 4


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("code", ctypes.c_char_p))


def confined() -> bool:
    """Confines this process; whether the calls are forbidden too."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_FSIZE, (WRITES, WRITES))
    resource.setrlimit(resource.RLIMIT_NOFILE, (FILES, FILES))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    return _calls_forbidden()


def _calls_forbidden() -> bool:
    if sys.platform != "linux" or platform.machine() not in _FORBIDDEN:
        return False
    machine, calls = _FORBIDDEN[platform.machine()]
    steps = [
        (_LOAD, 0, 0, _MACHINE_AT),
        (_EQUAL, 1, 0, machine),
        (_RETURN, 0, 0, _KILL),
        (_LOAD, 0, 0, _NUMBER_AT),
    ]
    for left, call in enumerate(reversed(calls)):
        steps.insert(4, (_EQUAL, left + 1, 0, call))
    steps += [(_RETURN, 0, 0, _ALLOW), (_RETURN, 0, 0, _REFUSE)]
    code = b"".join(struct.pack("=HBBI", *step) for step in steps)
    program = _Program(len(steps), code)
    house = ctypes.CDLL(None, use_errno=True)
    if house.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0) != 0:
        return False
    return bool(house.prctl(_SECCOMP, _FILTER, ctypes.byref(program), 0, 0) == 0)
