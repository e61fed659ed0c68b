"""What a deed means where its words leave it open: who takes what is given, what a hand is laid on."""

from yingxi.breakdown.told import tells
from yingxi.film.breakdown import Deed, Moment
from yingxi.stage.props.in_hand import worked_on
from yingxi.storyboard.aftermath import let_go
from yingxi.storyboard.laying import Around
from yingxi.storyboard.model import Blocking
from yingxi.storyboard.whose import holder, read_from

# A hand that is said to hold, take or put down what is as large as a tree is laid on it.
LAID_ON = ("hold", "take", "put down")


def meant(deed: Deed, marks: Blocking, around: Around, before: Moment | None, behind: Moment | None) -> Deed:
    """`deed`, done by one, with what it leaves open filled in; `before` and `behind` are the moments beside it."""
    actor = deed.actors[0]
    held = bool(marks[actor].holds.things)
    match deed.verb:
        case "give":
            what = deed.what
            if not what and (not held or tells(deed.text, "half")):
                what = around.handled
            whom = deed.whom or (_only_other(actor, marks) if what or held else "")
            return deed.model_copy(update={"what": what, "whom": whom})
        case "touch" if not deed.what and not deed.whom and marks[actor].posture == "kneel":
            at_it = deed.model_copy(update={"what": around.handled})
            return at_it if around.standing(at_it) is not None else deed
        case "pull" if not deed.whom and (owner := holder(deed, marks)):
            # What another has in hand is not pulled at as a rope is.
            return deed.model_copy(update={"verb": "fight over", "whom": owner})
        case "phone" if not deed.what and any(thing.what == "phone" for thing in around.things):
            return deed.model_copy(update={"what": "phone"})
        case "read" if not deed.what:
            return deed.model_copy(update={"what": read_from(deed, marks)})
        case "take" if not deed.whom and (owner := holder(deed, marks)):
            return deed.model_copy(update={"whom": owner})
        case "put down" if work := [
            each for each in worked_on(deed.what) if marks[actor].holds.with_thing(each)
        ]:
            return deed.model_copy(update={"what": work[0]})
        case verb if verb in LAID_ON and not deed.whom:
            what = deed.what or ("" if held or verb == "put down" else around.handled)
            laid = deed.model_copy(update={"verb": "touch", "what": what})
            if around.standing(laid) is not None:
                return laid
            return (
                deed.model_copy(update={"what": let_go(deed, marks[actor].holds)})
                if verb == "put down"
                else deed
            )
        case "write" if tells(deed.text, "on the ground"):
            # A line on the ground is drawn with the hand.
            return deed.model_copy(update={"verb": "reach", "what": ""})
        case "hold hands" if _low(actor, marks) and _rises(behind, actor) and not _low(deed.whom, marks):
            return deed.model_copy(update={"verb": "pull", "actors": (deed.whom,), "whom": actor})
        case "rise" if isinstance(before, Deed) and before.verb == "hold hands" and not _low(actor, marks):
            return deed.model_copy(update={"verb": "hold hands", "whom": before.whom})
    return deed


def _only_other(actor: str, marks: Blocking) -> str:
    others = [person for person, mark in marks.items() if mark.on_set and person != actor]
    return others[0] if len(others) == 1 else ""


def _low(person: str, marks: Blocking) -> bool:
    return person in marks and marks[person].posture != "stand"


def _rises(moment: Moment | None, actor: str) -> bool:
    return isinstance(moment, Deed) and moment.verb == "rise" and moment.actors == (actor,)
