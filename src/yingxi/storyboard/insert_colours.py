"""The colour of what is seen close: as its words say, else as its owner's sheet does."""

from collections.abc import Sequence

from yingxi.breakdown.lexicon import chinese_found, english_found, english_tokens
from yingxi.film.breakdown import Deed, Scene
from yingxi.film.sheet import Cast, CharacterSheet
from yingxi.stage.props import prop_named
from yingxi.storyboard.colours_said import dye_meant, thing_said
from yingxi.storyboard.model import ShotPlan

# How many letters may stand between a colour and its thing.
BESIDE = 3


def insert_colour(plan: ShotPlan, scene: Scene, cast: Cast) -> str:
    """`#rrggbb`, or empty where neither the text nor a sheet says one."""
    name = plan.view.insert
    said = " ".join(str(getattr(step.moment, "text", "")) for step in plan.steps)
    told = colour_told(said, name) or next((told for told in _all_told(scene, name)), "")
    return told or _worn(name, scene, cast)


def thing_colour(name: str, scenes: Sequence[Scene], cast: Cast) -> str:
    """The colour of a thing in a film: the first that a scene tells, else as it is worn."""
    told = (each for scene in scenes for each in _all_told(scene, name))
    return next(told, "") or next((worn for scene in scenes if (worn := _worn(name, scene, cast))), "")


def _all_told(scene: Scene, name: str) -> list[str]:
    """The colours that the scene's deeds give the thing, in order."""
    texts = [moment.text for moment in scene.moments if isinstance(moment, Deed)]
    return [told for text in texts if (told := colour_told(text, name))]


def colour_told(text: str, name: str) -> str:
    """The colour word right before a word for the thing."""
    for colour in chinese_found(text, "colours"):
        behind = text[colour.end : colour.end + BESIDE + 2].lstrip("色的")
        if any(thing_said(behind[:length]) == name for length in range(1, len(behind) + 1)):
            return dye_meant(colour.meaning)
    tokens = english_tokens(text)
    for colour in english_found(tokens, "colours"):
        if prop_named(" ".join(tokens[colour.end : colour.end + 2])) == name:
            return dye_meant(colour.meaning)
    return ""


def _worn(name: str, scene: Scene, cast: Cast) -> str:
    """As somebody of the scene wears it."""
    people = [sheet for sheet in cast.people if sheet.id in scene.people]
    colours = [colour for sheet in people if (colour := _of_sheet(name, sheet))]
    return colours[0] if colours else ""


def _of_sheet(name: str, sheet: CharacterSheet) -> str:
    if name == "shoes":
        return sheet.shoes
    if name == "scarf":
        return sheet.scarf or sheet.shawl
    return sheet.hat_colour if name == "hat" and sheet.hat != "none" else ""
