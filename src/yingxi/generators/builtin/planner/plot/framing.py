"""Whether a frame suits an idea: a bus that somebody lets go, a day from dawn to dusk, what is told at night."""

from yingxi.generators.builtin.planner.clauses.arcs_chinese import arcs_of
from yingxi.generators.builtin.planner.clauses.steps import acted_in_order, ends_in_hands
from yingxi.generators.builtin.planner.idea import LIVING, Idea, Mention
from yingxi.generators.builtin.planner.lexicon import entry
from yingxi.generators.builtin.planner.play import Play
from yingxi.generators.builtin.planner.staging.animals import acts_beside_a_person

IN_ORDER = "in-order"
"""What a play says of itself (`own-clauses: in-order`) that acts an idea's deeds one after another."""


def frame_fits(play: Play, idea: Idea) -> bool:
    """Whether an idea leaves room for what the play puts round it. `alone: yes` needs an idea with one person, who then
    meets somebody; `outdoors: yes` an idea that nobody's place puts indoors; `slow: make grow` a deed that takes so
    long; `speaking: yes` an idea with no animal that only acts; `arc: forbidden` an idea that has room for that
    arc."""
    if play.fact("own-clauses") == IN_ORDER and not (acted_in_order(idea) and ends_in_hands(idea)):
        return False
    if play.fact("alone") and len({each.entry.id for each in idea.of(*LIVING)}) > 1:
        return False
    if play.fact("outdoors") and any(map(_is_indoors, idea.mentions)):
        return False
    if play.fact("speaking") and acts_beside_a_person(idea):
        return False
    if (arc := play.fact("arc")) and arc not in arcs_of(idea):
        return False
    slow = play.words("slow")
    return not slow or (idea.premise is not None and idea.premise.deed in slow)


def _is_indoors(mention: Mention) -> bool:
    place = entry(mention.entry.value("place")) if mention.entry.kind in LIVING else None
    return "inside" in (place.flags if place else mention.entry.flags)
