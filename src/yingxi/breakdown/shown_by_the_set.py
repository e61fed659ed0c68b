"""What a sentence tells that the set shows without anybody acting: weather, a crowd, a lamp that burns."""

from yingxi.breakdown.lexicon import words_found
from yingxi.breakdown.lights import WITHOUT_LAMPS, lamp_burns
from yingxi.breakdown.marks import crowd_told
from yingxi.film.breakdown import Deed, Scene
from yingxi.film.brief import Language

SHORT = 8
"""Words or signs of a sentence that the set may show: a longer one tells more than that."""


def set_shows(deed: Deed, scene: Scene, language: Language) -> bool:
    """Whether the set itself shows it: the weather of `Snow falls.`, a crowd that waits, a lamp that burns."""
    words = len(deed.text) if language == "zh" else len(deed.text.split())
    told = bool(words_found(deed.text, language, "weathers")) or crowd_told(deed.text, language)
    told = told or (lamp_burns(deed.text, language) and not _is_wild(scene, language))
    return not deed.actors and words <= SHORT and told


def _is_wild(scene: Scene, language: Language) -> bool:
    """Whether a scene plays where no lamp stands."""
    meant = {each.meaning.rpartition(" ")[0] for each in words_found(scene.place, language, "places")}
    return not scene.inside and bool(meant) and meant <= WITHOUT_LAMPS
