"""The paper theatre: draws and animates every shot with the stage, and needs nothing."""
