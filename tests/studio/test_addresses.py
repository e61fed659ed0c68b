"""Addresses of the environment that cannot be used: each is one clear error, which never repeats the password."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

from yingxi.film.errors import InputError, MachineError
from yingxi_platform.addresses import database_at, mail_at, storage_at

SECRET = "geheim"


def test_an_address_of_postgresql_is_read_with_its_signs_and_options() -> None:
    assert database_at("postgresql://mei:a%40b%2Fc@db.example:5433/the%20studio?sslmode=require") == {
        "NAME": "the studio", "USER": "mei", "PASSWORD": "a@b/c", "HOST": "db.example", "PORT": "5433",
        "OPTIONS": {"sslmode": "require"},
    }  # fmt: skip
    assert database_at("postgres:///studio")["HOST"] == ""
    assert database_at("postgresql://%2Fvar%2Frun%2Fpostgresql/studio")["HOST"] == "/var/run/postgresql"


@pytest.mark.parametrize(
    ("read", "addresses"),
    [
        (
            database_at,
            (
                f"mysql://mei:{SECRET}@localhost/studio",
                f"postgresql://mei:{SECRET}@localhost:port/studio",
                f"postgresql://mei:{SECRET}@localhost:99999/studio",
                f"postgresql://mei:{SECRET}@localhost",
                f"postgresql://mei:{SECRET}@localhost/",
                f"postgresql://mei:ge#{SECRET}@localhost/studio",
                f"postgresql://mei:{SECRET}/@localhost/studio",
                f"postgresql:mei:{SECRET}@localhost/studio",
                f"postgresql://mei:{SECRET}@[localhost/studio",
                "studio.sqlite3",
            ),
        ),
        (
            storage_at,
            (
                f"https://key:{SECRET}@s3.example/films",
                f"s3://key:{SECRET}@s3.example",
                f"s3://key:{SECRET}@s3.example/films/of/mine",
                f"s3://key:{SECRET}/{SECRET}@s3.example/films",
                "films",
            ),
        ),
        (mail_at, (f"imap://mei:{SECRET}@mail.example", f"smtp:mei:{SECRET}@mail.example", "mail.example")),
    ],
    ids=("database", "storage", "mail"),
)
def test_what_is_no_address_is_one_error_without_the_password(
    read: Callable[[str], object], addresses: tuple[str, ...]
) -> None:
    for address in addresses:
        with pytest.raises(InputError) as refused:
            read(address)
        told = f"{refused.value} {refused.value.where} {refused.value.next_step}"
        assert (SECRET in told, "_URL" in str(refused.value), refused.value.next_step != "") == (
            False,
            True,
            True,
        ), address


def test_addresses_that_are_left_out_are_none() -> None:
    assert (storage_at(""), mail_at("").hostname, mail_at("console").hostname) == ("", None, None)


def begun(place: Path, *command: str, **named: str) -> "subprocess.CompletedProcess[str]":
    """A studio's command with these addresses in its environment."""
    inherited = {name: value for name, value in os.environ.items() if not name.endswith("_URL")}
    environment = {
        **inherited,
        "YINGXI_STUDIO": str(place),
        "DJANGO_SETTINGS_MODULE": "yingxi_platform.settings",
        "LANG": "C.UTF-8",
        **named,
    }
    return subprocess.run(
        [sys.executable, *command], env=environment, capture_output=True, text=True, timeout=120, check=False
    )


STUDIO = ("-c", "from yingxi.cli import main; main()", "studio", "--port", "0", "--workers", "0")


MIGRATE = ("-m", "yingxi_platform", "migrate")


@pytest.mark.parametrize("command", [STUDIO, MIGRATE], ids=("studio", "migrate"))
def test_a_database_that_is_away_is_one_error_at_once(tmp_path: Path, command: tuple[str, ...]) -> None:
    pytest.importorskip("psycopg")
    ended = begun(tmp_path, *command, DATABASE_URL=f"postgresql://mei:{SECRET}@127.0.0.1:9/studio")
    assert ended.returncode == 1
    first, second = ended.stderr.splitlines()
    assert 'the database cannot be used: connection to server at "127.0.0.1", port 9 failed' in first
    assert "look at DATABASE_URL" in second
    assert SECRET not in ended.stdout + ended.stderr


@pytest.mark.parametrize("command", [STUDIO, ("-m", "yingxi_platform", "check")], ids=("studio", "check"))
def test_every_command_refuses_what_is_no_address_in_two_lines(
    tmp_path: Path, command: tuple[str, ...]
) -> None:
    ended = begun(tmp_path, *command, DATABASE_URL=f"mysql://mei:{SECRET}@localhost/studio")
    assert ended.returncode == 2
    first, second = ended.stderr.splitlines()
    assert first == "This cannot be used: DATABASE_URL is no address of a PostgreSQL database"
    assert "postgresql://USER:PASSWORD@HOST:5432/NAME" in second
    assert SECRET not in ended.stderr


@contextmanager
def storage_that_says(status: int, code: str) -> Iterator[str]:
    """Where it listens: a storage that answers everything with this error."""

    class Refusing(BaseHTTPRequestHandler):
        def do_PUT(self) -> None:
            self.rfile.read(int(self.headers["Content-Length"]))
            body = f"<?xml version='1.0'?><Error><Code>{code}</Code></Error>".encode()
            self.send_response(status)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Refusing)
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize(
    ("status", "code", "said"),
    [
        (403, "SignatureDoesNotMatch", "the storage refuses the key of STORAGE_URL: SignatureDoesNotMatch"),
        (404, "NoSuchBucket", "the storage has no bucket films"),
    ],
)
def test_a_storage_that_refuses_is_told_by_what_is_wrong(status: int, code: str, said: str) -> None:
    pytest.importorskip("boto3")
    from yingxi_platform.films.bucket import _bucket

    with storage_that_says(status, code) as there, pytest.raises(MachineError) as refused:
        _bucket(f"s3://key:{SECRET}@{there}/films?insecure=1").tried()
    assert str(refused.value) == said
    assert SECRET not in str(refused.value) + refused.value.next_step


def test_a_storage_that_is_away_is_told() -> None:
    pytest.importorskip("boto3")
    from yingxi_platform.films.bucket import _bucket

    with pytest.raises(MachineError, match="the storage of STORAGE_URL does not answer"):
        _bucket(f"s3://key:{SECRET}@127.0.0.1:9/films?insecure=1").tried()
