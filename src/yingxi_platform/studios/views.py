"""A studio's people."""

from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST

from yingxi_platform.people.doors import invitation
from yingxi_platform.people.paces import INVITATIONS
from yingxi_platform.refusals import too_often
from yingxi_platform.studios.models import ROLES, Membership, Studio
from yingxi_platform.studios.policy import ALLOWED, role_in, studios_of


@login_required
@require_GET
def studio(request: HttpRequest, code: str) -> HttpResponse:
    return _page(request, _studio(request, code))


@login_required
@require_POST
def invite(request: HttpRequest, code: str) -> HttpResponse:
    """A link that lets one person in. It is shown this once."""
    found = _led(request, code)
    role = request.POST.get("role", "")
    if role not in ROLES or (role == "owner" and role_in(request.user, found) != "owner"):
        raise PermissionDenied
    if not INVITATIONS.allows(str(request.user.pk)):
        return too_often(request)
    path = reverse("join", args=[invitation(found, role, request.user)])
    return _page(request, found, link=(settings.ADDRESS or request.build_absolute_uri("/")[:-1]) + path)


@login_required
@require_POST
def role(request: HttpRequest, code: str) -> HttpResponse:
    """Another role for a member, or none any more. Only an owner makes or unmakes owners; one always stays."""
    found = _led(request, code)
    wanted = request.POST.get("role", "")
    with transaction.atomic():
        members = Membership.objects.select_for_update().filter(studio=found)
        member = next((it for it in members if str(it.pk) == request.POST.get("member", "")), None)
        if member is None:
            raise Http404
        owners = [it for it in members if it.role == "owner"]
        if "owner" in (member.role, wanted) and role_in(request.user, found) != "owner":
            raise PermissionDenied
        if member.role == "owner" and wanted != "owner" and len(owners) == 1:
            return _page(request, found, wrong="studio.one.owner", status=422)
        if wanted == "gone":
            member.delete()
        elif wanted in ROLES:
            member.role = wanted
            member.save(update_fields=["role"])
        else:
            raise PermissionDenied
    return (
        redirect("studio", found.code) if studios_of(request.user).filter(pk=found.pk) else redirect("home")
    )


def _studio(request: HttpRequest, code: str) -> Studio:
    found = studios_of(request.user).filter(code=code).first()
    if found is None:
        raise Http404
    return found


def _led(request: HttpRequest, code: str) -> Studio:
    found = _studio(request, code)
    if role_in(request.user, found) not in ALLOWED["people"]:
        raise PermissionDenied
    return found


def _page(
    request: HttpRequest, found: Studio, *, link: str = "", wrong: str = "", status: int = 200
) -> HttpResponse:
    mine = role_in(request.user, found)
    shown = {
        "studio": found,
        "members": found.memberships.select_related("account").order_by("since"),
        "roles": ROLES,
        "mine": mine,
        "leads": mine in ALLOWED["people"],
        "link": link,
        "wrong": wrong,
    }
    return render(request, "studios/studio.html", shown, status=status)
