"""The rest of what the pages do, for programs: review, tasks, history, takes, packs, the order of things."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from ninja import Schema

from yingxi.production.documents import CUT, fields_read
from yingxi_platform.api.finding import film_for
from yingxi_platform.api.operations import api
from yingxi_platform.api.tokens import NOTE, WRITE
from yingxi_platform.films import asking
from yingxi_platform.films.media import file_sent
from yingxi_platform.films.pages.cutting import cutting
from yingxi_platform.films.pages.edits import NEEDED, ORDERED
from yingxi_platform.films.pages.files import kept_file
from yingxi_platform.films.pages.history import differing, restored
from yingxi_platform.films.pages.moving import packed_file
from yingxi_platform.films.reading import folder_of, text_of
from yingxi_platform.films.writing import cut_saved, order_saved
from yingxi_platform.live.presence import here
from yingxi_platform.review.approvals import approvals_of, said
from yingxi_platform.review.notes import resolved, version_of
from yingxi_platform.review.pictures import laid, picture_sent, tried
from yingxi_platform.review.playlists import playlist_made
from yingxi_platform.review.sharing import may_share, shared
from yingxi_platform.studios.models import Film
from yingxi_platform.studios.policy import can, visible
from yingxi_platform.tasks.checking import check_away, checks_added, ticked
from yingxi_platform.tasks.doing import Wanted, changed, taken_off, task_made, wanted_of, worded
from yingxi_platform.tasks.models import IN_TURN, Notice, Task

__all__ = ["api"]
MOST = 200
WORDED = ("title", "due", "priority", "difficulty", "estimate")


class Word(Schema):
    version: str
    word: str


class Shared(Schema):
    shared: bool


class NewPlaylist(Schema):
    name: str
    shots: list[str]


class NewTask(Schema):
    title: str
    about: str = "film:"
    assignee: int | None = None
    due: date | None = None
    priority: str = "normal"
    estimate: Decimal | None = None
    difficulty: str = "normal"


class TaskChange(Schema):
    state: str | None = None
    assignee: int | None = None
    title: str | None = None
    due: date | None = None
    priority: str | None = None
    estimate: Decimal | None = None
    difficulty: str | None = None


class Checklist(Schema):
    text: str = ""
    check: int | None = None
    done: bool = False
    away: bool = False


class CutChange(Schema):
    act: str
    place: int = 0
    frames: int = 0
    kind: str = "cut"
    shots: tuple[dict[str, Any], ...] = ()
    was: list[dict[str, Any]]


class Order(Schema):
    of: str
    order: list[str]
    was: list[str]


@api.post("/films/{code}/notes/{number}/resolve", auth=NOTE, url_name="resolve note")
def resolve(request: HttpRequest, code: str, number: int) -> Any:
    """A note is resolved, or open again."""
    note = film_for(request, code, "note").notes.filter(pk=number, parent=None).first()
    if note is None:
        raise Http404
    resolved(note, by=request.user)
    note.refresh_from_db()
    return {"resolved": note.resolved_at is not None}


@api.put("/films/{code}/notes/{number}/shared", auth=NOTE, url_name="share note")
def share(request: HttpRequest, code: str, number: int, asked: Shared) -> Any:
    """Guests read a note of one's own, or of anybody's where one leads the film; or no longer do."""
    film = film_for(request, code, "note")
    note = film.notes.filter(pk=number, parent=None).first()
    if note is None:
        raise Http404
    if not may_share(request.user, note, film):
        raise PermissionDenied
    shared(note, guests=asked.shared)
    return {"shared": asked.shared}


@api.post("/films/{code}/notes/{number}/pictures", auth=NOTE, url_name="note pictures")
def pictures(request: HttpRequest, code: str, number: int) -> Any:
    """Lays the pictures of the form's field `picture` (PNG, JPEG, WebP) beside a note of one's own."""
    film = film_for(request, code, "note")
    note = film.notes.filter(pk=number, parent=None, author=request.user).first()
    if note is None:
        raise Http404
    with tried(request.FILES.getlist("picture")) as found:
        laid(note, found)
    return {"pictures": [each.pk for each in note.pictures.all()]}


@api.get("/films/{code}/pictures/{number}", url_name="picture of note")
def picture(request: HttpRequest, code: str, number: int) -> HttpResponse:
    """A picture beside a note."""
    film = film_for(request, code, "see")
    return picture_sent(request, film, film.notes.all(), number)


@api.get("/films/{code}/approvals", url_name="approvals")
def approvals(request: HttpRequest, code: str) -> Any:
    """Who has said of the present version that it may go, or not yet."""
    film = film_for(request, code, "see")
    return {
        "version": version_of(film),
        "said": [
            {"who": each.who, "guest": bool(each.guest), "approves": each.approves, "at": each.at}
            for each in approvals_of(film)
        ],
    }


@api.put("/films/{code}/approvals", auth=NOTE, url_name="approve film")
def approve(request: HttpRequest, code: str, asked: Word) -> Any:
    """One's own word on a version: yes, no, or nothing any more."""
    said(film_for(request, code, "note"), asked.word, version=asked.version, by=request.user)
    return {"word": asked.word}


@api.get("/films/{code}/playlists", url_name="film playlists")
def playlists(request: HttpRequest, code: str) -> Any:
    """The playlists of the film, the newest first."""
    found = film_for(request, code, "see").playlists.order_by("-made_at")
    return [{"number": each.pk, "name": each.name, "shots": each.shots} for each in found]


@api.post("/films/{code}/playlists", auth=NOTE, url_name="new playlist")
def new_playlist(request: HttpRequest, code: str, asked: NewPlaylist) -> Any:
    """Shots under a name, to be looked at one after the other."""
    made = playlist_made(film_for(request, code, "note"), asked.name, asked.shots, by=request.user)
    return {"number": made.pk}


@api.get("/films/{code}/tasks", url_name="film tasks")
def tasks(request: HttpRequest, code: str) -> Any:
    """The tasks of the film."""
    tasks = film_for(request, code, "see").tasks.select_related("assignee").prefetch_related("checks")
    found = tasks.order_by(*IN_TURN)
    return [_task(task) for task in found[:MOST]]


@api.post("/films/{code}/tasks", auth=WRITE, url_name="new task")
def new_task(request: HttpRequest, code: str, asked: NewTask) -> Any:
    """Something to be done, about a part of the film, by somebody, until a day: how urgent it is (low, normal, high,
    urgent), how hard (easiest, easy, normal, hard, hardest), and the hours it may take."""
    film = film_for(request, code, "make")
    wanted = Wanted(asked.title, asked.due, asked.priority, asked.estimate, asked.difficulty)
    return _task(task_made(film, wanted, asked.about, asked.assignee, by=request.user))


@api.patch("/films/{code}/tasks/{number}", auth=WRITE, url_name="change task")
def change_task(request: HttpRequest, code: str, number: int, asked: TaskChange) -> Any:
    """Another state or another person; another `title`, `due`, `priority`, `difficulty` or `estimate`. Whose task it
    is brings it as far as review, who leads says the rest."""
    film = film_for(request, code, "see")
    task = film.tasks.filter(pk=number).select_related("assignee").first()
    if task is None:
        raise Http404
    sent = asked.dict(exclude_unset=True)
    if other := {name: sent[name] for name in WORDED if name in sent}:
        other = {
            name: value for name, value in other.items() if value is not None or name in ("due", "estimate")
        }
        worded(film, task, replace(wanted_of(task), **other), by=request.user)
    return _task(changed(film, task, sent.get("state"), sent.get("assignee", ...), by=request.user))


@api.delete("/films/{code}/tasks/{number}", auth=WRITE, url_name="delete task")
def delete_task(request: HttpRequest, code: str, number: int) -> Any:
    """A task that is no longer wanted goes, with its checklist."""
    film = film_for(request, code, "see")
    task = film.tasks.filter(pk=number).first()
    if task is None:
        raise Http404
    taken_off(film, task, by=request.user)
    return {"number": number}


@api.post("/films/{code}/tasks/{number}/checks", auth=WRITE, url_name="task checks")
def checks(request: HttpRequest, code: str, number: int, asked: Checklist) -> Any:
    """The checklist of a task: a line for each line of `text`; or one, by its number `check`, is `done`, or goes
    `away`."""
    task = film_for(request, code, "see").tasks.filter(pk=number).select_related("assignee").first()
    if task is None:
        raise Http404
    if asked.check is None:
        checks_added(task, asked.text, by=request.user)
    elif asked.away:
        check_away(task, asked.check, by=request.user)
    else:
        ticked(task, asked.check, done=asked.done, by=request.user)
    return _task(task)


@api.get("/mine", url_name="my tasks")
def mine(request: HttpRequest) -> Any:
    """What waits for oneself, and what one has not heard of."""
    films = visible(request.user)
    waiting = Task.objects.filter(assignee=request.user, film__in=films).exclude(
        state__in=("approved", "final")
    )
    news = Notice.objects.filter(account=request.user, film__in=films, read_at=None).select_related("film")
    return {
        "tasks": [
            {**_task(task), "film": task.film.code}
            for task in waiting.select_related("film", "assignee")
            .prefetch_related("checks")
            .order_by(*IN_TURN)[:MOST]
        ],
        "news": [
            {"film": each.film.code, "kind": each.kind, "at": each.at, **each.words}
            for each in news.order_by("-at")[:MOST]
        ],
    }


@api.get("/films/{code}/history", url_name="film history")
def history(request: HttpRequest, code: str) -> Any:
    """Every document as somebody left it, newest first; by nobody where the makers wrote it."""
    found = film_for(request, code, "see").revisions.defer("text").select_related("by")
    return [
        {
            "number": each.pk,
            "document": each.document,
            "place": each.place,
            "by": each.by.name if each.by else None,
            "at": each.at,
        }
        for each in found.order_by("-at", "-pk")[:MOST]
    ]


@api.get("/films/{code}/history/{number}", url_name="film revision")
def revision(request: HttpRequest, code: str, number: int) -> Any:
    """The text as it was, and how what stands there now differs."""
    film = film_for(request, code, "see")
    found = film.revisions.filter(pk=number).first()
    if found is None:
        raise Http404
    since = differing(found.text, text_of(film, found.document))
    return {"document": found.document, "text": found.text, "since": since}


@api.post("/films/{code}/history/{number}/restore", auth=WRITE, url_name="restore revision")
def restore(request: HttpRequest, code: str, number: int) -> Any:
    """What stood there then stands there again."""
    film = film_for(request, code, "see")
    found = film.revisions.filter(pk=number).first()
    if found is None:
        raise Http404
    if not can(request.user, NEEDED[found.document], film):
        raise PermissionDenied
    restored(film, found, by=request.user)
    return {"document": found.document}


@api.put("/films/{code}/order", auth=WRITE, url_name="film order")
def order(request: HttpRequest, code: str, asked: Order) -> Any:
    """Boards or cut in another order, where they stand as they `was`."""
    film = film_for(request, code, "draw")
    document, members = ORDERED.get(asked.of, ("", ""))
    if not document:
        raise Http404
    order_saved(film, document, members, asked.order, was=asked.was, by=request.user)
    return {"order": asked.order}


@api.put("/films/{code}/cut", auth=WRITE, url_name="film cut")
def cut(request: HttpRequest, code: str, asked: CutChange) -> Any:
    """A shot of the cut is split after so many `frames`, taken out (act `out`), or joined to the next by another
    transition; `put` gives all `shots`. `was` is the list of shots that was seen."""
    change = cutting(
        asked.act, place=asked.place, frames=asked.frames, kind=asked.kind, shots=list(asked.shots)
    )
    film = film_for(request, code, "draw")
    cut_saved(film, change, was=asked.was, by=request.user)
    return fields_read(CUT, text_of(film, CUT.file))["shots"]


@api.get("/films/{code}/takes", url_name="film takes")
def takes(request: HttpRequest, code: str, kind: str = "shot") -> Any:
    """Takes that have come in: of kind shot, line, music, panel, person or set."""
    found = film_for(request, code, "play").rushes.filter(kind=kind).order_by("-pk")
    return [
        {"number": each.pk, "of": each.subject, "current": each.current, "came_in": each.came_in}
        for each in found[: MOST * 5]
    ]


@api.get("/films/{code}/takes/{number}", url_name="film take")
def take(request: HttpRequest, code: str, number: int) -> HttpResponse:
    """The file of a take."""
    film = film_for(request, code, "play")
    found = film.rushes.filter(pk=number).exclude(kind__in=("panel", "person", "set")).first()
    if found is None:
        raise Http404
    return file_sent(request, folder_of(film).store.root / found.path)


@api.get("/films/{code}/files/{path:name}", url_name="film deliverable")
def deliverable(request: HttpRequest, code: str, name: str) -> HttpResponse:
    """What lies in out/, by the name that the film's description lists."""
    return kept_file(request, film_for(request, code, "take away"), name)


@api.post("/films/{code}/pack", auth=WRITE, url_name="film pack")
def pack(request: HttpRequest, code: str) -> Any:
    """The whole film as one file is made; fetch it when its job is done."""
    return {"job": str(asking.pack(film_for(request, code, "take away"), by=request.user).pk)}


@api.post("/films/{code}/book", auth=WRITE, url_name="film book")
def book(request: HttpRequest, code: str) -> Any:
    """Has the storyboard drawn as pages; then `files/book/storyboard.pdf` is there."""
    return {"job": str(asking.book(film_for(request, code, "take away"), by=request.user).pk)}


@api.get("/films/{code}/pack", url_name="film pack file")
def packed(request: HttpRequest, code: str) -> HttpResponse:
    """The whole film as one file, as it was packed last."""
    return packed_file(request, film_for(request, code, "take away"))


@api.get("/films/{code}/here", url_name="film company")
def company(request: HttpRequest, code: str) -> Any:
    """Who is at the film now, and at which page."""
    film: Film = film_for(request, code, "see")
    return [{"who": each["who"], "page": each["stage"]} for each in here([film]).get(film.pk, [])]


def _task(task: Task) -> dict[str, Any]:
    return {
        "number": task.pk,
        "title": task.title,
        "about": f"{task.kind}:{task.subject}",
        "state": task.state,
        "assignee": task.assignee.pk if task.assignee else None,
        "due": task.due,
        "priority": task.urgency,
        "difficulty": task.hardness,
        "estimate": None if task.estimate is None else float(task.estimate),
        "retakes": task.retakes,
        "checks": [
            {"number": each.pk, "text": each.text, "done": each.done_at is not None}
            for each in task.checks.all()
        ],
    }
