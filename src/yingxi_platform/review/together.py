"""Several watch a film together: one playhead, which each of them may move, and all follow."""

from collections.abc import Iterable
from datetime import timedelta
from typing import Any

from django.utils import timezone

from yingxi.film.errors import InputError
from yingxi_platform.review.models import Screening
from yingxi_platform.studios.models import Film

OVER_AFTER = timedelta(minutes=30)
LAST_FRAME = 10_000_000


def moved(film: Film, frame: str, *, playing: bool, who: str) -> None:
    """The playhead stands on that frame, and plays from there or rests. Raises InputError for what is no frame."""
    if not (frame.isascii() and frame.isdigit() and int(frame) <= LAST_FRAME):
        raise InputError("this is no frame of the film", next_step="open the page anew")
    now = {"frame": int(frame), "playing": playing, "who": who[:80], "at": timezone.now()}
    Screening.objects.update_or_create(film=film, defaults=now)


def ended(film: Film) -> None:
    Screening.objects.filter(film=film).delete()


def screenings(films: Iterable[Film]) -> dict[int, dict[str, Any]]:
    """The playhead of each film that is watched together, by its key; `at` in milliseconds since 1970, by the house's
    clock. One that nobody has moved for half an hour is over."""
    going_on = Screening.objects.filter(film__in=films, at__gt=timezone.now() - OVER_AFTER)
    return {
        each.film_id: {
            "frame": each.frame,
            "playing": each.playing,
            "who": each.who,
            "at": round(each.at.timestamp() * 1000),
        }
        for each in going_on
    }


def told(film: Film) -> dict[str, Any]:
    """The playhead, and what the house's clock says now: no two machines have the same time."""
    return {
        "screening": screenings([film]).get(film.pk),
        "now": round(timezone.now().timestamp() * 1000),
    }
