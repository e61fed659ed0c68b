"""A guest's link to a playlist: its takes, what is said of them, and nothing else of the film."""

from datetime import timedelta
from typing import Any

import pytest
from django.test import Client

from tests.studio.conftest import World
from tests.studio.test_access import come_in
from yingxi_platform.review.links import link_made
from yingxi_platform.review.models import GuestLink, Playlist
from yingxi_platform.review.notes import note_made
from yingxi_platform.review.playlists import numbers_of, playlist_made


@pytest.fixture
def take(world: World) -> int:
    """The one shot that has come in, as the first of the storyboard."""
    number = come_in(world)
    world.film.rushes.filter(pk=number).update(subject=next(iter(numbers_of(world.film))))
    return number


@pytest.fixture
def playlist(world: World, take: int) -> Playlist:
    return playlist_made(world.film, "Dailies", list(numbers_of(world.film))[:1], by=world.accounts["lead"])


def link(world: World, playlist: Playlist, **more: Any) -> str:
    return link_made(
        world.film, by=world.accounts["lead"], label="the bank", days=7, playlist=playlist, **more
    )


def test_the_shots_are_seen_and_the_film_is_not(world: World, playlist: Playlist, take: int) -> None:
    guest, token = Client(), link(world, playlist, may_keep=True, may_approve=True)
    page = guest.get(f"/guest/{token}/").content.decode()
    assert f"/guest/{token}/takes/{take}/" in page
    assert "Dailies" in page
    seen = guest.get(f"/guest/{token}/takes/{take}/")
    assert (seen.status_code, bool(b"".join(seen.streaming_content))) == (200, True)
    for closed in ("film.mp4", "film.mp4?keep", "subtitles.vtt", "together/"):
        assert guest.get(f"/guest/{token}/{closed}").status_code == 404
    made = GuestLink.objects.get()
    assert (made.may_keep, made.may_approve) == (False, False)


def test_another_take_is_not_found_and_a_link_to_the_film_shows_none(
    world: World, playlist: Playlist, take: int
) -> None:
    other = world.film.rushes.create(kind="shot", subject="shot-9", path="x.mp4", still="x.jpg")
    guest, token = Client(), link(world, playlist)
    to_film = link_made(world.film, by=world.accounts["lead"], label="x", days=7)
    for address in (f"{token}/takes/{other.pk}", f"{token}/stills/{other.pk}", f"{to_film}/takes/{take}"):
        assert guest.get(f"/guest/{address}/").status_code == 404


def test_notes_stand_on_its_takes_and_none_of_the_film_are_read(
    world: World, playlist: Playlist, take: int
) -> None:
    secret = note_made(world.film, {"body": "the whole film is dull"}, author=world.accounts["lead"])
    guest, token = Client(), link(world, playlist)
    address = f"/guest/{token}/"
    said = {"guest": "Ann", "body": "lovely", "frame_in": "3"}
    assert guest.post(address, {**said, "take": take}).status_code == 302
    note = world.film.notes.get(guest="Ann")
    assert (note.take_id, note.frame_in) == (take, 3)
    assert guest.post(address, said).status_code == 422
    assert guest.post(address, {**said, "parent": secret.pk}).status_code == 422
    page = guest.get(address).content.decode()
    assert "lovely" in page
    assert "dull" not in page
    assert (
        "lovely"
        in world.client("viewer").get(f"/films/{world.film.code}/takes/{take}/look/").content.decode()
    )
    silent = link(world, playlist, may_note=False)
    assert guest.post(f"/guest/{silent}/", {**said, "take": take}).status_code == 404
    assert "lovely" not in guest.get(f"/guest/{silent}/").content.decode()


def test_a_guest_draws_on_a_frame_of_its_take(world: World, playlist: Playlist, take: int) -> None:
    guest, address = Client(), f"/guest/{link(world, playlist)}/"
    drawn = {"guest": "Ann", "frame_in": "3", "strokes": '[{"colour": "red", "points": [[1, 2], [3, 4]]}]'}
    assert guest.post(address, {**drawn, "take": take}).status_code == 302
    page = guest.get(address).content.decode()
    assert f'data-drawn="3" data-of="{take}"><path class="red" d="M1 2L3 4"/>' in page
    assert guest.post(address, {**drawn, "take": take, "strokes": "[1]"}).status_code == 422
    film = link_made(world.film, by=world.accounts["lead"], label="x", days=7)
    assert "M1 2L3 4" not in Client().get(f"/guest/{film}/").content.decode()


def test_a_password_stands_before_the_takes_too(world: World, playlist: Playlist, take: int) -> None:
    guest, token = Client(), link(world, playlist, password="open sesame")
    assert guest.get(f"/guest/{token}/takes/{take}/").status_code == 403
    guest.post(f"/guest/{token}/", {"password": "open sesame"})
    seen = guest.get(f"/guest/{token}/takes/{take}/")
    assert (seen.status_code, bool(b"".join(seen.streaming_content))) == (200, True)


def test_it_ends_with_its_playlist(world: World, playlist: Playlist) -> None:
    token = link(world, playlist)
    playlist.delete()
    assert Client().get(f"/guest/{token}/").status_code == 404


def test_a_playlist_that_is_not_there_never_becomes_the_film(world: World, playlist: Playlist) -> None:
    client, address = world.client("lead"), f"/films/{world.film.code}/guests/"
    for wrong in ("999", "x", "-1"):
        assert client.post(address, {"label": "x", "playlist": wrong}).status_code == 404
    assert client.post(address, {"label": "x", "playlist": playlist.pk}).status_code == 200
    assert GuestLink.objects.get().playlist == playlist


def test_a_link_to_the_film_shows_its_shots_until_one_of_them_is_newer_than_the_film(
    world: World, take: int
) -> None:
    joined = world.film.rushes.create(kind="film", subject="film", path="film.mp4")
    token = link_made(world.film, by=world.accounts["lead"], label="the bank", days=7)
    guest, still = Client(), f"/guest/{token}/stills/{take}/"

    def shown() -> tuple[bool, int]:
        sent = guest.get(still)
        if sent.streaming:
            b"".join(sent.streaming_content)
        return still in guest.get(f"/guest/{token}/").content.decode(), sent.status_code

    assert shown() == (True, 200)
    world.film.rushes.filter(pk=take).update(came_in=joined.came_in + timedelta(seconds=1))
    assert shown() == (False, 404)
