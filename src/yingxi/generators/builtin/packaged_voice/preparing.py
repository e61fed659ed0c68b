"""Makes the voices ready, once a machine, so that no film waits for it:

python -m yingxi.generators.builtin.packaged_voice.preparing
"""

from pathlib import Path

from platformdirs import user_cache_path

from yingxi.generators.builtin.packaged_voice.mandarin import mandarin_symbols
from yingxi.generators.builtin.packaged_voice.model_file import model_file


def cache_folder() -> Path:
    """Where the voice keeps what it makes of its packages."""
    return user_cache_path("yingxi") / "packaged-voice"


def main() -> None:
    """Writes the model as one file, and the word list of Mandarin."""
    model_file(cache_folder())
    mandarin_symbols("好", cache_folder())


if __name__ == "__main__":
    main()
