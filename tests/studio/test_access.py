"""Who hears what at which address: the matrix is the list, and an address that is not in it fails."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from tests.studio.conftest import World
from yingxi.graph import Made
from yingxi.production.folder import FilmFolder
from yingxi_platform.films import rushes
from yingxi_platform.films.revisions import noted
from yingxi_platform.review.links import link_made
from yingxi_platform.review.models import NotePicture
from yingxi_platform.review.notes import note_made
from yingxi_platform.review.playlists import numbers_of, playlist_made
from yingxi_platform.studios.models import ROLES, Film
from yingxi_platform.studios.policy import ALLOWED, can, visible
from yingxi_platform.tasks.models import Task
from yingxi_platform.urls import urlpatterns

MATRIX: dict[str, Any] = YAML(typ="safe").load(Path(__file__).with_name("access_matrix.yaml").read_text())
TOKEN = re.compile(r'value="\w{64}"')
LOOKING = ("nobody", "stranger", "viewer", "lead")
PERSONAS = ("nobody", "stranger", *ROLES)


def test_every_address_is_in_the_matrix() -> None:
    # What stands below api/ is in test_api.
    assert {getattr(pattern, "name", "") for pattern in urlpatterns} - {""} == set(MATRIX)


def come_in(world: World) -> int:
    """A shot of the film comes in; its number."""
    store = FilmFolder(world.film.root).store.root
    file = next(store.glob("blobs/*/*.mp4"))
    rushes.heard(world.film, store, Made("picture shot-1", "shots", 1.0, 1.0, 0.0, {"picture.mp4": file}))
    rush = world.film.rushes.get()
    return int(rush.pk)


def laid_beside(world: World, note: int) -> int:
    """A picture lies beside the note; its number."""
    (world.film.noted).mkdir(parents=True, exist_ok=True)
    (world.film.noted / "light.webp").write_bytes(b"RIFF")
    return int(
        NotePicture.objects.create(note_id=note, file="light.webp", name="light", width=4, height=3).pk
    )


def revised(world: World) -> int:
    """Somebody has written the cast; the number of that revision."""
    noted(world.film, "cast.yaml", by=world.accounts["artist"])
    return int(world.film.revisions.get().pk)


def test_everybody_hears_what_the_matrix_says(world: World) -> None:
    owner = world.accounts["owner"]
    note = note_made(world.film, {"body": "more light"}, author=owner).pk
    filled = {
        "note": note,
        "picture": laid_beside(world, note),
        "task": Task.objects.create(film=world.film, title="draw the kite").pk,
        "guest": link_made(world.film, by=owner, label="the town hall", days=7),
        "playlist": playlist_made(world.film, "of the kite", list(numbers_of(world.film))[:1], by=owner).pk,
        "code": world.film.code,
        "studio": world.studio.code,
        "take": come_in(world),
        "revision": revised(world),
    }
    heard, wanted = {}, {}
    for name, row in MATRIX.items():
        # What is only looked at differs by few roles; what is changed is tried by all.
        for persona in PERSONAS if row.get("method") == "POST" else LOOKING:
            client = world.client(persona)
            path = row["path"].format(**filled)
            send = {
                key: value.replace("{studio}", world.studio.code)
                for key, value in row.get("send", {}).items()
            }
            answer = client.post(path, send) if row.get("method") == "POST" else client.get(path)
            if answer.streaming:
                list(answer.streaming_content)
            heard[f"{name} {persona}"] = answer.status_code
            wanted[f"{name} {persona}"] = row.get(persona, row.get("others"))
    assert {key: code for key, code in heard.items() if code != wanted[key]} == {}


@pytest.mark.parametrize("action", ALLOWED)
def test_what_one_can_is_what_is_visible(world: World, action: Any) -> None:
    for persona in PERSONAS[1:]:
        account = world.accounts[persona]
        assert can(account, action, world.film) == visible(account, action).filter(pk=world.film.pk).exists()


def test_a_film_that_is_gone_is_gone_for_all(world: World) -> None:
    Film.objects.filter(pk=world.film.pk).update(gone_at="2026-01-01T00:00:00Z")
    assert world.client("owner").get(f"/films/{world.film.code}/story/").status_code == 404


def test_a_take_of_another_film_is_not_found_under_ones_own(world: World) -> None:
    """The number in the address is of another film, which its reader may well see."""
    number = come_in(world)
    other = Film.objects.create(studio=world.studio, title="Other", idea="-", language="en")
    assert world.client("owner").get(f"/films/{other.code}/takes/{number}/").status_code == 404


def test_strangers_cannot_tell_a_film_from_none(world: World) -> None:
    client = world.client("stranger")
    said = []
    for code in (world.film.code, "aaaaaaaaaaaa"):
        answer = client.get(f"/films/{code}/story/")
        said.append((answer.status_code, TOKEN.sub("", answer.content.decode()).replace(code, "")))
    assert said[0] == said[1]


def test_only_an_owner_makes_owners_and_one_stays(world: World) -> None:
    address = f"/studios/{world.studio.code}/role/"
    members = {each.role: str(each.pk) for each in world.studio.memberships.all()}
    producer, owner = world.client("producer"), world.client("owner")
    assert producer.post(address, {"member": members["viewer"], "role": "owner"}).status_code == 403
    assert producer.post(address, {"member": members["owner"], "role": "viewer"}).status_code == 403
    assert owner.post(address, {"member": members["owner"], "role": "viewer"}).status_code == 422
    assert owner.post(address, {"member": members["viewer"], "role": "owner"}).status_code == 302
    assert owner.post(address, {"member": members["owner"], "role": "viewer"}).status_code == 302


def test_a_field_is_no_way_to_a_document_of_another_kind(world: World) -> None:
    client = world.client("owner")
    for document in ("../film.yaml", ".yingxi/keys.json", "own/x", ""):
        sent = {"document": document, "path": json.dumps(["a"]), "value": "1", "was": "null"}
        assert client.post(f"/films/{world.film.code}/field/", sent).status_code == 404
