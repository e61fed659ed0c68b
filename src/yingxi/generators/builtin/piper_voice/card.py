"""The card of a Piper voice."""

from yingxi.generators.ports import Card

MODEL = "YINGXI_PIPER"
"""The environment variable that names the voice's .onnx file; its .onnx.json lies beside it."""

CARD = Card(
    id="piper",
    port="voice",
    version="2",
    title="A Piper voice of your own",
    languages=("zh", "en"),
    needs_packages=("piper",),
    installed_as={"piper": "piper-tts"},
    needs_keys=(MODEL,),
    needs_files={MODEL: ()},
    source_type="trainedAlgorithmicMedia",
    licence="as the voice's own model card says",
    credit="Voice: Piper",
    credited_as=("Piper", "Piper"),
)
