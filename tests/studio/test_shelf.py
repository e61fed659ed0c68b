"""A studio on S3-compatible storage: on a real server of moto, where there is one (`scripts/with-storage.sh`)."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.request import urlopen

import pytest
from django.conf import settings
from django.test import override_settings

from tests.studio.conftest import World
from yingxi_platform.films import asking, ending, shelf, work
from yingxi_platform.films.bucket import Bucket, bucket
from yingxi_platform.films.pages.files import deliverables
from yingxi_platform.films.reading import has_film
from yingxi_platform.films.shelf import at_hand, brought_back, shelf_of
from yingxi_platform.jobs import queue
from yingxi_platform.jobs.models import Job
from yingxi_platform.jobs.work import AtWork, ComeBackLater
from yingxi_platform.studios.models import Film


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    boto3 = pytest.importorskip("boto3")
    server = pytest.importorskip("moto.server").ThreadedMotoServer(
        ip_address="127.0.0.1", port=0, verbose=False
    )
    server.start()
    host, port = server.get_host_and_port()
    boto3.client(
        "s3", endpoint_url=f"http://{host}:{port}", region_name="us-east-1",
        aws_access_key_id="key", aws_secret_access_key="secret",
    ).create_bucket(Bucket="films")  # fmt: skip
    yield f"s3://key:secret@{host}:{port}/films?region=us-east-1&insecure=1"
    server.stop()


@pytest.fixture
def storage(server: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    # A quick film is small; all but its texts shall go.
    monkeypatch.setattr(shelf, "SMALL", 5_000)
    with override_settings(STORAGE=server):
        yield server


def shelve(world: World) -> dict[str, Any]:
    """As a worker does it."""
    asking.shelve(world.film)
    job = Job.objects.get(name="shelve", state="ready")
    Job.objects.filter(pk=job.pk).update(run_after=queue.AT_ONCE)
    claimed = queue.claimed("one", "quick")
    assert claimed is not None
    outcome = work.shelve(AtWork(claimed))
    queue.done(claimed, outcome)
    world.film.refresh_from_db()
    return outcome


def keys() -> set[str]:
    return {it["Key"] for it in bucket().client.list_objects_v2(Bucket="films").get("Contents", [])}


def body(answer: Any) -> bytes:
    return b"".join(answer.streaming_content)


def test_without_a_storage_everything_stays_in_the_folder(world: World) -> None:
    assert not settings.STORAGE
    asking.shelve(world.film)
    assert not Job.objects.exists()
    answer = world.client("owner").get(f"/films/{world.film.code}/keep/film.mp4")
    assert answer.status_code == 200
    assert body(answer)


@pytest.mark.filterwarnings("ignore")
def test_a_film_in_the_storage_is_played_wound_and_kept(world: World, storage: str) -> None:
    film, owner = world.film, world.client("owner")
    path = film.root / "out" / "film.mp4"
    whole, listed = path.read_bytes(), deliverables(film)
    sequence = owner.get(f"/films/{film.code}/sequence/").json()
    shown = f"/films/{film.code}/out/film.mp4"
    before = owner.get(shown)
    assert body(before) == whole
    assert shelve(world)["new"] == len(listed)
    assert not path.exists()
    assert (deliverables(film), has_film(film)) == (listed, True)
    assert owner.get(f"/films/{film.code}/sequence/").json() == sequence
    # The player: whole, a part, the end, nothing beyond it; and the same film under the same mark as before.
    assert body(owner.get(shown)) == whole
    part = owner.get(shown, headers={"Range": "bytes=100-299", "If-Range": before["ETag"]})
    assert (part.status_code, part["Content-Range"]) == (206, f"bytes 100-299/{len(whole)}")
    assert body(part) == whole[100:300]
    assert body(owner.get(shown, headers={"Range": "bytes=-7"})) == whole[-7:]
    assert owner.get(shown, headers={"Range": f"bytes={len(whole)}-"}).status_code == 416
    assert owner.get(shown, headers={"If-None-Match": before["ETag"]}).status_code == 304
    head = owner.head(shown)
    assert (head.status_code, head["Content-Length"]) == (200, str(len(whole)))
    assert owner.get(f"/films/{film.code}/subtitles.vtt").status_code == 200
    # A download is fetched from the storage itself.
    sent = owner.get(f"/films/{film.code}/keep/film.mp4")
    assert sent.status_code == 302
    with urlopen(sent["Location"]) as answer:
        assert answer.read() == whole
        assert answer.headers["Content-Disposition"].startswith("attachment")
    assert world.client("viewer").get(f"/films/{film.code}/keep/film.mp4").status_code == 403
    assert world.client("stranger").get(shown).status_code == 404
    # Nothing is brought twice; made anew, it is at once the new one that is given, and then the old one goes.
    assert shelve(world)["new"] == 0
    old = {key for key in keys() if key.endswith("/out/film.mp4")}
    path.write_bytes(whole + b"!")
    assert body(owner.get(shown)) == whole + b"!"
    assert shelve(world)["new"] == 1
    assert body(owner.get(shown)) == whole + b"!"
    assert len({key for key in keys() if key.endswith("/out/film.mp4")} - old) == 1
    assert not old & keys()


@pytest.mark.filterwarnings("ignore")
def test_own_files_and_packs_lie_in_the_storage_and_are_at_hand_where_they_are_used(
    world: World, storage: str, tmp_path: Path
) -> None:
    film = world.film
    (film.root / "own").mkdir(exist_ok=True)
    mine = film.root / "own" / "music-1.wav"
    mine.write_bytes(b"RIFF" * 5_000)
    before = mine.stat().st_mtime_ns
    shelve(world)
    assert not mine.exists()
    with at_hand(film, "own/"):
        # As it was: what was made with it is not made again.
        assert (mine.read_bytes(), mine.stat().st_mtime_ns) == (b"RIFF" * 5_000, before)
        # Nobody takes it away meanwhile.
        with pytest.raises(ComeBackLater):
            shelve(world)
        assert mine.exists()
    Job.objects.all().delete()
    shelve(world)
    assert not mine.exists()
    # A pack has all of it, wherever it lies, and lies there itself.
    job = asking.pack(film, by=world.accounts["owner"])
    claimed = queue.claimed("one", "quick")
    assert claimed is not None
    queue.done(claimed, work.pack(AtWork(claimed)))
    pack = settings.PACKS / Job.objects.get(pk=job.pk).outcome["file"]
    whole = pack.read_bytes()
    assert b"own/music-1.wav" in whole
    assert b"out/film.mp4" in whole
    Job.objects.filter(name="shelve").delete()
    shelve(world)
    assert not pack.exists()
    with urlopen(world.client("owner").get(f"/films/{film.code}/pack/file/")["Location"]) as answer:
        assert answer.read() == whole
    # And all of it comes back to the folder, and is nowhere else.
    brought_back(film)
    assert (mine.exists(), pack.exists(), shelf_of(film)) == (True, True, {})
    assert not [key for key in keys() if key.startswith(film.code)]
    shutil.rmtree(film.root / "own")


def ended(world: World) -> None:
    """As an owner asks for it, and a worker does it."""
    world.client("owner").post(f"/away/{world.film.code}/end/", {"title": "The Kite"})
    claimed = queue.claimed("one", "quick")
    assert claimed is not None
    ending.end(AtWork(claimed))


@pytest.mark.filterwarnings("ignore")
def test_a_film_that_was_put_away_comes_back_with_what_lies_in_the_storage(
    world: World, storage: str
) -> None:
    film, owner = world.film, world.client("owner")
    path = film.root / "out" / "film.mp4"
    whole = path.read_bytes()
    shelve(world)
    there = keys()
    owner.post(f"/films/{film.code}/away/")
    assert owner.get(f"/films/{film.code}/out/film.mp4").status_code == 404
    assert keys() == there
    owner.post(f"/away/{film.code}/back/")
    assert not path.exists()
    assert body(owner.get(f"/films/{film.code}/out/film.mp4")) == whole


@pytest.mark.filterwarnings("ignore")
def test_what_waited_to_be_brought_there_is_asked_for_again_when_the_film_comes_back(
    world: World, storage: str
) -> None:
    film, owner = world.film, world.client("owner")
    asking.shelve(film)
    owner.post(f"/films/{film.code}/away/")
    assert not Job.objects.filter(name="shelve", state="ready").exists()
    owner.post(f"/away/{film.code}/back/")
    assert Job.objects.filter(name="shelve", state="ready").exists()


@pytest.mark.filterwarnings("ignore")
def test_of_a_film_that_is_deleted_nothing_stays_in_the_storage(
    world: World, storage: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nor what a worker brought there who was killed before it was noted, nor what goes while a worker is killed."""
    film, mine = world.film, f"{world.film.code}/"
    shelve(world)
    here = film.root / "out" / "film.mp4"
    here.write_bytes(b"another")
    bucket().put(here, f"{mine}1-7/out/film.mp4")
    bucket().put(here, f"{film.code}2/1-7/out/film.mp4")
    others = {key for key in keys() if not key.startswith(mine)}
    assert len(keys() - others) > 2
    world.client("owner").post(f"/films/{film.code}/away/")
    drop, gone = Bucket.drop, list[str]()

    def killed(there: Bucket, key: str) -> None:
        if len(gone) == 2:
            raise KeyboardInterrupt
        gone.append(key)
        drop(there, key)

    monkeypatch.setattr(Bucket, "drop", killed)
    with pytest.raises(KeyboardInterrupt):
        ended(world)
    monkeypatch.setattr(Bucket, "drop", drop)
    assert Film.objects.filter(pk=film.pk, ending=True).exists()
    assert [key for key in keys() if key.startswith(mine)]
    ending.end(AtWork(Job.objects.get(name="end")))
    assert keys() == others
    assert not Film.objects.filter(pk=film.pk).exists()
    bucket().drop(f"{film.code}2/1-7/out/film.mp4")


@pytest.mark.filterwarnings("ignore")
def test_what_changes_while_it_is_brought_there_does_not_stay_there_half(
    world: World, storage: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, put = world.film.root / "out" / "film.mp4", Bucket.put

    def changed(there: Bucket, file: Path, key: str) -> None:
        put(there, file, key)
        if file == path:
            path.unlink()
            path.write_bytes(b"anew" * 5_000)

    monkeypatch.setattr(Bucket, "put", changed)
    shelve(world)
    mine = {key for key in keys() if key.startswith(f"{world.film.code}/")}
    assert mine
    assert not [key for key in mine if key.endswith("/out/film.mp4")]
    assert body(world.client("owner").get(f"/films/{world.film.code}/out/film.mp4")) == b"anew" * 5_000


@pytest.mark.filterwarnings("ignore")
def test_a_storage_that_is_away_is_told_and_loses_nothing(world: World) -> None:
    pytest.importorskip("boto3")
    film, path = world.film, world.film.root / "out" / "film.mp4"
    with override_settings(STORAGE="s3://key:secret@127.0.0.1:9/films?insecure=1"):
        with pytest.raises(Exception, match="storage does not answer"):
            shelve(world)
        assert path.exists()
        film.facts = {shelf.SHELF: {"out/film.mp4": "1-5"}}
        film.save()
        path.unlink()
        assert world.client("owner").get(f"/films/{film.code}/out/film.mp4").status_code == 422
