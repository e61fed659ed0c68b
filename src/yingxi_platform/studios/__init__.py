"""Studios: who belongs to one, in which role, and its films. Takes a person, gives what they may see and do."""
