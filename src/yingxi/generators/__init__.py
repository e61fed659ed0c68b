"""Everything that makes takes. Takes nouns of `film/`, gives takes with their records.

`ports` says what a generator must do, `registry` finds those that are installed, `builtin` holds the ones
that need nothing.
"""
