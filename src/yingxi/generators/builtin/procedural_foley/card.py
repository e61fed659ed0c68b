"""The card of procedural foley."""

from yingxi.generators.ports import Card

SOUNDS = (
    "applause", "baby", "bell", "bird", "bite", "blades", "call", "camera", "car horn", "cat", "chair", "clap", "clock",
    "cloth", "coin", "cough", "cow", "creak", "crowd", "cup", "dog", "donkey", "door", "door open",
    "door shut", "drag", "drop", "drum", "engine", "explosion", "fall", "fire", "fireworks", "frog", "gasp",
    "give", "glass", "gong", "hammer", "hand bell", "heartbeat", "hoof", "hooves", "horse", "hug", "insects",
    "kettle", "keyboard", "knock", "laugh", "laughter", "match", "music", "owl", "paper", "passing car",
    "paw", "pen", "phone", "pig", "pound", "pour", "put down", "rain", "rap", "rise", "roar", "rooster", "saw",
    "scratch", "sheep", "ship horn", "sigh",
    "sing high", "sing low", "singing", "sip", "siren", "sit", "sneeze", "snore", "sob",
    "splash", "stamp", "step", "stir", "stroke", "switch", "take", "tear", "thunder", "touch", "train horn", "umbrella",
    "wave", "whistle", "whoosh", "wind", "wing", "wolf",
)  # fmt: skip
"""Steps and the sounds of the repertoire."""

CARD = Card(
    id="procedural-foley",
    port="foley",
    version="31",
    title="Procedural foley",
    needs_packages=("numpy",),
    sounds=SOUNDS,
    licence="CC0-1.0",
    credited_as=("Yingxi's foley", "影戏拟音"),
)
