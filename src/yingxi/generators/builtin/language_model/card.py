"""The language model's card."""

from yingxi.generators.builtin.language_model.prompts import VERSION
from yingxi.generators.ports import Card

CARD = Card(
    id="language-model",
    port="writer",
    version=f"7+{VERSION}",
    title="Language model, by LiteLLM",
    languages=("zh", "en"),
    deterministic=False,
    needs_packages=("litellm",),
    needs_keys=("YINGXI_WRITER_MODEL",),
    named_by=("YINGXI_WRITER_MODEL",),
    needs_network=True,
    price="as the model's provider asks",
    source_type="trainedAlgorithmicMedia",
    licence="as the model's provider says",
    credit="Written with a language model",
    credited_as=("a language model", "大语言模型"),
)
