"""Files sent to who may have them, in the parts they ask for: without parts no browser can wind a film.

RFC 9110, section 14: one range of bytes; several, or what is no range at all, get the whole file.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any, BinaryIO, cast
from urllib.parse import quote

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseNotModified, StreamingHttpResponse

BLOCK = 256 * 1024
_RANGE = re.compile(r"bytes=(\d*)-(\d*)")
# What a browser may show in its page. Everything else it only gets to keep.
SHOWN = {
    ".mp4": "video/mp4",
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".webp": "image/webp",
    ".wav": "audio/wav",
    ".mp3": "audio/mpeg",
    ".vtt": "text/vtt; charset=utf-8",
}


@dataclass(frozen=True, slots=True)
class Sent:
    """What can be sent in parts: a file's path for its kind, its size in bytes, and a mark that is another when its
    content is. `opened(first, end_exclusive)` gives blocks, and is closed by whoever answers."""

    path: Path
    size: int
    mark: str
    opened: Callable[[int, int], Any]


def file_sent(request: HttpRequest, path: Path, *, name: str = "", forever: bool = False) -> HttpResponse:
    """The file, or the range of it that is asked for. `name` has the browser keep it under that name; `forever` is for
    what never changes under its address. Raises Http404 where there is no such file."""
    try:
        file = path.open("rb")
        found = path.stat()
    except OSError:
        raise Http404 from None
    there = Sent(
        path,
        found.st_size,
        f"{found.st_mtime_ns} {found.st_size}",
        lambda first, end: _Blocks(file, first, end),
    )
    response = sent(request, there, name=name, forever=forever)
    if not response.streaming:
        file.close()
    return response


def sent(request: HttpRequest, there: Sent, *, name: str = "", forever: bool = False) -> HttpResponse:
    """The same for what lies elsewhere. Nothing is opened where nothing of it is sent."""
    size, etag = there.size, f'"{sha256(there.mark.encode()).hexdigest()[:20]}"'
    if request.headers.get("If-None-Match") == etag:
        return HttpResponseNotModified()
    asked = request.headers.get("Range", "")
    if asked and request.headers.get("If-Range", etag) != etag:
        asked = ""
    part = _part(asked, size)
    if part is None:
        refused = HttpResponse(status=416, headers={"Content-Range": f"bytes */{size}"})
        return _dressed(refused, there.path, etag)
    first, end = part
    status = 206 if (first, end) != (0, size) or asked else 200
    if request.method == "HEAD":
        response: Any = HttpResponse(status=status)
    else:
        response = StreamingHttpResponse(there.opened(first, end) if size else (), status=status)
    response["Content-Length"] = str(end - first)
    if status == 206:
        response["Content-Range"] = f"bytes {first}-{end - 1}/{size}"
    _dressed(response, there.path, etag)
    response["Cache-Control"] = "private, max-age=31536000, immutable" if forever else "private, no-cache"
    if name:
        response["Content-Disposition"] = f"attachment; filename*=UTF-8''{quote(name)}"
    return cast(HttpResponse, response)


def _part(asked: str, size: int) -> tuple[int, int] | None:
    """The first byte and the end of what is asked for; None where the file has no such bytes."""
    found = _RANGE.fullmatch(asked.strip())
    if found is None or not (found[1] or found[2]):
        return 0, size
    if not found[1]:
        length = min(int(found[2]), size)
        return (size - length, size) if length else None
    first = int(found[1])
    end = min(int(found[2]) + 1, size) if found[2] else size
    return (first, end) if first < size and first < end else None


class _Blocks:
    """A part of an open file, block by block. It is closed by whoever answers, also where nobody reads on."""

    def __init__(self, file: BinaryIO, first: int, end: int) -> None:
        self._file, self._first, self._left = file, first, end - first
        self.close = file.close

    def __iter__(self) -> Iterator[bytes]:
        self._file.seek(self._first)
        while self._left > 0 and (block := self._file.read(min(BLOCK, self._left))):
            self._left -= len(block)
            yield block


def _dressed(response: HttpResponse, path: Path, etag: str) -> HttpResponse:
    kind = SHOWN.get(path.suffix)
    response["Content-Type"] = kind or "application/octet-stream"
    response["Accept-Ranges"] = "bytes"
    response["ETag"] = etag
    if kind is None:
        response["Content-Disposition"] = f"attachment; filename*=UTF-8''{quote(path.name)}"
    return response
