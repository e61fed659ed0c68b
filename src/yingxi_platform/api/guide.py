"""The API as a page: what there is, what it sends, and which token it takes."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from yingxi_platform.api.looking import api
from yingxi_platform.api.tokens import ByToken
from yingxi_platform.people.signed import signed_in


@signed_in
@require_safe
def guide(request: HttpRequest) -> HttpResponse:
    return render(request, "people/api.html", {"operations": described()})


def described() -> list[dict[str, Any]]:
    """Each operation: its method and path, what it says of itself, the scope, the fields that it is sent."""
    schema = api.get_openapi_schema()
    shapes = schema.get("components", {}).get("schemas", {})
    scopes = {
        (method, f"/{prefix}{path}".replace("//", "/")): _scope(operation)
        for prefix, router in api._routers
        for path, view in router.path_operations.items()
        for operation in view.operations
        for method in operation.methods
    }
    found = []
    for path, methods in schema["paths"].items():
        bare = path.removeprefix("/api")
        for method, told in methods.items():
            body = (
                told.get("requestBody", {}).get("content", {}).get("application/json", {}).get("schema", {})
            )
            shape = shapes.get(body.get("$ref", "").rpartition("/")[2], {})
            scope = next(
                (it for (verb, at), it in scopes.items() if verb == method.upper() and _alike(at, bare)), ""
            )
            found.append(
                {
                    "method": method.upper(),
                    "path": path,
                    "says": told.get("description") or told.get("summary", ""),
                    "scope": scope,
                    "fields": ", ".join(
                        name if name in shape.get("required", ()) else f"[{name}]"
                        for name in shape.get("properties", {})
                    ),
                }
            )
    return found


def _alike(at: str, bare: str) -> bool:
    return at.replace("{path:", "{") == bare


def _scope(operation: Any) -> str:
    wanted = [it for it in operation.auth_callbacks if isinstance(it, ByToken)]
    return wanted[0].scope if wanted else ""
