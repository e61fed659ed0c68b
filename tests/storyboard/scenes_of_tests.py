"""A small scene of two, with its takes, for tests of the director."""

from yingxi.design import set_id
from yingxi.film.breakdown import Breakdown, Deed, Insert, Person, Scene, Silence, Speech
from yingxi.film.sheet import Sets, SetSheet
from yingxi.film.take import VoiceTake

RUTH, XIAOYU = "person-ruth", "person-xiaoyu"


def speech(number: int, person: str, text: str = "Hello.", **more: object) -> Speech:
    return Speech.model_validate({"id": f"scene-1.line-{number}", "person": person, "text": text, **more})


def deed(number: int, actor: str, verb: str, **more: object) -> Deed:
    given = {"id": f"scene-1.deed-{number}", "text": verb, "actors": (actor,), "verb": verb, **more}
    return Deed.model_validate(given)


def scene(*moments: object, **more: object) -> Scene:
    given = {
        "id": "scene-1",
        "place": "home",
        "hour": "dusk",
        "people": (RUTH, XIAOYU),
        "moments": moments,
        **more,
    }
    return Scene.model_validate(given)


SETS = Sets(places=(SetSheet(id=set_id(scene()), place="home", kind="living room"),))


def breakdown(*scenes: Scene) -> Breakdown:
    people = tuple(Person(id=person, name=person) for person in (RUTH, XIAOYU))
    return Breakdown(title="Six o'clock", language="en", scenes=scenes, people=people)


def takes(film: Breakdown, *, seconds: float = 1.5) -> dict[str, VoiceTake]:
    return {
        moment.id: VoiceTake(
            speech=moment.id, person=moment.person, text=moment.text, samples=round(48_000 * seconds)
        )
        for one in film.scenes
        for moment in one.moments
        if isinstance(moment, Speech)
    }


def talk() -> Breakdown:
    """Xiaoyu comes in, they talk, a thing is looked at, a silence, a hug."""
    return breakdown(
        scene(
            deed(1, RUTH, "sit", line=3),
            deed(2, XIAOYU, "enter", line=4),
            speech(1, XIAOYU),
            speech(2, RUTH),
            speech(3, XIAOYU),
            Insert(id="scene-1.insert-1", what="watch"),
            Silence(id="scene-1.silence-1"),
            speech(4, RUTH, feeling="tenderness", strength=1.4),
            deed(3, XIAOYU, "hug", whom=RUTH),
            mark="turn",
            beats=((0, "setup"), (6, "turn")),
        )
    )
