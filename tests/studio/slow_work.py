"""Work for the tests of jobs: it writes a line for each time it is done, and may take its time or die."""

import os
import signal
import time
from pathlib import Path
from typing import Any

from yingxi_platform.jobs.work import AtWork, works


@works("write")
def write(work: AtWork) -> dict[str, Any]:
    asked = work.job.arguments
    file = Path(asked["file"])
    with file.open("a") as lines:
        lines.write(f"begun {asked['what']}\n")
    until = time.monotonic() + asked.get("seconds", 0)
    while time.monotonic() < until:
        work.tell({"share": 0.5})
        time.sleep(0.05)
    if asked.get("dies"):
        os.kill(os.getpid(), signal.SIGKILL)
    with file.open("a") as lines:
        lines.write(f"done {asked['what']}\n")
    return {"what": asked["what"]}
