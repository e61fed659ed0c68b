"""What the quick voice asks for, as other voices ask for the package of their model."""
