"""The generators that come with the installation and need no key, no GPU and no network."""
