"""The studio on one machine: database made ready, workers started, pages served, until somebody ends it."""

import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from io import StringIO

import django
import waitress
from django.core.management import call_command
from django.db import DatabaseError

from yingxi.cli.messages import tongue
from yingxi.film.errors import MachineError
from yingxi_platform.kept import workers_kept
from yingxi_platform.reached import database_away, database_reached, storage_reached

BEGINS = 0x79696E67
"""The number of the lock that a process which begins holds, among the database's."""
LINES = {
    "at": ("The studio is open at {address}", "工作室已开张：{address}"),
    "first": (
        "Make the first account by this link (good for one day, once):\n  {link}",
        "用这个链接建立第一个账号（一天内有效，只能用一次）：\n  {link}",
    ),
    "where": ("Films and database: {folder}", "影片与数据库：{folder}"),
    "end": ("Ctrl-C ends it.", "按 Ctrl-C 结束。"),
}


def served(host: str, port: int, *, workers: int, threads: int) -> None:
    """Serves until Ctrl-C or SIGTERM. Raises MachineError where the port is taken or the database does not answer."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "yingxi_platform.settings")
    django.setup()
    from django.conf import settings

    from yingxi_platform.people.doors import first_door

    database_reached()
    storage_reached()
    try:
        with _alone():
            call_command("migrate", verbosity=0, interactive=False)
            call_command("collectstatic", verbosity=0, interactive=False, stdout=StringIO())
    except DatabaseError as error:
        raise database_away(error) from error
    settings.FILMS.mkdir(parents=True, exist_ok=True)
    # It looks for its files when it is imported.
    from yingxi_platform.bodies import measured
    from yingxi_platform.warming import warmed
    from yingxi_platform.wsgi import application

    measured()
    warmed()
    # Who came by the proxy is known by its word alone; nobody else's word on that is heard.
    trusted = {
        "trusted_proxy": settings.PROXY,
        "trusted_proxy_headers": {"x-forwarded-for", "x-forwarded-proto"},
        "trusted_proxy_count": 1,
    }
    try:
        server = waitress.create_server(
            application,
            host=host,
            port=port,
            # Each page that listens has a thread, which mostly sleeps.
            threads=threads + settings.WATCHERS,
            connection_limit=threads * 20 + settings.WATCHERS * 2,
            asyncore_use_poll=True,
            ident=None,
            max_request_body_size=settings.LARGEST_BODY,
            clear_untrusted_proxy_headers=True,
            **(trusted if settings.PROXY else {}),
        )
    except OSError as error:
        raise MachineError(
            f"the studio cannot listen at {host}:{port}: {error.strerror or error}",
            next_step="is it open already? Else name another port:  yingxi studio --port 8331",
        ) from error
    address = settings.ADDRESS or f"http://{'localhost' if host in ('127.0.0.1', '::1') else host}:{port}"
    # To the workers, which write the letters.
    os.environ["YINGXI_OPENED_AT"] = address
    _say("at", address=address)
    token = first_door()
    if token is not None:
        _say("first", link=f"{address}/join/{token}/")
    _say("where", folder=settings.STUDIO)
    _say("end")
    for which in (signal.SIGTERM, signal.SIGINT):
        signal.signal(which, _closed)
    with workers_kept(workers):
        server.run()


def _closed(*_: object) -> None:
    """Pages that listen are let go at once: their threads would else be waited for, and be left."""
    from django.conf import settings

    from yingxi_platform.live.hub import hub_of

    hub_of(settings.WATCHERS).closes()
    raise KeyboardInterrupt


@contextmanager
def _alone() -> Iterator[None]:
    """One process after the other, where several begin at once on PostgreSQL: two of them cannot both make a table."""
    from django.db import connection

    if connection.vendor != "postgresql":
        yield
        return
    with connection.cursor() as cursor:
        cursor.execute("select pg_advisory_lock(%s)", [BEGINS])
        try:
            yield
        finally:
            cursor.execute("select pg_advisory_unlock(%s)", [BEGINS])


def _say(line: str, **parameters: object) -> None:
    print(LINES[line][tongue() == "zh"].format(**parameters), flush=True)
