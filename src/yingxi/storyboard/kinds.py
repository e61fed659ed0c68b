"""Kinds of scene: what a scene is for decides how it is covered."""

from collections.abc import Sequence

from yingxi.breakdown.told import tells
from yingxi.film.allowance import spoken_count
from yingxi.film.breakdown import Deed, Insert, Scene, Speech
from yingxi.storyboard.model import SceneKind, Step

# Words with which one goes for good.
PARTING = ("leave", "wave")
# So many deeds are several.
SEVERAL = 4
AT_LENGTH = 45
"""Words or characters that one person alone says in a monologue."""
# Without a line and with three of these, a scene is action.
ACTION_VERBS = (
    "walk",
    "run",
    "enter",
    "leave",
    "sit",
    "rise",
    "kneel",
    "dance",
    "fall",
    "push",
    "pull",
    "throw",
    "drop",
    "catch",
    "hide",
)


def is_montage(scene: Scene) -> bool:
    """Whether the scene is told as a montage, or heading or directions call it one."""
    return (
        scene.telling == "montage"
        or tells(scene.heading, "montage")
        or any(tells(d.text, "montage") for d in scene.directions)
    )


def told_by_deeds(scene: Scene) -> bool:
    """Whether a scene is told by what is done in it: several deeds, one after the other, and hardly a line."""
    deeds = sum(isinstance(moment, Deed) and bool(moment.verb) for moment in scene.moments)
    lines = sum(isinstance(moment, Speech) for moment in scene.moments)
    return deeds >= SEVERAL and lines <= 1


def scene_kind(scene: Scene, steps: Sequence[Step]) -> SceneKind:
    """The kind of `scene`, from what is done and said in it."""
    deeds = [moment for moment in scene.moments if isinstance(moment, Deed) and moment.verb]
    lines = [m for m in scene.moments if isinstance(m, Speech) and not m.off_screen and not m.voice_over]
    speakers = {line.person for line in lines}
    if is_montage(scene):
        return "montage"
    runs = [
        deed for deed in deeds if deed.verb == "run" or (deed.verb == "leave" and tells(deed.text, "runs"))
    ]
    if len(runs) >= 2 and (
        scene.mood in ("action", "suspense") or len({a for d in runs for a in d.actors}) > 1
    ):
        return "chase"
    late = [deed for deed in deeds[len(deeds) // 2 :] if deed.verb in PARTING]
    if late and len(scene.people) > 1 and late[-1].verb == "leave":
        return "farewell"
    if len(speakers) == 1 and (
        len(lines) >= 3 or sum(spoken_count(line.text) for line in lines) >= AT_LENGTH
    ):
        return "monologue"
    if len(speakers) > 2 or (len(scene.people) > 2 and len(lines) >= 3):
        return "company"
    if len(speakers) == 2 and len(lines) >= 3:
        return "dialogue"
    if any(isinstance(moment, Insert) for moment in scene.moments) and len(lines) <= 2:
        return "discovery"
    if any(deed.verb == "enter" for deed in deeds[:3]) and len(scene.people) > 1:
        return "entrance"
    if not lines and sum(deed.verb in ACTION_VERBS for deed in deeds) >= 3:
        return "action"
    return "dialogue" if len(speakers) == 2 else "quiet"
