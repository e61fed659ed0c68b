"""A studio's people."""

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from yingxi.film.errors import InputError, YingxiError
from yingxi_platform.films.opened import trouble
from yingxi_platform.people.doors import doors_open
from yingxi_platform.people.paces import INVITATIONS
from yingxi_platform.people.signed import signed_in
from yingxi_platform.refusals import too_often
from yingxi_platform.studios.models import ROLES, Studio
from yingxi_platform.studios.people import invited, led, role_given, withdrawn
from yingxi_platform.studios.policy import ALLOWED, role_in, studios_of


@signed_in
@require_GET
def studio(request: HttpRequest, code: str) -> HttpResponse:
    return _page(request, _studio(request, code))


@signed_in
@require_http_methods(["GET", "POST"])
def invite(request: HttpRequest, code: str) -> HttpResponse:
    """A link that lets one person in. It is shown this once, and sent where an address is given; who comes back to it
    by GET is led to the people."""
    found = led(request.user, code)
    if request.method == "GET":
        return redirect("studio", found.code)
    if not INVITATIONS.allows(str(request.user.pk)):
        return too_often(request)
    email = request.POST.get("email", "")
    try:
        link = invited(request, found, request.POST.get("role", ""), email=email)
    except YingxiError as error:
        return trouble(request, None, error)
    return _page(request, found, link=link, sent=email.strip(), chosen=request.POST.get("role", ""))


@signed_in
@require_POST
def withdraw(request: HttpRequest, code: str) -> HttpResponse:
    """An invitation that nobody has used opens nothing any more."""
    found = led(request.user, code)
    withdrawn(found, request.POST.get("door", ""))
    return redirect("studio", found.code)


@signed_in
@require_POST
def role(request: HttpRequest, code: str) -> HttpResponse:
    """Another role for a member, or none any more."""
    found = led(request.user, code)
    try:
        role_given(found, request.POST.get("member", ""), request.POST.get("role", ""), by=request.user)
    except InputError:
        return _page(request, found, wrong="studio.one.owner", status=422)
    return (
        redirect("studio", found.code) if studios_of(request.user).filter(pk=found.pk) else redirect("home")
    )


def _studio(request: HttpRequest, code: str) -> Studio:
    found = studios_of(request.user).filter(code=code).first()
    if found is None:
        raise Http404
    return found


def _page(
    request: HttpRequest,
    found: Studio,
    *,
    link: str = "",
    sent: str = "",
    chosen: str = "artist",
    wrong: str = "",
    status: int = 200,
) -> HttpResponse:
    mine = role_in(request.user, found)
    leads = mine in ALLOWED["people"]
    shown = {
        "studio": found,
        "members": found.memberships.select_related("account").order_by("since"),
        "roles": ROLES,
        "mine": mine,
        "leads": leads,
        "doors": doors_open(found) if leads else (),
        "chosen": chosen,
        "link": link,
        "sent": sent,
        "mails": bool(settings.MAIL),
        "wrong": wrong,
    }
    return render(request, "studios/studio.html", shown, status=status)
