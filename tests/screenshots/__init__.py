"""Pictures of the explorer's views, for people to look at."""
