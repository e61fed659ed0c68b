"""Every generator that is installed, by the port it stands behind, with what it still lacks."""

from yingxi.generators.registry import missing, registered

for each in registered():
    lacks = ", ".join(missing(each.card))
    print(
        f"{each.card.port:12} {each.card.id:18} version {each.card.version:3} {lacks and f'lacks {lacks}'}".rstrip()
    )
