"""Foley: a sound for every contact of every performance, and for every sound that the text names."""

from collections.abc import Mapping
from typing import Literal

from yingxi.film.board import Board, Staged
from yingxi.film.cue import FoleyCue
from yingxi.film.cut import CutShot, FilmCut
from yingxi.film.performance import Contact, Performance
from yingxi.film.sheet import SetKind, Sets
from yingxi.sound.placing import DISTANCE, FOLEY_WIDTH, picture_x

Ground = Literal["wood", "stone", "grass"]

GROUND: dict[SetKind, Ground] = {
    "living room": "wood", "bedroom": "wood", "kitchen": "stone", "classroom": "wood", "shop": "wood",
    "hospital ward": "stone", "cafe": "stone", "library": "wood", "office": "wood",
    "workshop": "wood", "stage": "wood", "train carriage": "wood", "street": "stone", "courtyard": "stone",
    "rooftop": "stone", "harbour": "stone", "park": "grass", "hillside": "grass",
    "forest": "grass",
    "beach": "grass",
    "night market": "stone",
    "field": "grass",
    "gym": "wood", "gallery": "stone", "laboratory": "stone", "recording studio": "wood", "rehearsal room": "wood",
    "pottery studio": "stone", "restaurant kitchen": "stone", "mansion": "wood", "temple hall": "wood",
    "community hall": "wood", "meeting room": "wood", "garden": "grass", "desert": "grass", "mountain": "stone",
}  # fmt: skip

CONTACT_SOUND = {
    "step": "step", "sit": "sit", "rise": "rise", "hug": "hug", "give": "give", "take": "take",
    "clap": "clap",
    "knock": "knock", "put down": "put down", "cloth": "cloth", "door": "door shut", "fall": "fall",
}  # fmt: skip

DEED_SOUND = {
    "wave": "cloth",
    "point": "cloth",
    "reach": "cloth",
    "turn": "cloth",
    "kneel": "cloth",
    "nod": "",
}
"""Deeds that move cloth, where the performance marked no contact of its own."""

FAR_SOUNDS = {"thunder": 40.0, "train horn": 30.0, "ship horn": 40.0, "bell": 12.0, "bird": 8.0}
"""Metres at which sounds from outside the picture stand, whatever the shot's size."""


def foley_spotted(
    cut: FilmCut, boards: Mapping[str, Board], performances: Mapping[str, Performance], sets: Sets
) -> tuple[FoleyCue, ...]:
    """One cue for each contact and named sound that the cut shows, on its frame, in the film's order."""
    cues: list[FoleyCue] = []
    for shot in cut.shots:
        board = boards.get(shot.shot)
        if shot.kind == "shot" and board is not None and board.set:
            cues += _of_shot(shot, board, performances.get(shot.shot), sets.sheet(board.set).kind)
    return tuple(sorted(cues, key=lambda cue: (cue.start, cue.id)))


def _of_shot(shot: CutShot, board: Board, performance: Performance | None, room: SetKind) -> list[FoleyCue]:
    contacts = performance.contacts if performance else ()
    cues, counted = [], dict[tuple[str, str], int]()
    for contact in sorted(contacts, key=lambda c: (c.frame, c.person, c.kind)):
        key = (contact.person, contact.kind)
        counted[key] = counted.get(key, 0) + 1
        if shot.first <= contact.frame < shot.first + shot.frames:
            cues.append(_met(contact, counted[key], shot, board, room))
    for number, moment in enumerate(board.moments):
        sound = _named(moment, contacts)
        if sound and shot.first <= moment.start < shot.first + shot.frames:
            cues.append(_sounded(sound, number, moment, shot, board, room))
    return cues


def _met(contact: Contact, number: int, shot: CutShot, board: Board, room: SetKind) -> FoleyCue:
    return FoleyCue(
        id=f"foley-{shot.shot}-{contact.person}-{contact.kind.replace(' ', '-')}-{number}",
        sound=CONTACT_SOUND[contact.kind],
        start=shot.start + contact.frame - shot.first,
        pan=round(FOLEY_WIDTH * picture_x(board, contact.x), 3),
        distance=DISTANCE[board.size],
        strength=round(contact.strength, 3),
        ground=GROUND[room],
        room=room,
    )


def _sounded(sound: str, number: int, moment: Staged, shot: CutShot, board: Board, room: SetKind) -> FoleyCue:
    actor = next((place for place in board.placements if place.person == moment.actor), None)
    return FoleyCue(
        id=f"foley-{shot.shot}-{sound.replace(' ', '-')}-{number}",
        sound=sound,
        start=shot.start + moment.start - shot.first,
        pan=round(FOLEY_WIDTH * picture_x(board, actor.x), 3) if actor else 0.0,
        distance=FAR_SOUNDS.get(sound, DISTANCE[board.size]),
        ground=GROUND[room],
        room=room,
    )


def _named(moment: Staged, contacts: tuple[Contact, ...]) -> str:
    """What a staged moment sounds like by itself: a named sound, or the cloth of a gesture."""
    if moment.kind == "sound":
        return moment.ref if not moment.what else moment.what
    if moment.kind != "deed" or moment.verb not in DEED_SOUND:
        return ""
    marked = any(
        c.person == moment.actor and c.kind == "cloth" and moment.start <= c.frame < moment.end_exclusive
        for c in contacts
    )
    return "" if marked else DEED_SOUND[moment.verb]
