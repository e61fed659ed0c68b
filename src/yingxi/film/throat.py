"""When a mouth is open that lets something out without words: for whoever is heard and for whoever is drawn."""

from dataclasses import dataclass

from yingxi.film.mouth import Mouth


@dataclass(frozen=True, slots=True)
class Opening:
    """The mouth has a shape from `start` to `end`, in seconds from the sound's first moment."""

    start: float
    end: float
    shape: Mouth


LAUGHED_AT = (0.0, 0.21, 0.42, 0.63)
"""Seconds at which the syllables of a laugh begin: four or five a second, as people laugh."""
SNEEZED_AT = (0.0, 0.46)
"""When the breath is drawn in, and when it bursts out."""
SOBBED_AT, LET_GO_AT = (0.0, 0.27, 0.54), 0.81
"""When air is drawn in by jerks, and when it is let go."""
COUGHED_AT = (0.0, 0.38)
WHISTLED = (0.0, 0.45, 0.75, 1.2, 1.85, 2.2, 2.55, 3.5)
"""Where each of seven whistled notes begins, and where the last one ends."""
SUNG = (0.0, 0.5, 0.84, 1.34, 2.06, 2.46, 2.86, 3.96)
"""The same of seven notes that are sung on open vowels."""
_BETWEEN = 0.06
"""Seconds for which the mouth is nearly shut from one sung note to the next."""

OPENINGS: dict[str, tuple[Opening, ...]] = {
    "laugh": tuple(Opening(at, at + 0.14, Mouth.A) for at in LAUGHED_AT),
    "sob": (
        *(Opening(at, at + 0.14, Mouth.E) for at in SOBBED_AT),
        Opening(LET_GO_AT, LET_GO_AT + 0.4, Mouth.O),
    ),
    "sigh": (Opening(0.0, 0.35, Mouth.E), Opening(0.47, 1.15, Mouth.O)),
    "whistle": (Opening(WHISTLED[0], WHISTLED[-1], Mouth.U),),
    **dict.fromkeys(
        ("sing high", "sing low"),
        tuple(
            Opening(begin, end - _BETWEEN, shape)
            for begin, end, shape in zip(
                SUNG,
                SUNG[1:],
                (Mouth.A, Mouth.O, Mouth.E, Mouth.A, Mouth.U, Mouth.O, Mouth.A),
                strict=False,
            )
        ),
    ),
    "gasp": (Opening(0.0, 0.3, Mouth.A),),
    "cough": tuple(Opening(at, at + 0.17, Mouth.A) for at in COUGHED_AT),
    "sneeze": (Opening(SNEEZED_AT[0], 0.38, Mouth.A), Opening(SNEEZED_AT[1], 0.67, Mouth.S)),
}
