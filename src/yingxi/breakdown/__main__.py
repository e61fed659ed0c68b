"""A scene broken down: where and when, who, and every moment under an id that stays."""

from yingxi.breakdown import screenplay_broken_down
from yingxi.film.breakdown import Deed, Speech
from yingxi.screenplay import screenplay_from_fountain
from yingxi.screenplay.a_scene import A_SCENE, ITS_BRIEF

breakdown = screenplay_broken_down(screenplay_from_fountain(A_SCENE), language=ITS_BRIEF.language)
for person in breakdown.people:
    print(f"{person.name}: {', '.join(person.words)}")
for scene in breakdown.scenes:
    print(f"\n{scene.place}, {scene.hour}, {scene.weather}")
    for moment in scene.moments:
        if isinstance(moment, Speech):
            print(f"  {moment.id:16} {moment.person} says, {moment.feeling}: {moment.text}")
        elif isinstance(moment, Deed):
            who = " and ".join(moment.actors) or "nobody"
            print(
                f"  {moment.id:16} {who} {moment.verb or 'is not staged'} {moment.whom} {moment.what}".rstrip()
            )
