"""A generator in a package of its own: a composer that whistles two notes."""
