"""Sheets: the fixed identity of a person, a place, a film's palette."""

from typing import Annotated, Literal

from pydantic import Field

from yingxi.film.breakdown import BeatMark
from yingxi.film.colour import Written, WrittenOrNone
from yingxi.film.noun import Noun
from yingxi.film.story import Age, Sex

HairStyle = Literal[
    "bun", "bob", "short", "pigtails", "long", "cropped", "bald", "ponytail", "curly", "topknot", "wavy",
    "braid", "afro", "spiky", "slicked", "bowl", "twin buns", "coiffure", "shaven",
]  # fmt: skip
Cut = Literal["short top", "long coat", "dress"]
Pattern = Literal[
    "plain", "stripes", "dots", "checks", "flowers", "buttons", "apron", "suit", "knots", "hood", "cardigan",
    "overalls", "zip", "vest", "knit", "tee", "leather", "padded", "hanfu", "kimono", "robe", "lab", "uniform", "gown",
    "scrubs", "doctor", "raincoat", "trench", "armour", "cloak", "sailor", "pinafore",
    "space", "tunic", "singlet", "martial", "sari", "kurta", "thobe", "poncho", "empire", "tailcoat", "deel",
    "evening",
]  # fmt: skip
Print = Literal["plain", "stripes", "dots", "checks", "flowers"]
Hat = Literal[
    "none", "cap", "straw", "beret", "headscarf", "brimmed", "knitted", "conical", "peaked", "helmet", "hard hat",
    "crown", "official", "cook", "space helmet", "nurse", "veil", "clown", "turban", "sombrero", "bonnet", "hijab",
    "fur", "hood",
]  # fmt: skip
Mask = Literal["none", "cloth", "surgical", "half", "opera", "veil"]
"""Before the face: a cloth over nose and mouth, a surgeon's, one about the eyes, a painted one, a veil."""
Kind = Literal[
    "person", "ghost", "robot", "lion", "cat", "dog", "bird", "fox", "wolf", "rabbit", "mouse", "bear", "panda", "pig",
    "monkey", "tiger", "horse", "cow", "sheep", "deer", "elephant", "dragon", "fish",
    "squirrel", "hedgehog", "frog", "turtle", "whale",
]  # fmt: skip
Face = Literal["round", "oval", "square", "long"]
Brows = Literal["thin", "plain", "thick"]
BodyPlan = Literal["upright", "four-legged", "winged"]
"""On which joints somebody is drawn and acted: an animal that is no person goes on four legs."""
Eyes = Literal["almond", "round", "narrow", "soft"]
Temper = Literal["plain", "happy", "sad", "elder", "child", "sneak"]
SetKind = Literal[
    "living room", "bedroom", "kitchen", "classroom", "shop", "street", "park", "rooftop",
    "hospital ward", "cafe", "library", "office",
    "courtyard", "stage", "train carriage", "hillside", "harbour", "workshop",
    "forest", "beach", "night market", "field",
    "gym", "gallery", "laboratory", "recording studio", "rehearsal room", "pottery studio", "restaurant kitchen",
    "mansion", "temple hall", "community hall", "meeting room", "garden", "desert", "mountain",
    "greenhouse", "riverside", "restaurant", "station", "great hall", "lighthouse", "lamp room", "ship cabin",
    "spaceship", "moon", "bathroom", "corridor", "car", "house front", "alley", "village", "boat", "bus", "mars",
    "orchard", "cabin", "food market", "attic", "subway", "tailor shop", "courtroom", "playground", "photo studio",
    "smithy", "sports ground", "print shop", "puppet theatre", "projection booth", "lift", "cave",
    "prison cell", "barn",
]  # fmt: skip

Period = Literal["", "ancient", "1930s", "today", "future"]
Culture = Literal["", "chinese", "western", "japanese", "african", "arab", "indian", "mexican"]
OPEN_AIR: frozenset[SetKind] = frozenset(
    {
        "street", "park", "rooftop", "courtyard", "hillside", "harbour", "forest", "beach", "night market", "field",
        "garden", "desert", "mountain", "riverside", "lighthouse", "moon",
        "house front", "alley", "village", "boat", "mars", "orchard", "food market", "playground",
        "sports ground",
    }
)  # fmt: skip
"""Under the sky; every other kind has a roof."""
AIRLESS: frozenset[SetKind] = frozenset({"moon", "mars"})
"""Where nobody breathes without a suit."""
SEALED: frozenset[SetKind] = frozenset({"moon", "recording studio", "spaceship", "subway"})
"""Where nothing is heard of the weather."""


class Garment(Noun):
    """One garment: a cut, a colour (`#rrggbb`), a pattern and the colour of the pattern (of an apron over it, the
    apron's). `under` is the colour of what shows beneath it, where the text names one, and `under_pattern` what is
    printed on that: of overalls, whose `colour` is their shirt's, on the shirt."""

    cut: Cut
    colour: Written
    pattern: Pattern = "plain"
    trim: WrittenOrNone = ""
    under: WrittenOrNone = ""
    under_pattern: Print = "plain"
    name: str = ""


class Hair(Noun):
    """How somebody's hair is cut, and its colour."""

    style: HairStyle
    colour: Written


Texture = Literal["plain", "elder", "creature", "robot"]


class VoiceSheet(Noun):
    """A person's voice: a mix of packaged styles by weight, and its treatment (ratios; 1 = as it is). `intonation`
    says how far it rises and falls, `texture` what is in it beside its tone."""

    styles: tuple[tuple[str, Annotated[float, Field(gt=0)]], ...]
    pitch: float = Field(default=1.0, ge=0.5, le=2.0)
    formant: float = Field(default=1.0, ge=0.5, le=2.0)
    pace: float = Field(default=1.0, ge=0.5, le=2.0)
    intonation: float = Field(default=1.0, ge=0.0, le=2.0)
    texture: Texture = "plain"


class CharacterSheet(Noun):
    """Who somebody is, in every shot. Heights in metres, colours as `#rrggbb`.
    `sex_guessed` is the sex where nothing in the text told it, guessed by the name or by chance.
    `honoured` lists the words of the text that this sheet obeys, `ignored` those it could not.
    `skirt` is worn under a short top in the place of trousers; `shorts` says that these end above the knee, `cape`
    hangs from the shoulders behind all, a `shawl` lies over them and the upper arms. `picture` names a person's own
    picture, from the film's folder, that stands in the place of the figure."""

    id: str
    name: str
    kind: Kind = "person"
    body: BodyPlan = "upright"
    sex: Sex = "none"
    sex_guessed: Sex = "none"
    age: Age = "adult"
    years: int | None = Field(default=None, ge=0)
    height: float = Field(default=1.65, gt=0.1, lt=3.0)
    build: Literal["slim", "medium", "broad"] = "medium"
    skin: Written = "#e8c4a0"
    face: Face = "oval"
    hair: Hair
    eyes: Eyes = "almond"
    brows: Brows = "plain"
    glasses: bool = False
    red_nose: bool = False
    beard: Literal["none", "moustache", "beard", "long beard"] = "none"
    beard_colour: WrittenOrNone = ""
    top: Garment
    skirt: WrittenOrNone = ""
    trousers: Written = "#4a4a5a"
    shorts: bool = False
    shoes: Written = "#3a3038"
    scarf: WrittenOrNone = ""
    cape: WrittenOrNone = ""
    shawl: WrittenOrNone = ""
    mask: Mask = "none"
    mask_colour: WrittenOrNone = ""
    hat: Hat = "none"
    hat_colour: WrittenOrNone = ""
    holds: str = ""
    temper: Temper = "plain"
    accent: bool = False
    voice: VoiceSheet
    picture: str = ""
    honoured: tuple[str, ...] = ()
    ignored: tuple[str, ...] = ()


class SetSheet(Noun):
    """A place: which set draws it, how it is dressed, and how many scenes' light it must take.
    `stood_in` says which place the text asked for where another set plays it. `period` and `culture` say when and
    where its fittings are of; empty: the set's own time, and the culture of the film's language.
    `picture` names a person's own picture, from the film's folder, that hangs in the place of the set."""

    id: str
    place: str
    kind: SetKind
    inside: bool = True
    dressing: tuple[str, ...] = ()
    hue: float = Field(default=60.0, ge=0, le=360)
    stood_in: str = ""
    picture: str = ""
    period: Period = ""
    culture: Culture = ""


class Palette(Noun):
    """The film's colours: paper ground, two neighbours and one accent, as `#rrggbb`. `script` is the film's colour
    script: the tint of the light in each beat, where it has one."""

    ground: Written
    first: Written
    second: Written
    accent: Written
    script: dict[BeatMark, Written] = Field(default_factory=dict)


class Cast(Noun):
    """Everybody, and the film's palette."""

    people: tuple[CharacterSheet, ...]
    palette: Palette

    def sheet(self, person: str) -> CharacterSheet:
        return next(sheet for sheet in self.people if sheet.id == person)


class Sets(Noun):
    """The sheets of all places of a film."""

    places: tuple[SetSheet, ...]

    def sheet(self, place: str) -> SetSheet:
        return next(sheet for sheet in self.places if sheet.id == place)
