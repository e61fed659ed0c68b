"""Every property is tried the same way on every machine: no clock decides whether a test passes."""

import gc
import os
from pathlib import Path

from hypothesis import HealthCheck, settings

# The quick makers are installed for the tests alone, and for the processes that tests start.
_PLUGINS = str(Path(__file__).parent / "plugins")
os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, [_PLUGINS, os.environ.get("PYTHONPATH")]))

# Nor does the language that somebody's terminal speaks.
for _name in ("YINGXI_LANG", "LC_ALL", "LC_MESSAGES"):
    os.environ.pop(_name, None)
os.environ["LANG"] = "C.UTF-8"

settings.register_profile(
    "yingxi", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("yingxi")

# What is collected stays to the end: nobody need look through it for what can go.
gc.disable()


def pytest_collection_finish() -> None:
    gc.freeze()
    gc.enable()
