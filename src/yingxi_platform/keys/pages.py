"""A studio's keys: which there are and who set them, never what they are."""

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from yingxi.film.errors import InputError
from yingxi_platform.films.opened import trouble
from yingxi_platform.keys.sealing import NAMES, SERVERS, key_set
from yingxi_platform.people.signed import signed_in
from yingxi_platform.studios.policy import ALLOWED, role_in, studios_of


@sensitive_post_parameters("value")
@signed_in
@require_http_methods(["GET", "POST"])
def keys(request: HttpRequest, code: str) -> HttpResponse:
    studio = studios_of(request.user).filter(code=code).first()
    if studio is None:
        raise Http404
    if role_in(request.user, studio) not in ALLOWED["people"]:
        raise PermissionDenied
    if request.method == "POST":
        try:
            key_set(studio, request.POST.get("name", ""), request.POST.get("value", ""), by=request.user)
        except InputError as error:
            return trouble(request, None, error)
        return redirect("keys", studio.code)
    there = {key.name: key for key in studio.keys.defer("sealed").select_related("set_by")}
    names = (*NAMES, *(SERVERS if request.user.keeper else ()))
    shown = {"studio": studio, "keys": [(name, there.get(name)) for name in names]}
    return render(request, "studios/keys.html", shown)
