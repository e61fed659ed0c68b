"""When the camera moves: seldom, and for a reason. Most shots hold."""

from dataclasses import replace

from yingxi.film.board import Size
from yingxi.film.breakdown import Speech
from yingxi.storyboard.model import Run, Situation, View

# Shorter than this, in seconds, a move would be a twitch.
LONG_ENOUGH = 2.2
NEAR = (Size.MEDIUM, Size.MEDIUM_CLOSE, Size.CLOSE)


def moved(view: View, run: Run, situation: Situation) -> View:
    """`view` with its move, where what happens asks for one and the shot before held still."""
    if view.move != "hold" or view.insert or not view.subjects:
        return view
    last = situation.last
    rested = last is None or last.move == "hold" or bool(last.insert)
    seconds = sum(step.seconds for step in run)
    if situation.kind == "chase":
        return replace(view, move="handheld")
    if not rested or seconds < LONG_ENOUGH:
        return view
    chance = situation.chance
    if situation.kind == "montage":
        return replace(view, move="truck" if len(view.subjects) > 1 or view.size not in NEAR else "push")
    if situation.mood == "suspense" and view.size in NEAR:
        return replace(view, move="push" if chance < 0.5 else "handheld")
    if situation.kind == "monologue" and view.size in NEAR and situation.told > 0.5:
        return replace(view, move="push")
    if view.over and chance < 0.3 and run[0].role == "":
        return replace(view, move="rack focus")
    if len(view.subjects) > 2 and view.size in (Size.FULL, Size.WIDE) and chance < 0.5:
        return replace(view, move="truck")
    felt = any(isinstance(s.moment, Speech) and s.moment.feeling in ("tenderness", "sadness") for s in run)
    if felt and view.size in (Size.MEDIUM_CLOSE, Size.CLOSE) and situation.told > 0.45 and chance < 0.6:
        return replace(view, move="push")
    if situation.kind == "farewell" and len(view.subjects) == 1 and view.size in NEAR and chance < 0.5:
        return replace(view, move="pull")
    return view
