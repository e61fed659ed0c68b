"""Who belongs to a studio: invited, given another role, let go. The same for pages and programs."""

from typing import Any

from django.conf import settings
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.validators import validate_email
from django.db import transaction
from django.http import Http404, HttpRequest
from django.urls import reverse

from yingxi.film.errors import InputError
from yingxi_platform.people.doors import doors_open, invitation
from yingxi_platform.studios.models import ROLES, Membership, Studio
from yingxi_platform.studios.policy import ALLOWED, role_in, studios_of

GONE = "gone"


def led(account: Any, code: str) -> Studio:
    """The studio, for who leads its people. Raises Http404, PermissionDenied."""
    found = studios_of(account).filter(code=code).first()
    if found is None:
        raise Http404
    if role_in(account, found) not in ALLOWED["people"]:
        raise PermissionDenied
    return found


def invited(request: HttpRequest, studio: Studio, role: str, *, email: str = "") -> str:
    """The link that lets one person in; with an address, it is sent there as well. Raises PermissionDenied for a role
    that is not theirs to give, InputError for an address that is none or a letter that cannot be sent."""
    from yingxi_platform.tasks.letters import invitation_sent

    if role not in ROLES or (role == "owner" and role_in(request.user, studio) != "owner"):
        raise PermissionDenied
    email = email.strip().lower()
    if email:
        try:
            validate_email(email)
        except ValidationError:
            raise InputError("this is no mail address", next_step="write it as name@example.org") from None
    path = reverse("join", args=[invitation(studio, role, request.user)])
    link = (settings.ADDRESS or request.build_absolute_uri("/")[:-1]) + path
    if email:
        invitation_sent(studio, link, email=email, by=request.user, speak=request.speak)
    return link


def withdrawn(studio: Studio, door: str) -> None:
    """An invitation of the studio that nobody has used is shut. Raises Http404 where there is none such."""
    found = next((it for it in doors_open(studio) if it.digest == door), None)
    if found is None:
        raise Http404
    found.delete()


def role_given(studio: Studio, member: str, wanted: str, *, by: Any) -> None:
    """Another role for a member, or `gone`. Only an owner makes or unmakes owners; one always stays. Raises Http404,
    PermissionDenied, InputError."""
    with transaction.atomic():
        members = Membership.objects.select_for_update().filter(studio=studio)
        found = next((it for it in members if str(it.pk) == member), None)
        if found is None:
            raise Http404
        if "owner" in (found.role, wanted) and role_in(by, studio) != "owner":
            raise PermissionDenied
        if found.role == "owner" and wanted != "owner" and sum(it.role == "owner" for it in members) == 1:
            raise InputError("a studio needs an owner", next_step="make somebody else one first")
        if wanted == GONE:
            found.delete()
        elif wanted in ROLES:
            Membership.objects.filter(pk=found.pk).update(role=wanted)
        else:
            raise PermissionDenied
