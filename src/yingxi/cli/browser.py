"""A page shown in the person's browser, without a word on the terminal of whatever opens it."""

import os
import subprocess
import sys
from pathlib import Path
from shutil import which

PATIENCE = 5.0
"""Seconds in which a program that only hands the page on has ended; one that still runs is the browser itself."""


def shown_in_browser(path: Path) -> bool:
    """Whether the page, or the film, could be opened by what this system opens files with."""
    opener = _opener()
    if not opener:
        return False
    try:
        begun = subprocess.Popen(
            [*opener, str(path)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        return begun.wait(PATIENCE) == 0
    except subprocess.TimeoutExpired:
        return True
    except OSError:
        return False


def _opener() -> list[str]:
    """The program that opens files here; none where nobody sits before a screen."""
    if sys.platform == "darwin":
        return ["open"]
    if os.name == "nt":
        return ["cmd", "/c", "start", ""]
    screen = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    return [opener] if screen and (opener := which("xdg-open")) else []
