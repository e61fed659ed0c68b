"""What a deed leaves: how everybody is when it is done."""

from dataclasses import replace

from yingxi.film.board import Posture
from yingxi.film.breakdown import Deed
from yingxi.film.hands import Hands
from yingxi.film.touching import rouses
from yingxi.film.verbs import BRINGS_OUT
from yingxi.stage.place import Place
from yingxi.stage.props.in_hand import TAKING, halves_of, thing_for
from yingxi.storyboard.concealing import puts_behind_back
from yingxi.storyboard.covering import after_covering
from yingxi.storyboard.hats import after_hat
from yingxi.storyboard.in_touch import in_touch
from yingxi.storyboard.marking import apart_from, clear_of_seats, facing_of, seated_at, standing, towards
from yingxi.storyboard.model import Blocking, Mark
from yingxi.storyboard.presiding import on_the_dais, stood_up
from yingxi.storyboard.sitting import seat_for

# Whoever is danced with has been woken for it.
AWAKENS = "dance"
# Whoever does this to somebody has turned to them.
MEANT_FOR = (
    "look", "point", "wave", "touch", "push", "pull", "nod", "shake head", "shrug", "bow", "bow deeply", "salute",
    "clap", "reach",
)  # fmt: skip


# Who was pulled to their feet stands so far from whoever pulled them, in metres.
PULLED = 0.45
# Who is pulled up off a bed or a bench comes to stand so much nearer to us, in metres.
OFF_THE_BED = 0.30
# Deeds that bring a body down.
LOWERS = ("sit", "lie", "kneel", "sleep")
# What comes so into somebody's hand comes into a free one.
INTO_A_FREE_HAND = ("take", "pick up", "reach", "give")


def after_deed(deed: Deed, actor: str, marks: Blocking, place: Place) -> Blocking:
    """Where and how everybody is when `actor` has done `deed`."""
    here = marks[actor]
    if here.on_fours and here.seat_height and deed.verb in LOWERS:
        # What an animal has leapt onto it stays on.
        posture: Posture = "sit" if deed.verb == "sit" else "lie"
        lowered = replace(here, feeling=deed.feeling, posture=posture, asleep=deed.verb == "sleep")
        return {**marks, actor: lowered}
    if puts_behind_back(deed):
        rest = here.holds.without(deed.what)
        holds = Hands(rest.near or rest.far, deed.what)
        return {**marks, actor: replace(here, feeling=deed.feeling, holds=holds, conceals=True)}
    after = _after(deed, actor, marks, place)
    if here.conceals and deed.verb in BRINGS_OUT:
        after[actor] = replace(after[actor], conceals=False)
    return after


def _after(deed: Deed, actor: str, marks: Blocking, place: Place) -> Blocking:
    sleeps = deed.verb == "sleep" or (marks[actor].asleep and deed.verb in ("lie", ""))
    here = replace(marks[actor], feeling=deed.feeling, asleep=sleeps)
    changed = _roused(deed, marks)
    match deed.verb:
        case verb if verb in _OF_THE_BODY:
            here = _moved(deed, here, actor, marks, place)
        case "pull" if deed.whom in changed and changed[deed.whom].posture != "stand":
            # Pulled, one comes to one's feet.
            changed[deed.whom] = clear_of_seats(_on_their_feet(changed[deed.whom], here), place)
        case "wake" if here.posture == "lie":
            here = replace(here, posture="sit")
        # An animal eats and drinks what lies before it.
        case verb if verb in TAKING and (deed.what or not here.on_fours):
            here = replace(here, holds=_taken(here.holds, verb, thing_for(verb, deed.what)))
            if verb in ("take", "hold"):
                changed |= _let_go(deed, actor, marks)
        case "fight over" if deed.whom in changed:
            here, changed[deed.whom] = _won(deed, here, changed[deed.whom])
        case "give" | "throw" if deed.whom in changed:
            what = let_go(deed, here.holds)
            taker = changed[deed.whom]
            changed[deed.whom] = replace(taker, holds=_taken(taker.holds, deed.verb, what))
            here = replace(here, holds=here.holds.without(what))
        case "stoke":
            here = replace(here, holds=here.holds.without(thing_for("stoke", deed.what)))
        case "put down" | "drop" | "throw" | "give" | "break":
            here = replace(here, holds=_left_in_hand(deed, here.holds))
        case verb if verb in MEANT_FOR and deed.whom in marks and deed.whom != actor:
            here = _towards(here, marks[deed.whom])
    changed[actor] = after_covering(deed, after_hat(deed, here))
    return in_touch(deed, actor, changed)


_OF_THE_BODY = ("sit", "rise", "lie", "fall", "kneel", "hide", "turn")
"""What somebody does with their own body alone."""


def _moved(deed: Deed, here: Mark, actor: str, marks: Blocking, place: Place) -> Mark:
    """Where they are, and how, after a deed of the body."""
    match deed.verb:
        case "sit":
            return _sat_down(deed, here, actor, marks, place)
        case "rise":
            return _risen(here, actor, marks, place)
        case "lie":
            seat = seat_for("lie", deed.text, place, marks, actor)
            here = seated_at(here, seat) if seat is not None else replace(here, seat_height=0.0)
            return replace(here, posture="lie")
        case "fall":
            return replace(here, posture="sit", seat_height=0.0)
        case "turn":
            return _turned(deed, actor, marks, here)
        case _:
            # Who kneels, and who hides stays low.
            here = clear_of_seats(standing(here), place) if here.posture in ("sit", "lie") else here
            return replace(here, posture="kneel", hidden=deed.verb == "hide")


def _won(deed: Deed, winner: Mark, loser: Mark) -> tuple[Mark, Mark]:
    """Both when one is left with the thing that both had hold of."""
    what = deed.what or let_go(deed, loser.holds)
    has = winner.holds if winner.holds.with_thing(what) else winner.holds.taking(what)
    return replace(winner, holds=has), replace(loser, holds=loser.holds.without(what))


def _sat_down(deed: Deed, here: Mark, actor: str, marks: Blocking, place: Place) -> Mark:
    """On a seat; where the set has nothing to sit on, on the ground."""
    seat = seat_for("sit", deed.text, place, marks, actor, deed.whom)
    if seat is None:
        return replace(here, posture="sit", seat_height=0.0)
    return on_the_dais(here, place) if seat is place.bench else seated_at(here, seat)


def _risen(here: Mark, actor: str, marks: Blocking, place: Place) -> Mark:
    if here.dais:
        return stood_up(here)
    return apart_from(clear_of_seats(standing(here), place), actor, marks)


def _on_their_feet(pulled: Mark, puller: Mark) -> Mark:
    """Up from a seat towards whoever pulls, and no nearer to them than an arm bent."""
    up = standing(pulled)
    if pulled.posture == "lie" and pulled.seat_height:
        up = replace(up, z=round(pulled.z - OFF_THE_BED, 3))
    room = max(0.0, abs(puller.x - pulled.x) - PULLED)
    return replace(up, x=pulled.x + max(-room, min(room, up.x - pulled.x)))


def let_go(deed: Deed, holds: Hands) -> str:
    """What `deed` gives out of the hands that have it: what it names, else what they have."""
    return deed.what or next(iter(holds.things), "")


def _left_in_hand(deed: Deed, holds: Hands) -> Hands:
    """Both hands after `deed` has let go of a thing, or broken it in two."""
    if deed.verb != "break":
        return holds.without(let_go(deed, holds))
    return Hands(*(halves_of(deed.what) or (deed.what,)))


def _taken(holds: Hands, verb: str, what: str) -> Hands:
    """Both hands after `what` has come into one: what is only taken into a free one, a tool into the near one."""
    return holds.taking(what) if verb in INTO_A_FREE_HAND else holds.using(what)


def _turned(deed: Deed, actor: str, marks: Blocking, here: Mark) -> Mark:
    """To whom the deed names, else round; who turns a thing round stays as they are."""
    if deed.whom in marks and deed.whom != actor:
        return _towards(here, marks[deed.whom])
    if deed.what or _in_a_seat(here):
        return here
    return replace(here, facing=facing_of(-here.facing), turned_away=True)


def _towards(here: Mark, other: Mark) -> Mark:
    """Turned to somebody; who sits turns the head alone."""
    facing = here.facing if _in_a_seat(here) else towards(here.x, other.x)
    return replace(here, facing=facing, turned_away=False)


def _in_a_seat(here: Mark) -> bool:
    return here.posture == "lie" or (here.posture == "sit" and bool(here.seat_height))


def _let_go(deed: Deed, actor: str, marks: Blocking) -> Blocking:
    """Whoever had what is taken has it no longer: a thing is in one hand at a time."""
    return {
        other: replace(mark, holds=mark.holds.without(deed.what or let_go(deed, mark.holds)))
        for other, mark in marks.items()
        if other != actor and mark.holds.things and (other == deed.whom or mark.holds.with_thing(deed.what))
    }


def _roused(deed: Deed, marks: Blocking) -> Blocking:
    """Everybody's marks; a sleeper to whom something is done is awake."""
    if deed.whom not in marks or not (deed.verb == AWAKENS or rouses(deed.verb, deed.text)):
        return dict(marks)
    return {**marks, deed.whom: replace(marks[deed.whom], asleep=False)}
