"""The takes of a shot: those there are, and the one that a person chose.

A choice is a fact of film.yaml. A take that was chosen, or locked, is taken over as it is; where its shot has grown,
changed its size or come to the film's beginning meanwhile, it is brought to what the film wants like a person's own
video.
"""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from yingxi.film.errors import StoreError
from yingxi.film.seeds import seed_of
from yingxi.film.take import PictureTake, Record
from yingxi.film.time import Rate
from yingxi.generators.ports import ShotRequest
from yingxi.graph import Desk, Given, Key, Node, Take
from yingxi.graph.keying import input_texts, key_of
from yingxi.production.documents import FILM
from yingxi.production.folder import FilmFolder
from yingxi.production.making import Making
from yingxi.production.settings import ShotSettings
from yingxi.production.take_files import PICTURE_FILE
from yingxi.shots import video_conformed

KEPT = "kept picture"
KINDS = ("picture", "own video")
"""The nodes that give a shot its picture, a choice apart."""
SHORT = 12
"""How much of a digest names a take in film.yaml."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """A shot whose take a person chose. `holds` is False where the shot has changed since and is not locked; `stale`
    is True where it has changed and keeps its take all the same."""

    shot: str
    take: str
    locked: bool
    holds: bool
    stale: bool


@dataclass(frozen=True, slots=True)
class ShotTake:
    """A take of a shot, by the beginning of its digest. `now` is the one that the film has, `fresh` the one that is
    made from what stands in the documents today."""

    digest: str
    file: Path
    generator: str
    seconds: float
    frames: int
    now: bool
    fresh: bool


def shot_seed(making: Making, shot: str) -> int:
    """By which the shot is played."""
    chosen = making.settings.shots.get(shot)
    return played_by(making, shot, chosen.seed if chosen else 0)


def drawn_seed(making: Making, shot: str) -> int:
    """By which the shot is drawn."""
    chosen = making.settings.shots.get(shot)
    return drawn_by(making, shot, chosen.seed if chosen else 0)


def played_by(making: Making, shot: str, seed: int) -> int:
    """By which the shot is played where `seed` is its own in film.yaml."""
    return seed_of(making.seed, "again", shot, seed) if seed else making.seed


def drawn_by(making: Making, shot: str, seed: int) -> int:
    """By which the shot is drawn then. Who draws the same for the same order draws people and places by the film's
    seed: these do not change with the playing."""
    chosen = making.settings.shots.get(shot)
    card = making.card("animator", chosen.animator if chosen else "")
    return making.seed if card.deterministic else played_by(making, shot, seed)


def taken_or_made(
    making: Making, node: Node[PictureTake], asked: Callable[[], ShotRequest]
) -> Node[PictureTake]:
    """The node that takes over what was chosen for the shot; `node`, which makes it, where nothing holds.

    Raises StoreError where the chosen take is not in the store."""
    making.pictured[node.subject] = node
    chosen = making.settings.shots.get(node.subject)
    if chosen is None or not chosen.take:
        return node
    key = key_of(node, input_texts(node))
    making.wanted[node.subject] = key.digest
    standing = choice_of(node.subject, chosen, key.digest)
    making.chosen[node.subject] = standing
    if not standing.holds or key.digest.startswith(chosen.take):
        return node
    take = making.run.store.take_of(chosen.take)
    if take is None or PICTURE_FILE not in take.files:
        raise StoreError(
            f"the take {chosen.take} of {node.subject} is not in the store",
            where=making.folder.place_of(FILM, ("shots", node.subject, "take")),
            next_step="unpack the film with its takes; or take the choice out, and the shot is made again",
        )
    making.taken_over.add(take.key.digest)
    return _kept_node(node.subject, take, making.run.store.inputs(take.key), asked())


def choice_of(shot: str, chosen: ShotSettings, wanted: str) -> Chosen:
    """How the choice stands where the shot would be made under the key `wanted`."""
    meant = chosen.instead_of or chosen.take
    same = wanted.startswith(meant)
    free = not chosen.instead_of
    return Chosen(
        shot,
        chosen.take,
        chosen.locked,
        holds=chosen.locked or same or free,
        stale=(chosen.locked or free) and not same,
    )


def wanted(making: Making) -> dict[str, str]:
    """By shot, the digest of the key under which it would be made today. Of a making that has been walked."""
    keys = {
        promise.node.subject: promise.key.digest
        for promise in making.run.promises
        if promise.node.kind in KINDS and promise.key is not None
    }
    return keys | making.wanted


def takes_of(making: Making, shot: str, today: str) -> tuple[ShotTake, ...]:
    """The takes of a shot that the store still has, the newest first. `today` is its `wanted` key."""
    store, keys = making.run.store, _keys(making.folder, shot)
    chosen = making.chosen.get(shot)
    now = chosen.take if chosen and chosen.holds else today
    found: dict[str, Take] = {}
    named = making.settings.shots.get(shot)
    for digest in (named.take if named else "", *(key.digest for key in keys)):
        take = store.take_of(digest) if digest else None
        if take is not None and PICTURE_FILE in take.files:
            found.setdefault(take.key.digest, take)
    order = {key.digest: place for place, key in enumerate(keys)}
    return tuple(
        ShotTake(
            digest[:SHORT],
            take.files[PICTURE_FILE],
            str((take.record or {}).get("generator", "")),
            float((take.record or {}).get("seconds", 0.0)),
            int(take.value.get("frames", 0)),
            now=bool(now) and digest.startswith(now),
            fresh=digest == today,
        )
        for digest, take in sorted(found.items(), key=lambda it: order.get(it[0], len(order)))
    )


def _keys(folder: FilmFolder, shot: str) -> tuple[Key, ...]:
    return tuple(key for kind in KINDS for key in folder.journal.keys(f"{kind} {shot}"))


def _kept_node(
    shot: str, take: Take, made_from: dict[str, object], request: ShotRequest
) -> Node[PictureTake]:
    labelled = _label_frames(take, made_from)
    return Node(
        KEPT,
        taken_over,
        PictureTake,
        subject=shot,
        stage="shots",
        inputs={
            "picture": Given(take.files[PICTURE_FILE], take.file_digests[PICTURE_FILE]),
            "record": Record.model_validate(take.record or {"generator": "", "version": ""}),
        },
        parameters={
            "was": int(take.value.get("frames", 0)),
            "frames": request.board.frames,
            "width": request.width,
            "height": request.height,
            "rate": request.rate,
            "label": request.label if request.label_frames > labelled else "",
            "label_frames": request.label_frames if request.label_frames > labelled else 0,
        },
        tools=("av",),
        weight=0.1,
        urgent=True,
    )


def _label_frames(take: Take, made_from: dict[str, object]) -> int:
    """On how many of its first frames the take says that a machine took part."""
    asked = made_from.get("request")
    if isinstance(asked, dict):
        return int(asked.get("label_frames", 0))
    return int(dict(take.key.words).get("parameter:label_frames", 0))


def taken_over(
    desk: Desk,
    *,
    picture: Given,
    record: Record,
    was: int,
    frames: int,
    width: int,
    height: int,
    rate: Rate,
    label: str,
    label_frames: int,
) -> PictureTake:
    """The same file where it is as the film wants it; else brought to that."""
    into = desk.folder / PICTURE_FILE
    if was == frames and not label_frames and _size(picture.path) == (width, height, rate):
        shutil.copyfile(picture.path, into)
    else:
        video_conformed(
            picture.path,
            into,
            lambda done: desk.tell(done, frames),
            frames=frames,
            width=width,
            height=height,
            rate=rate,
            label=label,
            label_frames=label_frames,
        )
    desk.record = record
    return PictureTake(shot="", file=PICTURE_FILE, frames=frames)


def _size(path: Path) -> tuple[int, int, Rate]:
    import av  # slow to load, and only takes from elsewhere are measured

    with av.open(str(path)) as opened:
        stream = opened.streams.video[0]
        return stream.width, stream.height, stream.average_rate or Rate(0)
