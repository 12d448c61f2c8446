/** The page as something to live with: going back, small windows, paper, input methods. */
import { expectAccessible, expectNoOverflow } from './looks.ts'
import { expect, test } from './shopper.ts'

test('going back closes a panel and leaves the talk as it is', async ({ shopper, page }) => {
  await shopper.open()
  await shopper.ask('desk lamps')
  const details = shopper.cards.first().getByRole('button', { name: /^Details/ })
  await details.click()
  await expect(page.getByRole('dialog')).toBeVisible()

  await page.goBack()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(details).toBeFocused()
  await expect(shopper.questions).toHaveCount(1)

  // Closed by hand, a panel leaves no step behind that goes nowhere.
  await page.getByRole('button', { name: 'New conversation' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.getByRole('button', { name: /Open the shelf/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await shopper.leftPanel()
  await page.goBack()
  await expect(shopper.questions).toHaveText(/desk lamps/)
})

test('a question asked from a panel in a new talk keeps its place in the history', async ({ shopper, page }) => {
  await shopper.open()
  await page.locator('.board-item').first().click()
  await page.getByRole('button', { name: 'Is it worth it?' }).click()
  await shopper.answered()
  expect(new URL(page.url()).hash).toMatch(/^#.{22}$/)

  await page.reload()
  await expect(shopper.questions).toHaveCount(1)
})

test('Enter that ends an input method’s word sends nothing, in any browser’s order', async ({ shopper }) => {
  await shopper.open()
  await shopper.field.fill('テント')

  const isPrevented = await shopper.field.evaluate((field) => {
    field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: 'テント' }))
    const enter = { key: 'Enter', keyCode: 229, bubbles: true, cancelable: true }
    const safari = new KeyboardEvent('keydown', { ...enter, isComposing: false })
    const chrome = new KeyboardEvent('keydown', { ...enter, isComposing: true })
    return [safari, chrome].map((event) => !field.dispatchEvent(event))
  })

  expect(isPrevented).toEqual([false, false])
  await expect(shopper.field).toHaveValue('テント')
  await expect(shopper.questions).toHaveCount(0)
})

test('the tab is called what the talk is called', async ({ shopper, page }) => {
  await shopper.open()
  await expect(page).toHaveTitle(/^SmartShelf AI/)
  await shopper.ask('board games for two')
  await expect(page).toHaveTitle('board games for two · SmartShelf AI')
})

test('after a chip is taken away the next one has the focus, after a suggestion the answer', async ({
  shopper,
  page,
}) => {
  await shopper.open()
  await shopper.ask('laptops under $900 with at least 16 GB of memory')
  const chips = page.getByRole('group', { name: 'What you are looking for' })
  await chips.getByRole('button', { name: /^Remove up to/ }).focus()
  await page.keyboard.press('Enter')
  await shopper.answered()
  await expect(chips.getByRole('button', { name: /^Remove up to/ })).toHaveCount(0)
  await expect(chips.locator(':focus')).toHaveCount(1)

  const suggestion = page.locator('.suggestion').first()
  await suggestion.focus()
  await page.keyboard.press('Enter')
  await shopper.answered()
  await expect(page.locator('.exchange').last()).toBeFocused()
})

test('in a window of 320 by 256 the answer has the room', async ({ shopper, page }) => {
  await page.setViewportSize({ width: 320, height: 256 })
  await shopper.open()
  await shopper.ask('tents')
  await page.locator('.answer-text').last().scrollIntoViewIfNeeded()
  const stuck = await page.evaluate(() => {
    const fixed = [...document.querySelectorAll('.bar, .dock')].map((part) => getComputedStyle(part).position)
    return fixed.filter((position) => position === 'sticky' || position === 'fixed').length
  })
  expect(stuck).toBe(0)
  await expectNoOverflow(page)
})

test('a comparison keeps its names and its winners in view', async ({ shopper, page }) => {
  await shopper.open()
  await shopper.ask('Help me find a good coffee maker')
  await shopper.ask('compare the first three')
  const box = page.getByRole('region', { name: /^Comparison/ })
  await box.evaluate((element) => element.scrollTo(0, element.scrollHeight / 2))
  const edges = await box.evaluate((element) => {
    const name = element.querySelector('.comparison-names th:nth-child(2)')?.getBoundingClientRect()
    const wins = element.querySelector('tfoot td')?.getBoundingClientRect()
    const { top, bottom } = element.getBoundingClientRect()
    return { name: (name?.top ?? 0) - top, wins: bottom - (wins?.bottom ?? 0) }
  })
  expect(Math.abs(edges.name)).toBeLessThan(4)
  expect(Math.abs(edges.wins)).toBeLessThan(4)

  const isWide = (page.viewportSize()?.width ?? 0) > 1_000
  await expect(page.locator('.comparison-more')).toHaveCount(isWide ? 0 : 1)
  if (isWide) return
  await expect(page.locator('.comparison-more')).toHaveText('1 more')
  await box.evaluate((element) => element.scrollTo({ left: element.scrollWidth }))
  await expect(page.locator('.comparison-more')).toHaveCount(0)
})

test('on paper there are the answers and nothing to press', async ({ shopper, page }) => {
  await shopper.open()
  await shopper.ask('yoga mats')
  await page.emulateMedia({ media: 'print' })
  for (const part of ['.dock', '.bar', '.answer-tools', '.suggestions']) {
    await expect(page.locator(part).first()).toBeHidden()
  }
  await expect(page.locator('.answer-text').first()).toBeVisible()
})

test('an unknown address has a page for people and an answer for programs', async ({ page, shopper }) => {
  const response = await page.goto('/no-such-place')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is nothing at this address')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Ask for what you need' }).click()
  await expect(shopper.field).toBeVisible()
  shopper.problems.length = 0 // The browser logs the 404 that was asked for.

  const forPrograms = await page.request.get('/api/v1/no-such-place')
  expect(forPrograms.status()).toBe(404)
  expect((await forPrograms.json()).error.code).toBe('not_found')
})
