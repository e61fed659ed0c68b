"""Pictures beside a note: what is taken and what of it is kept, who sees them, and that they go with the film."""

from pathlib import Path
from typing import Any
from zlib import crc32

import numpy
import pytest
import skia
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests.studio.conftest import World
from tests.studio.test_access import laid_beside
from yingxi_platform.api.tokens import token_made
from yingxi_platform.films.ending import files_gone
from yingxi_platform.review.links import link_made
from yingxi_platform.review.models import Note, NotePicture
from yingxi_platform.review.notes import note_made
from yingxi_platform.review.pictures import MOST

SECRET = b"taken at 48.2N 16.3E by Mei"


def picture(name: str = "evening light.png", *, grey: int = 90, size: tuple[int, int] = (40, 24)) -> Any:
    """A PNG with words in it that nobody sees."""
    pixels = numpy.full((size[1], size[0], 4), grey, numpy.uint8)
    pixels[..., 3] = 255
    whole = bytes(skia.Image.fromarray(pixels).encodeToData(skia.EncodedImageFormat.kPNG, 100))
    words = b"tEXtComment\x00" + SECRET
    chunk = (len(words) - 4).to_bytes(4) + words + crc32(words).to_bytes(4)
    return SimpleUploadedFile(name, whole[:33] + chunk + whole[33:], "image/png")


def sent(world: World, *pictures: Any, persona: str = "reviewer", **more: Any) -> Any:
    body = {"body": "like this", "picture": list(pictures), **more}
    return world.client(persona).post(f"/films/{world.film.code}/notes/", body)


def seen(client: Client, address: str) -> bytes:
    answer = client.get(address)
    assert (answer.status_code, answer["Content-Type"]) == (200, "image/webp")
    return b"".join(answer.streaming_content)


def files(world: World) -> list[Path]:
    return sorted(world.film.noted.glob("*"))


def test_a_picture_lies_beside_its_note_drawn_anew(world: World) -> None:
    assert sent(world, picture(), picture("at dawn.png", grey=200)).status_code == 302
    first, second = world.film.notes.get().pictures.all()
    assert [(it.name, it.width, it.height) for it in (first, second)] == [
        ("evening light", 40, 24),
        ("at dawn", 40, 24),
    ]
    whole = seen(world.client("viewer"), f"/films/{world.film.code}/pictures/{first.pk}/")
    assert SECRET not in whole
    assert skia.Image.MakeFromEncoded(whole).width() == 40
    page = world.client("viewer").get(f"/films/{world.film.code}/film/").content.decode()
    assert f'href="/films/{world.film.code}/pictures/{second.pk}/"' in page
    assert 'alt="at dawn"' in page


def test_a_note_may_be_pictures_alone_and_sent_twice_is_one(world: World) -> None:
    key = "0b2cb5a4-6bd9-4a44-8e4c-5a6a9d8f7b10"
    for _ in range(2):
        assert sent(world, picture(), body="", key=key).status_code == 302
    assert world.film.notes.get().pictures.count() == 1
    assert len(files(world)) == 1


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("page.png", b"<html><script>alert(1)</script>"),
        ("film.mp4", b"\x00\x00\x00\x18ftypmp42"),
        ("drawing.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>"),
        (
            "half.png",
            b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x28\x00\x00\x00\x18\x08\x06\x00\x00\x00",
        ),
        ("empty.png", b""),
    ],
)
def test_what_is_no_picture_is_refused_and_the_note_with_it(world: World, name: str, content: bytes) -> None:
    answer = sent(world, picture(), SimpleUploadedFile(name, content, "image/png"))
    assert answer.status_code == 422
    assert not world.film.notes.exists()
    assert files(world) == []
    assert not list(Path(world.film.root.parents[1]).glob("coming/*"))


def test_a_note_has_some_pictures_and_not_too_many(world: World) -> None:
    assert sent(world, *(picture(grey=at) for at in range(MOST + 1))).status_code == 422
    assert sent(world).status_code == 302
    token, note = token_made(world.accounts["reviewer"], "test", "note"), world.film.notes.get()
    for _ in range(MOST):
        laid_beside(world, note.pk)
    assert by_program(token, world, note).status_code == 422
    assert note.pictures.count() == MOST


def by_program(token: str, world: World, note: Note) -> Any:
    return Client().post(
        f"/api/films/{world.film.code}/notes/{note.pk}/pictures",
        {"picture": picture("by program.png")},
        headers={"Authorization": f"Bearer {token}"},
    )


def test_a_program_lays_pictures_beside_a_note_of_its_owner_and_no_other(world: World) -> None:
    sent(world)
    note = world.film.notes.get()
    mine, another = (token_made(world.accounts[it], "test", "note") for it in ("reviewer", "lead"))
    assert by_program(another, world, note).status_code == 404
    assert by_program(mine, world, note).json() == {"pictures": [note.pictures.get().pk]}
    told = (
        Client()
        .get(f"/api/films/{world.film.code}/notes", headers={"Authorization": f"Bearer {another}"})
        .json()
    )
    assert told[0]["pictures"] == [note.pictures.get().pk]


def test_guests_see_those_of_the_notes_that_they_read_and_bring_none(world: World) -> None:
    token = link_made(world.film, by=world.accounts["lead"], label="the bank", days=7)
    deaf = link_made(world.film, by=world.accounts["lead"], label="the mill", days=7, may_note=False)
    sent(world, picture("secret.png"))
    sent(world, picture("open.png"), shared="on")
    secret, shown = NotePicture.objects.order_by("pk")
    guest = Client()
    assert guest.get(f"/guest/{token}/pictures/{secret.pk}/").status_code == 404
    assert guest.get(f"/guest/{deaf}/pictures/{shown.pk}/").status_code == 404
    assert seen(guest, f"/guest/{token}/pictures/{shown.pk}/")
    page = guest.get(f"/guest/{token}/").content.decode()
    assert f"/guest/{token}/pictures/{shown.pk}/" in page
    assert 'type="file"' not in page
    guest.post(f"/guest/{token}/", {"guest": "Ann", "body": "here", "picture": picture()})
    assert not world.film.notes.get(guest="Ann").pictures.exists()


def test_pictures_go_with_the_film(world: World) -> None:
    sent(world, picture())
    assert len(files(world)) == 1
    files_gone(world.film)
    assert not world.film.noted.exists()


def test_the_page_takes_no_more_queries_with_more_pictures(world: World) -> None:
    client, asked = world.client("viewer"), []
    for count in (1, 4):
        for _ in range(count):
            note = note_made(world.film, {"body": "like this"}, author=world.accounts["lead"])
            laid_beside(world, note.pk)
        with CaptureQueriesContext(connection) as told:
            client.get(f"/films/{world.film.code}/film/")
        asked.append(len(told))
    assert asked[0] == asked[1]
