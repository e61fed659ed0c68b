"""Who comes by a link, before they see anything of the film."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from yingxi_platform.people import attempts
from yingxi_platform.review.links import let_in, link_of, password_said
from yingxi_platform.review.models import GuestLink

View = Callable[..., HttpResponse]


def for_guest(view: View) -> View:
    """The view of who comes by a link that is open, once a password that it asks for was said."""

    @wraps(view)
    def answered(request: HttpRequest, token: str, **more: Any) -> HttpResponse:
        link = link_of(token)
        if link is None:
            raise Http404
        if not let_in(request, link):
            return _asked(request, link)
        return view(request, link, token, **more)

    return answered


def for_guest_of_the_film(view: View) -> View:
    """The same, where the link shows the film: one to a playlist opens nothing else."""

    @wraps(view)
    def answered(request: HttpRequest, link: GuestLink, token: str) -> HttpResponse:
        if link.playlist_id is not None:
            raise Http404
        return view(request, link, token)

    return for_guest(answered)


def _asked(request: HttpRequest, link: GuestLink) -> HttpResponse:
    """The page that asks for the password."""
    shown: dict[str, Any] = {"link": link}
    if request.method == "POST" and "password" in request.POST:
        name = f"guest {link.pk}"
        if attempts.too_many(request, name):
            return render(request, "review/password.html", {**shown, "wrong": "in.slow"}, status=429)
        if password_said(request, link, request.POST["password"]):
            return redirect(request.path)
        attempts.failed(request, name)
        return render(request, "review/password.html", {**shown, "wrong": "guest.wrong"}, status=403)
    return render(
        request,
        "review/password.html",
        shown,
        status=200 if request.resolver_match.url_name == "guest" else 403,
    )
