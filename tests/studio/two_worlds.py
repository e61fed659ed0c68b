"""A world with a secret, and what somebody is answered at every address that they know, made fit to compare."""

import json
import re
import shutil
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from typing import Any

from django.db import transaction
from django.test import Client

from tests.studio.conftest import World, _taken_over
from tests.studio.test_access import MATRIX
from tests.studio.test_api import OPERATIONS
from yingxi_platform.jobs.models import Job
from yingxi_platform.keys.models import SealedKey
from yingxi_platform.live.models import Presence, Typed
from yingxi_platform.people import paces
from yingxi_platform.people.models import Account, Attempt, Door, Token
from yingxi_platform.review.models import Approval, GuestLink, Note, NotePicture, Playlist, Screening
from yingxi_platform.studios.models import Film, Membership, Revision, Rush, Studio
from yingxi_platform.tasks.models import Check, Notice, Task

CODE, STUDIO, NUMBER = "heronheronhe", "heronheronst", 900_001
"""What a secret film and studio are called in addresses, and the number of all that they have."""
NO_CHANGE = b"\x00\x00"
"""A change to the shared screenplay that changes nothing."""
NO_JOB = "00000000-0000-0000-0000-000000000000"
JOB = "00000000-0000-0000-0000-000000900001"

# What must differ from one answer to the next of the same world.
OTHER_EACH_TIME = (
    (re.compile(rb'(csrfmiddlewaretoken" value=|"csrf":\s*|X-CSRFToken&quot;: )"?\w{64}'), rb"\1-"),
    (re.compile(rb"\w{64}(?=[\"'&<])"), b"-"),
    (re.compile(rb'("job": )"[0-9a-f-]{36}"'), rb"\1-"),
    (re.compile(rb'name="key" value="[0-9a-f-]{36}"'), b"-"),
    (re.compile(rb"\d{4}-\d\d-\d\d[T ]\d\d:\d\d[:.\d]*(?:\+00:00|Z)?"), b"-"),
    (re.compile(rb"(join|guest)/[\w-]{43}"), rb"\1/-"),
    (re.compile(rb"\b1[789]\d{8}(?:\d{3}|\.\d+)\b"), b"-"),
    (re.compile(rb"yx_[\w-]{43}"), b"yx_-"),
)
# Numbers run over all studios: what is made now has another one in another world.
MADE_NOW = (re.compile(rb'("number": |/playlists/|name="end" value=")\d+'), rb"\1-")
LINK = re.compile(rb'(?:href|src|action|hx-get|data-src|data-sequence)="(/[^"#]*)')


@dataclass
class Observer:
    """Somebody who looks. `names` fills the addresses; `follows` is how those begin that are followed on pages."""

    client: Client
    token: str | None
    names: dict[str, str]
    follows: str = "/"


@dataclass(frozen=True)
class Asked:
    """What is asked for, as a page (`token` empty) or by a program; `send` is JSON."""

    method: str
    path: str
    send: str = ""
    token: str = ""

    def of(self, client: Client) -> Any:
        if self.token:
            head = {"Authorization": f"Bearer {self.token}"}
            kind = "application/json"
            return client.generic(self.method, self.path, self.send, content_type=kind, headers=head)
        return client.post(self.path, json.loads(self.send)) if self.send else client.get(self.path)

    def __str__(self) -> str:
        return f"{self.method} {self.path} {self.send}".strip()


def crawl(observer: Observer, *, only_looks: bool = False) -> dict[str, bytes]:
    """Every address of the matrix and every operation, asked for with one's own names, with those of what is secret,
    and with one's own film and the secret's numbers; and every address that stands in a page that was answered."""
    for pace in (paces.API, paces.GUEST_NOTES, paces.NEW_FILMS, paces.INVITATIONS):
        pace._times.clear()
    heard: dict[str, bytes] = {}
    waiting = deque(it for it in known(observer) if not only_looks or it.method == "GET")
    while waiting:
        asked = waiting.popleft()
        if str(asked) in heard:
            continue
        heard[str(asked)], links = answered(asked, observer.client)
        further = (it for it in links if it.startswith(observer.follows) and not it.startswith("/static/"))
        # Each of these is drawn when it is asked for, and one of them is in the matrix.
        further = (it for it in further if "/looks/" not in it)
        waiting.extend(Asked("GET", link) for link in further)
    return heard


def answered(asked: Asked, client: Client) -> tuple[bytes, list[str]]:
    """The answer with its head, and the addresses in it. What asking changed is as it was afterwards."""
    with transaction.atomic():
        answer = asked.of(client)
        body = b"".join(answer.streaming_content) if answer.streaming else answer.content
        transaction.set_rollback(True)
    head = sorted((key, value) for key, value in answer.headers.items() if key != "Content-Length")
    whole = json.dumps([answer.status_code, head]).encode() + b"\n" + body
    for pattern, instead in OTHER_EACH_TIME if asked.method == "GET" else (*OTHER_EACH_TIME, MADE_NOW):
        whole = pattern.sub(instead, whole)
    page = "text/html" in answer.headers.get("Content-Type", "")
    return whole, [unescape(link.decode()) for link in LINK.findall(body)] if page else []


def known(observer: Observer) -> Iterator[Asked]:
    own = observer.names
    secret = dict.fromkeys(("note", "picture", "task", "take", "playlist", "revision"), str(NUMBER))
    for names in (own, {**own, "code": CODE, "studio": STUDIO, **secret}, {**own, **secret}):
        yield from _pages(names)
        if observer.token:
            yield from _operations(names, observer.token)


def _pages(names: dict[str, str]) -> Iterator[Asked]:
    for name, row in MATRIX.items():
        path = row["path"].replace("/0/shut", f"/{NUMBER}/shut").replace(NO_JOB, JOB).format(**names)
        if row.get("method") != "POST":
            yield Asked("GET", path)
        elif name != "sign out":
            for send in (row.get("send", {}), SENT.get(name, {})):
                yield Asked("POST", path, json.dumps(send).replace("{studio}", names["studio"]))
    for address in (*ASKED_MORE, *(f"/films/{{code}}/{stage}/" for stage in STAGES)):
        yield Asked("GET", address.format(**names))


ASKED_MORE = (
    "/search/?q=heron",
    "/search/?q=light",
    "/films/{code}/tables/tasks.csv",
    "/films/{code}/tables/notes.csv",
    "/films/{code}/compare/?shot=scene-1.line-1&left={take}&right=900001",
    "/films/{code}/guests/?playlist={playlist}",
    "/films/{code}/film/?version={note}",
    "/films/{code}/now/?page=film&seen=x",
    "/films/{code}/likeness/?member=person-mei",
    "/films/{code}/rename/?member=person-mei&name=Anna",
    "/in/?next=/films/{code}/",
)
STAGES = ("brief", "screenplay", "cast", "storyboard", "shots", "sound", "edit", "film")
# Beside what the matrix sends, which is mostly refused: something that is taken, or that names what is secret.
SENT = {
    "note": {"body": "@Heron more light", "parent": str(NUMBER)},
    "playlists": {"name": "of the kite", "shots": '["scene-1.establishing"]'},
    "task": {"assignee": str(NUMBER), "title": "x"},
    "role": {"member": str(NUMBER), "role": "viewer"},
    "withdraw": {"door": str(NUMBER)},
    "guest": {"guest": "Anna", "body": "more light", "key": "0b2cb5a4-6bd9-4a44-8e4c-5a6a9d8f7b10"},
    "invite": {"role": "viewer", "email": ""},
    "sign in": {"email": "heron@example.org", "password": "not this one"},
}


def _operations(names: dict[str, str], token: str) -> Iterator[Asked]:
    rest = dict.fromkeys(("shot", "family", "member", "where", "field", "choice", "invitation"), "none")
    rest |= {"person": "person-mei", "part": "person-mei", "table": "tasks"}
    for (method, path), (body, *_) in OPERATIONS.items():
        kind = NUMBERED.get(path.split("/")[3], "") if path.count("/") > 2 else ""
        filled = (
            path.replace("{number}", names.get(kind, str(NUMBER)))
            .replace("{path:name}", "film.mp4")
            .replace("{form}", "edl" if "/markers/" in path else "fdx")
            .format(**names, document="screenplay.fountain", job=JOB, **rest)
        )
        send = "" if body is None else json.dumps(body).replace("{studio}", names["studio"])
        yield Asked(method, f"/api{filled}", send, token)
    yield Asked("GET", "/api/search?q=heron", "", token)
    yield Asked("GET", f"/api/films/{names['code']}/notes?take={NUMBER}", "", token)
    yield Asked(
        "POST", f"/api/films/{names['code']}/notes", json.dumps({"body": "@Heron", "parent": NUMBER}), token
    )


NUMBERED = {
    "notes": "note", "tasks": "task", "playlists": "playlist", "takes": "take", "stills": "take", "history": "revision",
    "pictures": "picture",
}  # fmt: skip


def first_difference(before: bytes, after: bytes) -> str:
    """What is said from there on where the two part, in both."""
    at = next(
        (at for at, (one, other) in enumerate(zip(before, after, strict=False)) if one != other),
        min(len(before), len(after)),
    )
    one, other = (text[max(0, at - 60) : at + 60].decode("utf-8", "replace") for text in (before, after))
    return f"{one} | {other}"


def folder_kept(film: Film, away: Path) -> Callable[[], None]:
    """What puts the film's folder back as it is now: answers may have changed it, and no database undoes that."""
    shutil.copytree(film.root, away, copy_function=_taken_over)

    def put_back() -> None:
        shutil.rmtree(film.root)
        shutil.copytree(away, film.root, copy_function=_taken_over)

    return put_back


def secret_studio(world: World) -> Account:
    """Another studio with a film and one of everything; its owner."""
    owner = Account.objects.create(pk=NUMBER, email="heron@example.org", name="Heron Hidden", password="!")
    studio = Studio.objects.create(pk=NUMBER, code=STUDIO, name="The heron house", made_by=owner)
    Membership.objects.create(pk=NUMBER, studio=studio, account=owner, role="owner")
    film = Film.objects.create(
        pk=NUMBER, code=CODE, studio=studio, title="The heron", idea="A heron", language="en", made_by=owner
    )
    Note.objects.create(pk=NUMBER, film=film, body="heron, more light", author=owner)
    NotePicture.objects.create(pk=NUMBER, note_id=NUMBER, file="heron.webp", name="heron", width=4, height=3)
    Approval.objects.create(pk=NUMBER, film=film, version="heron", account=owner, approves=True)
    Screening.objects.create(pk=NUMBER, film=film, frame=7, who="heron")
    unheard(film, owner)
    led(film, owner)
    Job.objects.create(pk=JOB, name="pack", subject=film.code, lane="quick", asked_by=owner)
    return owner


def unheard(film: Film, by: Account) -> None:
    """What a film has that no guest hears of."""
    task = Task.objects.create(
        pk=NUMBER if film.pk == NUMBER else NUMBER + 1,
        film=film,
        title="draw the heron",
        assignee=by,
        made_by=by,
    )
    Check.objects.create(pk=task.pk, task=task, text="heron's beak")
    Rush.objects.create(pk=task.pk, film=film, kind="shot", subject="heron", path="heron.mp4", current=False)
    Revision.objects.create(pk=task.pk, film=film, document="cast.yaml", text="heron", by=by)
    Playlist.objects.create(pk=task.pk, film=film, name="of the heron", shots=[], made_by=by)
    Presence.objects.create(pk=task.pk, film=film, account=by, tab="heron", stage="story")
    Typed.objects.create(pk=task.pk, film=film, change=NO_CHANGE, by=by)


def led(film: Film, by: Account) -> None:
    """What only who leads a film or a studio sees, or the one whose it is."""
    end, digest = "2099-01-01T00:00:00Z", f"heron {film.pk}"
    GuestLink.objects.create(film=film, digest=digest, label="heron's bank", expires=end, made_by=by)
    SealedKey.objects.create(studio=film.studio, name="YINGXI_HERON", sealed=b"heron", set_by=by)
    Door.objects.create(digest=digest, studio=film.studio, role="viewer", made_by=by, expires=end)
    Token.objects.create(account=by, digest=digest, label="heron", expires=end)
    Notice.objects.create(account=by, film=film, kind="note", words={"who": "heron", "text": "heron"})
    Attempt.objects.create(who="heron")
