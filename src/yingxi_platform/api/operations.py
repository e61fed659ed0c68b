"""What a program may ask and do: the same films, the same policy, the same edits as on the pages."""

from base64 import b64decode
from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from ninja import NinjaAPI, Schema
from ninja.errors import HttpError

from yingxi.film.errors import HeldError, OvertakenError, YingxiError
from yingxi.production.by_hand import KINDS
from yingxi.production.documents import fields_read
from yingxi.production.folder import SCREENPLAY
from yingxi_platform.api.finding import film_for
from yingxi_platform.api.tokens import NOTE, READ, WRITE
from yingxi_platform.films import asking
from yingxi_platform.films.beginning import Script, film_asked_for
from yingxi_platform.films.opened import error_told
from yingxi_platform.films.pages.edits import NEEDED
from yingxi_platform.films.pages.files import deliverables, film_file
from yingxi_platform.films.reading import DOCUMENTS, text_of
from yingxi_platform.films.standing import standing_of
from yingxi_platform.films.writing import field_saved, text_saved
from yingxi_platform.full import FULL, disk_full, means_full
from yingxi_platform.jobs import queue
from yingxi_platform.people.paces import NEW_FILMS
from yingxi_platform.review.notes import note_made, notes_of, take_of
from yingxi_platform.studios.models import Film
from yingxi_platform.studios.policy import can, studios_of, visible

# Its description is for who has a token, like everything else.
api = NinjaAPI(
    title="Yingxi studio", version="1", auth=READ, docs_url=None, openapi_url=None, urls_namespace="api"
)


class NewFilm(Schema):
    """`script` is a file's content in Base64: a screenplay, a story or a list of shots, in the idea's place."""

    studio: str
    idea: str = ""
    script: str = ""
    script_name: str = ""
    length: str = "60s"
    look: str = "paper"
    aspect: str = "16:9"
    language: str = "auto"
    draft: bool = False


class Field(Schema):
    document: str
    path: list[str]
    value: Any = None
    was: Any = None


class Text(Schema):
    text: str
    was: str


class NewNote(Schema):
    body: str
    frame_in: int | None = None
    frame_out: int | None = None
    drawn_at: int | None = None
    strokes: tuple[dict[str, Any], ...] = ()
    parent: int | None = None
    take: int | None = None
    key: str = ""
    shared: bool = False


@api.exception_handler(YingxiError)
def refused(request: HttpRequest, error: YingxiError) -> HttpResponse:
    full = means_full(error)
    error = disk_full() if full else error
    told = error_told(request, {"message": error.message, "where": error.where, "next": error.next_step})
    if isinstance(error, OvertakenError):
        told |= {"yours": error.parameters["yours"], "theirs": error.parameters["theirs"]}
    status = 409 if isinstance(error, OvertakenError) else 423 if isinstance(error, HeldError) else 422
    status = FULL if full else status
    return api.create_response(request, told, status=status)


@api.exception_handler(PermissionDenied)
def not_allowed(request: HttpRequest, error: PermissionDenied) -> HttpResponse:
    return api.create_response(request, {"message": "your role does not allow this"}, status=403)


@api.get("/openapi.json", url_name="openapi")
def description(request: HttpRequest) -> Any:
    """This description."""
    return api.get_openapi_schema()


@api.get("/studios", url_name="studios")
def studios(request: HttpRequest) -> Any:
    """The studios that one belongs to."""
    return [{"code": studio.code, "name": studio.name} for studio in studios_of(request.user)]


@api.get("/films", url_name="films")
def films(request: HttpRequest) -> Any:
    """The films of one's studios, those touched last first."""
    return [_short(film) for film in visible(request.user).order_by("-touched_at")[:200]]


@api.post("/films", auth=WRITE, url_name="new film")
def newfilm_for(request: HttpRequest, asked: NewFilm) -> Any:
    """Begins a film from an idea or a screenplay, and has it made."""
    if not NEW_FILMS.allows(str(request.user.pk)):
        raise HttpError(429, "too many films in an hour")
    try:
        content = b64decode(asked.script, validate=True)
    except ValueError:
        raise HttpError(422, "the script is not Base64") from None
    script = Script(asked.script_name, content) if content else None
    return _short(film_asked_for(request.user, asked.dict(), script))


@api.get("/films/{code}", url_name="film")
def film(request: HttpRequest, code: str) -> Any:
    """The film: how far it is, what is missing, what there is to keep."""
    found = film_for(request, code, "see")
    standing = standing_of(found)
    return {
        **_short(found),
        "idea": found.idea,
        "making": standing.making,
        "error": error_told(request, standing.error) if standing.error else {},
        "progress": standing.progress,
        "missing": sorted(standing.missing),
        "seconds": standing.seconds,
        "known": standing.known,
        "documents": [name for name in DOCUMENTS.values() if (found.root / name).is_file()],
        "files": [{"name": name, "bytes": size} for name, size in deliverables(found)],
    }


@api.post("/films/{code}/make", auth=WRITE, url_name="make")
def make(request: HttpRequest, code: str) -> Any:
    """What is missing in the film is made."""
    return {"job": str(asking.make(film_for(request, code, "make"), by=request.user).pk)}


@api.post("/films/{code}/stop", auth=WRITE, url_name="stop")
def stop(request: HttpRequest, code: str) -> Any:
    """The making under way stops; what is made is kept."""
    job = asking.making(film_for(request, code, "make"))
    if job is not None:
        queue.cancel(job)
    return {"stopped": job is not None}


@api.get("/films/{code}/documents/{document}", url_name="document")
def document(request: HttpRequest, code: str, document: str) -> Any:
    """A document: its text, and its fields where it has some."""
    found = film_for(request, code, "see")
    text = text_of(found, document) if document in DOCUMENTS.values() else ""
    if not text:
        raise Http404
    return {"text": text, "fields": fields_read(KINDS[document], text) if document in KINDS else None}


@api.put("/films/{code}/documents/{document}", auth=WRITE, url_name="write document")
def write_document(request: HttpRequest, code: str, document: str, asked: Text) -> Any:
    """A whole text, where it still reads as `was`."""
    found = _changed(request, code, document)
    text_saved(found, document, asked.text, was=asked.was, by=request.user)
    return {"text": text_of(found, document)}


@api.post("/films/{code}/field", auth=WRITE, url_name="field")
def field(request: HttpRequest, code: str, asked: Field) -> Any:
    """One field, where it still holds what it `was` seen to hold."""
    if asked.document == SCREENPLAY or not asked.path:
        raise Http404
    found = _changed(request, code, asked.document)
    field_saved(found, asked.document, tuple(asked.path), asked.value, was=asked.was, by=request.user)
    return {"value": asked.value}


@api.get("/films/{code}/notes", url_name="notes")
def notes(request: HttpRequest, code: str, take: int | None = None) -> Any:
    """Notes on the film, or on a take of a shot."""
    film = film_for(request, code, "see")
    return [
        {
            "number": each["note"].pk,
            "who": each["note"].who,
            "body": each["note"].body,
            "frame_in": each["note"].frame_in,
            "frame_out": each["note"].frame_out,
            "strokes": each["note"].strokes,
            "drawn_at": each["note"].drawn_on if each["note"].strokes else None,
            "resolved": each["note"].resolved_at is not None,
            "shared": each["note"].shared,
            "earlier_version": each["earlier"],
            "mentions": each["note"].mentions,
            "pictures": [picture.pk for picture in each["note"].pictures.all()],
            "replies": [
                {"who": reply.who, "body": reply.body, "mentions": reply.mentions}
                for reply in each["replies"]
            ],
        }
        for each in notes_of(film, take_of(film, take))
    ]


@api.post("/films/{code}/notes", auth=NOTE, url_name="new note")
def new_note(request: HttpRequest, code: str, asked: NewNote) -> Any:
    """A note on a frame, from one frame to another, or on the whole film; guests read it where it is `shared`."""
    return {
        "number": note_made(
            film_for(request, code, "note"),
            {**asked.dict(), "strokes": list(asked.strokes)},
            author=request.user,
        ).pk
    }


@api.get("/films/{code}/film.mp4", url_name="film file")
def film_mp4(request: HttpRequest, code: str) -> HttpResponse:
    """The film."""
    return film_file(request, film_for(request, code, "take away"), keep=True)


def _changed(request: HttpRequest, code: str, document: str) -> Film:
    """The film of which the person may change the document."""
    found = film_for(request, code, "see")
    if document not in NEEDED:
        raise Http404
    if not can(request.user, NEEDED[document], found):
        raise PermissionDenied
    return found


def _short(film: Film) -> dict[str, Any]:
    return {"code": film.code, "title": film.title, "studio": film.studio.code, "language": film.language}
