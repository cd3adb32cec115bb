"""Requests to partners reach the open internet and nothing else: bar 34, with servers that count connections."""

import asyncio
import ipaddress
import ssl
from collections.abc import Sequence
from pathlib import Path

import pytest
import trustme

from newsgraph.errors import InputError
from newsgraph.syndication.push.http_client import MAX_ANSWER_BYTES, Answer, PushClient, Unanswered
from newsgraph.syndication.push.outside_address import is_outside
from newsgraph.syndication.push.pinned_network import AddressRefused, PinnedNetwork, Resolve, Resolver
from newsgraph.syndication.push.target import check_target
from support_push import find_free_port, open_receiver, render_answer

PORT = "{port}"
URLS = (
    # this machine, in every way to write it that some resolver takes
    "http://127.0.0.1:{port}/",
    "http://127.1:{port}/",
    "http://127.0.1:{port}/",
    "http://127.255.255.254:{port}/",
    "http://2130706433:{port}/",
    "http://017700000001:{port}/",
    "http://0x7f000001:{port}/",
    "http://0x7f.0.0.1:{port}/",
    "http://0177.0.0.1:{port}/",
    "http://127.0.0.0x1:{port}/",
    "http://0.0.0.0:{port}/",
    "http://0:{port}/",
    "http://localhost:{port}/",
    "http://localhost.:{port}/",
    "http://LOCALHOST:{port}/",
    "http://localhost.localdomain:{port}/",
    "http://ip6-localhost:{port}/",
    "http://[::1]:{port}/",
    "http://[::]:{port}/",
    "http://[0:0:0:0:0:0:0:1]:{port}/",
    "http://[::127.0.0.1]:{port}/",
    "http://[::ffff:127.0.0.1]:{port}/",
    "http://[::ffff:7f00:1]:{port}/",
    "http://[0:0:0:0:0:ffff:127.0.0.1]:{port}/",
    "http://[64:ff9b::127.0.0.1]:{port}/",
    "http://[64:ff9b::7f00:1]:{port}/",
    "http://[2002:7f00:1::]:{port}/",
    "http://[2001:0:7f00:1::]:{port}/",
    "http://[fe80::1%25lo]:{port}/",
    "http://[::1%25lo]:{port}/",
    # networks within
    "http://10.0.0.1:{port}/",
    "http://172.16.0.1:{port}/",
    "http://172.31.255.255:{port}/",
    "http://192.168.1.1:{port}/",
    "http://100.64.0.1:{port}/",
    "http://169.254.169.254/latest/meta-data/",
    "http://0xA9FEA9FE/",
    "http://2852039166/",
    "http://[::ffff:169.254.169.254]/",
    "http://[fd00:ec2::254]/",
    "http://[fc00::1]:{port}/",
    "http://[fe80::1]:{port}/",
    "http://[fec0::1]:{port}/",
    "http://[ff02::1]:{port}/",
    "http://224.0.0.1:{port}/",
    "http://255.255.255.255:{port}/",
    "http://240.0.0.1:{port}/",
    "http://198.18.0.1:{port}/",
    "http://192.0.2.1:{port}/",
    "http://[2001:db8::1]:{port}/",
    "http://[100::1]:{port}/",
    # addresses that are none, or say two things
    "http://user@127.0.0.1:{port}/",
    "http://partner.example@127.0.0.1:{port}/",
    "http://127.0.0.1:{port}\\@partner.example/",
    "http://partner.example:80@127.0.0.1:{port}/",
    "http://127.0.0.1:{port}#@partner.example/",
    "http://１２７.０.０.１:{port}/",
    "http://127。0。0。1:{port}/",
    "http://127.0.0.1:22/",
    "http://127.0.0.1:25/",
    "http:///127.0.0.1:{port}/",
    "http://127.0.0.1:{port} .partner.example/",
    "http://127.0.0.1:{port}\r\nX-Header: 1/",
    "ftp://127.0.0.1:{port}/",
    "file:///etc/passwd",
    "gopher://127.0.0.1:{port}/",
    "unix:///run/service.sock",
    "//127.0.0.1:{port}/",
    "127.0.0.1:{port}",
    "",
)


@pytest.mark.parametrize("url", URLS)
async def test_no_address_of_an_inner_network_is_reached(url: str) -> None:
    async with open_receiver() as receiver:
        client = PushClient(allows_http=True, timeout=5.0)
        answer = await client.send("POST", url.format(port=receiver.port), {}, b"{}")
        await client.close()
        assert isinstance(answer, Unanswered)
        assert receiver.connections == 0


def test_there_are_sixty_and_more() -> None:
    assert len(set(URLS)) >= 60


@pytest.mark.parametrize(
    "answers",
    [
        [["93.184.216.34"], ["127.0.0.1"]],
        [["93.184.216.34", "127.0.0.1"]],
        [["127.0.0.1", "93.184.216.34"]],
        [["::1", "93.184.216.34"]],
        [["93.184.216.34", "::ffff:10.0.0.1"]],
        [[]],
        [["not an address"]],
    ],
)
async def test_a_name_that_means_an_inner_address_by_the_second_look_is_not_reached(
    answers: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The name is resolved once and the address itself is connected to, whatever it means by then."""
    asked: list[str] = []
    connected: list[str] = []

    async def resolve(host: str, port: int) -> Sequence[str]:
        asked.append(host)
        return answers[min(len(asked), len(answers)) - 1]

    async def connect(self: object, host: str, *rest: object, **named: object) -> None:
        connected.append(host)
        raise OSError("no network in tests")

    monkeypatch.setattr("httpcore2.AnyIOBackend.connect_tcp", connect)
    client = PushClient(allows_http=True, resolve=resolve, timeout=5.0)
    first = await client.send("POST", "http://rebinding.example/", {}, b"{}")
    await client.close()
    assert isinstance(first, Unanswered)
    assert asked == ["rebinding.example"]
    assert connected == (["93.184.216.34"] if answers[0] == ["93.184.216.34"] else [])


async def test_a_name_of_an_inner_host_reads_like_one_that_means_nothing() -> None:
    """A partner who reads why a webhook failed does not learn which names there are inside."""

    async def resolve(host: str, port: int) -> Sequence[str]:
        match host:
            case "missing.example":
                raise OSError(-2, "Name or service not known")
            case "empty.example":
                return []
            case "mixed.example":
                return ["93.184.216.34", "10.0.0.7"]
        return ["10.0.0.7"]

    client = PushClient(allows_http=True, resolve=resolve, timeout=5.0)
    hosts = ("missing.example", "empty.example", "mixed.example", "inner.example", "x" * 70 + ".example")
    told = [await client.send("POST", f"http://{host}/") for host in hosts]
    await client.close()
    assert told[0] == Unanswered("the host has no address on the open internet")
    assert told[1:] == [told[0]] * 4


async def test_a_server_that_is_another_than_was_asked_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    import httpcore2

    async with open_receiver() as receiver:
        real = httpcore2.AnyIOBackend.connect_tcp

        async def lead_astray(self: httpcore2.AnyIOBackend, host: str, *rest: object) -> object:
            return await real(self, "127.0.0.1", receiver.port)

        monkeypatch.setattr(httpcore2.AnyIOBackend, "connect_tcp", lead_astray)

        async def resolve(host: str, port: int) -> Sequence[str]:
            return ["93.184.216.34"]

        with pytest.raises(AddressRefused, match="another address answers"):
            await PinnedNetwork(resolve).connect_tcp("partner.example", 80)
        assert receiver.received == []


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("93.184.216.34", True),
        ("8.8.8.8", True),
        ("172.15.255.255", True),
        ("172.32.0.1", True),
        ("100.63.255.255", True),
        ("100.128.0.1", True),
        ("223.255.255.255", True),
        ("2606:2800:220:1::1", True),
        ("2a00:1450:4001::1", True),
        ("2001:4860:4860::8888", True),
        ("224.0.0.1", False),
        ("::", False),
        ("::ffff:8.8.8.8", False),
        ("2002:808:808::", False),
        ("2001:0:808:808::", False),
        ("64:ff9b::808:808", False),
        ("4000::1", False),
        ("fe80::1%eth0", False),
        ("localhost", False),
        ("1.2.3", False),
    ],
)
def test_addresses_are_told_apart(address: str, expected: bool) -> None:
    assert is_outside(address) is expected


def test_what_python_holds_for_no_global_address_is_never_outside() -> None:
    for number in range(0, 2**32, 2**32 // 9_973):
        address = ipaddress.IPv4Address(number)
        if is_outside(str(address)):
            assert address.is_global, address
            assert not address.is_multicast, address


@pytest.mark.parametrize(
    ("url", "allows_http"),
    [
        ("https://partner.example/hook", False),
        ("https://partner.example:8443/hook?key=a%20b", False),
        ("https://xn--bcher-kva.example/", False),
        ("http://partner.example/", True),
    ],
)
def test_an_address_of_the_web_is_taken_as_it_is(url: str, allows_http: bool) -> None:
    assert check_target(url, allows_http=allows_http) == url


@pytest.mark.parametrize(
    ("url", "fault"),
    [
        ("http://partner.example/", "does not begin with https://"),
        ("https://user:word@partner.example/", "names a user"),
        ("https://partner.example/#part", "holds a fragment"),
        ("https://partner.example:22/", "has the port of another service than the web"),
        ("https://bücher.example/", "holds characters that an address has not"),
        ("https://partner.example/" + "a" * 2_048, "is longer than 2048 characters"),
        ("https:///path", "names no host"),
    ],
)
def test_what_is_no_address_for_us_is_refused_with_the_reason(url: str, fault: str) -> None:
    with pytest.raises(InputError) as refused:
        check_target(url)
    assert (refused.value.code, refused.value.message) == ("PUSH_URL_INVALID", f"the address {fault}")


async def test_http_is_refused_where_it_is_not_allowed() -> None:
    async with open_receiver() as receiver:
        client = PushClient(allows_inside=True)
        answer = await client.send("POST", receiver.address, {}, b"{}")
        await client.close()
        assert answer == Unanswered("the address does not begin with https://")
        assert receiver.connections == 0


async def test_whether_a_request_left_is_told_apart_from_what_came_before() -> None:
    async def find_nothing(host: str, port: int) -> Sequence[str]:
        raise OSError("no such name")

    async def find_slowly(host: str, port: int) -> Sequence[str]:
        await asyncio.sleep(5)
        return []

    async def break_off(request: object) -> str:
        raise ConnectionError

    async def send(url: str, resolve: Resolve | None = None) -> bool:
        client = PushClient(allows_http=True, allows_inside=True, resolve=resolve, timeout=0.5)
        answer = await client.send("POST", url, {}, b"{}")
        await client.close()
        assert isinstance(answer, Unanswered)
        return answer.has_left

    assert not await send("http://partner.example/", find_nothing)
    assert not await send("http://partner.example/", find_slowly)
    assert not await send(f"http://127.0.0.1:{find_free_port()}/")
    async with open_receiver(break_off) as receiver:
        assert await send(receiver.address)


async def test_of_an_answer_64_kib_are_read_at_most() -> None:
    async with open_receiver(lambda request: render_answer(200, body="x" * 1_000_000)) as receiver:
        client = PushClient(allows_http=True, allows_inside=True, timeout=5.0)
        answer = await client.send("GET", receiver.address)
        await client.close()
        assert isinstance(answer, Answer)
        assert (answer.status, len(answer.body)) == (200, MAX_ANSWER_BYTES)


async def test_an_answer_that_never_ends_and_one_that_never_begins_are_given_up() -> None:
    given_up = asyncio.Event()

    async def drip(request: object) -> str:
        await given_up.wait()
        return ""

    async with open_receiver(drip) as receiver:
        client = PushClient(allows_http=True, allows_inside=True, timeout=0.2)
        answer = await client.send("POST", receiver.address, {}, b"{}")
        await client.close()
        assert answer == Unanswered("no answer within 0.2 seconds", has_left=True)
        given_up.set()


async def test_tls_is_checked_by_the_name_although_the_address_is_pinned(tmp_path: Path) -> None:
    authority = trustme.CA()
    served = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert("partner.example").configure_cert(served)
    trusted = ssl.create_default_context()
    authority.configure_trust(trusted)

    async def resolve(host: str, port: int) -> Sequence[str]:
        return ["127.0.0.1"]

    async with open_receiver(tls=served) as receiver:
        client = PushClient(allows_inside=True, resolve=resolve, tls=trusted, timeout=5.0)
        right = await client.send("POST", f"https://partner.example:{receiver.port}/", {}, b"{}")
        wrong = await client.send("POST", f"https://other.example:{receiver.port}/", {}, b"{}")
        await client.close()
        assert isinstance(right, Answer)
        assert right.status == 200
        assert isinstance(wrong, Unanswered)
        assert not wrong.has_left
        [request] = receiver.received
        assert request.headers["host"] == f"partner.example:{receiver.port}"


async def test_the_resolver_answers_with_addresses() -> None:
    resolver = Resolver()
    try:
        assert "127.0.0.1" in await resolver("localhost", 80)
        with pytest.raises(OSError, match=r"[Nn]ame"):
            await resolver("nothing.invalid", 80)
    finally:
        resolver.close()
