"""The packaged neural voice. Takes a line in a voice, gives 48 kHz samples and when each phoneme sounds.

Import `CARD` from `card` and `PackagedVoice` from `generator`; importing this package loads nothing.
"""
