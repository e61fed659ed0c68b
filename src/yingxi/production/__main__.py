"""The plan of a film of one scene: what a run would make, stage by stage, and how long it takes. Nothing is made."""

import tempfile
from itertools import groupby
from pathlib import Path

from yingxi.production.films import film_begun, film_planned
from yingxi.production.settings import Settings
from yingxi.screenplay.a_scene import A_SCENE, ITS_BRIEF

PLACES = 2

if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as parent:
        film = film_begun(Settings(brief=ITS_BRIEF), parent=Path(parent), screenplay=A_SCENE)
        plan = film_planned(film.root)
        for stage, steps in groupby(plan.steps, key=lambda step: step.stage):
            made = tuple(steps)
            print(
                f"{stage:12} {len(made):3} to make, about {sum(step.seconds for step in made):5.1f} s of work"
            )
        print(f"about {plan.seconds_on(PLACES):.0f} s on {PLACES} cores")
