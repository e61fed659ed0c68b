"""The card of a hosted voice."""

from yingxi.generators.ports import Card

MODEL, SERVER, KEY, NAMES = (
    "YINGXI_VOICE_MODEL",
    "YINGXI_VOICE_API_BASE",
    "YINGXI_VOICE_API_KEY",
    "YINGXI_VOICE_NAMES",
)

CARD = Card(
    id="hosted-voice",
    port="voice",
    version="2",
    title="Hosted voice, by LiteLLM",
    languages=("zh", "en"),
    deterministic=False,
    needs_packages=("litellm",),
    needs_keys=(MODEL,),
    named_by=(MODEL,),
    needs_network=True,
    price="as the model's provider asks",
    source_type="trainedAlgorithmicMedia",
    licence="as the model's provider says",
    credit="Voices by a hosted model",
    credited_as=("a hosted voice", "云端语音"),
)
