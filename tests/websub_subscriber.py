"""A subscriber of the library flask-websub, as a program of its own: it says what happens to it, a JSON line each.

`python websub_subscriber.py FOLDER TOPIC_URL`; it finds the hub by the topic, and subscribes with a secret. A line
`unsubscribe` on its standard input has it do so.
"""

import json
import sys
import threading
from pathlib import Path
from typing import Any

import flask_websub.subscriber
from flask import Flask
from flask_websub.subscriber import (
    SQLite3SubscriberStorage,
    SQLite3TempSubscriberStorage,
    Subscriber,
    discover,
)
from werkzeug.serving import make_server

flask_websub.subscriber.is_secure = lambda url: True
"""The library takes secrets over TLS alone, and there is none on this machine."""


def tell(**said: Any) -> None:
    sys.stdout.write(json.dumps(said) + "\n")
    sys.stdout.flush()


def main(folder: Path, topic: str) -> None:
    app = Flask("subscriber")
    subscriber = Subscriber(
        SQLite3SubscriberStorage(str(folder / "kept.db")),
        SQLite3TempSubscriberStorage(str(folder / "asked.db")),
    )
    app.register_blueprint(subscriber.build_blueprint(url_prefix="/callbacks"))
    subscriber.add_listener(
        lambda topic, callback, body: tell(event="content", topic=topic, body=body.decode())
    )
    subscriber.add_success_handler(lambda topic, callback, mode: tell(event=mode, topic=topic))
    subscriber.add_error_handler(
        lambda topic, callback, reason: tell(event="denied", topic=topic, reason=reason)
    )
    server = make_server("127.0.0.1", 0, app, threaded=True)
    app.config["SERVER_NAME"] = f"127.0.0.1:{server.server_port}"
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with app.app_context():
        found = discover(topic)
        tell(event="found", **found)
        callback = subscriber.subscribe(secret="s3cret", **found)
        for line in sys.stdin:
            if line.strip() == "unsubscribe":
                subscriber.unsubscribe(callback)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
