"""The clock by which leases are given, which is the database's, and whether somebody has set it."""

from collections.abc import Callable
from datetime import UTC, datetime
from time import monotonic

from django.conf import settings
from django.db import connection

UNEVEN = 3.0
"""Seconds by which it may go otherwise than time itself: it is read in whole ones."""


def told_by_database() -> float:
    """Seconds since 1970."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT CURRENT_TIMESTAMP")
        [said] = cursor.fetchone()
    told = said if isinstance(said, datetime) else datetime.fromisoformat(said)
    return (told if told.tzinfo else told.replace(tzinfo=UTC)).timestamp()


class Clock:
    """`told` is looked at beside `steady`, which nobody sets."""

    def __init__(
        self, told: Callable[[], float] = told_by_database, steady: Callable[[], float] = monotonic
    ) -> None:
        self._told, self._steady = told, steady
        self._ahead: float | None = None
        self._even_from = 0.0

    def even(self) -> bool:
        """Whether it has not been set for as long as a lease lasts: until then who lives may look dead."""
        now = self._steady()
        ahead = self._told() - now
        if self._ahead is not None and abs(ahead - self._ahead) > UNEVEN:
            self._even_from = now + settings.JOB_LEASE
        self._ahead = ahead
        return now >= self._even_from
