"""Voices that a person brings: chosen for whom they suit, and a plain word where they cannot be used."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from time import sleep
from types import SimpleNamespace

import numpy as np
import pytest

from tests import own_files
from yingxi.film.breakdown import Speech
from yingxi.film.errors import AnswerError
from yingxi.film.sheet import VoiceSheet
from yingxi.generators.builtin.hosted_voice import generator as hosted
from yingxi.generators.builtin.hosted_voice.generator import HostedVoice, voice_named
from yingxi.generators.builtin.kokoro_folder import generator as kokoro
from yingxi.generators.builtin.packaged_voice.synthesis import Network
from yingxi.generators.builtin.piper_voice.generator import words_of
from yingxi.generators.ports import LineRequest, Voice
from yingxi.generators.registry import card_of, missing

MAN, WOMAN = (("jm_kumo", 1.0),), (("jf_gongitsune", 0.6), ("jf_nezumi", 0.4))


def test_a_key_that_names_nothing_on_the_disk_is_not_ready(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cards = {"YINGXI_KOKORO": card_of("voice", "kokoro"), "YINGXI_PIPER": card_of("voice", "piper")}
    for name, card in cards.items():
        monkeypatch.setenv(name, str(tmp_path / "gone"))
        assert [it for it in missing(card) if str(tmp_path) in it and name in it]


def request(
    styles: tuple[tuple[str, float], ...], text: str = "Hello there.", language: str = "en"
) -> LineRequest:
    return LineRequest(
        speech=Speech(id="l", person="p", text=text),
        voice=VoiceSheet(styles=styles),
        language=language,  # type: ignore[arg-type]
        seed=1,
    )


@pytest.mark.parametrize(
    ("styles", "language", "spoken"),
    [(MAN, "en", "am_one"), (WOMAN, "en", "af_one"), (MAN, "zh", "zm_one"), (WOMAN, "zh", "zf_one")],
)
def test_a_folder_of_kokoro_gives_a_native_voice_of_the_sheet_s_sex(
    styles: tuple[tuple[str, float], ...], language: str, spoken: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = ("af_one", "am_one", "zf_one", "zm_one", "jm_kumo", "jf_nezumi", "jf_gongitsune")
    there = Network(None, {}, {name: np.zeros((1, 256), np.float32) for name in names})
    monkeypatch.setattr(kokoro, "network_of", lambda folder: there)
    assert kokoro.KokoroFolder()._styles(request(styles, language=language)) == ((spoken, 1.0),)
    named = (("am_one", 0.5), ("zm_one", 0.5))
    assert kokoro.KokoroFolder()._styles(request(named)) == named


def test_a_hosted_voice_is_named_by_who_speaks(monkeypatch: pytest.MonkeyPatch) -> None:
    assert [voice_named(request(styles)) for styles in (MAN, WOMAN, (("jf_tebukuro", 1.0),))] == [
        "onyx",
        "nova",
        "shimmer",
    ]
    boy = request(WOMAN)
    boy = boy.model_copy(update={"voice": VoiceSheet(styles=WOMAN, formant=1.25)})
    assert voice_named(boy) == "shimmer"
    monkeypatch.setenv("YINGXI_VOICE_NAMES", "female=anna, male = otto")
    assert [voice_named(request(styles)) for styles in (MAN, WOMAN)] == ["otto", "anna"]


def test_a_hosted_answer_that_was_cut_off_is_an_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = own_files.recording(tmp_path / "line.wav", seconds=1.0).read_bytes()
    monkeypatch.setenv("YINGXI_VOICE_MODEL", "openai/tts-1")
    monkeypatch.setattr(
        hosted, "_litellm", lambda: SimpleNamespace(speech=lambda **_: SimpleNamespace(content=whole[:400]))
    )
    with pytest.raises(AnswerError, match="too few for a word"):
        HostedVoice().speak(request(MAN))


@contextmanager
def speaking(content: bytes, *, status: int = 200, after: float = 0.0) -> Iterator[str]:
    """A server on this machine that answers every line with `content`, so many seconds `after` it was asked."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["Content-Length"]))
            sleep(after)
            self.send_response(status)
            self.send_header("Content-Type", "audio/wav")
            self.send_header("Content-Length", str(len(content)))
            with suppress(ConnectionError):  # who was kept waiting has gone
                self.end_headers()
                self.wfile.write(content)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/v1"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@pytest.mark.filterwarnings("ignore")
def test_a_hosted_voice_speaks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    os.environ["LITELLM_LOCAL_MODEL_COST_MAP"] = "True"
    pytest.importorskip("litellm", reason="the extra `models` is not installed")
    monkeypatch.setenv("YINGXI_VOICE_MODEL", "openai/tts-1")
    assert isinstance(HostedVoice(), Voice)
    with speaking(own_files.recording(tmp_path / "line.wav", seconds=1.0).read_bytes()) as server:
        monkeypatch.setenv("YINGXI_VOICE_API_BASE", server)
        line = HostedVoice().speak(request(WOMAN))
        assert line.samples.dtype == np.float32
        assert 1.9 < len(line.samples) / 48_000 < 2.1
        assert not HostedVoice().speak(request(WOMAN, "……")).samples.any()


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize(
    ("content", "status", "after", "said"),
    [
        (b'{"error": {"message": "no such key"}}', 401, 0.0, "did not answer: AuthenticationError"),
        (b"{}", 500, 0.0, "did not answer: InternalServerError"),
        (b"", 200, 1.0, "did not answer: APITimeoutError"),
        (b"sorry", 200, 0.0, "something that is no sound"),
        (b"<html><body>Good morning.</body></html>", 200, 0.0, "something that is no sound"),
        (b"", 200, 0.0, "something that is no sound"),
        (b"RIFF\x24\x00\x00\x00WAVEfmt broken", 200, 0.0, "something that is no sound"),
    ],
)
def test_a_hosted_voice_that_gives_no_sound_is_one_error_that_says_why(
    content: bytes, status: int, after: float, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    os.environ["LITELLM_LOCAL_MODEL_COST_MAP"] = "True"
    pytest.importorskip("litellm", reason="the extra `models` is not installed")
    monkeypatch.setenv("YINGXI_VOICE_MODEL", "openai/tts-1")
    monkeypatch.setattr(hosted, "PATIENCE_SECONDS", 0.2 if after else 10.0)
    with speaking(content, status=status, after=after) as server:
        monkeypatch.setenv("YINGXI_VOICE_API_BASE", server)
        with pytest.raises(AnswerError, match=said) as told:
            HostedVoice().speak(request(MAN))
    assert told.value.next_step


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("We leave at 7:30, and 小雨 comes too.", "en", "We leave at seven thirty, and xiao yu comes too."),
        ("我们7点走。", "zh", "我们七点走。"),
    ],
)
def test_a_piper_voice_is_given_words_that_it_can_say(text: str, language: str, words: str) -> None:
    assert words_of(request(WOMAN, text, language)) == words
