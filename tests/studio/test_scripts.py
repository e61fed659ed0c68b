"""A screenplay that was written elsewhere comes into the studio, and goes out of it in the form that somebody reads."""

import zipfile
from base64 import b64encode
from io import BytesIO
from typing import Any
from urllib.parse import unquote

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from tests.studio.conftest import World
from tests.studio.test_api import asked
from yingxi.screenplay import screenplay_from_final_draft
from yingxi_platform.api.tokens import token_made
from yingxi_platform.films.reading import noun_of, text_of
from yingxi_platform.studios.models import Film

SCREENPLAY = "Title: The Ferry\n\nINT. KITCHEN - NIGHT\n\nMEI waits.\n\nMEI\nYou are late.\n"
FINAL_DRAFT = """<?xml version="1.0"?><FinalDraft DocumentType="Script"><Content>
<Paragraph Type="Scene Heading"><Text>INT. KITCHEN - NIGHT</Text></Paragraph>
<Paragraph Type="Action"><Text>MEI waits.</Text></Paragraph>
<Paragraph Type="Character"><Text>MEI</Text></Paragraph>
<Paragraph Type="Dialogue"><Text>You are late.</Text></Paragraph></Content></FinalDraft>"""


def begun(world: World, name: str, content: bytes, **more: str) -> Any:
    sent = {"studio": world.studio.code, "script": SimpleUploadedFile(name, content), "length": "20s", **more}
    return world.client("writer").post("/films/", sent)


def newest() -> Film:
    return Film.objects.order_by("-pk")[0]


@pytest.mark.parametrize(
    ("name", "content", "title"),
    [
        ("ferry.fountain", SCREENPLAY, "The Ferry"),
        ("ferry.fdx", FINAL_DRAFT, "ferry"),
        ("渡口.txt", "第一场\n厨房 夜 内\n\n△ 小梅等着。\n\n小梅：你来晚了。\n", "渡口"),
    ],
)
def test_a_film_is_begun_from_a_screenplay_s_file(world: World, name: str, content: str, title: str) -> None:
    assert begun(world, name, content.encode()).status_code == 302
    film = newest()
    settings = noun_of(film, "film.yaml")
    assert (film.title, settings.start, settings.brief.length_seconds) == (title, "screenplay", None)
    said = "你来晚了" if name.endswith("txt") else "You are late."
    assert said in text_of(film, "screenplay.fountain")


def test_a_screenplay_put_in_the_idea_s_place_is_one(world: World) -> None:
    world.client("writer").post("/films/", {"studio": world.studio.code, "idea": SCREENPLAY})
    assert (newest().title, text_of(newest(), "screenplay.fountain")) == ("The Ferry", SCREENPLAY.strip())


def test_a_story_in_a_file_is_told_in_the_length_that_is_asked_for(world: World) -> None:
    begun(world, "story.txt", b"A lighthouse keeper who is afraid of the dark.")
    settings = noun_of(newest(), "film.yaml")
    assert (settings.start, settings.brief.length_seconds) == ("idea", 20.0)


def bomb() -> bytes:
    """A Word document of a few kilobytes whose text unpacks to more than is read."""
    out = BytesIO()
    with (
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive,
        archive.open("word/document.xml", "w") as body,
    ):
        for _ in range(41):
            body.write(b" " * 1_000_000)
    return out.getvalue()


@pytest.mark.parametrize(
    ("name", "content", "why"),
    [
        ("film.docx", bomb(), "unpacks to more than 40 MB"),
        ("film.fountain", b"\x7fELF\x02\x01\x01\0\0\0\0", "bytes that no text has"),
        ("film.pdf", b"%PDF-1.7\n", "not read"),
        ("film.docx", b"PK\x03\x04 and no more", "archive"),
        ("film.txt", b" \n", "empty"),
    ],
)
def test_what_is_no_screenplay_is_told_and_begins_nothing(
    world: World, name: str, content: bytes, why: str
) -> None:
    answer = begun(world, name, content)
    assert (answer.status_code, why in answer.content.decode(), Film.objects.count()) == (422, True, 1)


def test_a_program_brings_a_screenplay_too(world: World) -> None:
    token = token_made(world.accounts["writer"], "test", "write")
    script = {"script": b64encode(SCREENPLAY.encode()).decode(), "script_name": "ferry.fountain"}
    answer = asked(token, "POST", "/films", {"studio": world.studio.code, **script})
    assert (answer.status_code, newest().title) == (200, "The Ferry")
    assert asked(token, "POST", "/films", {"studio": world.studio.code, "script": "?"}).status_code == 422


@pytest.mark.parametrize("form", ["fountain", "fdx", "pdf", "txt"])
def test_the_screenplay_goes_out_in_each_form(world: World, form: str) -> None:
    answer = world.client("writer").get(f"/films/{world.film.code}/written/{form}/")
    assert unquote(answer["Content-Disposition"]).startswith("attachment")
    assert answer["Content-Disposition"].endswith(f'.{form}"')
    if form == "fdx":
        again, _ = screenplay_from_final_draft(answer.content.decode())
        assert [it.text for it in again.elements if it.kind.name == "HEADING"]
    assert answer.content[:5] == b"%PDF-" if form == "pdf" else answer.content.decode()


def test_no_other_form_is_there(world: World) -> None:
    assert world.client("writer").get(f"/films/{world.film.code}/written/exe/").status_code == 404
