"""What a film needs of the machine, looked at one by one."""

import platform
import shutil
import sys
from importlib import import_module
from pathlib import Path

from yingxi.film.noun import Noun
from yingxi.generators.registry import BUILT_IN, card_of, missing
from yingxi.graph.pool import cores

LEAST_DISK = 1 << 30
_BETTER = {"native voices": "better with the native voices: scripts/voices.sh"}


class Check(Noun):
    """One thing looked at: what, what was found, and what to do where it is not good."""

    what: str
    found: str
    good: bool
    do: str = ""


def checks() -> tuple[Check, ...]:
    """Python, system libraries, the parts that draw and speak, cores and disk."""
    free = shutil.disk_usage(Path.cwd()).free
    return (
        Check(
            what="Python",
            found=platform.python_version(),
            good=(3, 11) <= sys.version_info[:2] < (3, 14),
            do="" if (3, 11) <= sys.version_info[:2] < (3, 14) else "use Python 3.11, 3.12 or 3.13",
        ),
        _importable("skia", "apt-get install -y libegl1 libgl1"),
        _importable("av", "make film sets everything up"),
        _importable("onnxruntime", "make film sets everything up"),
        *(_generator(port) for port in BUILT_IN),
        Check(what="cores", found=str(cores()), good=True),
        Check(
            what="disk",
            found=f"{free / (1 << 30):.1f} GB",
            good=free >= LEAST_DISK,
            do="" if free >= LEAST_DISK else "a film takes up to 1 GB while it is made",
        ),
    )


def _importable(name: str, do: str) -> Check:
    try:
        module = import_module(name)
    except ImportError as error:
        return Check(what=name, found=str(error), good=False, do=do)
    return Check(what=name, found=str(getattr(module, "__version__", "installed")), good=True)


def _generator(port: str) -> Check:
    card = card_of(port)  # type: ignore[arg-type]
    lacking = missing(card)
    return Check(
        what=port,
        found=f"{card.id} {card.version}",
        good=not lacking,
        do=f"needs {', '.join(lacking)}" if lacking else "; ".join(_BETTER[lack] for lack in card.without),
    )
