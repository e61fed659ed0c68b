"""Films and own material brought in and given away; what a stranger may have put into them."""

import hashlib
import io
import json
import struct
import zipfile
import zlib
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import numpy
import pytest
from django.conf import settings as studio_settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.studio.conftest import World
from yingxi.film.errors import PackError
from yingxi.production.by_hand import field_set
from yingxi.production.folder import FilmFolder
from yingxi.production.packs import MANIFEST, SCHEMA
from yingxi.production.sound_files import sound_written
from yingxi.stage.stills import png_written
from yingxi_platform.films import arriving, asking, work
from yingxi_platform.films.reading import DOCUMENTS, noun_of, text_of
from yingxi_platform.jobs import queue
from yingxi_platform.jobs.models import Job
from yingxi_platform.jobs.work import AtWork
from yingxi_platform.studios.models import Film


def packed(world: World) -> bytes:
    asking.pack(world.film, by=None)
    job = queue.claimed("one", "quick")
    assert job is not None
    queue.done(job, work.pack(AtWork(job)))
    answer = world.client("reviewer").get(f"/films/{world.film.code}/pack/file/")
    assert "filename*=UTF-8''the-kite.yingxi" in answer["Content-Disposition"]
    return b"".join(answer.streaming_content)


def brought_in(world: World, content: bytes, name: str = "film.yingxi") -> Any:
    sent = {"studio": world.studio.code, "pack": SimpleUploadedFile(name, content)}
    return world.client("writer").post("/films/import/", sent)


def test_a_film_that_is_given_away_comes_back_without_loss(world: World) -> None:
    answer = brought_in(world, packed(world))
    assert answer.status_code == 302
    copy = Film.objects.exclude(pk=world.film.pk).get()
    for document in DOCUMENTS.values():
        assert text_of(copy, document) == text_of(world.film, document)
    for name in ("out/film.mp4", "out/report.json", ".yingxi/keys.json"):
        assert (copy.root / name).read_bytes() == (world.film.root / name).read_bytes()
    job = queue.claimed("one", "quick")
    assert job is not None
    assert work.look(AtWork(job))["missing"] == 0
    assert copy.rushes.filter(kind="shot").count() == len(noun_of(copy, "storyboard.yaml").boards)


def test_takes_of_before_a_change_go_with_a_film(world: World) -> None:
    accent = noun_of(world.film, "cast.yaml").palette.accent
    field_set(FilmFolder(world.film.root), "cast.yaml", ("palette", "accent"), "#010203", was=accent)
    assert brought_in(world, packed(world)).status_code == 302
    copy = Film.objects.exclude(pk=world.film.pk).get()
    here, there = (
        {path.name for path in (film.root / ".yingxi/store/takes").glob("*/*.json")}
        for film in (world.film, copy)
    )
    assert len(here) > 10
    assert there == here


WRITTEN = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=60)


@pytest.mark.one_database
@settings(
    max_examples=10,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    line=WRITTEN,
    remark=WRITTEN,
    sound=st.binary(max_size=300),
    name=st.sampled_from(["声 1.wav", "a b.png", "é.mp4"]),
)
def test_whatever_was_written_and_brought_comes_back_byte_for_byte(
    world: World, line: str, remark: str, sound: bytes, name: str
) -> None:
    Job.objects.all().delete()
    root = world.film.root
    with (root / "screenplay.fountain").open("a", encoding="utf-8") as screenplay:
        screenplay.write(f"\n{line}\n")
    with (root / "cast.yaml").open("a", encoding="utf-8") as cast:
        cast.write(f"# {remark}\n")
    (root / "own").mkdir(exist_ok=True)
    (root / "own" / name).write_bytes(sound)
    assert brought_in(world, packed(world)).status_code == 302
    copy = Film.objects.latest("pk")
    assert copy != world.film
    files = [file for file in (*DOCUMENTS.values(), f"own/{name}") if (root / file).exists()]
    assert [(copy.root / file).read_bytes() for file in files] == [
        (root / file).read_bytes() for file in files
    ]


@pytest.mark.one_database
def test_the_storyboard_is_drawn_as_pages_and_taken_away(world: World) -> None:
    client, film = world.client("reviewer"), f"/films/{world.film.code}"
    kept = f"{film}/keep/book/storyboard.pdf"
    assert client.get(kept).status_code == 404
    for _ in range(2):
        assert client.post(f"{film}/book/").status_code == 302
    job = queue.claimed("one", "quick")
    assert job is not None
    assert queue.claimed("two", "quick") is None
    queue.done(job, work.book(AtWork(job)))
    assert b"".join(client.get(kept).streaming_content).startswith(b"%PDF-")
    assert kept in client.get(f"{film}/storyboard/").content.decode()


def test_a_pack_comes_in_pieces_goes_on_where_it_was_and_is_opened_by_a_job(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(arriving, "PIECE", 1 << 30)
    content = packed(world)
    asked = {"studio": world.studio.code, "name": "kite.yingxi", "size": len(content), "key": "kite 1"}
    client = world.client("writer")

    def sent(at: int, end: int) -> Any:
        address = f"/films/import/coming/?{urlencode({**asked, 'at': at})}"
        return client.post(address, content[at:end], content_type="application/octet-stream")

    def told() -> Any:
        return client.get(f"/films/import/coming/?{urlencode(asked)}").json()

    half = len(content) // 2
    assert told()["at"] == 0
    assert sent(0, half).json() == {"at": half}
    # The connection is lost; who comes back goes on where it ended.
    assert (told()["at"], sent(0, half).status_code) == (half, 409)
    assert sent(half, len(content)).json()["state"] == "opening"
    assert told()["state"] == "opening"
    job = queue.claimed("one", "quick")
    assert job is not None
    queue.done(job, work.opened(AtWork(job)))
    copy = Film.objects.exclude(pk=world.film.pk).get()
    assert (told()["state"], told()["to"]) == ("done", f"/films/{copy.code}/")
    assert (copy.root / "out/film.mp4").read_bytes() == (world.film.root / "out/film.mp4").read_bytes()
    assert not list((studio_settings.STUDIO / "coming").iterdir())


def test_a_pack_that_is_all_there_and_was_never_opened_is_opened_by_an_empty_piece(world: World) -> None:
    asked = {"studio": world.studio.code, "name": "kite.yingxi", "size": 4, "key": "kite 3"}
    address, client = f"/films/import/coming/?{urlencode(asked)}", world.client("writer")
    client.post(f"{address}&at=0", b"kite", content_type="application/octet-stream")
    # The studio ended in between.
    Job.objects.all().delete()
    assert told_of(client.get(address)) == (4, None)
    told = client.post(f"{address}&at=4", b"", content_type="application/octet-stream").json()
    assert (told["state"], told["share"]) == ("opening", 0.0)
    job = queue.claimed("one", "quick")
    assert job is not None
    queue.told(job, {"share": 0.4})
    assert client.get(address).json()["share"] == 0.4
    nothing_coming()


def test_who_sends_a_pack_anew_hears_of_no_failure_and_of_no_film_thrown_away(world: World) -> None:
    asked = {"studio": world.studio.code, "name": "kite.yingxi", "size": 4, "key": "kite 4"}
    address, client = f"/films/import/coming/?{urlencode(asked)}", world.client("writer")
    client.post(f"{address}&at=0", b"kite", content_type="application/octet-stream")
    job = queue.claimed("one", "quick")
    assert job is not None
    queue.failed(job, {"message": "the disk is full"}, again=False)
    assert client.get(address).json()["state"] == "failed"
    assert told_of(client.get(f"{address}&anew=1")) == (4, None)
    client.post(f"{address}&at=4", b"", content_type="application/octet-stream")
    job = queue.claimed("one", "quick")
    assert job is not None
    queue.done(job, {"film": world.film.code})
    assert client.get(address).json()["film"] == world.film.code
    Film.objects.filter(pk=world.film.pk).update(gone_at=timezone.now())
    assert told_of(client.get(address)) == (4, None)
    nothing_coming()


def told_of(answer: Any) -> tuple[int, str | None]:
    """How much of the pack is there, and what has become of it."""
    return answer.json()["at"], answer.json().get("state")


def nothing_coming() -> None:
    for path in (studio_settings.STUDIO / "coming").iterdir():
        path.unlink()


def test_a_pack_in_pieces_that_is_none_is_told_and_leaves_nothing(world: World) -> None:
    asked = {"studio": world.studio.code, "name": "kite.yingxi", "size": 4, "key": "kite 2"}
    address = f"/films/import/coming/?{urlencode(asked)}"
    client = world.client("writer")
    client.post(f"{address}&at=0", b"nope", content_type="application/octet-stream")
    job = queue.claimed("one", "quick")
    assert job is not None
    with pytest.raises(PackError) as refused:
        work.opened(AtWork(job))
    queue.failed(job, {"message": refused.value.message, "next": refused.value.next_step}, again=False)
    assert (client.get(address).json()["state"], bool(client.get(address).json()["message"])) == (
        "failed",
        True,
    )
    assert not list((studio_settings.STUDIO / "coming").iterdir())
    heavy = client.get(f"/films/import/coming/?{urlencode({**asked, 'size': 9_000_000_000})}")
    assert heavy.status_code == 422


FILM_YAML = b"brief: {idea: a}"


def archive(members: dict[str, bytes], *, listed: dict[str, bytes] | None = None) -> bytes:
    """A zip of the members with a manifest of what is `listed`; of themselves, where nothing is."""
    told = {
        name: {"bytes": len(content), "sha256": hashlib.sha256(content).hexdigest()}
        for name, content in (members if listed is None else listed).items()
    }
    manifest = {"schema": SCHEMA, "yingxi": "1", "folder": "kite", "members": told}
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in members.items():
            file.writestr(name, content)
        file.writestr(MANIFEST, json.dumps(manifest))
    return out.getvalue()


def picture_of(width: int, height: int) -> bytes:
    """A PNG of one colour: some hundred kilobytes, however many pixels."""
    parts = (
        (b"IHDR", struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)),
        (b"IDAT", zlib.compress(bytes((width // 8 + 1) * height), 9)),
        (b"IEND", b""),
    )
    written = (
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        for kind, body in parts
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(written)


HOSTILE = {
    "text": (b"not a film at all", "damaged, or no pack"),
    "a video": (b"\0\0\0\x18ftypmp42" + bytes(100), "damaged, or no pack"),
    "no film": (archive({"own/a.txt": b"a"}), "it has no film.yaml"),
    "way out": (archive({"film.yaml": FILM_YAML, "../../film.yaml": b"a"}), "a film has no such file"),
    "bomb": (archive({"film.yaml": bytes(30_000_000)}), "film.yaml"),
    "bomb that hides its size": (
        archive({"film.yaml": FILM_YAML, "own/a.txt": bytes(30_000_000)}, listed={"film.yaml": FILM_YAML}),
        "differ",
    ),
    "bomb of zips": (
        archive(
            {"film.yaml": b"a", "own/a.zip": archive({"own/b.zip": archive({"c.txt": bytes(9_000_000)})})}
        ),
        "film.yaml",
    ),
}


@pytest.mark.parametrize("what", HOSTILE)
def test_what_is_no_film_is_refused_and_leaves_nothing(world: World, what: str) -> None:
    content, why = HOSTILE[what]
    answer = brought_in(world, content)
    assert answer.status_code == 422
    assert why in answer.content.decode()
    assert Film.objects.count() == 1
    coming = studio_settings.STUDIO / "coming"
    assert not coming.exists() or not list(coming.iterdir())


def handed(world: World, where: str, member: str, name: str, content: bytes) -> Any:
    sent = {"where": where, "member": member, "file": SimpleUploadedFile(name, content)}
    address = f"/films/{world.film.code}/own/"
    return world.client("artist").post(address, sent, headers={"Accept": "application/json"})


def test_a_picture_of_ones_own_takes_a_person_s_place_and_goes_again(world: World, tmp_path: Path) -> None:
    png = tmp_path / "granny.png"
    frame = numpy.zeros((64, 32, 4), numpy.uint8)
    frame[8:, 8:24] = (40, 80, 200, 255)
    png_written(frame, png)
    person = noun_of(world.film, "cast.yaml").people[0].id
    assert handed(world, "person", person, "../../evil name.png", png.read_bytes()).status_code == 302
    picture = noun_of(world.film, "cast.yaml").people[0].picture
    assert picture.startswith("own/picture-")
    assert (world.film.root / picture).read_bytes() == png.read_bytes()
    world.client("artist").post(f"/films/{world.film.code}/own/", {"where": "person", "member": person})
    assert noun_of(world.film, "cast.yaml").people[0].picture == ""


def test_a_recording_takes_a_line_s_place(
    world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The process that tries a file is started in the tests beside this one.
    monkeypatch.setattr("yingxi_platform.films.arriving.tried", lambda kind, file: None)
    wav = tmp_path / "line.wav"
    tone = numpy.sin(numpy.arange(48_000) / 20).astype(numpy.float32) * 0.3
    sound_written(tone, wav)
    line = next(
        moment.ref
        for board in noun_of(world.film, "storyboard.yaml").boards
        for moment in board.moments
        if moment.kind == "speech"
    )
    assert handed(world, "line", line, "mine.wav", wav.read_bytes()).status_code == 302
    assert noun_of(world.film, "film.yaml").lines[line].recording.startswith("own/recording-")


@pytest.mark.parametrize(
    ("where", "name", "content"),
    [
        ("person", "page.svg", b"<svg onload='x'/>"),
        ("person", "text.png", b"this is a text"),
        ("person", "bomb.png", picture_of(20_000, 20_000)),
        ("shot", "list.mp4", b"ffconcat version 1.0\nfile '/etc/passwd'\n"),
        ("line", "page.html", b"<script>"),
    ],
)
def test_what_is_not_what_its_name_says_is_refused_and_not_kept(
    world: World, where: str, name: str, content: bytes
) -> None:
    member = noun_of(world.film, "cast.yaml").people[0].id if where == "person" else "x"
    answer = handed(world, where, member, name, content)
    assert answer.status_code == 422
    assert answer.json()["message"]
    assert not list((world.film.root / "own").glob("*")) if (world.film.root / "own").exists() else True
