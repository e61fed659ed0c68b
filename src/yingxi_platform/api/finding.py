"""How an operation comes by its film: through the policy, like a page."""

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest

from yingxi_platform.studios.models import Film
from yingxi_platform.studios.policy import Action, can, film_seen


def film_for(request: HttpRequest, code: str, action: Action) -> Film:
    """404 for who may not see it, 403 for who may not do so."""
    found = film_seen(request.user, code)
    if found is None:
        raise Http404
    if not can(request.user, action, found):
        raise PermissionDenied
    return found
