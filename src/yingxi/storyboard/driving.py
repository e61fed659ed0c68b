"""Who drives sits at the wheel."""

from yingxi.film.breakdown import Deed, Moment, Scene
from yingxi.film.verbs import GAITS
from yingxi.stage.place import AT_THE_WHEEL, Place
from yingxi.storyboard.sitting import steers


def at_the_wheel(scene: Scene, place: Place) -> Scene:
    """`scene` in which whoever drives what it plays in sits at its wheel, and walks nowhere for it."""
    if not any(seat.name == AT_THE_WHEEL for seat in place.seats):
        return scene

    def driven(moment: Moment) -> Moment:
        drives = isinstance(moment, Deed) and moment.verb in GAITS and steers(moment.text)
        return moment.model_copy(update={"verb": "sit"}) if drives else moment

    return scene.model_copy(update={"moments": tuple(driven(moment) for moment in scene.moments)})
