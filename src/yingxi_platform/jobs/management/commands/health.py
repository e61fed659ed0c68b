"""`python -m yingxi_platform health`: whether the queue does its work, for who watches over it."""

from typing import Any

from django.core.management.base import BaseCommand

from yingxi_platform.jobs.keeping import troubles


class Command(BaseCommand):
    help = "Says what is wrong with the queue, and ends with 1 where something is."

    def handle(self, *arguments: Any, **options: Any) -> None:
        found = list(troubles())
        self.stdout.write("\n".join(found) or "the queue does its work")
        if found:
            raise SystemExit(1)
