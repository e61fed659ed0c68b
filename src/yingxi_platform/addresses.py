"""The addresses that the environment names: of the database, the storage, the mail. What is none is refused before
anything opens. No error repeats an address, for a password stands in it."""

from typing import Any
from urllib.parse import SplitResult, parse_qs, unquote, urlsplit

from yingxi.film.errors import InputError


def database_at(url: str) -> dict[str, Any]:
    """Host, name, user and options as Django wants them; `?sslmode=require` and the like go to PostgreSQL's driver.
    Raises InputError."""
    parts = _parts(url, ("postgresql", "postgres"))
    name = unquote(parts.path.strip("/")) if parts is not None else ""
    if parts is None or not name or "/" in name:
        raise InputError(
            "DATABASE_URL is no address of a PostgreSQL database",
            next_step="write postgresql://USER:PASSWORD@HOST:5432/NAME, in a password %40 for @, %2F for /, %23 for #, "
            "%3F for ?; or leave it out for SQLite",
        )
    return {
        "NAME": name,
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": unquote(parts.hostname or ""),
        "PORT": str(parts.port or ""),
        "OPTIONS": {option: values[-1] for option, values in parse_qs(parts.query).items()},
    }


def storage_at(url: str) -> str:
    """The address, once it is known to be one. Raises InputError."""
    parts = _parts(url, ("s3",)) if url else None
    if url and (parts is None or not parts.path.strip("/") or "/" in parts.path.strip("/")):
        raise InputError(
            "STORAGE_URL is no address of a bucket",
            next_step="write s3://KEY:SECRET@HOST:PORT/BUCKET?region=REGION, with &insecure=1 for http, "
            "in a secret %2F for /; or leave it out for the folder",
        )
    return url


def mail_at(url: str) -> SplitResult:
    """Raises InputError."""
    if url in ("", "console"):
        return urlsplit(url)
    parts = _parts(url, ("smtp", "smtps"))
    if parts is None or not parts.hostname:
        raise InputError(
            "MAIL_URL is no address of a mail server",
            next_step="write smtp://USER:PASSWORD@HOST:587, smtps://USER:PASSWORD@HOST:465 or console; "
            "or leave it out for no mail",
        )
    return parts


def _parts(url: str, schemes: tuple[str, ...]) -> SplitResult | None:
    """None where it is of none of these schemes, or its port is no number."""
    try:
        parts = urlsplit(url.strip())
        known = parts.scheme in schemes and parts.port != 0 and not parts.fragment
        return parts if known and "//" in url else None
    except ValueError:
        return None
