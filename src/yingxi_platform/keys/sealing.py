"""Keys sealed and opened. They are in clear only in a worker, while it does a job of their studio."""

import os
from base64 import urlsafe_b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from typing import Any

from cryptography.fernet import Fernet, InvalidToken
from django.conf import settings
from django.utils import timezone

from yingxi.film.errors import InputError
from yingxi.generators.builtin.hosted_voice import card as voice
from yingxi.generators.builtin.language_model import settings as writer
from yingxi_platform.keys.models import SealedKey
from yingxi_platform.keys.unsaid import unsaid
from yingxi_platform.studios.models import Studio

LONGEST = 600
# What a studio may set for itself. Where a generator asks is the keeper's to say: it is asked from inside the house.
NAMES = (writer.MODEL, writer.KEY, voice.MODEL, voice.KEY, voice.NAMES)
SECRETS = (writer.KEY, voice.KEY)
MODELS = (writer.MODEL, voice.MODEL)
SERVERS = (writer.SERVER, voice.SERVER)
HOSTED = frozenset(
    (
        "ai21", "anthropic", "cerebras", "cohere", "cohere_chat", "dashscope", "deepinfra", "deepseek", "elevenlabs",
        "fireworks_ai", "gemini", "groq", "minimax", "mistral", "moonshot", "novita", "openai", "openrouter",
        "perplexity", "sambanova", "together_ai", "volcengine", "xai", "zai",
    )
)  # fmt: skip
"""Providers, as LiteLLM names them, that are asked at an address of their own. Others, such as `ollama/` or
`llamafile/`, are asked on the house's own machine, or where its environment says: those the keeper alone names."""


def key_set(studio: Studio, name: str, value: str, *, by: Any) -> None:
    """The value sealed; an empty one takes the key away. Raises InputError."""
    value = value.strip()
    if name not in (*NAMES, *(SERVERS if by.keeper else ())):
        raise InputError("there is no such key", next_step="choose one of the list")
    if not value:
        studio.keys.filter(name=name).delete()
        return
    if len(value) > LONGEST or not value.isprintable():
        raise InputError("this is no key", next_step="paste the key alone, without line ends")
    provider, named, _ = value.partition("/")
    if name in MODELS and named and provider not in HOSTED and not by.keeper:
        raise InputError(
            "this model is not one of a provider whom a studio may name",
            next_step="name another, such as openai/gpt-4o, or ask who keeps the house",
        )
    sealed = {"sealed": _seal().encrypt(value.encode()), "set_by": by, "set_at": timezone.now()}
    SealedKey.objects.update_or_create(studio=studio, name=name, defaults=sealed)


@contextmanager
def keys_opened(studio: Studio) -> Iterator[None]:
    """The studio's keys in the environment, which the generators read; as it was afterwards. One that was sealed with
    another house's key is as if it were not there. What goes wrong meanwhile is told without them."""
    before: dict[str, str | None] = {}
    for key in studio.keys.all():
        try:
            value = _seal().decrypt(bytes(key.sealed)).decode()
        except InvalidToken:
            continue
        before[key.name] = os.environ.get(key.name)
        os.environ[key.name] = value
    try:
        yield
    except Exception as error:
        unsaid(error, [os.environ.get(name, "") for name in SECRETS])
        raise
    finally:
        for name, was in before.items():
            if was is None:
                del os.environ[name]
            else:
                os.environ[name] = was


def _seal() -> Fernet:
    return Fernet(urlsafe_b64encode(sha256(settings.KEYS_SECRET.encode()).digest()))
