"""What only somebody signed in may ask for."""

from collections.abc import Callable
from functools import wraps
from typing import Any
from urllib.parse import urlsplit

from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse

View = Callable[..., HttpResponse]


def signed_in(view: View) -> View:
    """The view of who is signed in; others are led to the sign-in page and back. Who was sending something comes back
    to the page where they typed it, for the address that it went to is none that can be opened."""

    @wraps(view)
    def answered(request: HttpRequest, *arguments: Any, **named: Any) -> HttpResponse:
        if request.user.is_authenticated:
            return view(request, *arguments, **named)
        return redirect_to_login(_page(request))

    return answered


def _page(request: HttpRequest) -> str:
    if request.method in ("GET", "HEAD"):
        return request.get_full_path()
    typed = urlsplit(request.headers.get("Referer", ""))
    if typed.netloc != request.get_host():
        return "/"
    return typed.path + (f"?{typed.query}" if typed.query else "")
