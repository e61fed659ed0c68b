"""Coming in and going out."""

from typing import Any

from django.contrib.auth import authenticate, login, logout, update_session_auth_hash
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import IntegrityError, transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_http_methods, require_POST

from yingxi.film.errors import InputError
from yingxi_platform.people import attempts
from yingxi_platform.people.doors import door_of, passed
from yingxi_platform.people.models import MAILS, NAME_LENGTH, Account
from yingxi_platform.people.names import plain_name
from yingxi_platform.people.signed import signed_in
from yingxi_platform.words import TONGUES, say


@require_http_methods(["GET", "POST"])
def sign_in(request: HttpRequest) -> HttpResponse:
    if request.user.is_authenticated:
        return redirect("home")
    shown = {
        "email": request.POST.get("email", ""),
        "next": request.POST.get("next", request.GET.get("next", "")),
        "fresh": not Account.objects.exists(),
    }
    if request.method == "GET":
        return render(request, "people/in.html", shown)
    if attempts.too_many(request, shown["email"]):
        return render(request, "people/in.html", {**shown, "wrong": "in.slow"}, status=429)
    account = authenticate(
        request, username=shown["email"].strip().lower(), password=request.POST.get("password", "")
    )
    if account is None:
        attempts.failed(request, shown["email"])
        return render(request, "people/in.html", {**shown, "wrong": "in.wrong"}, status=403)
    attempts.succeeded(request, shown["email"])
    login(request, account)
    to = shown["next"]
    safe = url_has_allowed_host_and_scheme(to, {request.get_host()}, require_https=request.is_secure())
    return redirect(to if safe else "home")


@require_POST
def sign_out(request: HttpRequest) -> HttpResponse:
    logout(request)
    return redirect("sign in")


@require_http_methods(["GET", "POST"])
def join(request: HttpRequest, token: str) -> HttpResponse:
    """A door: who has an account goes through, who has none makes one."""
    door = door_of(token)
    if door is None:
        raise Http404
    if request.method == "GET":
        return render(request, "people/join.html", {"door": door, "token": token})
    if request.user.is_authenticated:
        account, wrong = request.user, ""
    else:
        account, wrong = _new_account(request, keeper=door.studio is None)
    if account is None:
        shown = {"door": door, "token": token, "wrong": wrong, "posted": request.POST}
        return render(request, "people/join.html", shown, status=422)
    try:
        passed(door, account)
    except LookupError:
        raise Http404 from None
    if not request.user.is_authenticated:
        login(request, account, backend="django.contrib.auth.backends.ModelBackend")
    return redirect("home")


def _new_account(request: HttpRequest, *, keeper: bool) -> tuple[Any, str]:
    email, password = request.POST.get("email", "").strip().lower(), request.POST.get("password", "")
    try:
        name = plain_name(request.POST.get("name", ""))
    except InputError:
        name = ""
    if not name:
        return None, say(request.speak, "join.name", most=NAME_LENGTH)
    try:
        validate_email(email)
    except ValidationError:
        return None, say(request.speak, "join.email")
    try:
        validate_password(password, Account(email=email, name=name))
    except ValidationError:
        return None, say(request.speak, "join.password")
    try:
        with transaction.atomic():
            return Account.objects.made(email, password, name=name, keeper=keeper, language=request.speak), ""
    except IntegrityError:
        return None, say(request.speak, "join.taken")


@signed_in
@require_http_methods(["GET", "POST"])
def me(request: HttpRequest) -> HttpResponse:
    """One's own name, language and password."""
    account, told = request.user, ""
    if request.method == "POST":
        told = "me.saved"
        try:
            account.name = plain_name(request.POST.get("name", "")) or account.name
        except InputError:
            told = "me.long"
        if request.POST.get("language") in TONGUES:
            account.language = request.speak = request.POST["language"]
        if request.POST.get("mail") in MAILS:
            account.mail = request.POST["mail"]
        account.save(update_fields=["name", "language", "mail"])
        if request.POST.get("password"):
            told = _password_changed(request, account)
    shown = {"told": told, "mails": MAILS, "tokens": account.tokens.order_by("-made_at")}
    return render(request, "people/me.html", shown)


def _password_changed(request: HttpRequest, account: Any) -> str:
    if not account.check_password(request.POST.get("old", "")):
        return "me.old"
    try:
        validate_password(request.POST["password"], account)
    except ValidationError:
        return "join.password"
    account.set_password(request.POST["password"])
    account.save(update_fields=["password"])
    update_session_auth_hash(request, account)
    return "me.saved"


@signed_in
@require_POST
def tokens(request: HttpRequest) -> HttpResponse:
    """A new token for a program, told this once; or one that ends."""
    from yingxi_platform.api.tokens import token_made

    ended = request.POST.get("end", "")
    if ended:
        if ended.isascii() and ended.isdigit() and len(ended) < 10:
            request.user.tokens.filter(pk=ended).delete()
        return redirect("me")
    shown: dict[str, Any] = {"mails": MAILS, "tokens": request.user.tokens.order_by("-made_at")}
    try:
        token = token_made(request.user, request.POST.get("label", ""), request.POST.get("scope", "read"))
    except InputError:
        return render(request, "people/me.html", {**shown, "told": "me.long"}, status=422)
    return render(request, "people/me.html", {**shown, "token": token})


@require_POST
def speak(request: HttpRequest) -> HttpResponse:
    """The language, also for who is not in yet."""
    chosen = request.POST.get("language", "")
    to = request.POST.get("next", "/")
    safe = url_has_allowed_host_and_scheme(to, {request.get_host()}, require_https=request.is_secure())
    response = redirect(to if safe else "home")
    if chosen in TONGUES:
        response.set_cookie(
            "speak", chosen, max_age=31536000, samesite="Lax", httponly=True, secure=request.is_secure()
        )
        if request.user.is_authenticated:
            Account.objects.filter(pk=request.user.pk).update(language=chosen)
    return response
