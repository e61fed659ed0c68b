"""The API: what the pages do, for programs. Takes a personal token, gives films, documents, progress and notes."""
