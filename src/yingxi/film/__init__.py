"""The nouns every room speaks of. Takes nothing, gives nothing, touches no file.

Import a noun from its own file: `from yingxi.film.board import Board`.
"""
