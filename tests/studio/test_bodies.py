"""What a request may bring, as the server itself sees it before Django does."""

import pytest
from django.conf import settings
from waitress.adjustments import Adjustments

from yingxi_platform.bodies import Measured, brings_files
from yingxi_platform.films.arriving import PIECE


@pytest.mark.parametrize(
    "path",
    [
        "/films/abcdefghjkmn/coming/",
        "/films/import/coming/",
        "/films/abcdefghjkmn/own/",
        "/films/import/",
        "/api/films/abcdefghjkmn/coming",
        "/api/coming",
    ],
)
def test_files_come_only_where_they_are_taken(path: str) -> None:
    assert brings_files(path)
    assert not brings_files(f"{path}x")
    assert not brings_files(f"/in{path}")


@pytest.mark.parametrize(
    ("path", "size", "refused"),
    [
        ("/films/abc/coming/?at=0", PIECE, False),
        ("/films/abc/coming/?at=0", 2_000_000_000, True),
        ("/films/abc/screenplay/text/", 2_000_000, False),
        ("/films/abc/screenplay/text/", PIECE, True),
        ("/in/", 8_000_000_000, True),
    ],
)
def test_a_heavy_request_is_refused_by_its_first_lines(path: str, size: int, refused: bool) -> None:
    parser = Measured(Adjustments(max_request_body_size=settings.LARGEST_BODY))
    parser.received(f"POST {path} HTTP/1.1\r\nHost: x\r\nContent-Length: {size}\r\n\r\n".encode())
    assert (parser.error is not None) == refused
    assert parser.body_bytes_received == 0


def test_what_is_refused_by_its_first_lines_is_told_in_words() -> None:
    parser = Measured(Adjustments(max_request_body_size=settings.LARGEST_BODY))
    parser.received(b"POST /films/ HTTP/1.1\r\nHost: x\r\nContent-Length: 3000000\r\n\r\n")
    status, _, body = parser.error.to_response()
    assert status == "413 Request Entity Too Large"
    assert body.decode().splitlines() == [
        "This is more than may come at once (2.5 MB). Go back and choose a smaller file.",
        "一次最多 2.5 MB，请返回，选一个小一些的文件。",
    ]
