"""How the two languages work, as far as reading an idea needs it: verbs, homographs, numbers, hours, speech."""
