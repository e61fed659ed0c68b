"""The takes of a shot as a page shows them: all that came in, which one the film has, how each can be chosen."""

import json
from typing import Any, Literal

from django.http import Http404

from yingxi.film.board import Board
from yingxi.film.errors import DocumentError
from yingxi.generators.registry import card_of
from yingxi.production.by_hand import value_at
from yingxi.production.making import Making
from yingxi.production.take_seeds import Played, played
from yingxi.production.takes import KEPT, KINDS, takes_of, wanted
from yingxi_platform.films.reading import fields_of, noun_of
from yingxi_platform.films.rushes import take_noted
from yingxi_platform.films.writing import field_saved
from yingxi_platform.studios.models import Film

Act = Literal["choose", "lock", "unlock", "again"]
SETTLED_BY = ("seed", "take", "instead_of", "locked")
_FILM = "film.yaml"


def shots_known(film: Film, making: Making) -> dict[str, Any]:
    """What is kept of each shot for its page: under which key it would be made, for how long and how much, its
    takes."""
    known, store = {}, making.folder.store.root
    today = wanted(making)
    costs = {
        promise.node.subject: (promise.node.weight, promise.node.price)
        for promise in making.run.promises
        if promise.node.kind in (*KINDS, KEPT)
    }
    for shot, digest in today.items():
        chosen = making.chosen.get(shot)
        takes = takes_of(making, shot, digest)
        for take in reversed(takes):
            take_noted(film, store, shot, take.file, current=take.now)
        by = {take.digest: played(making, shot, take) for take in takes if len(takes) > 1}
        known[shot] = {
            "today": digest[:12],
            "seconds": round(costs.get(shot, (0.0, 0.0))[0], 1),
            "price": costs.get(shot, (0.0, 0.0))[1],
            "locked": bool(chosen and chosen.locked),
            "chosen": bool(chosen and chosen.holds),
            "ended": bool(chosen and not chosen.holds),
            "kept_stale": bool(chosen and chosen.holds and chosen.stale),
            "takes": [
                {
                    "digest": take.digest,
                    "path": take.file.relative_to(store).as_posix(),
                    "generator": take.generator,
                    "frames": take.frames,
                    "now": take.now,
                    "fresh": take.fresh,
                    **_played(by.get(take.digest)),
                }
                for take in takes
            ],
        }
    return known


def _played(found: Played | None) -> dict[str, Any]:
    return {} if found is None else {"seed": found.seed, "instead": found.today[:12]}


def comes_out_otherwise(film: Film, board: Board) -> bool:
    """Whether the shot made again is another take: somebody is in it who may act otherwise, or who draws it draws
    otherwise each time."""
    settings = noun_of(film, _FILM)
    own = settings.shots.get(board.id)
    animator = (own.animator if own else "") or settings.generators.animator
    return bool(board.placements) or not card_of("animator", animator).deterministic


def settings_of(film: Film, member: str, family: str = "shots") -> Any:
    """What film.yaml says of a shot, a line or a cue; None where nothing."""
    return value_at(fields_of(film, _FILM), (family, member))


def sounded_again(film: Film, family: Literal["lines", "cues"], member: str, *, was: Any, by: Any) -> None:
    """A line is said, a cue is written another way: its seed in film.yaml is another one. `was` is what the person saw
    there. Raises OvertakenError, DocumentError; Http404 for what the film does not have."""
    if member not in film.plan.get(family, {}):
        raise Http404
    there = was or {}
    changed = {**there, "seed": int(there.get("seed", 0)) + 1}
    field_saved(film, _FILM, (family, member), changed, was=was, by=by)


def sounds_known(making: Making) -> dict[str, dict[str, list[float]]]:
    """By line and by cue, what making it again takes: seconds and price."""
    found: dict[str, dict[str, list[float]]] = {"lines": {}, "cues": {}}
    for promise in making.run.promises:
        family = {"voice": "lines", "own line": "lines", "music": "cues", "own music": "cues"}.get(
            promise.node.kind
        )
        if family:
            found[family][promise.node.subject] = [round(promise.node.weight, 1), promise.node.price]
    return found


def taken(film: Film, shot: str, act: Act, *, take: str, was: Any, by: Any) -> None:
    """A person's choice, written into film.yaml. `was` is what they saw there. Raises OvertakenError, DocumentError;
    Http404 for a shot or a take that the film does not have."""
    known = film.plan.get("shots", {}).get(shot)
    if known is None:
        raise Http404
    there = {name: value for name, value in (was or {}).items() if name not in SETTLED_BY}
    kept = {name: value for name, value in (was or {}).items() if name in SETTLED_BY}
    now = in_film(known, kept.get("take", ""))
    match act:
        case "choose":
            if take not in {it["digest"] for it in known["takes"]}:
                raise Http404
            kept |= _settled(known, take) | {"locked": known["locked"]}
            if take == known["today"] and not known["locked"]:
                kept = {"seed": kept.get("seed", 0)}
        case "lock":
            if not now:
                raise DocumentError(
                    "the take of this shot is not made yet", next_step="lock it once it is there"
                )
            kept |= _settled(known, now) | {"locked": True}
        case "unlock":
            kept |= {"locked": False}
            if kept.get("take") == known["today"]:
                kept = {"seed": kept.get("seed", 0)}
        case "again":
            if known["locked"]:
                raise Http404
            seeds = [int(it.get("seed", 0)) for it in known["takes"]]
            kept = {"seed": max(int(kept.get("seed", 0)), *seeds, 0) + 1}
    field_saved(film, _FILM, ("shots", shot), there | kept, was=was, by=by)


def in_film(known: dict[str, Any], chosen: str) -> str:
    """The take that the film has of a shot, which can be locked; empty where it is not made yet. What was `chosen`
    since the film was looked over is known from film.yaml alone."""
    if chosen and not known["ended"]:
        return chosen
    return next((it["digest"] for it in known["takes"] if it["now"]), "")


def _settled(known: dict[str, Any], take: str) -> dict[str, Any]:
    """The take, until its shot changes; then the shot is made by the seed by which that take was played."""
    it: dict[str, Any] = next((it for it in known["takes"] if it["digest"] == take), {})
    seed = {"seed": it["seed"]} if "seed" in it else {}
    return {"take": take, "instead_of": it.get("instead", known["today"]), **seed}


def seen(given: str) -> Any:
    """What a person saw of the shot's settings, as it stands in a form."""
    try:
        found = json.loads(given)
    except ValueError:
        raise Http404 from None
    if found is not None and not isinstance(found, dict):
        raise Http404
    return found
