"""A process that sends webhooks until it is killed: what the server runs, but to addresses of this machine.

`python push_process.py DATABASE_URL LEASE_SECONDS`; it says `ready` when it begins.
"""

import asyncio
import sys
from datetime import timedelta

from newsgraph.execute import Service
from newsgraph.schema.build import build_schema
from newsgraph.store.database import Database
from newsgraph.store.reader import Reader
from newsgraph.syndication.push.http_client import PushClient
from newsgraph.syndication.push.partner_reading import PartnerReading
from newsgraph.syndication.push.webhook import Webhooks

PUBLIC_URL = "https://news.example"


async def run(url: str, lease: float) -> None:
    database = await Database.open(url, create=False)
    service = Service(build_schema()._schema, await Reader.open(url, count=2), public_url=PUBLIC_URL)
    client = PushClient(allows_http=True, allows_inside=True)
    webhooks = Webhooks(database, PartnerReading(service), client, PUBLIC_URL, lease=timedelta(seconds=lease))
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    await webhooks.run()


if __name__ == "__main__":
    asyncio.run(run(sys.argv[1], float(sys.argv[2])))
