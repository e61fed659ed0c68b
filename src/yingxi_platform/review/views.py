"""Notes on the film's page, links for guests, and what a guest sees."""

from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from yingxi.film.errors import YingxiError
from yingxi_platform.films.opened import for_film, trouble, troubles_told
from yingxi_platform.films.pages.files import film_file, subtitles_of
from yingxi_platform.films.pages.stages import frame
from yingxi_platform.films.reading import has_film, noun_of
from yingxi_platform.films.strip import strip_joined
from yingxi_platform.people.names import plain_name
from yingxi_platform.people.paces import GUEST_NOTES
from yingxi_platform.refusals import too_often
from yingxi_platform.review import links
from yingxi_platform.review.approvals import approvals_of, said
from yingxi_platform.review.doorway import for_guest, for_guest_of_the_film
from yingxi_platform.review.guest_playlists import playlist_for_guest
from yingxi_platform.review.guests import guest_called, guest_of
from yingxi_platform.review.links import DAYS, link_made
from yingxi_platform.review.models import GuestLink
from yingxi_platform.review.notes import note_made, notes_for_guests, resolved, version_of
from yingxi_platform.review.pictures import picture_sent, tried
from yingxi_platform.review.playlists import playlist_of
from yingxi_platform.review.sharing import may_share, shared
from yingxi_platform.review.together import moved, told
from yingxi_platform.studios.models import Film


@for_film("note")
@require_POST
def add(request: HttpRequest, film: Film) -> HttpResponse:
    with tried(request.FILES.getlist("picture")) as pictures:
        return redirect(note_made(film, request.POST, author=request.user, pictures=pictures).page)


@for_film("see")
@require_safe
def picture(request: HttpRequest, film: Film, number: int) -> HttpResponse:
    """A picture beside a note."""
    return picture_sent(request, film, film.notes.all(), number)


@for_film("note")
@require_POST
def resolve(request: HttpRequest, film: Film, number: int) -> HttpResponse:
    note = film.notes.filter(pk=number, parent=None).first()
    if note is None:
        raise Http404
    resolved(note, by=request.user)
    return redirect(note.page)


@for_film("note")
@require_POST
def share(request: HttpRequest, film: Film, number: int) -> HttpResponse:
    """Guests read a note, or no longer do."""
    note = film.notes.filter(pk=number, parent=None).first()
    if note is None:
        raise Http404
    if not may_share(request.user, note, film):
        raise PermissionDenied
    shared(note, guests=not note.shared)
    return redirect(note.page)


@for_film("lead")
@require_http_methods(["GET", "POST"])
def guests(request: HttpRequest, film: Film) -> HttpResponse:
    """The links to the film, and a new one, which is told this once."""
    told = ""
    if request.method == "POST":
        days = request.POST.get("days", "")
        token = link_made(
            film,
            by=request.user,
            playlist=playlist_of(film, request.POST.get("playlist", "")),
            label=request.POST.get("label", "").strip() or "—",
            days=int(days) if days in map(str, DAYS) else DAYS[1],
            password=request.POST.get("password", ""),
            may_note=request.POST.get("may_note") == "on",
            may_keep=request.POST.get("may_keep") == "on",
            may_approve=request.POST.get("may_approve") == "on",
        )
        told = (settings.ADDRESS or request.build_absolute_uri("/")[:-1]) + reverse("guest", args=[token])
    links = film.guest_links.select_related("made_by", "playlist").order_by("-made_at")
    shown = {
        "links": links,
        "days": DAYS,
        "link": told,
        "playlists": film.playlists.order_by("-made_at"),
        "chosen": request.GET.get("playlist", ""),
        "still": film.rushes.filter(kind="shot", current=True).order_by("pk").first(),
    }
    return render(request, "review/guests.html", {**frame(request, film, "guests"), **shown})


@for_film("lead")
@require_POST
def shut(request: HttpRequest, film: Film, number: int) -> HttpResponse:
    """A link ends."""
    if not links.shut(film, number):
        raise Http404
    return redirect("guests", film.code)


@require_http_methods(["GET", "POST"])
@for_guest
@troubles_told
def guest(request: HttpRequest, link: GuestLink, token: str) -> HttpResponse:
    """The film, or the playlist, that the link shows."""
    if link.playlist_id is not None:
        return playlist_for_guest(request, link, token)
    if request.method == "POST":
        name = plain_name(request.POST.get("guest", ""))
        word = request.POST.get("word")
        if not name or not (link.may_note if word is None else link.may_approve):
            raise Http404
        if not GUEST_NOTES.allows(f"{link.pk} {request.META.get('REMOTE_ADDR', '')}"):
            return too_often(request)
        came = guest_called(request, link, name)
        if word is None:
            note_made(link.film, {**request.POST.dict(), "take": ""}, guest=came.name, link=link)
        else:
            said(link.film, word, version=request.POST.get("version", ""), guest=came)
        return redirect(reverse("guest", args=[token]) + ("#notes" if word is None else "#approvals"))
    film, known = link.film, guest_of(request, link)
    settings_noun = noun_of(film, "film.yaml")
    shown = {
        "link": link,
        "film": film,
        "token": token,
        "there": has_film(film),
        "strip": strip_joined(film),
        "rate": float(settings_noun.brief.rate) if settings_noun else 24.0,
        "notes": notes_for_guests(link) if link.may_note else [],
        "came": known,
        "name": known.name if known is not None else "",
        "version": version_of(film) if link.may_approve else "",
        "approvals": approvals_of(film) if link.may_approve else [],
    }
    return render(request, "review/guest.html", shown)


@require_safe
@for_guest_of_the_film
def guest_film(request: HttpRequest, link: GuestLink, token: str) -> HttpResponse:
    return film_file(request, link.film, keep=link.may_keep and "keep" in request.GET)


@require_safe
@for_guest_of_the_film
def guest_subtitles(request: HttpRequest, link: GuestLink, token: str) -> HttpResponse:
    return subtitles_of(link.film)


@require_http_methods(["GET", "POST"])
@for_guest_of_the_film
def guest_together(request: HttpRequest, link: GuestLink, token: str) -> HttpResponse:
    """The shared playhead; who may write notes may move it."""
    if request.method == "POST":
        if not link.may_note:
            raise Http404
        came = guest_of(request, link)
        try:
            moved(
                link.film,
                request.POST.get("frame", ""),
                playing=request.POST.get("playing") == "1",
                who=came.name if came is not None else link.label,
            )
        except YingxiError as error:
            return trouble(request, None, error)
    return JsonResponse(told(link.film))
