"""What is said where something is refused or missing."""

from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render

from yingxi_platform.words import say, tongue_of


def no_token(request: HttpRequest, reason: str = "") -> HttpResponse:
    return _told(request, "refused.token", 403)


def not_found(request: HttpRequest, exception: Any = None) -> HttpResponse:
    return _told(request, "refused.unknown", 404)


def forbidden(request: HttpRequest, exception: Any = None) -> HttpResponse:
    return _told(request, "refused.role", 403)


def too_often(request: HttpRequest) -> HttpResponse:
    return _told(request, "refused.often", 429)


def not_text(request: HttpRequest) -> HttpResponse:
    if request.path.startswith("/api/"):
        return JsonResponse({"message": say(tongue_of(request), "refused.text")}, status=400)
    return _told(request, "refused.text", 400)


def broken(request: HttpRequest) -> HttpResponse:
    return _told(request, "refused.broken", 500)


def _told(request: HttpRequest, message: str, status: int) -> HttpResponse:
    if not hasattr(request, "speak"):
        request.speak = tongue_of(request)
    if getattr(request, "user", None) is None:
        from django.contrib.auth.models import AnonymousUser

        request.user = AnonymousUser()
    return render(request, "refused.html", {"message": message, "status": status}, status=status)
