"""All settings of a film: what `film.yaml` holds. The brief, and everything that is decided once for the
folder."""

from typing import Annotated, Literal

from pydantic import Field

from yingxi.film.brief import Brief
from yingxi.film.loudness import LoudnessName
from yingxi.film.noun import Noun

DRAFT_SCALE = 2


class ShotSettings(Noun):
    """What a single shot is made by, where it differs from the film. `video` names a person's own, from the film's
    folder, that takes the picture's place. `seed` plays this shot alone another way; 0 is the film's own.

    `take` is the take that a person chose, by the beginning of its digest. It holds until the shot would be made from
    something else than when it was chosen: then the take `instead_of` which it was chosen is another one. A shot that
    is `locked` keeps its take all the same. Where `instead_of` is empty, the take holds until it is taken out."""

    animator: str = ""
    video: str = ""
    seed: int = Field(default=0, ge=0)
    take: str = Field(default="", pattern=r"^([0-9a-f]{8,64})?$")
    instead_of: str = Field(default="", pattern=r"^([0-9a-f]{8,64})?$")
    locked: bool = False


class LineSettings(Noun):
    """A person's own `recording` of a line, from the film's folder, in the place of the voice's. `seed` has this line
    alone said another way; 0 is as the voice says it first. `subtitle` is what it says in the film's second language,
    as a person translated it."""

    recording: str = ""
    subtitle: str = ""
    seed: int = Field(default=0, ge=0)


class CueSettings(Noun):
    """A person's own `music` for a cue, from the film's folder, in the place of the composer's. `seed` has this cue
    alone written anew; 0 is the film's own."""

    music: str = ""
    seed: int = Field(default=0, ge=0)


class SheetSettings(Noun):
    """What a person decided of somebody's or some place's sheet: a `locked` one stays as it is, whatever the makers
    would draw from a screenplay that has changed."""

    locked: bool = False


class Generators(Noun):
    """Who makes what; empty means the built-in."""

    writer: str = ""
    illustrator: str = ""
    animator: str = ""
    voice: str = ""
    composer: str = ""
    foley: str = ""


LONGEST_NAME = 80


class Settings(Noun):
    """`director` is who made the film, for its credits; empty, they name the makers alone. `start` says whether the
    film begins with its idea or with a screenplay of the person's own. `pace` is fitted on the first make and then
    kept, so that one changed line does not time every shot anew. `pronunciations` maps written words to how they are to
    be spoken. `loudness` is the name of where the film is shown, or LUFS; `surround` asks for the mix in 5.1 as well.
    `captions` makes the subtitles say who speaks and what sounds; `second_language` adds them in another language,
    where the writer can translate. `told_in` is the language in which the story was told, where its screenplay has been
    translated since: it is not told again for that. `budget` caps what a run may cost, in `currency`. `shots`, `lines`,
    `cues` and `sheets` hold what a person chose for one of them, by its id."""

    brief: Brief
    start: Literal["idea", "screenplay"] = "idea"
    director: str = Field(default="", max_length=LONGEST_NAME)
    draft: bool = False
    loudness: LoudnessName | Annotated[float, Field(ge=-40.0, le=-5.0)] = "web"
    surround: bool = False
    label: bool = True
    subtitles: bool = True
    captions: bool = False
    second_language: Literal["", "zh", "en"] = ""
    told_in: Literal["", "zh", "en"] = ""
    chapters: bool = True
    pace: float | None = Field(default=None, gt=0, le=10)
    budget: float | None = Field(default=None, ge=0)
    currency: str = "USD"
    generators: Generators = Generators()
    shots: dict[str, ShotSettings] = Field(default_factory=dict)
    lines: dict[str, LineSettings] = Field(default_factory=dict)
    cues: dict[str, CueSettings] = Field(default_factory=dict)
    sheets: dict[str, SheetSettings] = Field(default_factory=dict)
    pronunciations: dict[str, str] = Field(default_factory=dict)

    @property
    def made_brief(self) -> Brief:
        """The brief as it is made: of a draft at half the size."""
        if not self.draft:
            return self.brief
        sides = (self.brief.width, self.brief.height)
        width, height = (max(64, side // DRAFT_SCALE // 2 * 2) for side in sides)
        return self.brief.model_copy(update={"width": width, "height": height})
