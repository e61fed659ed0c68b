"""Keys of hosted generators: each studio its own, sealed at rest, opened for a job of that studio alone."""
