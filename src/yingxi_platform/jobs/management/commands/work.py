"""`python -m yingxi_platform work`: a worker, until it is told to end."""

import signal
from typing import Any, ClassVar

from django.core.management.base import BaseCommand

from yingxi_platform.jobs.tables import waited_for_tables
from yingxi_platform.jobs.worker import LANES, Worker


class Command(BaseCommand):
    # A worker serves no pages: to look at their addresses would load all of them.
    requires_system_checks: ClassVar[list[str]] = []
    help = "Does what is asked for in the studio, until it is told to end."

    def add_arguments(self, parser: Any) -> None:
        parser.add_argument(
            "--lane", choices=LANES, action="append", help="only this lane; may be given twice"
        )
        parser.add_argument("--with-parent", action="store_true", help="end when standard input ends")

    def handle(self, *arguments: Any, **options: Any) -> None:
        worker = Worker(tuple(options["lane"] or LANES))

        def ending(*_: object) -> None:
            worker.stopping = True

        for which in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            signal.signal(which, ending)
        if waited_for_tables(lambda: worker.stopping, said=self.stderr.write):
            worker.work(with_parent=options["with_parent"])
