"""An English idea said anew where its sentence stands in a frame: a love story between two, a night on which something
comes, a semicolon before "when"."""

import re

from yingxi.film.phrasing import phrased

_BETWEEN = phrased(
    r"^(?:an? |the )?(?:[a-z]+ )?(?:love story|romance|love affair) (?:between|of) "
    r"(?P<one>(?:an?|the) .+?) and (?P<other>(?:an?|the) [^,.;]+)\.?$",
    re.I,
)
_ON_THE_NIGHT = phrased(
    r"^(?P<main>(?:an?|the|my) .+?) on the (?:very )?(?:night|day|morning|evening) (?:that |when )?"
    r"(?P<then>(?:the|his|her|an?) [a-z]+(?: [a-z]+)? [a-z]+s\b[^,.;]*)\.?$",
    re.I,
)
_WHEN = phrased(r"(?<=[a-z])[;.]\s+when\s+(?P<first>[^,.;]+),\s+(?P<then>[a-z])", re.I)


def with_frames_opened(text: str) -> str:
    """The idea without its frame.

    >>> with_frames_opened("A love story between a mannequin and a window cleaner")
    'A mannequin falls in love with a window cleaner'
    >>> with_frames_opened("A chef loses his taste on the night the critic comes")
    'A chef loses his taste, and the critic comes'
    >>> with_frames_opened("A crow brings gifts; when she falls ill, he brings a doctor")
    'A crow brings gifts. She falls ill, and he brings a doctor'
    """
    text = _WHEN.sub(
        lambda found: f". {found['first'][:1].upper()}{found['first'][1:]}, and {found['then']}", text
    )
    if found := _BETWEEN.match(text):
        return f"{found['one'][:1].upper()}{found['one'][1:]} falls in love with {found['other']}"
    if found := _ON_THE_NIGHT.match(text):
        return f"{found['main']}, and {found['then']}"
    return text
