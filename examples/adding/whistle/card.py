"""What the whistle is; read without importing it."""

from yingxi.generators.ports import Card

CARD = Card(id="whistle", port="composer", version="1", title="Two whistled notes", licence="Apache-2.0")
