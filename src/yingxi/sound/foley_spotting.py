"""Foley: a sound for every contact of every performance, and for every sound that the text names."""

import re
from collections.abc import Mapping

from yingxi.film.board import Board, Staged
from yingxi.film.cue import FoleyCue, Ground
from yingxi.film.cut import CutShot, FilmCut
from yingxi.film.performance import Contact, ContactKind, Performance
from yingxi.film.phrasing import phrased
from yingxi.film.sheet import SetKind, Sets
from yingxi.sound.beyond import beyond_of, side_of
from yingxi.sound.heard_music import is_music
from yingxi.sound.placing import DISTANCE, FOLEY_WIDTH, picture_x

GROUND: dict[SetKind, Ground] = {
    "living room": "wood", "bedroom": "carpet", "kitchen": "stone", "classroom": "wood", "shop": "wood",
    "hospital ward": "stone", "cafe": "stone", "library": "wood", "office": "wood",
    "workshop": "wood", "stage": "wood", "train carriage": "wood", "street": "stone", "courtyard": "stone",
    "rooftop": "stone", "harbour": "stone", "park": "grass", "hillside": "grass",
    "forest": "grass",
    "beach": "sand",
    "night market": "stone",
    "field": "grass",
    "gym": "wood", "gallery": "stone", "laboratory": "stone", "recording studio": "wood", "rehearsal room": "wood",
    "pottery studio": "stone", "restaurant kitchen": "stone", "mansion": "wood", "temple hall": "wood",
    "community hall": "wood", "meeting room": "wood", "garden": "grass", "desert": "sand", "mountain": "gravel",
    "greenhouse": "stone", "riverside": "stone", "restaurant": "stone", "station": "stone", "great hall": "stone",
    "lighthouse": "grass", "lamp room": "wood", "ship cabin": "wood", "spaceship": "stone", "moon": "sand",
    "bathroom": "stone", "corridor": "wood", "car": "carpet", "house front": "stone", "alley": "stone",
    "village": "gravel", "boat": "wood", "bus": "wood", "mars": "sand", "orchard": "grass", "cabin": "wood",
    "food market": "stone", "attic": "wood", "subway": "stone",
    "tailor shop": "wood", "photo studio": "wood", "playground": "sand", "courtroom": "wood",
    "smithy": "stone", "sports ground": "gravel",
    "lift": "carpet", "cave": "gravel", "prison cell": "stone", "barn": "sand",
    "print shop": "wood", "puppet theatre": "wood", "projection booth": "wood",
}  # fmt: skip

CONTACT_SOUND: dict[ContactKind, str] = {
    "step": "step", "sit": "sit", "rise": "rise", "hug": "hug", "give": "give", "take": "take", "clap": "clap",
    "knock": "rap", "put down": "put down", "cloth": "cloth", "door": "door shut", "fall": "fall", "touch": "touch",
    "bite": "bite", "sip": "sip", "stir": "stir", "paper": "paper", "pen": "pen", "switch": "switch",
    "drag": "drag", "whoosh": "whoosh", "stamp": "stamp", "paw": "paw", "hoof": "hoof",
    "stroke": "stroke", "hammer": "hammer", "chop": "knock",
    "laugh": "laugh", "sob": "sob", "sigh": "sigh", "gasp": "gasp", "cough": "cough", "sneeze": "sneeze",
    "whistle": "whistle", "sing high": "sing high", "sing low": "sing low",
}  # fmt: skip
"""What each contact of a performance sounds like; who plays an instrument makes music. Knuckles that are seen to knock
rap once each time."""

SLAMMED = 0.7
"""Strength from which a door's contact is its closing."""

UTTERED = ("laugh", "sob", "sigh", "gasp", "cough", "sneeze", "whistle", "sing high", "sing low")
"""Contacts that are somebody's own throat."""

FAR_SOUNDS = {
    "thunder": 40.0, "train horn": 30.0, "car horn": 14.0, "ship horn": 40.0, "bell": 12.0, "bird": 8.0,
    "siren": 30.0, "wolf": 30.0, "owl": 12.0, "fireworks": 25.0, "passing car": 10.0, "rooster": 12.0, "crowd": 12.0,
}  # fmt: skip
"""Metres at which sounds from outside the picture stand, whatever the shot's size."""


def foley_spotted(
    cut: FilmCut, boards: Mapping[str, Board], performances: Mapping[str, Performance], sets: Sets
) -> tuple[FoleyCue, ...]:
    """One cue for each contact and named sound that the cut shows, on its frame, in the film's order."""
    cues: list[FoleyCue] = []
    for shot in cut.shots:
        board = boards.get(shot.shot)
        if shot.kind == "shot" and board is not None and board.set:
            cues += _of_shot(shot, board, performances.get(shot.shot), sets.sheet(board.set).kind, cut)
    return tuple(sorted(cues, key=lambda cue: (cue.start, cue.id)))


def ground_of(board: Board, room: SetKind) -> Ground:
    """What is trodden on: under the sky, snow and rain lie on it."""
    ground = GROUND[room]
    if not board.inside:
        if board.weather == "snow":
            return "snow"
        if board.weather in ("rain", "storm") and ground in ("stone", "wood"):
            return "wet"
    return ground


def _of_shot(
    shot: CutShot, board: Board, performance: Performance | None, room: SetKind, cut: FilmCut
) -> list[FoleyCue]:
    contacts = performance.contacts if performance else ()
    cues, counted = [], dict[tuple[str, str], int]()
    for contact in sorted(contacts, key=lambda c: (c.frame, c.person, c.kind)):
        key = (contact.person, contact.kind)
        counted[key] = counted.get(key, 0) + 1
        if contact.kind in CONTACT_SOUND and shot.first <= contact.frame < shot.first + shot.frames:
            cues.append(_met(contact, counted[key], shot, board, room))
    for number, moment in enumerate(board.moments):
        sound = (moment.what or moment.ref) if moment.kind == "sound" else ""
        if sound and not is_music(sound) and shot.first <= moment.start < shot.first + shot.frames:
            named = _sounded(sound, number, moment, shot, board, room)
            if not any(_the_same(named, cue, cut) for cue in cues):
                cues.append(named)
    return cues


def _the_same(named: FoleyCue, made: FoleyCue, cut: FilmCut) -> bool:
    near = abs(named.start - made.start) <= TOLD_TWICE_SECONDS * cut.rate
    return named.sound == made.sound == "splash" and near


def _met(contact: Contact, number: int, shot: CutShot, board: Board, room: SetKind) -> FoleyCue:
    return FoleyCue(
        id=f"foley-{shot.shot}-{contact.person}-{contact.kind.replace(' ', '-')}-{number}",
        sound=_struck(contact, board, first=number == 1),
        start=shot.start + contact.frame - shot.first,
        pan=round(FOLEY_WIDTH * picture_x(board, contact.x), 3),
        distance=DISTANCE[board.size],
        strength=round(contact.strength, 3),
        ground=ground_of(board, room),
        room=room,
        person=contact.person if contact.kind in UTTERED else "",
    )


_MADE = {
    "pour": phrased(
        r"[倒斟沏续][了着满上出]?.{0,3}[茶水酒汤奶]|泡茶|\b(?:pour(?:s|ing|ed)?|refills?)\b", re.IGNORECASE
    ),
    "pound": phrased(
        r"[拍捶砸敲].{0,2}(?:桌|墙|柜台|方向盘)|拍案|"
        r"\b(?:hits?|slams?|pounds?|bangs?|thumps?|slaps?|smacks?|strikes?|punch(?:es)?)\b[^.,;]{0,24}"
        r"\b(?:table|desk|wall|counter|bar|wheel|dashboard)\b",
        re.IGNORECASE,
    ),
    "splash": phrased(
        r"(?:扔|丢|抛|投|掷|甩|掉|落|踢|跳|跃|扑|栽)[^，。；]{0,8}(?:[水河江海湖池溪井]里|水[中面]|[河江海湖池溪]中)|"
        r"(?:跳|扑|栽|落|掉)[进入下]了?(?:[水河江海湖池溪])|"
        r"\b(?:throws?|toss(?:es)?|flings?|hurls?|skips?|drops?|casts?|kicks?|jumps?|leaps?|dives?|plunges?|falls?)\b"
        r"[^.;]{0,32}\b(?:in|into|at|over|across) (?:the |a )?"
        r"(?:[a-z]+ )?(?:water|river|lake|sea|pond|pool|well|canal|stream|waves|ocean)\b",
        re.IGNORECASE,
    ),
}
"""What the text says of a deed that a hand does, and the sound that it has."""
TOLD_TWICE_SECONDS = 1.5
"""A sound that the text names so soon before or after one that is made by a contact is the same."""


def _struck(contact: Contact, board: Board, *, first: bool) -> str:
    """A door that is moved gently is one that opens; tea that is poured is heard, and a fist on a table; whoever jumps
    into the water is heard to, with the first stroke."""
    by_hand = contact.kind in ("touch", "put down", "knock")
    told = _told_of(contact, board) if by_hand or (first and contact.kind == "stroke") else ""
    named = next((sound for sound, words in _MADE.items() if words.search(told)), "")
    if named:
        return named
    return (
        "door open" if contact.kind == "door" and contact.strength < SLAMMED else CONTACT_SOUND[contact.kind]
    )


def _told_of(contact: Contact, board: Board) -> str:
    """The words of the deed in which somebody's hand meets something; nothing where it is no deed."""
    return next(
        (
            deed.text
            for deed in board.moments
            if deed.kind == "deed"
            and deed.actor == contact.person
            and deed.start <= contact.frame < deed.end_exclusive
        ),
        "",
    )


def _sounded(sound: str, number: int, moment: Staged, shot: CutShot, board: Board, room: SetKind) -> FoleyCue:
    actor = next((place for place in board.placements if place.person == moment.actor), None)
    beyond = beyond_of(moment, board) if actor is None and moment.kind == "sound" else ""
    return FoleyCue(
        id=f"foley-{shot.shot}-{sound.replace(' ', '-')}-{number}",
        sound=sound,
        start=shot.start + moment.start - shot.first,
        pan=round(FOLEY_WIDTH * picture_x(board, actor.x), 3)
        if actor
        else side_of(beyond, shot.shot, sound, number),
        distance=FAR_SOUNDS.get(sound, DISTANCE[board.size]),
        ground=ground_of(board, room),
        room=room,
        beyond=beyond,
    )
