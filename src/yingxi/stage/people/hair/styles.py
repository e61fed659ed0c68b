"""Ten hair styles, each a piece behind the head, a cap with its fringe, and a few strands."""

from collections.abc import Callable

from yingxi.stage.people.hair.close import bald, cropped, short
from yingxi.stage.people.hair.gathered import bun, pigtails, ponytail, topknot
from yingxi.stage.people.hair.loose import bob, curly, long
from yingxi.stage.people.hair.wig import Hairdo, Wig


def hair_of(style: str, wig: Wig) -> Hairdo:
    return _STYLES[style](wig)


_STYLES: dict[str, Callable[[Wig], Hairdo]] = {
    "bun": bun,
    "bob": bob,
    "short": short,
    "pigtails": pigtails,
    "long": long,
    "cropped": cropped,
    "bald": bald,
    "ponytail": ponytail,
    "curly": curly,
    "topknot": topknot,
}
