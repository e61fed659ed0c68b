"""Acoustics: what every room that makes or mixes sound needs to know of samples. Arrays in, arrays out;
only `decoding` reads a file.

Written on numpy alone: the signal libraries take longer to import than a line takes to be spoken.
"""
