"""One studio for all tests of a process; what a test writes to its database is gone after it."""

import atexit
import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

os.environ["DJANGO_SETTINGS_MODULE"] = "tests.studio.settings"
django = pytest.importorskip("django")
django.setup()

from django.conf import settings  # noqa: E402
from django.core.management import call_command  # noqa: E402
from django.db import transaction  # noqa: E402
from django.test import Client  # noqa: E402

from tests.quick_film import SCREENPLAY, quick_settings  # noqa: E402
from yingxi.graph.runner import InProcessRunner  # noqa: E402
from yingxi.production.films import film_begun, film_made  # noqa: E402
from yingxi_platform.people.models import Account  # noqa: E402
from yingxi_platform.studios.models import ROLES, Film, Membership, Studio  # noqa: E402

atexit.register(shutil.rmtree, settings.STUDIO, ignore_errors=True)


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """`-m database` chooses the tests that a database takes part in, and which one may matter."""
    for item in items:
        asks = "_tables" in getattr(item, "fixturenames", ())
        if asks and item.get_closest_marker("one_database") is None:
            item.add_marker("database")


def _database_made() -> None:
    """Makes this process's own database, where several test side by side on one PostgreSQL."""
    import psycopg  # where the tests run on SQLite it need not be there

    ours = settings.DATABASES["default"]
    if ours["NAME"] != settings.SHARED_DATABASE:
        at = {"host": ours["HOST"], "port": ours["PORT"], "user": ours["USER"], "password": ours["PASSWORD"]}
        with psycopg.connect(**at, dbname=settings.SHARED_DATABASE, autocommit=True) as shared:
            shared.execute(psycopg.sql.SQL("CREATE DATABASE {}").format(psycopg.sql.Identifier(ours["NAME"])))


@pytest.fixture(scope="session")
def _tables() -> None:
    _database_made()
    call_command("migrate", verbosity=0, interactive=False)


@pytest.fixture
def database(_tables: None) -> Iterator[None]:
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


@dataclass
class World:
    """A studio with one member in each role, somebody of another studio, and nobody. `film` is made to the end."""

    studio: Studio
    film: Film
    accounts: dict[str, Account]

    def client(self, persona: str, **more: Any) -> Client:
        client = Client(**more)
        if persona != "nobody":
            client.force_login(self.accounts[persona])
        return client


@pytest.fixture(scope="session")
def _quick_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = film_begun(
        quick_settings(), parent=tmp_path_factory.mktemp("quick-studio"), screenplay=SCREENPLAY
    )
    film_made(folder, runner=InProcessRunner(folder.store.root))
    return folder.root


def _taken_over(source: str, target: str) -> None:
    """What never changes is not copied."""
    if "/.yingxi/store/" in source or "/out/" in source:
        os.link(source, target)
    else:
        shutil.copy2(source, target)


@pytest.fixture
def world(database: None, _quick_folder: Path) -> Iterator[World]:
    studio = Studio.objects.create(name="The Kite")
    accounts = {
        persona: Account.objects.made(f"{persona}@example.org", "a lamp behind paper", name=persona.title())
        for persona in (*ROLES, "stranger")
    }
    for role in ROLES:
        Membership.objects.create(studio=studio, account=accounts[role], role=role)
    other = Studio.objects.create(name="Elsewhere")
    Membership.objects.create(studio=other, account=accounts["stranger"], role="owner")
    film = Film.objects.create(studio=studio, title="The Kite", idea="A kite", language="en")
    shutil.copytree(_quick_folder, film.root, copy_function=_taken_over)
    yield World(studio, film, accounts)
    shutil.rmtree(film.root, ignore_errors=True)
    shutil.rmtree(film.stills, ignore_errors=True)
    shutil.rmtree(film.noted, ignore_errors=True)
