"""Whether the database and the storage answer, asked in a few seconds before anything opens."""

from django.conf import settings
from django.db import connection

from yingxi.film.errors import MachineError

PATIENCE = 5
"""Seconds for a server to take a connection."""


def database_reached() -> None:
    """Raises MachineError with the first thing that PostgreSQL or the way to it says, where it does not let us in: the
    pool of connections would go on trying, and say nothing of it but that it took too long."""
    if connection.vendor != "postgresql":
        return
    import psycopg

    asked = {"connect_timeout": PATIENCE, **connection.get_connection_params()}
    try:
        psycopg.connect(**asked).close()
    except psycopg.Error as error:
        raise database_away(error) from error


def database_away(error: Exception) -> MachineError:
    said = str(error).strip().partition("\n")[0].removeprefix("connection failed: ")
    return MachineError(
        f"the database cannot be used: {said}",
        next_step="look at DATABASE_URL, and whether PostgreSQL runs and knows that user and password",
    )


def storage_reached() -> None:
    """Brings a few bytes to the bucket of STORAGE_URL and takes them away again. Raises MachineError."""
    if settings.STORAGE:
        from yingxi_platform.films.bucket import bucket

        bucket().tried()
