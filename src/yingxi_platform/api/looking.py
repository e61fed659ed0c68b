"""A word in all films, somebody's shots, and tables, for programs."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from ninja import Schema

from yingxi_platform.api.finding import film_for
from yingxi_platform.api.going import api
from yingxi_platform.api.tokens import WRITE
from yingxi_platform.films.appearing import part_of, told
from yingxi_platform.films.finding import found
from yingxi_platform.films.pages.files import edl_file, markers_file, table_file
from yingxi_platform.tasks.tables import tasks_taken

__all__ = ["api"]


class Table(Schema):
    text: str


@api.get("/search", url_name="search films")
def search(request: HttpRequest, q: str = "") -> Any:
    """Where a word stands in the films that one may see."""
    return [
        {
            "code": hit.film.code,
            "title": hit.film.title,
            "places": [{"kind": it.kind, "text": it.text, "line": it.line} for it in hit.places],
            "more": hit.more,
        }
        for hit in found(request.user, q)
    ]


@api.get("/films/{code}/with/{part}", url_name="film part")
def appearing(request: HttpRequest, code: str, part: str) -> Any:
    """The shots of somebody of the cast, or of a place, by its id."""
    there = part_of(film_for(request, code, "see"), part)
    if there is None:
        raise Http404
    return told(there)


@api.get("/films/{code}/tables/{table}", url_name="film table")
def table(request: HttpRequest, code: str, table: str) -> HttpResponse:
    """Shots, tasks or notes as CSV."""
    return table_file(film_for(request, code, "take away"), table, request.speak)


@api.get("/films/{code}/markers/{form}", url_name="film markers")
def markers(request: HttpRequest, code: str, form: str) -> HttpResponse:
    """The notes on the film as markers on its timeline: edl (DaVinci Resolve) or xml (Premiere Pro)."""
    return markers_file(film_for(request, code, "take away"), form, request.speak)


@api.get("/films/{code}/cut.edl", url_name="film cut edl")
def cut_edl(request: HttpRequest, code: str) -> HttpResponse:
    """The cut as an EDL (CMX 3600) that parts film.mp4 into its shots."""
    return edl_file(film_for(request, code, "take away"))


@api.post("/films/{code}/tables/{table}", auth=WRITE, url_name="take table in")
def take_table_in(request: HttpRequest, code: str, table: str, asked: Table) -> Any:
    """Tasks from a table: new ones, and those whose number it names changed. All of it or nothing."""
    film = film_for(request, code, "make")
    if table != "tasks":
        raise Http404
    new, changes = tasks_taken(film, asked.text.encode(), by=request.user)
    return {"new": new, "changed": changes}
