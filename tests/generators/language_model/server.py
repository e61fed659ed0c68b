"""A tiny OpenAI-compatible server that gives the answers it was told to, in order."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any


class TooMuch(str):
    """Of a question that does not fit into what its model reads at once."""


class CutOff(str):
    """An answer that its server cut off for its length."""


@dataclass
class Model:
    """`answers` are texts, or numbers for an HTTP error; `asked` keeps every request's body."""

    answers: list[str | int]
    address: str = ""
    asked: list[dict[str, Any]] = field(default_factory=list)


@contextmanager
def model_serving(*answers: str | int) -> Iterator[Model]:
    """A model on this machine that gives `answers`; the last one again and again."""
    model = Model(list(answers))

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            model.asked.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
            answer = model.answers.pop(0) if len(model.answers) > 1 else model.answers[0]
            status, body = _answer(answer)
            data = json.dumps(body).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, *_: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    model.address = f"http://127.0.0.1:{server.server_address[1]}/v1"
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield model
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def _answer(answer: str | int) -> tuple[int, dict[str, Any]]:
    if isinstance(answer, int):
        return answer, {"error": {"message": "busy", "type": "server_error"}}
    if isinstance(answer, TooMuch):
        cause = "request (8775 tokens) exceeds the available context size (8192 tokens)"
        return 400, {"error": {"message": cause, "type": "exceed_context_size_error", "code": 400}}
    return 200, _reply(answer)


def _reply(text: str) -> dict[str, Any]:
    finish = "length" if isinstance(text, CutOff) else "stop"
    return {
        "id": "reply",
        "object": "chat.completion",
        "created": 0,
        "model": "small",
        "choices": [{"index": 0, "finish_reason": finish, "message": {"role": "assistant", "content": text}}],
        "usage": {"prompt_tokens": 70, "completion_tokens": 30, "total_tokens": 100},
    }
