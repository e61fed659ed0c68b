"""Which mouth belongs to which phoneme, how visible it is, and how alike two mouths are."""

from yingxi.film.mouth import Mouth

_SYMBOLS = {
    Mouth.M: "m b p ɓ",
    Mouth.F: "f v ɸ β ʋ",
    Mouth.L: "l r ɹ ɻ ɾ ɽ T θ ð ʎ ɬ",
    Mouth.S: "s z t d n k ɡ g q c ŋ ɲ ɴ ʃ ʒ ʧ ʤ ʂ ʐ ʈ ɖ ɳ ꭧ ʦ ʣ ʨ ʥ ɕ ʝ ç ɟ ts tʃ dʒ zh ch sh",
    Mouth.A: "a ɑ ɐ æ ʌ aɪ aʊ",
    Mouth.E: "e ɛ ə ɜ ɤ ɚ ɝ ᵊ ɘ ɯ eɪ er",
    Mouth.I: "i ɪ ᵻ ɨ j",
    Mouth.O: "o ɔ ɒ ɔɪ oʊ",
    Mouth.U: "u ʊ ʉ w y ɥ ʏ ü ø œ ɰ",
}
"""The craft of cut-out mouths: S shows teeth, L the tongue, U is pursed, F tucks the lip."""

SHAPES = {symbol: shape for shape, symbols in _SYMBOLS.items() for symbol in symbols.split()}

_PASSING = frozenset("hxʔħɦχɣʁ")
"""Sounds made behind the mouth: it is on its way to the next shape."""

WEIGHT = {
    Mouth.M: 6.0,
    Mouth.F: 3.0,
    Mouth.U: 2.0,
    Mouth.O: 2.0,
    Mouth.A: 2.0,
    Mouth.I: 1.5,
    Mouth.E: 1.3,
    Mouth.L: 1.0,
    Mouth.S: 0.8,
    Mouth.REST: 2.0,
}
"""How much it shows when a frame has another shape: lips tell more than what lies behind them."""

_ALIKE = {
    frozenset(pair): distance
    for *pair, distance in (
        (Mouth.A, Mouth.E, 0.5), (Mouth.E, Mouth.I, 0.45), (Mouth.E, Mouth.L, 0.4), (Mouth.E, Mouth.S, 0.6),
        (Mouth.I, Mouth.S, 0.35), (Mouth.O, Mouth.U, 0.45), (Mouth.A, Mouth.O, 0.6), (Mouth.L, Mouth.S, 0.5),
        (Mouth.L, Mouth.A, 0.7), (Mouth.M, Mouth.REST, 0.2), (Mouth.F, Mouth.S, 0.7), (Mouth.F, Mouth.M, 0.8),
        (Mouth.O, Mouth.E, 0.7), (Mouth.L, Mouth.I, 0.6),
    )
}  # fmt: skip

CLOSED = (Mouth.REST, Mouth.M)


def shape_of(symbol: str) -> Mouth | None:
    """The mouth of a phoneme, whatever marks of stress, length or tone it carries; None for a sound that
    takes the shape of its neighbour."""
    bare = "".join(letter for letter in symbol if letter.isalpha() and letter not in "ːˈˌʰʲ") or symbol
    if bare in _PASSING:
        return None
    return SHAPES.get(bare) or SHAPES.get(bare[:1], Mouth.E)


def distance(one: Mouth, other: Mouth) -> float:
    """0 for the same shape, 1 for shapes that nobody would mistake."""
    return 0.0 if one == other else _ALIKE.get(frozenset((one, other)), 1.0)
