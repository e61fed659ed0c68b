"""A bucket of S3-compatible storage: files brought there and back in parts, never held whole in memory."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, quote, unquote, urlsplit
from uuid import uuid4

from django.conf import settings
from django.http import Http404

from yingxi.film.errors import MachineError
from yingxi_platform.films.media import BLOCK

GOOD_FOR = 300
"""Seconds for which an address to a file is good: as long as it takes to begin."""
PART, CONNECTIONS = 8 << 20, 200
_GONE = frozenset({"404", "NoSuchKey", "416", "InvalidRange"})


@dataclass(frozen=True, slots=True)
class Bucket:
    """Every verb raises MachineError where the storage does not answer or refuses, Http404 for what is not there."""

    client: Any
    name: str

    def put(self, path: Path, key: str) -> None:
        """The file is there, whole, when this returns."""
        size = path.stat().st_size
        with _answering():
            self.client.upload_file(str(path), self.name, key, Config=_one_after_the_other())
            there = self.client.head_object(Bucket=self.name, Key=key)["ContentLength"]
        if there != size:
            raise _away(f"{there} of {size} bytes have come there")

    def fetch(self, key: str, into: Path) -> None:
        with _answering():
            self.client.download_file(self.name, key, str(into), Config=_one_after_the_other())

    def part(self, key: str, first: int, end_exclusive: int) -> "Body":
        """The bytes from `first` on, as they come."""
        with _answering():
            span = f"bytes={first}-{end_exclusive - 1}"
            return Body(self.client.get_object(Bucket=self.name, Key=key, Range=span)["Body"])

    def drop(self, key: str) -> None:
        with _answering():
            self.client.delete_object(Bucket=self.name, Key=key)

    def keys(self, folder: str) -> Iterator[str]:
        """All that lies there under this folder, which ends with a slash."""
        pages = self.client.get_paginator("list_objects_v2").paginate(Bucket=self.name, Prefix=folder)
        with _answering():
            for page in pages:
                yield from (each["Key"] for each in page.get("Contents", []))

    def tried(self) -> None:
        """Brings a few bytes there, finds and reads them and takes them away. Raises MachineError with what is wrong
        with the address: the host, the key or the bucket."""
        from botocore.exceptions import ClientError

        key = f"tried-{uuid4().hex}/tried"
        try:
            with _answering():
                self.client.put_object(Bucket=self.name, Key=key, Body=key.encode())
                self.client.list_objects_v2(Bucket=self.name, Prefix=key)
                self.client.get_object(Bucket=self.name, Key=key)["Body"].read()
            self.drop(key)
        except (Http404, MachineError) as error:
            cause = error.__cause__
            code = cause.response.get("Error", {}).get("Code", "") if isinstance(cause, ClientError) else ""
            raise _refused(self.name, code, type(cause).__name__) from error

    def address(self, key: str, name: str) -> str:
        """Where a browser fetches it by itself, to keep it under that name."""
        asked = {
            "Bucket": self.name,
            "Key": key,
            "ResponseContentDisposition": f"attachment; filename*=UTF-8''{quote(name)}",
            "ResponseContentType": "application/octet-stream",
        }
        return str(self.client.generate_presigned_url("get_object", Params=asked, ExpiresIn=GOOD_FOR))


class Body:
    """A file as it comes, block by block."""

    def __init__(self, stream: Any) -> None:
        self._stream, self.close = stream, stream.close

    def __iter__(self) -> Iterator[bytes]:
        yield from self._stream.iter_chunks(BLOCK)


def bucket() -> Bucket:
    """That of STORAGE_URL. Raises MachineError where boto3 is not installed."""
    return _bucket(settings.STORAGE)


@lru_cache(maxsize=2)
def _bucket(url: str) -> Bucket:
    """Of `s3://KEY:SECRET@HOST:PORT/BUCKET?region=...&insecure=1`; without a host it is Amazon's."""
    try:
        import boto3
        from botocore.config import Config
    except ModuleNotFoundError as error:
        raise MachineError(
            "STORAGE_URL names a storage, and boto3 is not installed",
            next_step="install it:  pip install 'yingxi[platform,s3]'",
        ) from error
    parts = urlsplit(url)
    more = {name: values[0] for name, values in parse_qs(parts.query).items()}
    place = f"{parts.hostname}{f':{parts.port}' if parts.port else ''}" if parts.hostname else ""
    scheme = "http" if more.get("insecure") == "1" else "https"
    client = boto3.client(
        "s3",
        endpoint_url=f"{scheme}://{place}" if place else None,
        region_name=more.get("region", "us-east-1"),
        aws_access_key_id=unquote(parts.username or "") or None,
        aws_secret_access_key=unquote(parts.password or "") or None,
        config=Config(
            signature_version="s3v4",
            s3={"addressing_style": "path"},
            retries={"max_attempts": 3},
            connect_timeout=5,
            read_timeout=60,
            max_pool_connections=CONNECTIONS,
            # Not every server that speaks S3 knows the newer sums.
            request_checksum_calculation="when_required",
            response_checksum_validation="when_required",
        ),
    )
    return Bucket(client, parts.path.strip("/"))


def _one_after_the_other() -> Any:
    from boto3.s3.transfer import TransferConfig

    return TransferConfig(multipart_chunksize=PART, use_threads=False)


@contextmanager
def _answering() -> Iterator[None]:
    from boto3.exceptions import Boto3Error
    from botocore.exceptions import BotoCoreError, ClientError

    try:
        yield
    except ClientError as error:
        if error.response.get("Error", {}).get("Code", "") in _GONE:
            raise Http404 from error
        raise _away(error.response.get("Error", {}).get("Code", "")) from error
    except (BotoCoreError, Boto3Error) as error:
        raise _away(type(error).__name__) from error


def _away(why: str) -> MachineError:
    return MachineError(
        "the storage does not answer as it should",
        where=why,
        next_step="try again; else tell who keeps the studio",
    )


def _refused(name: str, code: str, how: str) -> MachineError:
    if code in ("NoSuchBucket", "404"):
        return MachineError(
            f"the storage has no bucket {name}", next_step="make it there, or name another in STORAGE_URL"
        )
    if code:
        return MachineError(
            f"the storage refuses the key of STORAGE_URL: {code}",
            next_step="look at KEY, SECRET and region, and whether that key may write to the bucket",
        )
    return MachineError(
        f"the storage of STORAGE_URL does not answer: {how}",
        next_step="look at its host and port, and write &insecure=1 where it speaks http",
    )
