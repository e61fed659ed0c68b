"""The API as a page: what there is, what it sends, and which token it takes."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from yingxi_platform.api.looking import api
from yingxi_platform.api.tokens import ByToken
from yingxi_platform.people.signed import signed_in
from yingxi_platform.words.operations import operation_said


@signed_in
@require_safe
def guide(request: HttpRequest) -> HttpResponse:
    listed = [
        {**each, "says": operation_said(request.speak, f"{each['method']} {each['path']}", each["says"])}
        for each in described()
    ]
    return render(request, "people/api.html", {"groups": grouped(listed)})


# Where what a path is about is not told by what stands behind the film's code.
_ABOUT = {
    "field": "documents", "fields": "documents", "order": "documents", "cut": "documents", "script": "documents",
    "written": "documents", "names": "documents", "likeness": "documents",
    "make": "films", "stop": "films", "film.mp4": "files", "subtitles.vtt": "files",
    "pack": "files", "book": "files", "tables": "files", "cut.edl": "files",
    "approvals": "notes", "markers": "notes", "pictures": "notes", "guests": "people",
    "stills": "takes", "looks": "takes", "shots": "takes", "sounds": "takes", "sequence": "takes",
    "coming": "own", "here": "together", "live": "together", "with": "search", "studios": "people", "keys": "people",
    "me": "people", "away": "films", "mine": "tasks", "jobs": "films", "openapi.json": "films",
}  # fmt: skip
_ORDER = (
    "films", "documents", "takes", "files", "own", "notes", "playlists", "tasks", "history", "together", "search",
    "people",
)  # fmt: skip


def grouped(operations: list[dict[str, Any]]) -> list[tuple[str, list[dict[str, Any]]]]:
    """By what they are about, in the order in which a film comes to be."""
    groups: dict[str, list[dict[str, Any]]] = {name: [] for name in _ORDER}
    for each in operations:
        groups.setdefault(_about(each["path"]), []).append(each)
    return [(name, listed) for name, listed in groups.items() if listed]


def _about(path: str) -> str:
    steps = [step for step in path.removeprefix("/api/").split("/") if not step.startswith("{")]
    told = steps[1] if steps[0] == "films" and len(steps) > 1 else steps[0]
    return _ABOUT.get(told, told)


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
                    "steps": [(step, step.startswith("{")) for step in path.split("/")],
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
