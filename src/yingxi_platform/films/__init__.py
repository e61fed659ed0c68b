"""Films in the browser: the pages over a film's folder. Takes clicks, gives documents, takes and films."""
