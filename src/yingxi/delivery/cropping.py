"""Which part of a frame is kept where not all of its width is."""

from collections.abc import Sequence

from yingxi.stage.heads import Span

MIDDLE = 0.5


def kept_together(heads: Sequence[Span], seen: float) -> tuple[Span, ...]:
    """Of `heads`, those that are seen where only the share `seen` of the frame's width is: as many as fit together,
    of equally many the largest; one alone where not even one fits."""
    groups = [tuple(one for one in heads if left <= one[0] and one[1] <= left + seen) for left, _ in heads]
    alone = [(one,) for one in heads]
    return max([*groups, *alone], key=lambda group: (len(group), _size(group)), default=())


def middle_of(heads: Sequence[Span], seen: float) -> float:
    """The share 0..1 across the frame about which to cut it so that `kept_together` is kept; the middle without any."""
    kept = kept_together(heads, seen)
    if not kept:
        return MIDDLE
    middle = (min(left for left, _ in kept) + max(right for _, right in kept)) / 2
    return round(min(1.0, max(0.0, middle)), 3)


def _size(heads: Sequence[Span]) -> float:
    return sum(right - left for left, right in heads)
