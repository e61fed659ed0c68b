"""A Piper voice. Takes a line, gives 48 kHz samples; its mouth goes by loudness."""
