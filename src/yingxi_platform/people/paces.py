"""How often somebody may ask for something. Counted in this process: a brake, not a book."""

from collections import deque
from threading import Lock
from time import monotonic

MOST_KEYS = 20_000


class Pace:
    """At most `most` times in `seconds`, for each key by itself."""

    def __init__(self, most: int, seconds: float) -> None:
        self._most, self._seconds = most, seconds
        self._times: dict[str, deque[float]] = {}
        self._lock = Lock()

    def allows(self, key: str, *, now: float | None = None) -> bool:
        now = monotonic() if now is None else now
        with self._lock:
            if len(self._times) > MOST_KEYS:
                self._times = {
                    key: times for key, times in self._times.items() if times[-1] > now - self._seconds
                }
            times = self._times.setdefault(key, deque())
            while times and times[0] <= now - self._seconds:
                times.popleft()
            if len(times) >= self._most:
                return False
            times.append(now)
            return True


API = Pace(600, 60.0)
GUEST_NOTES = Pace(20, 600.0)
NEW_FILMS = Pace(30, 3600.0)
INVITATIONS = Pace(60, 3600.0)
