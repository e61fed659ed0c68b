"""What the pages of takes, sounds, files and the screenplay do, for programs."""

from base64 import b64decode, b64encode
from typing import Any, get_args

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from ninja import Schema

from yingxi.production.by_hand import KINDS
from yingxi_platform.api.finding import film_for
from yingxi_platform.api.further import api
from yingxi_platform.api.tokens import READ, WRITE
from yingxi_platform.films import asking
from yingxi_platform.films.likeness import likeness_taken
from yingxi_platform.films.media import file_sent
from yingxi_platform.films.pages.edits import NEEDED
from yingxi_platform.films.pages.files import screenplay_file, subtitles_of
from yingxi_platform.films.pages.moving import own_coming, used
from yingxi_platform.films.pages.opening import pack_coming, studio_for
from yingxi_platform.films.pages.timing import checked
from yingxi_platform.films.renaming import called, renamed, renaming_seen
from yingxi_platform.films.sequence import sequence_of
from yingxi_platform.films.taking import Act, sounded_again, taken
from yingxi_platform.films.wardrobe import looks
from yingxi_platform.films.writing import fields_saved
from yingxi_platform.live.pages import listening
from yingxi_platform.live.script import opened, saved, typed
from yingxi_platform.studios.policy import can

__all__ = ["api"]


class Choice(Schema):
    act: str
    take: str = ""
    was: dict[str, Any] | None = None


class Again(Schema):
    was: dict[str, Any] | None = None


class Change(Schema):
    path: list[str]
    value: str | int | float | bool | None = None
    was: Any = None


class Changes(Schema):
    document: str
    changes: list[Change]


class Name(Schema):
    name: str
    was: str
    only_look: bool = False


class Likeness(Schema):
    film: str
    person: str


class Typing(Schema):
    change: str


@api.post("/films/{code}/shots/{shot}/choice", auth=WRITE, url_name="choose take")
def choice(request: HttpRequest, code: str, shot: str, asked: Choice) -> Any:
    """`choose` a take by its digest, `lock` the one that the film has, `unlock` it, or make it `again`. `was` is what
    film.yaml said of the shot."""
    film = film_for(request, code, "draw")
    if asked.act not in get_args(Act):
        raise Http404
    taken(film, shot, asked.act, take=asked.take, was=asked.was, by=request.user)  # type: ignore[arg-type]
    if asked.act == "again":
        asking.make(film, by=request.user, until="shots")
    return {"act": asked.act}


@api.get("/films/{code}/shots", url_name="film shots")
def shots(request: HttpRequest, code: str) -> Any:
    """By shot: its takes with their digests, which one the film has, what making it again takes."""
    return film_for(request, code, "see").plan.get("shots", {})


@api.post("/films/{code}/sounds/{family}/{member}/again", auth=WRITE, url_name="sound again")
def again(request: HttpRequest, code: str, family: str, member: str, asked: Again) -> Any:
    """A line (`lines`) is said or a cue (`cues`) is played another way. `was` is what film.yaml said of it."""
    film = film_for(request, code, "draw")
    if family not in ("lines", "cues"):
        raise Http404
    sounded_again(film, family, member, was=asked.was, by=request.user)  # type: ignore[arg-type]
    asking.make(film, by=request.user, until="dialogue" if family == "lines" else "sound")
    return {"again": member}


@api.get("/films/{code}/coming", auth=WRITE, url_name="own file so far")
def coming(request: HttpRequest, code: str) -> HttpResponse:
    """How much of a file is there. In the query: `where` (person, set, line, cue, shot), `member`, `name`, `size` and a
    `key` of one's own."""
    return own_coming(request, film_for(request, code, "draw"))


@api.post("/films/{code}/coming", auth=WRITE, url_name="own file piece")
def piece(request: HttpRequest, code: str) -> HttpResponse:
    """The next piece of it, as the body, from byte `at` on; 409 says where it has to begin. After the last it is tried
    and used."""
    return own_coming(request, film_for(request, code, "draw"))


@api.delete("/films/{code}/own/{where}/{member}", auth=WRITE, url_name="own file back")
def own_back(request: HttpRequest, code: str, where: str, member: str) -> Any:
    """What is made comes back in the place of one's own file."""
    used(film_for(request, code, "draw"), where, member, None, by=request.user)
    return {"where": where, "member": member}


@api.get("/coming", auth=WRITE, url_name="pack so far")
def pack_so_far(request: HttpRequest) -> HttpResponse:
    """How much of a packed film is there, and what has become of it. In the query: `studio`, `name`, `size`, `key`;
    with `anew`, nothing of a failure before."""
    return pack_coming(request, studio_for(request, request.GET.get("studio", "")))


@api.post("/coming", auth=WRITE, url_name="pack piece")
def pack_piece(request: HttpRequest) -> HttpResponse:
    """The next piece of it, from byte `at` on. After the last a job opens it; an empty piece at the end has it opened
    too."""
    return pack_coming(request, studio_for(request, request.GET.get("studio", "")))


@api.put("/films/{code}/fields", auth=WRITE, url_name="film fields")
def fields(request: HttpRequest, code: str, asked: Changes) -> Any:
    """Several fields of a document, all of them written or none."""
    film = film_for(request, code, "see")
    if asked.document not in KINDS:
        raise Http404
    if not can(request.user, NEEDED[asked.document], film):
        raise PermissionDenied
    changes = checked([(tuple(it.path), it.value, it.was) for it in asked.changes])
    fields_saved(film, asked.document, changes, by=request.user)
    return {"written": len(changes)}


@api.put("/films/{code}/names/{member}", auth=WRITE, url_name="rename member")
def rename(request: HttpRequest, code: str, member: str, asked: Name) -> Any:
    """Somebody of the cast or a place, by its id, has another name on its sheet and in the screenplay. With `only_look`
    nothing is written: the answer says what that would change and what making it takes."""
    film = film_for(request, code, "draw")
    if not can(request.user, "write", film):
        raise PermissionDenied
    if called(film, member) is None:
        raise Http404
    if not asked.only_look:
        return {"id": renamed(film, member, asked.name, was=asked.was, by=request.user)}
    seen = renaming_seen(film, member, asked.name, was=asked.was)
    lines = [{"line": line, "before": before, "now": now} for line, before, now in seen.lines]
    return {"lines": lines, "made": seen.made, "seconds": seen.seconds, "price": seen.price}


@api.put("/films/{code}/likeness/{member}", auth=WRITE, url_name="take likeness")
def likeness(request: HttpRequest, code: str, member: str, asked: Likeness) -> Any:
    """Somebody of the cast, or a place, by its id, has the looks of a `person` (or a place) of another `film` that one
    may see, and a person their voice where both films are spoken alike. Says how many fields that changed."""
    film, other = film_for(request, code, "draw"), film_for(request, asked.film, "see")
    return {"changed": likeness_taken(film, member, other, asked.person, by=request.user)}


@api.get("/films/{code}/sequence", url_name="film sequence")
def sequence(request: HttpRequest, code: str) -> Any:
    """The film's parts in time: pictures, lines, music, with their places in frames."""
    return sequence_of(film_for(request, code, "play"))


@api.get("/films/{code}/stills/{number}", url_name="film still")
def still(request: HttpRequest, code: str, number: int) -> HttpResponse:
    """The small picture of a take."""
    film = film_for(request, code, "play")
    found = film.rushes.filter(pk=number).exclude(still="").first()
    if found is None:
        raise Http404
    return file_sent(request, film.stills / found.still, forever=True)


@api.get("/films/{code}/looks/{person}/{field}/{choice}", url_name="film look")
def look(request: HttpRequest, code: str, person: str, field: str, choice: str) -> HttpResponse:
    """Somebody with another garment (`cut`, `pattern`), hair (`style`), `hat` or `beard`, as a picture."""
    found = looks(film_for(request, code, "play"), person, field, choice)
    if found is None:
        raise Http404
    return file_sent(request, found)


@api.get("/films/{code}/subtitles.vtt", url_name="film subtitles")
def subtitles(request: HttpRequest, code: str) -> HttpResponse:
    """The subtitles, as WebVTT."""
    return subtitles_of(film_for(request, code, "play"))


@api.get("/films/{code}/written/{form}", url_name="written")
def written_of(request: HttpRequest, code: str, form: str) -> Any:
    """The screenplay as fountain, fdx (Final Draft), pdf or txt (Chinese plain text)."""
    return screenplay_file(film_for(request, code, "take away"), form)


@api.get("/films/{code}/live", auth=READ, url_name="film events")
def live(request: HttpRequest, code: str) -> HttpResponse:
    """Server-sent events: what is new about the film, as it becomes so. 204 where too many listen: ask again later."""
    return listening(request, film_for(request, code, "see"))


@api.get("/films/{code}/script", url_name="film script")
def script(request: HttpRequest, code: str, after: int = 0) -> Any:
    """The screenplay that several write at once, since row `after`: changes as Yjs has them, in Base64."""
    told = opened(film_for(request, code, "see"), max(0, min(after, 10**15)))
    return {"changes": [b64encode(it).decode() for it in told["changes"]], "last": told["last"]}


@api.post("/films/{code}/script", auth=WRITE, url_name="film script typed")
def script_typed(request: HttpRequest, code: str, asked: Typing) -> Any:
    """A change to it, in Base64."""
    film = film_for(request, code, "write")
    try:
        change = b64decode(asked.change, validate=True)
    except ValueError:
        change = b""
    return {"row": typed(film, change, by=request.user)}


@api.put("/films/{code}/script", auth=WRITE, url_name="film script saved")
def script_saved(request: HttpRequest, code: str) -> Any:
    """What is shared becomes the film's screenplay."""
    return {"text": saved(film_for(request, code, "write"), by=request.user)}
