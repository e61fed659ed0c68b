"""Every document as it was, compared with what it is, and brought back."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from difflib import unified_diff
from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from yingxi.production.documents import FILM
from yingxi_platform.films.opened import for_film
from yingxi_platform.films.pages.edits import NEEDED
from yingxi_platform.films.pages.stages import frame
from yingxi_platform.films.reading import noun_of, text_of
from yingxi_platform.films.revisions import read
from yingxi_platform.films.writing import text_saved
from yingxi_platform.studios.models import Film, Revision
from yingxi_platform.studios.policy import can
from yingxi_platform.tags import choice_message
from yingxi_platform.words import say

MOST = 200
# Documents that the makers leave within this of each other were written in one go.
IN_ONE_GO = timedelta(seconds=60)
# What is changed in a place and has a picture; a shot's own before its panel.
PICTURED = ("panel", "person", "set", "shot")
# A file of somebody's own, under the studio's name for it.
OWN = re.compile(r"(?:.*: )?own/(picture|recording|music|video)-[0-9a-f]{16}\.\w+")
# A choice among takes, or another one asked for: not one of their fields alone.
CHOSEN = re.compile(r"(shots|lines|cues)\.(?!.*\.(video|recording|music|gain_db)$)")
DIGEST = re.compile(r"(?=[a-f]*\d)[0-9a-f]{12,}")
# What stands for a document as a whole.
SHOWS = {"cast.yaml": "person", "sets.yaml": "set", "storyboard.yaml": "panel", "cut.yaml": "shot"}


@dataclass(frozen=True, slots=True)
class Moment:
    """What was written in one go."""

    rows: list[dict[str, Any]]

    @property
    def documents(self) -> list[str]:
        return [row["revision"].document for row in self.rows]


@for_film("see")
@require_safe
def history(request: HttpRequest, film: Film) -> HttpResponse:
    revisions = list(film.revisions.defer("text").select_related("by").order_by("-at", "-pk")[:MOST])
    there = film.rushes.filter(current=True, kind__in=PICTURED).exclude(still="")
    pictures = list(there.order_by("kind", "pk"))
    stills = {rush.subject: int(rush.pk) for rush in pictures}
    first = {rush.kind: int(rush.pk) for rush in reversed(pictures)}
    shown = [
        {
            "revision": each,
            "still": _picture(each.place, stills) or first.get(SHOWS.get(each.document, "")),
            **_words(request, each),
        }
        for each in revisions
    ]
    page = {"days": _days(shown), "members": members_called(request, film)}
    return render(request, "films/history.html", {**frame(request, film, "history"), **page})


def _days(rows: list[dict[str, Any]]) -> list[tuple[date, list[Moment]]]:
    """The rows of each day by their moments: what the makers wrote in one go is one, what a person changed is each by
    itself."""
    days: list[tuple[date, list[Moment]]] = []
    for row in rows:
        found = row["revision"]
        day = timezone.localdate(found.at)
        if not days or days[-1][0] != day:
            days.append((day, []))
        moments = days[-1][1]
        before = moments[-1].rows[-1]["revision"] if moments else None
        at_once = before is not None and before.by_id is None and before.at - found.at < IN_ONE_GO
        if at_once and found.by_id is None:
            moments[-1].rows.append(row)
        else:
            moments.append(Moment([row]))
    return days


def _picture(place: str, stills: dict[str, int]) -> int | None:
    """The number of the picture of the person, set or shot that was changed."""
    return next((stills[part] for part in stills if f".{part}." in f".{place}."), None)


def members_called(request: HttpRequest, film: Film) -> dict[str, str]:
    """How each person, place and shot of the film is called, by its id: the longer ids first."""
    cast, sets, storyboard = (noun_of(film, name) for name in ("cast.yaml", "sets.yaml", "storyboard.yaml"))
    boards = storyboard.boards if storyboard else ()
    found = {it.id: it.name for it in (cast.people if cast else ())}
    found |= {it.id: it.place for it in (sets.places if sets else ())}
    found |= {it.id: say(request.speak, "sound.shot", number=number) for number, it in enumerate(boards, 1)}
    return dict(sorted(found.items(), key=lambda it: -len(it[0])))


def _words(request: HttpRequest, found: Revision) -> dict[str, str]:
    """What stood there and what stands there now, in the reader's words where the house has some."""
    field = found.place.rpartition(".")[2]
    new = read([found.change.get("new", "")], field)
    if found.document == FILM.file and _is_choice(found) and not OWN.fullmatch(new):
        return {"new": say(request.speak, _choice_made(new))} if "new" in found.change else {}
    return {
        side: _said(request, field, text)
        for side in ("old", "new")
        if (text := read([found.change.get(side, "")], field))
    }


def _is_choice(found: Revision) -> bool:
    """Whether it was decided which take stands; where that came with a document put back, its lines alone tell."""
    words = " ".join(found.change.get(side, "") for side in ("old", "new")).split()
    return bool(found.change) and bool(
        CHOSEN.match(found.place) or any(DIGEST.fullmatch(word) for word in words)
    )


def _choice_made(new: str) -> str:
    """What was decided of a shot, a line or a cue, by what film.yaml says of it now."""
    words = new.split()
    if "true" in words:
        return "history.locked"
    if any(DIGEST.fullmatch(word) for word in words):
        return "history.chosen"
    return "history.again" if words and all(word.isdecimal() for word in words) else "history.let.go"


def _said(request: HttpRequest, field: str, text: str) -> str:
    if OWN.fullmatch(text):
        return say(request.speak, "history.own")
    return say(request.speak, choice_message(field, text), otherwise=text)


@for_film("see")
@require_safe
def revision(request: HttpRequest, film: Film, number: int) -> HttpResponse:
    """What it changed, and what has changed since."""
    found = _revision(film, number)
    before = film.revisions.filter(document=found.document, pk__lt=found.pk).order_by("-pk").first()
    now = text_of(film, found.document)
    shown = {
        "revision": found,
        "changes": differing(before.text if before else "", found.text),
        "since": differing(found.text, now),
        "members": members_called(request, film),
        "restorable": can(request.user, NEEDED[found.document], film) and found.text != now,
    }
    return render(request, "films/revision.html", {**frame(request, film, "history"), **shown})


@for_film("see")
@require_POST
def restore(request: HttpRequest, film: Film, number: int) -> HttpResponse:
    """The document as it was then. What it is now stays in the history."""
    found = _revision(film, number)
    if not can(request.user, NEEDED[found.document], film):
        raise PermissionDenied
    restored(film, found, by=request.user)
    return redirect("history", film.code)


def restored(film: Film, found: Revision, *, by: Any) -> None:
    text_saved(film, found.document, found.text, was=text_of(film, found.document), by=by)


def differing(before: str, after: str) -> list[dict[str, Any]]:
    """The lines that differ, with two around them; `mark` is + - or nothing."""
    lines = unified_diff(before.splitlines(), after.splitlines(), lineterm="", n=2)
    marks = {"+": "new", "-": "old", "@": "gap"}
    return [
        {"mark": marks.get(line[:1], ""), "text": "" if line.startswith("@@") else line[1:]}
        for line in lines
        if not line.startswith(("+++", "---"))
    ]


def _revision(film: Film, number: int) -> Revision:
    found = film.revisions.filter(pk=number).select_related("by").first()
    if found is None:
        raise Http404
    return found
