"""Who guesses passwords is slowed down: by address and by where they come from, never locked out for good."""

from datetime import timedelta
from hashlib import sha256

from django.conf import settings
from django.http import HttpRequest
from django.utils import timezone

from yingxi_platform.people.models import Attempt

# One household or school behind one address tries more often than one person.
FROM_ONE_PLACE = 5


def too_many(request: HttpRequest, email: str) -> bool:
    since = timezone.now() - timedelta(seconds=settings.SIGN_IN_WINDOW)
    limits = zip(
        _whos(request, email), (settings.SIGN_IN_TRIES, settings.SIGN_IN_TRIES * FROM_ONE_PLACE), strict=True
    )
    return any(Attempt.objects.filter(who=who, at__gt=since).count() >= most for who, most in limits)


def failed(request: HttpRequest, email: str) -> None:
    Attempt.objects.filter(at__lt=timezone.now() - timedelta(days=1)).delete()
    Attempt.objects.bulk_create(Attempt(who=who) for who in _whos(request, email))


def succeeded(request: HttpRequest, email: str) -> None:
    Attempt.objects.filter(who=_whos(request, email)[0]).delete()


def _whos(request: HttpRequest, email: str) -> tuple[str, str]:
    place = request.META.get("REMOTE_ADDR", "")
    return _digest(f"account {email.strip().lower()} {place}"), _digest(f"place {place}")


def _digest(text: str) -> str:
    return sha256(f"{settings.SECRET_KEY}{text}".encode()).hexdigest()
