"""How somebody is seen who acts and does not speak."""

from collections.abc import Iterator

from yingxi.film.board import Size
from yingxi.film.breakdown import Deed, Feeling
from yingxi.stage.props import prop_named
from yingxi.storyboard.carried import WATERS
from yingxi.storyboard.model import Run, Situation, View
from yingxi.storyboard.people_seen import WIDEST_PAIR, apart, looked_at_from, nearest_other
from yingxi.storyboard.reasons import Reason
from yingxi.storyboard.sides import PAIR, SIDEWAYS, SINGLE, Place, beside_one, views_from

# Actions of the whole body, and of the face.
WHOLE_BODY = (
    "sit",
    "stoke",
    "fight over",
    "rise",
    "kneel",
    "bow",
    "bow deeply",
    "salute",
    "dance",
    "stamp",
    "lie",
    "fall",
    "hide",
    "push",
    "pull",
    "throw",
    "drop",
    "catch",
    "sweep",
    "dig",
    "juggle",
    "row",
)
LOOKS_BACK = ("look", "turn", "peek")
# Without the feet nobody would see what is done.
FOOTWORK = ("stamp",)
# Actions that carry the head away, or hands before it: too near, one would see neither.
LEANING = (
    "peek",
    "cover eyes",
    "cover mouth",
    "reach",
    "touch",
    "pick up",
    "put down",
    "give",
    "take",
    "hug",
    "eat",
    "drink",
    "pour",
    "cook",
    "play",
    "sew",
    "knit",
    "paint",
    "wipe",
    "hammer",
    "chop",
    "break",
)
FACES = (
    "nod",
    "shake head",
    "look",
    "look away",
    "hesitate",
    "cry",
    "laugh",
    "peek",
    "sleep",
    "shrug",
    "read",
    "phone",
    "sigh",
    "gasp",
    "cough",
    "sneeze",
    "whistle",
    "sing",
)
# Who feels so is seen from above, or from below.
WEAK, STRONG = ("sadness", "fear", "doubt"), ("anger", "joy")


def doing(person: str, run: Run, situation: Situation) -> Iterator[View]:
    """The views of one who acts, best first."""
    present, marks, last = situation.present, situation.marks, situation.last
    verbs, side = {step.verb for step in run}, marks[person].facing
    others = tuple(other for other in present if other != person)
    if verbs & {*FOOTWORK}:
        yield from views_from(beside_one(side), (person,), Size.FULL, Reason("body", person))
    partner = next((step.whom for step in run if step.verb == "dance" and step.whom in others), "")
    if partner:
        # Who dances with somebody is seen with them.
        pair, reason = tuple(sorted((person, partner))), Reason("together", person, partner)
        yield from views_from(((PAIR * side, "eye"), (-PAIR * side, "low")), pair, Size.FULL, reason)
        yield from views_from(((PAIR * side, "eye"), (-PAIR * side, "eye")), pair, Size.MEDIUM, reason)
    waters = any(step.verb == "pour" and prop_named(step.what) in WATERS for step in run)
    if waters:
        side_on: tuple[Place, ...] = ((SINGLE * side, "eye"), (-SINGLE * side, "eye"))
        yield from views_from(side_on, (person,), Size.FULL, Reason("body", person))
    if verbs & {*WHOLE_BODY}:
        yield from _whole(person, others, situation)
    if situation.kind == "chase" and verbs & {*LOOKS_BACK}:
        # Whoever runs and looks back is seen in the face, not beside whom they run from.
        yield from _face(person, (), _felt(run, marks[person].feeling), situation)
    whom = next((step.whom for step in run if step.whom in others), "")
    seen_both = last is not None and set(last.subjects) == {person, whom}
    if whom and not seen_both and apart((person, whom), marks) < WIDEST_PAIR:
        both, reason = tuple(sorted((person, whom))), Reason("together", person, whom)
        places = (-PAIR * side, PAIR * side, SIDEWAYS * side)
        yield from views_from([(place, "eye") for place in places], both, Size.MEDIUM, reason)
    felt = _felt(run, marks[person].feeling)
    if verbs & {*FACES}:
        yield from _face(person, others, felt, situation)
    if felt in STRONG and situation.mood in ("action", "wonder", "suspense"):
        yield View((person,), Size.MEDIUM, "low", azimuth=SINGLE * side, reason=Reason("strong", person))
    for size in (Size.MEDIUM, Size.MEDIUM_CLOSE):
        yield from views_from(beside_one(side), (person,), size, Reason("hands", person))


def _whole(person: str, others: tuple[str, ...], situation: Situation) -> Iterator[View]:
    """The whole body; where all have just been seen whole, the one who does it, nearer."""
    last, side = situation.last, situation.marks[person].facing
    grouped = last is not None and len(last.subjects) > 1 and last.size in (Size.FULL, Size.WIDE)
    if others and grouped:
        nearer: tuple[Place, ...] = ((SINGLE * side, "low"), *beside_one(side))
        yield from views_from(nearer, (person,), Size.MEDIUM, Reason("hands", person))
        return
    beside = PAIR if others else SINGLE
    places: tuple[Place, ...] = ((beside * side, "eye"), (-beside * side, "low"), (0.0, "high"))
    subjects = situation.present if others else (person,)
    yield from views_from(places, subjects, Size.FULL, Reason("body", person))


def _face(person: str, others: tuple[str, ...], felt: Feeling, situation: Situation) -> Iterator[View]:
    marks = situation.marks
    side = marks[person].facing
    if felt in WEAK and not others:
        yield View((person,), Size.MEDIUM, "high", azimuth=SINGLE * side, reason=Reason("small", person))
    angle = looked_at_from(situation, person, nearest_other(person, situation.present, marks))
    for size in (Size.MEDIUM_CLOSE, Size.CLOSE, Size.MEDIUM):
        yield from views_from(
            (*beside_one(side), (SINGLE * side, angle)), (person,), size, Reason("face", person)
        )


def _felt(run: Run, otherwise: Feeling) -> Feeling:
    felt = (step.moment.feeling for step in run if isinstance(step.moment, Deed))
    return next((feeling for feeling in felt if feeling != "neutral"), otherwise)
