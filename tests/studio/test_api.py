"""The API: the same films and the same policy, by a token."""

import json
import re
from typing import Any

import pytest
from django.db import transaction
from django.test import Client

from tests.studio.conftest import World
from tests.studio.test_access import MATRIX
from yingxi_platform.api.guide import described
from yingxi_platform.api.looking import api
from yingxi_platform.api.tokens import token_made
from yingxi_platform.films.reading import noun_of, text_of
from yingxi_platform.jobs.models import Job
from yingxi_platform.people.models import Token
from yingxi_platform.studios.models import ROLES

SCREENPLAY = "screenplay.fountain"
DRAWING = {"viewer": 403, "reviewer": 403, "writer": 403}
WRITING = {"viewer": 403, "reviewer": 403, "artist": 403}
LEADING = {**DRAWING, "artist": 403}
# Each operation with something that may be sent, and who hears what: the stranger, then the roles that differ.
OPERATIONS: dict[tuple[str, str], tuple[Any, int, int, dict[str, int]]] = {
    ("GET", "/openapi.json"): (None, 200, 200, {}),
    ("GET", "/studios"): (None, 200, 200, {}),
    ("GET", "/films"): (None, 200, 200, {}),
    ("POST", "/films"): ({"studio": "{studio}", "idea": ""}, 403, 422, {"viewer": 403, "reviewer": 403}),
    ("GET", "/films/{code}"): (None, 404, 200, {}),
    ("POST", "/films/{code}/make"): ({}, 404, 200, {"viewer": 403, "reviewer": 403}),
    ("POST", "/films/{code}/stop"): ({}, 404, 200, {"viewer": 403, "reviewer": 403}),
    ("GET", "/films/{code}/documents/{document}"): (None, 404, 200, {}),
    ("PUT", "/films/{code}/documents/{document}"): (
        {"text": "x", "was": "nothing"}, 404, 409, {"viewer": 403, "reviewer": 403, "artist": 403},
    ),
    ("POST", "/films/{code}/field"): (
        {"document": "cast.yaml", "path": ["palette", "accent"], "value": "#000000", "was": "nothing"},
        404, 409, {"viewer": 403, "reviewer": 403, "writer": 403},
    ),
    ("GET", "/films/{code}/notes"): (None, 404, 200, {}),
    ("POST", "/films/{code}/notes"): ({"body": ""}, 404, 422, {"viewer": 403}),
    ("GET", "/films/{code}/film.mp4"): (None, 404, 200, {"viewer": 403}),
    ("POST", "/films/{code}/notes/{number}/resolve"): ({}, 404, 404, {"viewer": 403}),
    ("PUT", "/films/{code}/notes/{number}/shared"): ({"shared": True}, 404, 404, {"viewer": 403}),
    ("POST", "/films/{code}/notes/{number}/pictures"): ({}, 404, 404, {"viewer": 403}),
    ("GET", "/films/{code}/pictures/{number}"): (None, 404, 404, {}),
    ("GET", "/films/{code}/approvals"): (None, 404, 200, {}),
    ("PUT", "/films/{code}/approvals"): ({"version": "x", "word": "yes"}, 404, 422, {"viewer": 403}),
    ("GET", "/films/{code}/playlists"): (None, 404, 200, {}),
    ("POST", "/films/{code}/playlists"): ({"name": "", "shots": []}, 404, 422, {"viewer": 403}),
    ("GET", "/films/{code}/tasks"): (None, 404, 200, {}),
    ("POST", "/films/{code}/tasks"): ({"title": ""}, 404, 422, {"viewer": 403, "reviewer": 403}),
    ("PATCH", "/films/{code}/tasks/{number}"): ({"state": "todo"}, 404, 404, {}),
    ("DELETE", "/films/{code}/tasks/{number}"): (None, 404, 404, {}),
    ("POST", "/films/{code}/tasks/{number}/checks"): ({"text": "x"}, 404, 404, {}),
    ("GET", "/mine"): (None, 200, 200, {}),
    ("GET", "/films/{code}/history"): (None, 404, 200, {}),
    ("GET", "/films/{code}/history/{number}"): (None, 404, 404, {}),
    ("POST", "/films/{code}/history/{number}/restore"): ({}, 404, 404, {}),
    ("PUT", "/films/{code}/order"): (
        {"of": "boards", "order": [], "was": []}, 404, 409, {"viewer": 403, "reviewer": 403, "writer": 403},
    ),
    ("PUT", "/films/{code}/names/{member}"): ({"name": "x", "was": "y"}, 404, 404, LEADING),
    ("PUT", "/films/{code}/likeness/{member}"): ({"film": "x", "person": "y"}, 404, 404, DRAWING),
    ("PUT", "/films/{code}/cut"): (
        {"act": "out", "was": []}, 404, 409, {"viewer": 403, "reviewer": 403, "writer": 403},
    ),
    ("GET", "/films/{code}/takes"): (None, 404, 200, {}),
    ("GET", "/films/{code}/takes/{number}"): (None, 404, 404, {}),
    ("GET", "/films/{code}/files/{path:name}"): (None, 404, 200, {"viewer": 403}),
    ("POST", "/films/{code}/book"): ({}, 404, 200, {"viewer": 403}),
    ("POST", "/films/{code}/pack"): ({}, 404, 200, {"viewer": 403}),
    ("GET", "/films/{code}/pack"): (None, 404, 404, {"viewer": 403}),
    ("GET", "/films/{code}/here"): (None, 404, 200, {}),
    ("POST", "/films/{code}/here"): ({"tab": "1"}, 404, 200, {}),
    ("POST", "/films/{code}/shots/{shot}/choice"): ({"act": "lock"}, 404, 404, DRAWING),
    ("GET", "/films/{code}/shots"): (None, 404, 200, {}),
    ("POST", "/films/{code}/sounds/{family}/{member}/again"): ({}, 404, 404, DRAWING),
    ("GET", "/films/{code}/coming"): (None, 404, 404, DRAWING),
    ("POST", "/films/{code}/coming"): ({}, 404, 404, DRAWING),
    ("DELETE", "/films/{code}/own/{where}/{member}"): (None, 404, 404, DRAWING),
    ("GET", "/coming"): (None, 403, 403, {}),
    ("POST", "/coming"): ({}, 403, 403, {}),
    ("PUT", "/films/{code}/fields"): (
        {"document": "cut.yaml", "changes": [{"path": ["title"], "value": "x", "was": "nothing"}]}, 404, 409, DRAWING,
    ),
    ("GET", "/films/{code}/sequence"): (None, 404, 200, {}),
    ("GET", "/films/{code}/stills/{number}"): (None, 404, 404, {}),
    ("GET", "/films/{code}/looks/{person}/{field}/{choice}"): (None, 404, 404, {}),
    ("GET", "/films/{code}/subtitles.vtt"): (None, 404, 200, {}),
    ("GET", "/films/{code}/written/{form}"): (None, 404, 200, {"viewer": 403}),
    ("GET", "/films/{code}/live"): (None, 404, 204, {}),
    ("GET", "/films/{code}/script"): (None, 404, 200, {}),
    ("POST", "/films/{code}/script"): ({"change": "?"}, 404, 422, WRITING),
    ("PUT", "/films/{code}/script"): ({}, 404, 200, WRITING),
    ("GET", "/films/{code}/guests"): (None, 404, 200, LEADING),
    ("POST", "/films/{code}/guests"): ({"label": "town hall"}, 404, 200, LEADING),
    ("DELETE", "/films/{code}/guests/{number}"): (None, 404, 404, LEADING),
    ("DELETE", "/films/{code}/playlists/{number}"): (None, 404, 404, {"viewer": 403}),
    ("GET", "/films/{code}/together"): (None, 404, 200, {}),
    ("POST", "/films/{code}/together"): ({"over": True}, 404, 200, {"viewer": 403}),
    ("GET", "/studios/{studio}/people"): (None, 404, 200, {}),
    ("POST", "/studios/{studio}/people"): ({"role": "nobody"}, 404, 403, {}),
    ("GET", "/studios/{studio}/invitations"): (None, 404, 403, {"owner": 200, "producer": 200}),
    ("DELETE", "/studios/{studio}/invitations/{invitation}"): (None, 404, 403, {"owner": 404, "producer": 404}),
    ("PATCH", "/studios/{studio}/people/{number}"): (
        {"role": "viewer"}, 404, 403, {"owner": 404, "producer": 404},
    ),
    ("GET", "/studios/{studio}/keys"): (None, 404, 403, {"owner": 200, "producer": 200}),
    ("PUT", "/studios/{studio}/keys"): ({"name": "x", "value": "y"}, 404, 403, {"owner": 422, "producer": 422}),
    ("GET", "/me"): (None, 200, 200, {}),
    ("GET", "/search"): (None, 200, 200, {}),
    ("GET", "/films/{code}/with/{part}"): (None, 404, 404, {}),
    ("GET", "/films/{code}/tables/{table}"): (None, 404, 200, {"viewer": 403}),
    ("GET", "/films/{code}/cut.edl"): (None, 404, 200, {"viewer": 403}),
    ("GET", "/films/{code}/markers/{form}"): (None, 404, 200, {"viewer": 403}),
    ("POST", "/films/{code}/tables/{table}"): ({"text": "x"}, 404, 422, {"viewer": 403, "reviewer": 403}),
    ("PATCH", "/me"): ({}, 200, 200, {}),
    ("POST", "/mine/read"): ({}, 200, 200, {}),
    ("GET", "/jobs"): (None, 404, 404, {}),
    ("PATCH", "/jobs/{job}"): ({"wish": "stop"}, 404, 404, {}),
    ("DELETE", "/films/{code}"): (None, 404, 403, {"owner": 200, "producer": 200}),
    ("GET", "/away"): (None, 200, 404, {"owner": 200, "producer": 200}),
    ("POST", "/away/{code}/back"): ({}, 404, 404, {}),
    ("DELETE", "/away/{code}"): ({"title": "x"}, 404, 404, {}),
}  # fmt: skip


def asked(token: str | None, method: str, path: str, body: Any = None) -> Any:
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    text = json.dumps(body) if body is not None else ""
    return Client().generic(method, f"/api{path}", text, content_type="application/json", headers=headers)


def filled_in(path: str, world: World) -> str:
    path = (
        path.replace("{path:name}", "film.mp4")
        .replace("{form}", "edl" if "/markers/" in path else "fdx")
        .replace("{number}", "0")
    )
    number = "00000000-0000-0000-0000-000000000000"
    rest = dict.fromkeys(
        ("shot", "family", "member", "where", "person", "field", "choice", "part", "invitation"), "none"
    )
    return path.format(
        code=world.film.code, document=SCREENPLAY, studio=world.studio.code, job=number, table="tasks", **rest
    )


def operations() -> set[tuple[str, str]]:
    return {
        (method, f"/{prefix}{path}".replace("//", "/"))
        for prefix, router in api._routers
        for path, view in router.path_operations.items()
        for operation in view.operations
        for method in operation.methods
    }


def test_every_operation_is_known_here_and_asks_for_a_token() -> None:
    assert operations() == set(OPERATIONS)


def test_programs_may_do_all_that_the_pages_do() -> None:
    """Each address of a page has its operations and the scope of their token, or says why it has none."""
    told = {
        f"{each['method']} {each['path'].removeprefix('/api')} {each['scope']}".replace(
            "{name}", "{path:name}"
        )
        for each in described()
    }
    rows = {name: row["api"] for name, row in MATRIX.items()}
    listed = {operation for found in rows.values() if isinstance(found, list) for operation in found}
    assert {name for name, found in rows.items() if not found} == set()
    assert listed == told
    assert all(found.startswith("none: ") for found in rows.values() if isinstance(found, str))


def test_everybody_hears_what_their_role_allows(world: World) -> None:
    wrong = {}
    for persona in ("stranger", *ROLES):
        token = token_made(world.accounts[persona], "test", "people")
        for (method, path), (body, stranger, others, special) in OPERATIONS.items():
            filled = filled_in(path, world)
            sent = {k: world.studio.code if v == "{studio}" else v for k, v in body.items()} if body else body
            with transaction.atomic():
                answer = asked(token, method, filled, sent)
                if answer.streaming:
                    list(answer.streaming_content)
                transaction.set_rollback(True)
            wanted = stranger if persona == "stranger" else special.get(persona, others)
            if answer.status_code != wanted:
                wrong[f"{method} {path} {persona}"] = (answer.status_code, wanted)
    assert wrong == {}


def test_without_a_token_nothing_is_said(world: World) -> None:
    for method, path in OPERATIONS:
        filled = filled_in(path, world)
        assert asked(None, method, filled, {}).status_code == 401
        assert asked("yx_guess", method, filled, {}).status_code == 401
        # Nor to who is signed in on a page: another page could ask in their name.
        assert world.client("owner").generic(method, f"/api{filled}").status_code == 401


def test_a_token_to_read_changes_nothing(world: World) -> None:
    token = token_made(world.accounts["owner"], "test", "read")
    for (method, path), (body, *_) in OPERATIONS.items():
        if method != "GET":
            filled = filled_in(path, world)
            assert asked(token, method, filled, body).status_code == 403
    assert not Job.objects.exists()


def test_a_token_for_notes_speaks_of_the_film_and_changes_nothing_in_it(world: World) -> None:
    token = token_made(world.accounts["owner"], "test", "note")
    film = f"/films/{world.film.code}"
    drawn = {"body": "here", "frame_in": 3, "strokes": [{"colour": "red", "points": [[1, 2]]}]}
    number = asked(token, "POST", f"{film}/notes", drawn).json()["number"]
    assert asked(token, "POST", f"{film}/notes/{number}/resolve", {}).json() == {"resolved": True}
    assert asked(token, "GET", f"{film}/notes").json()[0]["strokes"] == drawn["strokes"]
    assert asked(token, "POST", f"{film}/tasks", {"title": "x"}).status_code == 403
    refused = asked(token, "POST", f"{film}/make", {})
    assert (refused.status_code, refused.json()["detail"]) == (
        403,
        "this token's scope is note: this needs write",
    )


def test_a_program_gives_a_task_and_brings_it_on(world: World) -> None:
    lead, artist = (token_made(world.accounts[it], "test", "write") for it in ("lead", "artist"))
    tasks = f"/films/{world.film.code}/tasks"
    given = {"title": "draw the kite", "assignee": world.accounts["artist"].pk, "due": "2027-03-31"}
    number = asked(lead, "POST", tasks, given).json()["number"]
    assert asked(artist, "GET", "/mine").json()["tasks"][0]["number"] == number
    assert asked(artist, "PATCH", f"{tasks}/{number}", {"state": "approved"}).status_code == 403
    assert asked(artist, "PATCH", f"{tasks}/{number}", {"state": "review"}).json()["state"] == "review"
    assert asked(lead, "PATCH", f"{tasks}/{number}", {"assignee": None}).json()["assignee"] is None


def test_the_guide_tells_of_every_operation_and_its_scope(world: World) -> None:
    told = described()
    assert len(told) == len(OPERATIONS)
    assert {each["scope"] for each in told} == {"read", "note", "write", "people"}
    page = re.sub(r"<[^>]+>", "", world.client("viewer").get("/api-guide/").content.decode())
    assert [each["path"] for each in told if each["path"] not in page] == []


def test_a_token_ends_and_says_nothing_of_itself(world: World) -> None:
    owner = world.accounts["owner"]
    token = token_made(owner, "test", "write")
    assert not Token.objects.filter(digest__contains=token).exists()
    assert asked(token, "GET", "/films").status_code == 200
    world.client("artist").post("/me/tokens/", {"end": str(Token.objects.get().pk)})
    assert asked(token, "GET", "/films").status_code == 200
    world.client("owner").post("/me/tokens/", {"end": str(Token.objects.get().pk)})
    assert asked(token, "GET", "/films").status_code == 401


def test_a_program_edits_as_a_person_does(world: World) -> None:
    token = token_made(world.accounts["lead"], "test", "write")
    film = f"/films/{world.film.code}"
    accent = noun_of(world.film, "cast.yaml").palette.accent
    change = {"document": "cast.yaml", "path": ["palette", "accent"], "value": "#010203", "was": accent}
    assert asked(token, "POST", f"{film}/field", change).status_code == 200
    assert noun_of(world.film, "cast.yaml").palette.accent == "#010203"
    late = asked(token, "POST", f"{film}/field", change)
    assert (late.status_code, late.json()["theirs"]) == (409, "#010203")
    text = text_of(world.film, SCREENPLAY)
    new = text.replace("Under the bed.", "In the attic.")
    written = asked(token, "PUT", f"{film}/documents/{SCREENPLAY}", {"text": new, "was": text})
    assert written.json()["text"] == new
    assert asked(token, "GET", film).json()["known"] is False


@pytest.mark.parametrize("document", ["film.key", "../secret.key", ".yingxi/keys.json"])
def test_only_documents_are_documents(world: World, document: str) -> None:
    token = token_made(world.accounts["owner"], "test", "write")
    assert asked(token, "GET", f"/films/{world.film.code}/documents/{document}").status_code == 404
