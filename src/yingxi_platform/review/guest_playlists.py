"""What a guest sees whose link shows a playlist: the takes of its shots and what is said of them, and nothing else."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_safe

from yingxi_platform.films.media import file_sent
from yingxi_platform.films.reading import folder_of
from yingxi_platform.films.strip import strip_joined
from yingxi_platform.people.names import plain_name
from yingxi_platform.people.paces import GUEST_NOTES
from yingxi_platform.refusals import too_often
from yingxi_platform.review.doorway import for_guest
from yingxi_platform.review.guests import guest_called, guest_of
from yingxi_platform.review.models import GuestLink
from yingxi_platform.review.notes import note_made, notes_on
from yingxi_platform.review.pages import rate_of
from yingxi_platform.review.pictures import picture_sent
from yingxi_platform.review.playlists import Listed, playlist_shown
from yingxi_platform.review.sharing import read_by
from yingxi_platform.studios.models import Rush


def playlist_for_guest(request: HttpRequest, link: GuestLink, token: str) -> HttpResponse:
    """The shots one after the other, with the notes on their takes; a note is written where the link lets."""
    shots = shots_of(link)
    if request.method == "POST":
        return _said(request, link, token, {take.pk for take in map(_take, shots)})
    known, numbers = guest_of(request, link), {_take(shot).pk: shot.number for shot in shots}
    notes = notes_on(link, list(numbers)) if link.may_note else []
    shown = {
        "link": link,
        "token": token,
        "film": link.film,
        "playlist": link.playlist,
        "shots": shots,
        "take": _take(shots[0]) if shots else None,
        "rate": rate_of(link.film),
        "notes": [{**each, "shot": numbers[each["note"].take_id]} for each in notes],
        "name": known.name if known is not None else "",
    }
    return render(request, "review/guest_playlist.html", shown)


@require_safe
@for_guest
def guest_take(request: HttpRequest, link: GuestLink, token: str, number: int) -> HttpResponse:
    """A take of the playlist, to look at."""
    return file_sent(request, folder_of(link.film).store.root / _found(link, number).path)


@require_safe
@for_guest
def guest_still(request: HttpRequest, link: GuestLink, token: str, number: int) -> HttpResponse:
    """Its small picture; where the link shows the film, one of a shot that is in it."""
    found = _found(link, number) if link.playlist_id else _in_film(link, number)
    if not found.still:
        raise Http404
    return file_sent(request, link.film.stills / found.still)


@require_safe
@for_guest
def guest_picture(request: HttpRequest, link: GuestLink, token: str, number: int) -> HttpResponse:
    """A picture beside a note that is read by the link."""
    if not link.may_note:
        raise Http404
    notes = link.film.notes.filter(read_by(link))
    if link.playlist_id is None:
        notes = notes.filter(take=None)
    else:
        notes = notes.filter(take__in=[_take(shot).pk for shot in shots_of(link)])
    return picture_sent(request, link.film, notes, number)


def shots_of(link: GuestLink) -> list[Listed]:
    """The shots of the link's playlist that have a take; none where the link shows the film."""
    return [shot for shot in playlist_shown(link.playlist) if shot.take] if link.playlist else []


def _take(shot: Listed) -> Rush:
    assert shot.take is not None
    return shot.take


def _found(link: GuestLink, number: int) -> Rush:
    found = next((take for take in map(_take, shots_of(link)) if take.pk == number), None)
    if found is None:
        raise Http404
    return found


def _in_film(link: GuestLink, number: int) -> Rush:
    found = next((it.still for it in strip_joined(link.film) if it.still.pk == number), None)
    if found is None:
        raise Http404
    return found


def _said(request: HttpRequest, link: GuestLink, token: str, takes: set[int]) -> HttpResponse:
    name = plain_name(request.POST.get("guest", ""))
    if not name or not link.may_note:
        raise Http404
    if not GUEST_NOTES.allows(f"{link.pk} {request.META.get('REMOTE_ADDR', '')}"):
        return too_often(request)
    came = guest_called(request, link, name)
    note_made(link.film, request.POST, guest=came.name, link=link, takes=takes)
    return redirect(reverse("guest", args=[token]) + "#notes")
