"""People: accounts, sign-in, links that let somebody in. Takes a name and a password, gives a session."""
