"""Buckets of points: what each key may ask, kept apart from what others ask, to the point."""

from dataclasses import dataclass
from random import Random

import pytest

from newsgraph.access.rate_limit import MAX_BUCKETS, KeyBuckets, RatePolicy
from newsgraph.errors import RequestError
from newsgraph.model.viewer import PUBLIC_VIEWER, RateStanding, Viewer, ViewerRole

COURIER = Viewer((ViewerRole.PARTNER,), name="Courier", key_id="k_courier")
GAZETTE = Viewer((ViewerRole.PARTNER,), name="Gazette", key_id="k_gazette")
BY_TOKEN = Viewer((ViewerRole.EDITOR,), name="Ana")
POLICY = RatePolicy(points=600, seconds=60)


@dataclass
class Clock:
    """Seconds that pass when a test says so."""

    now: float = 1_000.0

    def __call__(self) -> float:
        return self.now


def refuse(buckets: KeyBuckets, viewer: Viewer, points: int) -> RequestError:
    """Return the refusal of points that are not there, after which as many are left as before."""
    before = buckets.tell(viewer)
    with pytest.raises(RequestError) as refused:
        buckets.spend(viewer, points)
    assert buckets.tell(viewer) == before
    return refused.value


def test_a_bucket_begins_full_and_is_emptied_to_the_point() -> None:
    buckets = KeyBuckets(POLICY, Clock())
    assert buckets.tell(COURIER) == RateStanding(600, 60, 600, 0)
    buckets.spend(COURIER, 599)
    assert buckets.tell(COURIER) == RateStanding(600, 60, 1, 60)
    buckets.spend(COURIER, 1)
    assert buckets.tell(COURIER) == RateStanding(600, 60, 0, 60)
    buckets.spend(COURIER, 0)


def test_what_is_refused_tells_when_to_come_back_and_then_there_is_enough() -> None:
    clock = Clock()
    buckets = KeyBuckets(POLICY, clock)
    buckets.spend(COURIER, 600)
    error = refuse(buckets, COURIER, 55)
    assert (error.code, error.status) == ("RATE_LIMITED", 429)
    assert error.details == {"limit": 600, "left": 0, "needed": 55, "retryAfter": 6}
    clock.now += 5.4
    refuse(buckets, COURIER, 55)
    clock.now += 0.6
    buckets.spend(COURIER, 55)
    assert buckets.tell(COURIER) == RateStanding(600, 60, 5, 60)


def test_what_can_never_be_had_is_refused_without_an_hour_to_come_back() -> None:
    error = refuse(KeyBuckets(POLICY, Clock()), COURIER, 601)
    assert error.details == {"limit": 600, "left": 600, "needed": 601}


def test_each_key_has_a_bucket_of_its_own_and_the_public_has_none() -> None:
    buckets = KeyBuckets(POLICY, Clock())
    buckets.spend(COURIER, 600)
    buckets.spend(GAZETTE, 600)
    buckets.spend(BY_TOKEN, 600)
    for viewer in (COURIER, GAZETTE, BY_TOKEN):
        refuse(buckets, viewer, 1)
    for _ in range(3):
        buckets.spend(PUBLIC_VIEWER, 600)
    assert buckets.tell(PUBLIC_VIEWER) is None


def test_never_more_is_let_through_than_the_bucket_and_what_flows_in() -> None:
    clock, draw = Clock(), Random(5)
    buckets, spent, began = KeyBuckets(POLICY, clock), 0, clock.now
    for _ in range(5_000):
        clock.now += draw.choice((0.0, 0.01, 0.3))
        points = draw.randrange(1, 200)
        try:
            buckets.spend(COURIER, points)
        except RequestError:
            continue
        spent += points
        assert spent <= 600 + (clock.now - began) * 10 + 1e-3
    assert spent > 5_000


def test_buckets_are_bounded() -> None:
    buckets = KeyBuckets(POLICY, Clock())
    for number in range(MAX_BUCKETS + 1):
        buckets.spend(Viewer((ViewerRole.PARTNER,), name="x", key_id=f"k_{number}"), 600)
    assert buckets.tell(Viewer((ViewerRole.PARTNER,), name="x", key_id="k_0")) == RateStanding(
        600, 60, 600, 0
    )
    assert buckets.tell(Viewer((ViewerRole.PARTNER,), name="x", key_id="k_1")) == RateStanding(600, 60, 0, 60)
