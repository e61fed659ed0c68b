"""What every answer says to the browser, and in which language the studio speaks."""

from collections.abc import Callable

from django.db import connection
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.middleware.gzip import GZipMiddleware

from yingxi_platform.refusals import not_text
from yingxi_platform.words import tongue_of

POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data: blob:",
        "media-src 'self' blob:",
        "font-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)
Answer = Callable[[HttpRequest], HttpResponse]


class Headers:
    """No inline script, no stranger's origin, nothing of a page kept where the next person finds it."""

    def __init__(self, answer: Answer) -> None:
        self._answer = answer

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self._answer(request)
        response.setdefault("Content-Security-Policy", POLICY)
        response.setdefault("Permissions-Policy", "camera=(), geolocation=(), microphone=(self)")
        response.setdefault("X-Content-Type-Options", "nosniff")
        if getattr(request, "user", None) is not None and request.user.is_authenticated:
            response.setdefault("Cache-Control", "private, no-cache")
        if response.streaming and not connection.in_atomic_block:
            # What is sent for long needs the database no more.
            connection.close()
        return response


class Packed(GZipMiddleware):
    """Pages go packed, which makes a long storyboard twenty times lighter; what streams, such as a film or the news of
    an open page, goes as it is."""

    def process_response(self, request: HttpRequest, response: HttpResponseBase) -> HttpResponseBase:
        return response if response.streaming else super().process_response(request, response)


class Tongues:
    """`request.speak` is the language: the person's own, else the cookie's, else the browser's."""

    def __init__(self, answer: Answer) -> None:
        self._answer = answer

    def __call__(self, request: HttpRequest) -> HttpResponse:
        request.speak = tongue_of(request)
        return self._answer(request)


class PlainText:
    """What holds a NUL is no text, and no database keeps it: it goes no further."""

    def __init__(self, answer: Answer) -> None:
        self._answer = answer

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if "\x00" in request.path or "%00" in request.META.get("QUERY_STRING", ""):
            return not_text(request)
        if request.content_type == "application/json" and b"\\u0000" in request.body:
            return not_text(request)
        return self._answer(request)

    def process_view(self, request: HttpRequest, *_: object) -> HttpResponse | None:
        if request.method == "POST" and any(
            "\x00" in value for values in request.POST.lists() for value in values[1]
        ):
            return not_text(request)
        return None
