"""The stages of a film, in the order in which they are made."""

from typing import Literal, get_args

Stage = Literal[
    "story",
    "screenplay",
    "breakdown",
    "cast",
    "sets",
    "dialogue",
    "storyboard",
    "cut",
    "acting",
    "shots",
    "sound",
    "delivery",
]

STAGES: tuple[Stage, ...] = get_args(Stage)
