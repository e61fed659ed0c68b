"""Whoever a Chinese idea calls a girl or a boy, and who works or loves in it: young, and no child."""

from dataclasses import replace

from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.idea import About, Mention

_CALLED = phrased(r"(?<!小)(?:女孩|男孩|姑娘|少年|少女)子?$")
_WORKS = phrased(r"(?:在[^，。]{1,8}[里上场店铺摊]|每[天晚])?(?:卖|打工|上班|值班|开店|摆摊|送外卖|当学徒)")
_LOVES = phrased(
    r"爱上|喜欢上|相爱|恋|求婚|相亲|结婚|出嫁|约会|婚礼|小伙子?|[男女]朋友|初恋|分手|为了[他她](?!们|妈|爸|爷|奶)"
)


def grown_by_deed(mentions: tuple[Mention, ...], text: str) -> tuple[Mention, ...]:
    """The mentions, in which a girl who sells something or is loved is no child.

    >>> from yingxi.generators.builtin.planner.lexicon import words_of
    >>> girl = Mention("女孩", words_of("zh")["女孩"], 2)
    >>> [each.about.age for each in grown_by_deed((girl,), "聋哑女孩在菜市场卖豆腐")]
    ['young']
    >>> grown_by_deed((girl,), "两个女孩在放风筝")[0].about is None
    True
    """
    loves = _LOVES.search(text) is not None
    return tuple(
        _grown(each) if _CALLED.search(text[: each.end]) and _is_open(each, text, loves=loves) else each
        for each in mentions
    )


def _is_open(mention: Mention, text: str, *, loves: bool) -> bool:
    """Whether nothing says how old somebody is, and what they do says that they are no child."""
    known = mention.about
    if mention.entry.kind != "people" or (known and (known.years or known.age)):
        return False
    return loves or _WORKS.match(text, mention.end) is not None


def _grown(mention: Mention) -> Mention:
    return replace(mention, about=replace(mention.about or About(), age="young"))
