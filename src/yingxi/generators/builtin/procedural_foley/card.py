"""The card of procedural foley."""

from yingxi.generators.ports import Card

SOUNDS = (
    "applause", "bell", "bird", "bite", "camera", "cat", "chair", "clap", "clock", "cloth", "coin", "cough", "creak",
    "cup", "dog", "door", "door open", "door shut", "drag", "drop", "drum", "engine", "explosion", "fall", "fire",
    "gasp", "give", "hand bell", "heartbeat", "hug", "insects", "keyboard", "knock", "laugh", "laughter", "match",
    "music", "paper", "pen", "phone", "pour", "put down", "rain", "rap", "rise", "ship horn", "sigh", "sip", "sit",
    "sneeze", "snore", "sob", "splash", "step", "stir", "switch", "take", "tear", "thunder", "touch", "train horn",
    "umbrella", "wave", "whoosh", "wind", "wing",
)  # fmt: skip
"""Steps and the sounds of the repertoire."""

CARD = Card(
    id="procedural-foley",
    port="foley",
    version="11",
    title="Procedural foley",
    needs_packages=("numpy",),
    sounds=SOUNDS,
    licence="CC0-1.0",
    credited_as=("Yingxi's foley", "影戏拟音"),
)
