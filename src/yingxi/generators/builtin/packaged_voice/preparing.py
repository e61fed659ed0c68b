"""Makes the voices ready, once a machine, so that no film waits for it:

python -m yingxi.generators.builtin.packaged_voice.preparing
"""

from yingxi.generators.builtin.packaged_voice.mandarin import mandarin_symbols
from yingxi.generators.builtin.packaged_voice.model_file import model_file
from yingxi.generators.builtin.packaged_voice.styles import cache_folder


def main() -> None:
    """Writes the model as one file, and the word list of Mandarin."""
    model_file(cache_folder())
    mandarin_symbols("好", cache_folder())


if __name__ == "__main__":
    main()
