"""The official Kokoro voices, from a folder that the user has. Takes a line in a voice, gives 48 kHz samples and when
each phoneme sounds.
"""
