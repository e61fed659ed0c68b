"""What one of two says of what the other does, or both do, in the idea's own words: "You're eating the filling"."""

import re

from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.idiom.inflecting import doing, is_third_person, plain_form

_LONGEST = 9
"""Words of a line that is said in one breath."""
_STATES = """
is was has had knows loves hates fears wants needs believes thinks hopes forgets remembers finds sees hears discovers
gets becomes falls dies loses belongs says tells whispers shouts asks
"""
_HOW_IT_STANDS = frozenset(_STATES.split())
"""What nobody is told to their face while they do it."""
_ENDS = phrased(r",|\s(?:but|because|so that|until|before|while|when|who|that|for\s+[a-z-]+\s+years)\b", re.I)
_WILL_NOT = phrased(r"^(?:will\s+not|won['’]t|refuses\s+to)\s+(?P<does>[a-z]+\b.*)$", re.I)
_KEEPS = phrased(r"^keeps\s+(?P<does>[a-z]+ing\b.*)$", re.I)


def remark(done: str, speaker: str) -> str:
    """The line, without its full stop, as `speaker` (a role) says it; empty where it would be none.

    >>> remark("eats the filling", "P"), remark("will not give it back", "P")
    ("You're eating the filling", "You won't give it back")
    >>> remark("gives {P} his hat, and bows", "P"), remark("finds a coin", "P"), remark("keeps eating", "P")
    ("You're giving me your hat", '', "You're eating")
    """
    said = _one_breath(done)
    if found := _WILL_NOT.match(said):
        line = f"You won't {found['does']}"
    elif found := _KEEPS.match(said):
        line = f"You're {found['does']}"
    else:
        verb, space, tail = said.partition(" ")
        if not is_third_person(verb.lower()) or verb.lower() in _HOW_IT_STANDS:
            return ""
        line = f"You're {doing(plain_form(verb.lower()))}{space}{tail}"
    line = re.sub(rf"{{{speaker}}}['’]s\b", "my", line).replace(f"{{{speaker}}}", "me")
    line = re.sub(r"\b(?:his|her|its|their)\b(?=\s+[a-z])", "your", line)
    line = re.sub(r"\b(?:himself|herself|itself|themselves)\b", "yourself", line)
    return line if "{" not in line and len(line.split()) <= _LONGEST else ""


def remark_of_both(done: str) -> str:
    """What one of two says of what they do together; `done` is in its plain form.

    >>> remark_of_both("fight over the last tablecloth in the restaurant")
    "So we're fighting over the last tablecloth in the restaurant"
    >>> remark_of_both("are stuck in a lift")
    ''
    """
    said = _one_breath(done)
    verb, space, tail = said.partition(" ")
    if verb.lower() in ("are", "have", "were", "want", "love", "hate", "find", "discover", "meet", "fall"):
        return ""
    line = f"So we're {doing(plain_form(verb.lower()))}{space}{tail}"
    line = re.sub(r"\b(?:his|her|its|their)\b(?=\s+[a-z])", "our", line)
    line = re.sub(
        r"\b(?:themselves|each other)\b", lambda found: "ourselves" if found[0][0] == "t" else found[0], line
    )
    return line if "{" not in line and len(line.split()) <= _LONGEST + 2 else ""


def _one_breath(done: str) -> str:
    found = _ENDS.search(done)
    return (done[: found.start()] if found and found.start() > 3 else done).strip()
