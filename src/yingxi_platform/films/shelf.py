"""What films give away, on S3-compatible storage where STORAGE_URL names one; else out of the film's folder.

The folder stays the film: a worker copies what is to be kept to the bucket when a film or a pack is made, and a
download is then sent there by an address that is good for minutes. What is not there yet comes from the folder.
An object's name has the file's time and size in it, so nothing old is ever given for something new.
"""

from functools import lru_cache
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, quote, unquote, urlsplit

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect

from yingxi.film.errors import MachineError
from yingxi_platform.films.media import file_sent
from yingxi_platform.studios.models import Film

# Seconds for which an address to a file is good: as long as it takes to begin.
GOOD_FOR = 300
SHELF = "shelf"


def sent_to_keep(request: HttpRequest, film: Film, path: Path, name: str) -> HttpResponse:
    """The file to keep under that name: from the bucket where it lies there as it is now, else from the folder."""
    key = film.facts.get(SHELF, {}).get(_stamp(film, path))
    if not settings.STORAGE or key is None or request.method != "GET":
        return file_sent(request, path, name=name)
    client, bucket = _bucket(settings.STORAGE)
    asked = {
        "Bucket": bucket,
        "Key": key,
        "ResponseContentDisposition": f"attachment; filename*=UTF-8''{quote(name)}",
        "ResponseContentType": "application/octet-stream",
    }
    answer = HttpResponseRedirect(
        client.generate_presigned_url("get_object", Params=asked, ExpiresIn=GOOD_FOR)
    )
    answer["Cache-Control"] = "no-store"
    answer["Referrer-Policy"] = "no-referrer"
    return answer


def shelved(film: Film, files: list[Path]) -> int:
    """Brings what of these is new to the bucket, and takes what is not among them away; how many were new."""
    client, bucket = _bucket(settings.STORAGE)
    wanted = {_stamp(film, path): path for path in files if path.is_file()}
    there: dict[str, str] = film.facts.get(SHELF, {})
    new = {stamp: f"{film.code}/{quote(stamp)}" for stamp in wanted if stamp not in there}
    for stamp, key in new.items():
        client.upload_file(str(wanted[stamp]), bucket, key)
    kept = {stamp: key for stamp, key in {**there, **new}.items() if stamp in wanted}
    Film.objects.filter(pk=film.pk).update(facts={**film.facts, SHELF: kept})
    for stamp, key in there.items():
        if stamp not in kept:
            client.delete_object(Bucket=bucket, Key=key)
    return len(new)


def _stamp(film: Film, path: Path) -> str:
    try:
        found = path.stat()
    except OSError:
        return ""
    return f"{found.st_mtime_ns:x}-{found.st_size:x}/{path.name}"


@lru_cache(maxsize=2)
def _bucket(url: str) -> tuple[Any, str]:
    """The client and the bucket of `s3://KEY:SECRET@HOST:PORT/BUCKET?region=...&insecure=1`; without a host it is
    Amazon's. Raises MachineError where boto3 is not installed."""
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
        config=Config(signature_version="s3v4", s3={"addressing_style": "path"}, retries={"max_attempts": 3}),
    )
    return client, parts.path.strip("/")
