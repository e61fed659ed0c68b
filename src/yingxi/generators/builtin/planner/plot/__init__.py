"""The play of a film: chosen, fitted to its length, drafted, checked and told."""
