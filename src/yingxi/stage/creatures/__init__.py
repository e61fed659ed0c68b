"""Animals that are no people in a costume: bodies of their own on the theatre's joints, and who draws them."""
