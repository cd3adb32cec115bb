import httpx2
from playwright.async_api import Browser, expect

from support_browser import browser, explored, explorer_url, open_visit

__all__ = ["browser", "explored", "explorer_url"]  # fixtures


async def count_articles(url: str) -> int:
    async with httpx2.AsyncClient() as client:
        answer = await client.post(f"{url}/graphql", json={"query": "{ articles(first: 0) { totalCount } }"})
    return int(answer.json()["data"]["articles"]["totalCount"])


async def test_the_list_grows_to_its_end_and_says_so(browser: Browser, explorer_url: str) -> None:
    async with open_visit(browser, explorer_url) as visit:
        await visit.open("/")
        assert len(visit.list_operations()) == 1
        end = visit.page.get_by_text("No more articles.")
        for _ in range(20):
            await visit.page.mouse.wheel(0, 4000)
            await visit.settle()
            if await end.count():
                break
        await expect(end).to_be_visible()
        assert await visit.page.locator(".article-entry").count() == await count_articles(explorer_url)
        assert len(visit.list_operations()) == 4


async def test_a_front_page_costs_one_request_and_is_accessible(browser: Browser, explorer_url: str) -> None:
    async with open_visit(browser, explorer_url) as visit:
        await visit.open("/")
        assert len(visit.list_operations()) == 1
        assert await visit.find_violations() == []
