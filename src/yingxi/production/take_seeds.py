"""By which of its seeds a shot's take was played, and under which key that seed would have the shot made today."""

from dataclasses import dataclass, replace
from typing import Any

from yingxi.acting import shot_performed
from yingxi.film.performance import Performance
from yingxi.generators.ports import ShotRequest
from yingxi.graph import Later, Node
from yingxi.graph.keying import arguments_of, input_texts, key_of
from yingxi.production.making import Making
from yingxi.production.takes import ShotTake, drawn_by, played_by


@dataclass(frozen=True, slots=True)
class Played:
    """A take was played by `seed`, as film.yaml counts a shot's seeds; made by it today, the shot would be the take
    whose digest is `today`."""

    seed: int
    today: str


def played(making: Making, shot: str, take: ShotTake) -> Played | None:
    """Of a making that has been walked. None for what was not drawn here, for a take whose acting the store has no
    longer, and where what is heard in the shot is not made yet."""
    picture = making.pictured.get(shot)
    acting = next(
        (
            promise.node
            for promise in making.run.promises
            if promise.node.kind == "performance" and promise.node.subject == shot and promise.key is not None
        ),
        None,
    )
    seed = _seed_of(making, shot, take)
    if picture is None or picture.kind != "picture" or acting is None or seed is None:
        return None
    again = _by(making, shot, seed, picture, acting)
    return Played(seed, key_of(again, input_texts(again)).digest)


def _seed_of(making: Making, shot: str, take: ShotTake) -> int | None:
    """The seed whose acting the take shows."""
    store = making.run.store
    found = store.take_of(take.digest)
    asked = store.inputs(found.key).get("request") if found is not None else None
    if not isinstance(asked, dict):
        return None
    acted = Performance.model_validate(asked["performance"])
    keys = making.folder.journal.keys(f"performance {shot}")
    settled = making.settings.shots.get(shot)
    most = len(keys) + (settled.seed if settled else 0)
    numbers = {str(played_by(making, shot, seed)): seed for seed in range(most, -1, -1)}
    for key in keys:
        seed, there = numbers.get(dict(key.words)["parameter:seed"]), store.take(key)
        if seed is None or there is None or asked["seed"] != drawn_by(making, shot, seed):
            continue
        if _shown(Performance.model_validate(there.value)) == acted:
            return seed
    return None


def _by(making: Making, shot: str, seed: int, picture: Node[Any], acting: Node[Any]) -> Node[Any]:
    """The picture's node as it would be by that seed."""
    given = arguments_of(acting) | {"seed": played_by(making, shot, seed)}
    acted = shot_performed(
        given["board"], given["cast"], given["takes"], rate=given["rate"], seed=given["seed"]
    )
    later = picture.inputs["request"]
    assert isinstance(later, Later)
    request = later.made()
    assert isinstance(request, ShotRequest)
    changed = {"performance": _shown(acted), "seed": drawn_by(making, shot, seed)}
    return replace(picture, inputs={**picture.inputs, "request": request.model_copy(update=changed)})


def _shown(performance: Performance) -> Performance:
    """What of it is drawn."""
    return performance.model_copy(update={"contacts": (), "not_played": ()})
