"""Which mask a mask is, where the text says no more than that one is worn."""

_SURGEONS = ("nurse", "doctor", "scientist")


def mask_of_trade(trade: str, mask: str) -> tuple[str, str]:
    """The part of the looks, and its value: a doctor's mask is a surgeon's, a bride's veil is worn on the hair.

    >>> mask_of_trade("nurse", "half"), mask_of_trade("bride", "veil"), mask_of_trade("", "half")
    (('mask', 'surgical'), ('hat', 'veil'), ('mask', 'half'))
    """
    if trade in _SURGEONS and mask == "half":
        return "mask", "surgical"
    if trade == "bride" and mask == "veil":
        return "hat", "veil"
    return "mask", mask
