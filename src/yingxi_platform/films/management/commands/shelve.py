"""`python -m yingxi_platform shelve`: what lies in the folders goes to the bucket of STORAGE_URL, or comes back."""

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from yingxi_platform.films import asking
from yingxi_platform.films.shelf import brought_back
from yingxi_platform.studios.models import Film


class Command(BaseCommand):
    help = (
        "Has the workers bring every film's heavy files to the storage; with --back, brings all of them back."
    )

    def add_arguments(self, parser: Any) -> None:
        parser.add_argument("--back", action="store_true", help="from the storage into the folders, now")

    def handle(self, *arguments: Any, **options: Any) -> None:
        if not settings.STORAGE:
            raise CommandError("STORAGE_URL names no storage")
        films = Film.objects.order_by("pk")
        for film in films:
            if options["back"]:
                brought_back(film)
            else:
                asking.shelve(film)
        self.stdout.write(f"{films.count()} films")
