"""Feeds: `address` (which feed), `choice` (its articles), `window` (which of them in which document), `document`."""
