/** From the first question to a decision, over reloads, lost connections and a second tab. */
import { expect, Shopper, test } from './shopper.ts'

test('a shopper asks, refines, compares and finds it all again after a reload', async ({ shopper, page }) => {
  await shopper.open()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Say what you need')
  await expect(page.getByText('AI system').first()).toBeVisible()

  await page.getByRole('button', { name: 'What are the best laptops under $1000?' }).click()
  await shopper.answered()
  await expect(shopper.cards.first()).toBeVisible()
  await expect(shopper.cards.first().locator('.price-age')).toContainText('demo price')
  await expect(shopper.cards.first().getByRole('list', { name: 'Why it was picked' })).toBeVisible()
  await expect(page.getByRole('group', { name: 'What you are looking for' })).toContainText('$1,000')
  await expect(shopper.spoken).not.toBeEmpty()

  await shopper.ask('only with at least 16 GB of memory')
  await expect(page.getByRole('button', { name: /Remove memory/ })).toBeVisible()
  await expect(shopper.cards.first()).toBeVisible()

  for (const index of [0, 1]) {
    await shopper.cards
      .nth(index)
      .getByRole('button', { name: /^Compare/ })
      .click()
  }
  await page.getByRole('region', { name: 'Compare', exact: true }).getByRole('button', { name: 'Compare 2' }).click()
  await expect(page.getByRole('table')).toBeVisible()
  await shopper.answered()
  expect(await page.getByRole('columnheader').count()).toBeGreaterThanOrEqual(3)

  // Not only what is drawn: exchanges out of sight are not.
  const said = (await page.getByRole('log').textContent()) ?? ''
  await page.reload()
  await expect(page.getByRole('table')).toBeVisible()
  await expect(page.getByRole('log')).toHaveText(said, { useInnerText: false })
})

test('a chip that is taken away changes what is looked for', async ({ shopper, page }) => {
  await shopper.open()
  await shopper.ask('headphones under $150')

  await page.getByRole('button', { name: /Remove up to/ }).click()

  await expect(page.getByText('You changed what you are looking for')).toBeVisible()
  await shopper.answered()
  await expect(page.getByRole('button', { name: /Remove up to/ })).toHaveCount(0)
})

test('a message that is typed offline is sent once, later', async ({ shopper, page, context }) => {
  await shopper.open()
  await shopper.ask('a quiet kettle')

  await context.setOffline(true)
  await expect(page.getByText('You are offline.')).toBeVisible()
  await shopper.say('and a coffee maker')
  await expect(page.getByText('It is sent as soon as you are back online.')).toBeVisible()
  await page.waitForFunction(() => localStorage.getItem('smartshelf.outbox')?.includes('and a coffee maker'))
  await context.setOffline(false)

  await shopper.answered()
  await expect(shopper.questions.filter({ hasText: 'and a coffee maker' })).toHaveCount(1)
  const sessionId = new URL(page.url()).hash.slice(1)
  const history = await page.request.get(`/api/v1/chat/sessions/${sessionId}/history`)
  const { messages }: { messages: { role: string; text: string }[] } = await history.json()
  expect(messages.filter(({ text }) => text === 'and a coffee maker')).toHaveLength(1)
})

test('a first message that is typed offline starts its conversation later', async ({ shopper, page, context }) => {
  await shopper.open()
  await context.setOffline(true)

  await shopper.say('running shoes')
  await expect(page.getByText('It is sent as soon as you are back online.')).toBeVisible()
  await context.setOffline(false)

  await shopper.answered()
  await expect(shopper.questions).toHaveCount(1)
})

test('two tabs show the same conversation', async ({ shopper, page, context }) => {
  await shopper.open()
  await shopper.ask('a backpack for hiking')
  const other = new Shopper(await context.newPage())
  await other.open('/')
  await expect(other.questions).toHaveCount(1)

  await other.ask('a cheaper one')
  await expect(shopper.questions).toHaveCount(2)
  await shopper.answered()

  expect(await shopper.answer.locator('.answer-text').innerText()).toBe(
    await other.answer.locator('.answer-text').innerText(),
  )
  expect(other.problems).toEqual([])
  await expect(page.getByRole('article').filter({ has: page.locator('.question') })).toHaveCount(2)
})

test('saved products wait on the shelf', async ({ shopper, page }) => {
  await shopper.open()
  await shopper.ask('desk lamps')
  const title = await shopper.cards.first().getByRole('heading').innerText()
  const other = await shopper.cards.nth(1).getByRole('heading').innerText()
  await shopper.cards.nth(1).getByRole('button', { name: /^Save/ }).click()
  await shopper.cards.first().getByRole('button', { name: /^Save/ }).click()

  await page.reload()
  await page.getByRole('button', { name: /Open the shelf/ }).click()

  const shelf = page.getByRole('dialog', { name: 'Your shelf' })
  await expect(shelf.getByRole('button', { name: title, exact: true })).toBeVisible()
  await shelf.getByRole('button', { name: `Take ${title} off the shelf` }).click()
  const next = shelf.getByRole('button', { name: `Take ${other} off the shelf` })
  await expect(next).toBeFocused()
  await next.click()
  await expect(shelf.getByText('Nothing here yet')).toBeVisible()
})

test('too many messages are throttled with a countdown, and nothing typed is lost', async ({ shopper, page }) => {
  await shopper.open()
  await shopper.ask('tents')
  // Ten at once, then one in five seconds: see the server's settings in playwright.config.ts.
  const exhaust = async () => {
    const burst = Array.from({ length: 14 }, () => page.request.post('/api/v1/chat', { data: { message: 'hello' } }))
    expect((await Promise.all(burst)).map((answer) => answer.status())).toContain(429)
  }

  // On a busy machine five seconds may pass before the message is there: then another one is tried.
  let text = ''
  await expect(async () => {
    await exhaust()
    text = `lighter ones, ${crypto.randomUUID()}`
    await shopper.say(text)
    await expect(page.getByText(/goes out in \d+ s/)).toBeVisible({ timeout: 3_000 })
  }).toPass()

  await expect(shopper.questions.filter({ hasText: text })).toHaveCount(1)
  await shopper.answered()
})
