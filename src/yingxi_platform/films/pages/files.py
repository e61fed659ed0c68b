"""The files of a film, to who may have them. A path is found by what the studio knows, never by what is asked for."""

import re

from django.http import Http404, HttpRequest, HttpResponse
from django.utils.http import content_disposition_header
from django.views.decorators.http import require_safe

from yingxi.cli.screenplays import FORMS, content_of
from yingxi.production.folder import SCREENPLAY
from yingxi.production.inside import inside
from yingxi_platform.films.cut_edl import cut_file
from yingxi_platform.films.media import file_sent
from yingxi_platform.films.opened import for_film
from yingxi_platform.films.reading import folder_of, noun_of, title_of
from yingxi_platform.films.shelf import given, names_of
from yingxi_platform.films.tables import shot_table
from yingxi_platform.films.wardrobe import looks
from yingxi_platform.review.markers import marker_file
from yingxi_platform.review.tables import note_table
from yingxi_platform.studios.models import Film, Rush
from yingxi_platform.tasks.tables import task_table

TABLES = {"shots": shot_table, "tasks": task_table, "notes": note_table}
BOARDS = "book/storyboard.pdf"
_CLOCK = re.compile(r"^(\d\d:\d\d:\d\d),(\d{3}) --> (\d\d:\d\d:\d\d),(\d{3})", re.MULTILINE)


@for_film("play")
@require_safe
def take(request: HttpRequest, film: Film, number: int) -> HttpResponse:
    """The file of a take that has come in."""
    rush = _rush(film, number)
    return file_sent(request, folder_of(film).store.root / rush.path, forever=True)


@for_film("play")
@require_safe
def still(request: HttpRequest, film: Film, number: int) -> HttpResponse:
    """Its small picture."""
    rush = _rush(film, number)
    if not rush.still:
        raise Http404
    return file_sent(request, film.stills / rush.still, forever=True)


@for_film("play")
@require_safe
def look(request: HttpRequest, film: Film, person: str, field: str, choice: str) -> HttpResponse:
    """Somebody with another garment, hair, hat or beard."""
    found = looks(film, person, field, choice)
    if found is None:
        raise Http404
    return file_sent(request, found)


@for_film("play")
@require_safe
def shown(request: HttpRequest, film: Film, name: str) -> HttpResponse:
    """What lies in out/, to look at."""
    return given(request, film, f"out/{_deliverable(film, name)}")


@for_film("take away")
@require_safe
def kept(request: HttpRequest, film: Film, name: str) -> HttpResponse:
    """What lies in out/, to keep."""
    return kept_file(request, film, name)


@for_film("play")
@require_safe
def subtitles(request: HttpRequest, film: Film) -> HttpResponse:
    """The subtitles as a browser reads them."""
    return subtitles_of(film)


@for_film("take away")
@require_safe
def written(request: HttpRequest, film: Film, form: str) -> HttpResponse:
    return screenplay_file(film, form)


@for_film("take away")
@require_safe
def markers(request: HttpRequest, film: Film, form: str) -> HttpResponse:
    return markers_file(film, form, request.speak)


@for_film("take away")
@require_safe
def cut(request: HttpRequest, film: Film) -> HttpResponse:
    return edl_file(film)


@for_film("take away")
@require_safe
def table(request: HttpRequest, film: Film, name: str) -> HttpResponse:
    return table_file(film, name, request.speak)


def table_file(film: Film, name: str, speak: str) -> HttpResponse:
    """Shots, tasks or notes as CSV. Raises Http404 for a table that is none."""
    if name not in TABLES:
        raise Http404
    answer = HttpResponse(TABLES[name](film, speak), content_type="text/csv; charset=utf-8")
    kept = f"{title_of(film)}-{name}.csv"
    answer["Content-Disposition"] = content_disposition_header(as_attachment=True, filename=kept)
    return answer


def markers_file(film: Film, form: str, speak: str) -> HttpResponse:
    """The notes as markers for an editing program. Raises Http404 for a form that is none, and where nothing is cut."""
    told = marker_file(film, form, speak)
    if told is None:
        raise Http404
    answer = HttpResponse(told, content_type="application/octet-stream")
    kept = f"{title_of(film)}-notes.{form}"
    answer["Content-Disposition"] = content_disposition_header(as_attachment=True, filename=kept)
    return answer


def edl_file(film: Film) -> HttpResponse:
    """The cut as an EDL. Raises Http404 where nothing is cut."""
    told = cut_file(film)
    if told is None:
        raise Http404
    answer = HttpResponse(told, content_type="application/octet-stream")
    answer["Content-Disposition"] = content_disposition_header(
        as_attachment=True, filename=f"{title_of(film)}.edl"
    )
    return answer


def screenplay_file(film: Film, form: str) -> HttpResponse:
    """The screenplay in the form that somebody else reads. Raises Http404 for a form that is none, and where there is
    no screenplay yet."""
    screenplay = noun_of(film, SCREENPLAY)
    if form not in FORMS or screenplay is None:
        raise Http404
    name = f"{title_of(film)}.{form}"
    answer = HttpResponse(
        content_of(screenplay, form, film.language), content_type="application/octet-stream"
    )
    answer["Content-Disposition"] = content_disposition_header(as_attachment=True, filename=name)
    return answer


def kept_file(request: HttpRequest, film: Film, name: str) -> HttpResponse:
    """A file of out/, to keep under the film's name."""
    found = _deliverable(film, name)
    return given(request, film, f"out/{found}", keep=f"{title_of(film)}-{found.replace('/', '-')}")


def film_file(request: HttpRequest, film: Film, *, keep: bool = False) -> HttpResponse:
    """The film itself, to watch or to keep."""
    return given(request, film, "out/film.mp4", keep=f"{title_of(film)}.mp4" if keep else "")


def subtitles_of(film: Film) -> HttpResponse:
    path = inside(film.root, "out/film.srt")
    if not path.is_file():
        raise Http404
    words = path.read_text(encoding="utf-8-sig").replace("&", "&amp;").replace("<", "&lt;")
    cues = _CLOCK.sub(r"\1.\2 --> \3.\4", words)
    return HttpResponse("WEBVTT\n\n" + cues, content_type="text/vtt; charset=utf-8")


def deliverables(film: Film) -> list[tuple[str, int]]:
    """What lies in out/, and its size: the film first."""
    names = [
        (name, size)
        for name, size in names_of(film, "out").items()
        if name != "index.html" and ("/" not in name or name.startswith("stems/") or name == BOARDS)
    ]
    return sorted(names, key=lambda it: (it[0] != "film.mp4", "/" in it[0], it[0]))


def _deliverable(film: Film, name: str) -> str:
    """The name, if it is one of those that lie there."""
    found = next((known for known, _ in deliverables(film) if known == name), None)
    if found is None:
        raise Http404
    return found


def _rush(film: Film, number: int) -> Rush:
    found = film.rushes.filter(pk=number).first()
    if found is None:
        raise Http404
    return found
