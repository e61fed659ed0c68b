"""What the pages of people, guests, keys, the queue and oneself do, for programs."""

from typing import Any
from uuid import UUID

from django.http import Http404, HttpRequest
from django.urls import reverse
from django.utils import timezone
from ninja import Schema
from ninja.errors import HttpError

from yingxi_platform.api.finding import film_for
from yingxi_platform.api.making import api
from yingxi_platform.api.tokens import NOTE, PEOPLE
from yingxi_platform.jobs import queue
from yingxi_platform.jobs.models import Job
from yingxi_platform.keys.sealing import key_set
from yingxi_platform.live.presence import came, went
from yingxi_platform.people.doors import doors_open
from yingxi_platform.people.models import MAILS, Account
from yingxi_platform.people.names import plain_name
from yingxi_platform.people.paces import INVITATIONS
from yingxi_platform.review.links import DAYS, link_made, shut
from yingxi_platform.review.playlists import playlist_of
from yingxi_platform.review.together import ended, moved, told
from yingxi_platform.studios.people import invited, led, role_given, withdrawn
from yingxi_platform.studios.policy import studios_of, visible
from yingxi_platform.tasks.models import Notice
from yingxi_platform.words import TONGUES

__all__ = ["api"]
MOST_JOBS = 100


class NewLink(Schema):
    label: str = "—"
    playlist: int | None = None
    days: int = DAYS[1]
    password: str = ""
    may_note: bool = True
    may_keep: bool = False
    may_approve: bool = False


class Playhead(Schema):
    frame: int = 0
    playing: bool = False
    over: bool = False


class Here(Schema):
    tab: str
    page: str = ""
    place: str = ""
    goes: bool = False


class Invitation(Schema):
    role: str
    email: str = ""


class Role(Schema):
    role: str


class Key(Schema):
    name: str
    value: str


class Me(Schema):
    name: str = ""
    language: str = ""
    mail: str = ""


class Wish(Schema):
    wish: str


@api.get("/films/{code}/guests", auth=PEOPLE, url_name="film guests")
def guests(request: HttpRequest, code: str) -> Any:
    """The links for guests, without their tokens."""
    found = film_for(request, code, "lead").guest_links.order_by("-made_at")
    rights = ("may_note", "may_keep", "may_approve")
    return [
        {
            "number": each.pk,
            "label": each.label,
            "playlist": each.playlist_id,
            "expires": each.expires,
            "open": each.open,
            "revoked": each.shut_at,
            "password": bool(each.password),
            **{right: getattr(each, right) for right in rights},
        }
        for each in found
    ]


@api.post("/films/{code}/guests", auth=PEOPLE, url_name="new guest")
def new_guest(request: HttpRequest, code: str, asked: NewLink) -> Any:
    """A link for a guest to the film, or to one `playlist` of it alone, told this once."""
    film = film_for(request, code, "lead")
    if asked.days not in DAYS:
        raise Http404
    told_of = {"label": asked.label.strip() or "—", "playlist": playlist_of(film, asked.playlist)}
    token = link_made(film, by=request.user, **{**asked.dict(), **told_of})
    return {"link": request.build_absolute_uri(reverse("guest", args=[token]))}


@api.delete("/films/{code}/guests/{number}", auth=PEOPLE, url_name="shut guest")
def shut_guest(request: HttpRequest, code: str, number: int) -> Any:
    """The link ends."""
    if not shut(film_for(request, code, "lead"), number):
        raise Http404
    return {"number": number}


@api.delete("/films/{code}/playlists/{number}", auth=NOTE, url_name="playlist away")
def playlist_away(request: HttpRequest, code: str, number: int) -> Any:
    """A playlist goes; its shots stay."""
    found = film_for(request, code, "note").playlists.filter(pk=number).first()
    if found is None:
        raise Http404
    found.delete()
    return {"number": number}


@api.get("/films/{code}/together", url_name="film together")
def together(request: HttpRequest, code: str) -> Any:
    """The playhead of those who watch the film together."""
    return told(film_for(request, code, "play"))


@api.post("/films/{code}/together", auth=NOTE, url_name="film together moved")
def together_moved(request: HttpRequest, code: str, asked: Playhead) -> Any:
    """It is moved for all, or given up (`over`)."""
    film = film_for(request, code, "note")
    if asked.over:
        ended(film)
    else:
        moved(film, str(asked.frame), playing=asked.playing, who=request.user.name)
    return told(film)


@api.post("/films/{code}/here", auth=NOTE, url_name="film here")
def present(request: HttpRequest, code: str, asked: Here) -> Any:
    """One is there, at this page and field; or goes."""
    film = film_for(request, code, "see")
    if asked.goes:
        went(film, request.user, asked.tab)
    else:
        came(film, request.user, tab=asked.tab, stage=asked.page, place=asked.place)
    return {"tab": asked.tab}


@api.get("/studios/{studio}/people", url_name="studio people")
def people(request: HttpRequest, studio: str) -> Any:
    """Who belongs to the studio, and in which role."""
    found = studios_of(request.user).filter(code=studio).first()
    if found is None:
        raise Http404
    return [
        {"number": each.pk, "account": each.account_id, "name": each.account.name, "role": each.role}
        for each in found.memberships.select_related("account").order_by("since")
    ]


@api.post("/studios/{studio}/people", auth=PEOPLE, url_name="invite people")
def invite(request: HttpRequest, studio: str, asked: Invitation) -> Any:
    """A link that lets one person in, told this once; sent to `email` as well where one is given."""
    found = led(request.user, studio)
    if not INVITATIONS.allows(str(request.user.pk)):
        raise HttpError(429, "too many invitations in an hour")
    return {"link": invited(request, found, asked.role, email=asked.email)}


@api.get("/studios/{studio}/invitations", auth=PEOPLE, url_name="invitations")
def invitations(request: HttpRequest, studio: str) -> Any:
    """The invitations that nobody has used yet, without their links."""
    return [
        {
            "id": each.digest,
            "role": each.role,
            "by": each.made_by.name if each.made_by else None,
            "made_at": each.made_at,
            "expires": each.expires,
        }
        for each in doors_open(led(request.user, studio))
    ]


@api.delete("/studios/{studio}/invitations/{invitation}", auth=PEOPLE, url_name="withdraw invitation")
def withdraw(request: HttpRequest, studio: str, invitation: str) -> Any:
    """An invitation that nobody has used opens nothing any more."""
    withdrawn(led(request.user, studio), invitation)
    return {"id": invitation}


@api.patch("/studios/{studio}/people/{number}", auth=PEOPLE, url_name="role of people")
def role(request: HttpRequest, studio: str, number: int, asked: Role) -> Any:
    """Another role, or `gone`."""
    role_given(led(request.user, studio), str(number), asked.role, by=request.user)
    return {"role": asked.role}


@api.get("/studios/{studio}/keys", auth=PEOPLE, url_name="studio keys")
def keys(request: HttpRequest, studio: str) -> Any:
    """Which keys of generators are set; never what they are."""
    found = led(request.user, studio).keys.defer("sealed").select_related("set_by")
    return [
        {"name": each.name, "set_at": each.set_at, "by": each.set_by.name if each.set_by else None}
        for each in found
    ]


@api.put("/studios/{studio}/keys", auth=PEOPLE, url_name="studio key")
def set_key(request: HttpRequest, studio: str, asked: Key) -> Any:
    """A key is set, or taken away where `value` is empty."""
    key_set(led(request.user, studio), asked.name, asked.value, by=request.user)
    return {"name": asked.name}


@api.get("/me", url_name="api me")
def me(request: HttpRequest) -> Any:
    """Who the token speaks for."""
    account = request.user
    return {"number": account.pk, "name": account.name, "language": account.language, "mail": account.mail}


@api.patch("/me", auth=PEOPLE, url_name="change me")
def change_me(request: HttpRequest, asked: Me) -> Any:
    """One's name, language and how letters come. A password is changed on the page alone."""
    wanted = {"name": plain_name(asked.name)}
    wanted["language"] = asked.language if asked.language in TONGUES else ""
    wanted["mail"] = asked.mail if asked.mail in MAILS else ""
    Account.objects.filter(pk=request.user.pk).update(**{key: it for key, it in wanted.items() if it})
    request.user.refresh_from_db()
    return me(request)


@api.post("/mine/read", auth=NOTE, url_name="news read")
def read(request: HttpRequest) -> Any:
    """What one has not heard of counts as heard."""
    news = Notice.objects.filter(account=request.user, film__in=visible(request.user), read_at=None)
    return {"read": news.update(read_at=timezone.now())}


@api.get("/jobs", auth=PEOPLE, url_name="api jobs")
def jobs(request: HttpRequest) -> Any:
    """The queue, for who keeps the house: the newest jobs first."""
    _keeps(request)
    wanted = ("id", "name", "subject", "state", "attempts", "losses", "worker", "asked_at", "ended_at")
    found = Job.objects.order_by("-asked_at")[:MOST_JOBS]
    return [{name: getattr(it, name) for name in wanted} for it in found]


@api.patch("/jobs/{job}", auth=PEOPLE, url_name="api job")
def change_job(request: HttpRequest, job: UUID, asked: Wish) -> Any:
    """A job is to `stop`, or asked for `again`."""
    _keeps(request)
    found = Job.objects.filter(pk=job).first()
    if found is None or asked.wish not in ("stop", "again"):
        raise Http404
    if asked.wish == "again":
        queue.again(found, by=request.user)
    else:
        queue.cancel(found)
    return {"wish": asked.wish}


def _keeps(request: HttpRequest) -> None:
    if not request.user.keeper:
        raise Http404
