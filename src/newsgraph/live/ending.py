"""Why a stream of events ends before its subscriber ends it."""


class SlowSubscriber(Exception):
    """More waits for a subscriber than may, or for longer. It may begin again after its last cursor."""


class HubClosed(Exception):
    """The service stops; whoever follows may begin again after its last cursor, here or with another process."""
