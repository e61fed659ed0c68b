"""A worker may be begun before the web process that makes the tables, or makes them anew after an update."""

from collections.abc import Callable
from time import sleep

from django.db import OperationalError, close_old_connections, connection
from django.db.migrations.executor import MigrationExecutor

from yingxi.film.errors import MachineError
from yingxi_platform.reached import database_reached

EVERY = 1.0
WAITING = "the database has not all its tables yet: a web process makes them (yingxi studio). Waiting for it"
AWAY = "{}. Waiting for it"


def waited_for_tables(
    stopping: Callable[[], bool], *, said: Callable[[str], object], every: float = EVERY
) -> bool:
    """Waits until the database has the tables of this version, and says once why; False where `stopping` came first."""
    told = ""
    while not stopping():
        lacking = _lacking()
        if not lacking:
            return True
        if lacking != told:
            said(lacking)
            told = lacking
        sleep(every)
    return False


def _lacking() -> str:
    try:
        database_reached()
        executor = MigrationExecutor(connection)
        return WAITING if executor.migration_plan(executor.loader.graph.leaf_nodes()) else ""
    except (MachineError, OperationalError) as error:
        return AWAY.format(error)
    finally:
        close_old_connections()
