"""Downloads from S3-compatible storage: against a real server of moto's where that is installed."""

from collections.abc import Iterator
from urllib.request import urlopen

import pytest
from django.conf import settings
from django.test import override_settings

from tests.studio.conftest import World
from yingxi_platform.films import asking
from yingxi_platform.films.pages.files import deliverables
from yingxi_platform.films.shelf import shelved
from yingxi_platform.jobs.models import Job


@pytest.fixture
def storage() -> Iterator[str]:
    boto3 = pytest.importorskip("boto3")
    server = pytest.importorskip("moto.server").ThreadedMotoServer(
        ip_address="127.0.0.1", port=0, verbose=False
    )
    server.start()
    host, port = server.get_host_and_port()
    url = f"s3://key:secret@{host}:{port}/films?region=us-east-1&insecure=1"
    boto3.client(
        "s3", endpoint_url=f"http://{host}:{port}", region_name="us-east-1",
        aws_access_key_id="key", aws_secret_access_key="secret",
    ).create_bucket(Bucket="films")  # fmt: skip
    with override_settings(STORAGE=url):
        yield url
    server.stop()


def test_without_a_storage_nothing_is_copied_and_the_folder_answers(world: World) -> None:
    assert not settings.STORAGE
    asking.shelve(world.film)
    assert not Job.objects.exists()
    answer = world.client("owner").get(f"/films/{world.film.code}/keep/film.mp4")
    assert answer.status_code == 200
    list(answer.streaming_content)


@pytest.mark.filterwarnings("ignore")
def test_a_download_is_sent_to_the_storage_once_it_lies_there(world: World, storage: str) -> None:
    film, owner = world.film, world.client("owner")
    address, path = f"/films/{film.code}/keep/film.mp4", film.root / "out" / "film.mp4"
    before = owner.get(address)
    assert before.status_code == 200
    list(before.streaming_content)
    files = [film.root / "out" / name for name, _ in deliverables(film)]
    assert shelved(film, files) == len(files)
    film.refresh_from_db()
    assert shelved(film, files) == 0
    sent = owner.get(address)
    assert sent.status_code == 302
    with urlopen(sent["Location"]) as answer:
        assert answer.read() == path.read_bytes()
        assert answer.headers["Content-Disposition"].startswith("attachment")
    assert world.client("viewer").get(address).status_code == 403
    # Made anew, it is at once the new one that is given.
    new = path.read_bytes() + b"!"
    path.unlink()
    path.write_bytes(new)
    anew = owner.get(address)
    assert (anew.status_code, b"".join(anew.streaming_content)) == (200, new)
