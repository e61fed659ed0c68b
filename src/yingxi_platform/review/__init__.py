"""Review: notes on single frames, by members and by guests whom a link lets in. Takes a film, gives what to change."""
