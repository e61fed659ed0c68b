"""Nineteen hair styles, each a piece behind the head, a cap with its fringe, and a few strands."""

from collections.abc import Callable

from yingxi.stage.people.hair.close import bald, cropped, shaven, short
from yingxi.stage.people.hair.gathered import bun, pigtails, ponytail, topknot
from yingxi.stage.people.hair.hatted import pressed
from yingxi.stage.people.hair.loose import bob, curly, long
from yingxi.stage.people.hair.styled import bowl, coiffure, slicked, twin_buns
from yingxi.stage.people.hair.waves import afro, braid, spiky, wavy
from yingxi.stage.people.hair.wig import Hairdo, Wig


def hair_of(style: str, wig: Wig) -> Hairdo:
    """The style in three-quarter, as the hat leaves it."""
    hairdo = _STYLES[style](wig)
    if wig.hat:
        return pressed(hairdo, wig)
    if style in ("bald", "shaven", "cropped", "afro", "curly"):
        return hairdo
    w, e = wig.half, wig.eye
    shine = wig.gloss(
        ((-w * 0.84, e + 0.27), (-w * 0.56, 0.865), (-w * 0.06, 0.965)),
        ((-w * 0.62, e + 0.26), (-w * 0.40, 0.83), (-w * 0.10, 0.895)),
    )
    return Hairdo(hairdo.behind, (*hairdo.over[:1], *shine, *hairdo.over[1:]))


_STYLES: dict[str, Callable[[Wig], Hairdo]] = {
    "bun": bun,
    "bob": bob,
    "short": short,
    "pigtails": pigtails,
    "long": long,
    "cropped": cropped,
    "bald": bald,
    "shaven": shaven,
    "ponytail": ponytail,
    "curly": curly,
    "topknot": topknot,
    "wavy": wavy,
    "braid": braid,
    "afro": afro,
    "spiky": spiky,
    "slicked": slicked,
    "bowl": bowl,
    "twin buns": twin_buns,
    "coiffure": coiffure,
}
