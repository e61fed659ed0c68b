"""Parts of files, as browsers ask for them."""

from pathlib import Path

import pytest
from django.http import Http404
from django.test import RequestFactory

from yingxi_platform.films.media import file_sent

CONTENT = bytes(range(100))


@pytest.fixture
def film(tmp_path: Path) -> Path:
    path = tmp_path / "film.mp4"
    path.write_bytes(CONTENT)
    return path


@pytest.mark.parametrize(
    ("asked", "status", "said", "first", "end"),
    [
        ("", 200, None, 0, 100),
        ("bytes=0-", 206, "bytes 0-99/100", 0, 100),
        ("bytes=10-19", 206, "bytes 10-19/100", 10, 20),
        ("bytes=90-400", 206, "bytes 90-99/100", 90, 100),
        ("bytes=-5", 206, "bytes 95-99/100", 95, 100),
        ("bytes=-500", 206, "bytes 0-99/100", 0, 100),
    ],
)
def test_a_part_is_what_was_asked_for(
    film: Path, asked: str, status: int, said: str | None, first: int, end: int
) -> None:
    answer = file_sent(RequestFactory().get("/", headers={"Range": asked} if asked else {}), film)
    assert (answer.status_code, answer.get("Content-Range")) == (status, said)
    assert b"".join(answer.streaming_content) == CONTENT[first:end]
    assert answer["Content-Length"] == str(end - first)
    answer.close()


@pytest.mark.parametrize("asked", ["bytes=100-", "bytes=200-300", "bytes=-0", "bytes=20-10"])
def test_a_part_that_is_not_there_is_416(film: Path, asked: str) -> None:
    answer = file_sent(RequestFactory().get("/", headers={"Range": asked}), film)
    assert (answer.status_code, answer["Content-Range"]) == (416, "bytes */100")


@pytest.mark.parametrize("asked", ["bytes=0-1,5-6", "lines=1-2", "bytes=-", "bytes=a-b"])
def test_what_is_no_single_part_gets_the_whole(film: Path, asked: str) -> None:
    answer = file_sent(RequestFactory().get("/", headers={"Range": asked}), film)
    assert b"".join(answer.streaming_content) == CONTENT
    answer.close()


def test_a_part_of_a_file_that_has_changed_is_the_whole_new_one(film: Path) -> None:
    etag = file_sent(RequestFactory().head("/"), film)["ETag"]
    film.write_bytes(b"new")
    answer = file_sent(RequestFactory().get("/", headers={"Range": "bytes=2-", "If-Range": etag}), film)
    assert (answer.status_code, b"".join(answer.streaming_content)) == (200, b"new")
    answer.close()


def test_what_a_browser_has_is_not_sent_again(film: Path) -> None:
    etag = file_sent(RequestFactory().head("/"), film)["ETag"]
    assert file_sent(RequestFactory().get("/", headers={"If-None-Match": etag}), film).status_code == 304


def test_what_a_browser_must_not_show_it_keeps(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text("<script>")
    answer = file_sent(RequestFactory().head("/"), page)
    assert answer["Content-Type"] == "application/octet-stream"
    assert answer["Content-Disposition"].startswith("attachment")


def test_no_file_is_404(tmp_path: Path) -> None:
    with pytest.raises(Http404):
        file_sent(RequestFactory().get("/"), tmp_path / "none.mp4")
