"""Feelings become numbers: how far lids, brows and mouth are moved by the blend of a face.

Head space, used by everything above the neck: one head (H) high, chin at (0, 0), x towards where the person
faces, y up. Figures: docs/figures.md, Face.
"""

from dataclasses import dataclass, fields
from functools import lru_cache

from yingxi.film.performance import Face
from yingxi.film.sheet import CharacterSheet
from yingxi.film.story import Age
from yingxi.stage.ages import between, years_of

SLIDE = 0.16
"""How far the mid-line may slide, in H."""
# One side of a face moves this much more than the other.
ASYMMETRY = 0.20
# How far the corners of a mouth stand up that feels nothing: next to nothing, for a smile is a feeling.
FLAT = 0.09
# Joy from here shuts the eyes to arcs.
ARCS = 0.78
# A feeling is at its strongest from here, and begins to be more than strong there.
STRONGEST, MORE_THAN_STRONG = 0.88, 0.7
# A weak feeling is shown as so high a power of it; joy has a mouth that needs no help.
_SHOWN = {
    "sadness": 0.6, "anger": 0.6, "fear": 0.6, "disgust": 0.6, "doubt": 0.6, "surprise": 0.6, "tenderness": 0.84,
}  # fmt: skip
# How much a second feeling lowers the lids further, and how far raised brows open them.
SECOND_FEELING, LIFTED_LIDS = 0.3, 0.34


@dataclass(frozen=True, slots=True)
class Measures:
    """Where things are on a face, in H."""

    half: float
    eye_y: float
    eye_x: float
    eye_wide: float
    eye_high: float
    iris: float
    mouth_down: float


# By years. The middle of a grown face does not change: an old one's eyes are smaller and its mouth lies lower.
_BY_YEARS: tuple[tuple[float, Measures], ...] = (
    (3.0, Measures(0.51, 0.365, 0.205, 0.165, 0.190, 0.146, 0.222)),
    (8.0, Measures(0.49, 0.400, 0.200, 0.157, 0.172, 0.132, 0.240)),
    (13.0, Measures(0.455, 0.430, 0.187, 0.153, 0.157, 0.121, 0.258)),
    (18.0, Measures(0.43, 0.448, 0.177, 0.150, 0.146, 0.113, 0.268)),
    (40.0, Measures(0.42, 0.462, 0.170, 0.144, 0.132, 0.104, 0.277)),
    (60.0, Measures(0.43, 0.470, 0.170, 0.138, 0.114, 0.095, 0.286)),
    (80.0, Measures(0.44, 0.478, 0.168, 0.131, 0.106, 0.090, 0.297)),
)
_TABLES = {
    each.name: tuple((years, getattr(measures, each.name)) for years, measures in _BY_YEARS)
    for each in fields(Measures)
}


@lru_cache(maxsize=128)
def measures_of(sheet: CharacterSheet) -> Measures:
    """Where things are on this person's face."""
    years = years_of(sheet)
    return Measures(**{name: between(table, years) for name, table in _TABLES.items()})


@dataclass(frozen=True, slots=True)
class EyeState:
    """One eye: `open` 0-1 of the upper lid, `cheek` how far the lower lid is pushed up, `slant` the lid's
    slope (positive: inner end low), `scale` of the whole."""

    open: float
    cheek: float
    slant: float
    scale: float
    arc: bool
    iris: float = 1.0
    """The iris's size against a calm one's: in terror it is small in the white."""
    tear: bool = False


@dataclass(frozen=True, slots=True)
class BrowState:
    """One brow: `lift` in H, `inner` degrees by which the inner end rises."""

    lift: float
    inner: float


@dataclass(frozen=True, slots=True)
class MouthState:
    """`bend` -1 (down) to 1 (up), `wide` and `high` as factors, `skew` what lifts one corner more, in H."""

    bend: float
    wide: float
    high: float
    skew: float
    held: str = ""
    """What a strong feeling makes of a mouth that does not speak: a grin, a gasp, clenched teeth, a quiver, a sneer;
    and the strongest: a gape, chattering teeth, a tongue put out, a lip pushed forward, a mouth pulled aside."""


@dataclass(frozen=True, slots=True)
class Expression:
    near_eye: EyeState
    far_eye: EyeState
    near_brow: BrowState
    far_brow: BrowState
    mouth: MouthState
    blush: float


def _beyond(felt: float) -> float:
    """0 for a feeling that is no more than strong, 1 for the strongest."""
    return min(1.0, max(0.0, (felt - MORE_THAN_STRONG) / (1.0 - MORE_THAN_STRONG)))


def _told(face: Face) -> Face:
    """What is felt as it is shown: a weak feeling is seen at a glance, a strong one is what it is."""
    shown = {
        name: value**power for name, power in _SHOWN.items() if 0.0 < (value := getattr(face, name)) < 1.0
    }
    return face.model_copy(update=shown) if shown else face


def expression_of(felt: Face, age: Age) -> Expression:
    """The face's blend, the near side a little stronger than the far one."""
    face = _told(felt)
    strong, weak = 1 + ASYMMETRY / 2, 1 - ASYMMETRY / 2
    rested = 0.90 if age == "elder" else 1.0
    bend = (
        0.95 * face.joy
        + 0.62 * face.tenderness
        - 1.0 * face.sadness
        - 0.80 * face.anger
        - 0.60 * face.fear
        - 0.55 * face.disgust
        - 0.30 * face.doubt
        + 0.42 * _beyond(felt.tenderness)
    )
    bend = min(1.0, max(-1.0, bend + FLAT))
    return Expression(
        _eye(face, felt, strong, rested, 0.10),
        _eye(face, felt, weak, rested, -0.22),
        _brow(face, felt, strong, 1.0),
        _brow(face, felt, weak, -0.45),
        MouthState(
            bend,
            1.0
            + 0.28 * min(1.0, face.joy)
            - 0.16 * face.surprise
            + 0.10 * face.sadness
            + 0.08 * face.anger
            - 0.10 * face.doubt
            + 0.14 * _beyond(felt.tenderness),
            1.0 + 0.25 * face.surprise + 0.20 * face.joy + 0.12 * face.anger - 0.15 * face.tenderness,
            0.012 * bend + 0.034 * face.disgust + 0.030 * face.doubt,
            _held(felt),
        ),
        min(1.0, 0.45 + 0.5 * face.joy + 0.35 * face.tenderness + 0.35 * face.anger - 0.25 * face.fear)
        + 0.60 * _beyond(felt.tenderness)
        - 0.20 * _beyond(felt.fear),
    )


def _held(face: Face) -> str:
    """The mouth of the strongest feeling, where that is strong enough to open or twist it."""
    limits = {"joy": 0.88, "surprise": 0.60, "anger": 0.80, "fear": 0.62, "disgust": 0.50}
    names = {"joy": "grin", "surprise": "gasp", "anger": "teeth", "fear": "quiver", "disgust": "sneer"}
    most = {"surprise": "gape", "fear": "chatter", "disgust": "tongue", "sadness": "pout", "doubt": "aside"}
    name = max(most, key=lambda name: getattr(face, name))
    if getattr(face, name) >= max(STRONGEST, face.joy, face.anger):
        return most[name]
    felt = {name: getattr(face, name) - limit for name, limit in limits.items()}
    strongest = max(felt, key=lambda name: felt[name])
    return names[strongest] if felt[strongest] >= 0 else ""


def _eye(face: Face, felt: Face, share: float, rested: float, doubted: float) -> EyeState:
    tender = min(1.0, felt.tenderness)
    lowered = (
        0.36 * tender * share,
        0.28 * min(1.0, face.sadness) + 0.14 * _beyond(felt.sadness),
        0.26 * min(1.0, face.anger),
        0.10 * min(1.0, face.joy),
        0.30 * min(1.0, face.disgust) + 0.20 * _beyond(felt.disgust) * share,
        0.26 * _beyond(felt.doubt) * (doubted < 0),
    )
    # Feelings that lower the lids do not add up: two of them would look bored.
    most = max(lowered)
    open_by = (
        rested
        - most
        - SECOND_FEELING * (sum(lowered) - most)
        + 0.14 * min(1.0, face.surprise)
        + 0.16 * min(1.0, face.fear)
        + 0.10 * _beyond(felt.fear)
        + doubted * min(1.0, face.doubt)
        + LIFTED_LIDS * max(0.0, face.brow_lift)
    )
    open_by = max(0.54, open_by) * max(0.0, face.lids)
    return EyeState(
        open=min(1.12, open_by),
        cheek=min(
            0.8,
            max(0.0, 0.75 * face.joy * share + 0.25 * tender + 0.55 * face.disgust * share)
            + 0.40 * _beyond(felt.tenderness),
        ),
        slant=1.15 * face.anger - 1.0 * face.sadness - 0.7 * face.fear + 0.35 * face.disgust,
        scale=1.0
        + 0.20 * min(1.2, face.surprise)
        + 0.14 * face.fear
        + 0.12 * max(_beyond(felt.surprise), _beyond(felt.fear)),
        arc=felt.joy * min(1.0, face.lids * 2) >= ARCS and face.surprise < 0.4,
        iris=1.0 - 0.12 * min(1.0, face.fear) - 0.22 * _beyond(felt.fear) - 0.10 * _beyond(felt.surprise),
        tear=felt.sadness >= STRONGEST and share > 1,
    )


def _brow(face: Face, felt: Face, share: float, doubted: float) -> BrowState:
    """`doubted` is what doubt does to this side: one brow goes up, the other down."""
    lift = (
        0.070 * face.surprise
        + 0.045 * face.fear
        + 0.018 * face.joy
        - 0.046 * face.anger
        + 0.010 * face.sadness
        - 0.028 * face.disgust
        + (0.055 * face.doubt + 0.045 * _beyond(felt.doubt)) * doubted
        + 0.045 * _beyond(felt.surprise)
        + 0.025 * _beyond(felt.fear)
    )
    inner = 30.0 * face.sadness + 24.0 * face.fear + 10.0 * face.tenderness - 26.0 * face.anger
    inner += 8.0 * max(_beyond(felt.sadness), _beyond(felt.fear)) + 9.0 * _beyond(felt.tenderness)
    inner += -12.0 * face.disgust - 7.0 * face.doubt
    return BrowState(lift * share + 0.05 * face.brow_lift, inner * share)
