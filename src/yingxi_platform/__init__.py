"""The platform around the studio: people, projects, review, festival, screening. Takes films, gives an audience."""
