/** What one can do with an answer and with a whole conversation. */
import { readFile } from 'node:fs/promises'
import { expect, test } from './shopper.ts'

test('stopping keeps what was seen, and answering again keeps the earlier answer within reach', async ({
  shopper,
  page,
}) => {
  // As soon as there is a button: without a model an answer takes a fraction of a second.
  await page.addInitScript(() => {
    const watch = new MutationObserver(() => document.querySelector<HTMLElement>('.round--stop')?.click())
    watch.observe(document, { childList: true, subtree: true })
  })

  await shopper.open()

  // On a busy machine an answer may be there before it is stopped: then the question is asked again.
  await expect(async () => {
    const asked = await shopper.questions.count()
    await shopper.say('What are the best laptops under $1000?')
    await expect(shopper.questions).toHaveCount(asked + 1)
    await shopper.answered(/complete|stopped/)
    expect(await shopper.answer.getAttribute('data-status')).toBe('stopped')
  }).toPass()
  const asked = await shopper.questions.count()
  await expect(page.getByText('You stopped this answer here.')).toBeVisible()
  const seen = await shopper.answer.locator('.answer-text').innerText()
  await page.reload()
  await shopper.answered('stopped')
  expect(await shopper.answer.locator('.answer-text').innerText()).toBe(seen)

  await page.getByRole('button', { name: 'Answer again' }).last().click()
  await expect(page.getByText('2 of 2')).toBeVisible()
  await page.getByRole('button', { name: 'Earlier answer' }).click()
  await shopper.answered('stopped')
  await expect(shopper.questions).toHaveCount(asked)
})

test('an answer can be given again', async ({ shopper, page }) => {
  await shopper.open()
  await shopper.ask('yoga mats')

  await page.getByRole('button', { name: 'Answer again' }).click()
  await expect(page.getByText('2 of 2')).toBeVisible()

  await shopper.answered()
  await expect(shopper.cards.first()).toBeVisible()
  await expect(shopper.questions).toHaveCount(1)
})

test('a conversation is renamed, exported and deleted', async ({ shopper, page }) => {
  await shopper.open()
  await shopper.ask('board games for two')

  let list = await shopper.openOptions()
  await list.getByRole('button', { name: 'Rename' }).click()
  await list.getByLabel('Name of this conversation').fill('Game night')
  await list.getByRole('button', { name: 'Save' }).click()
  await expect(list.locator('.conversation-title')).toHaveText('Game night')
  await expect(list.getByRole('button', { name: 'Rename' })).toBeFocused()

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    list.getByRole('link', { name: /^Text/ }).click(),
  ])
  expect(await readFile(await download.path(), 'utf8')).toContain('board games for two')

  await page.reload()
  await shopper.answered()
  list = await shopper.openOptions()
  await expect(list.locator('.conversation-title')).toHaveText('Game night')
  await list.getByRole('button', { name: 'Delete' }).click()
  await page.getByRole('dialog', { name: 'Delete this conversation?' }).getByRole('button', { name: 'Delete' }).click()

  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await shopper.leftPanel()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('a deleted conversation says so in another tab', async ({ shopper, page, context }) => {
  await shopper.open()
  await shopper.ask('a bike helmet')
  const sessionId = new URL(page.url()).hash.slice(1)
  const other = await context.newPage()
  await other.goto('/')

  await other.request.delete(`/api/v1/chat/sessions/${sessionId}`)

  await expect(page.getByText('This conversation has expired or was deleted.')).toBeVisible()
  await page.getByRole('button', { name: 'Start a new one' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('a new conversation starts empty and the old one is one click away', async ({ shopper, page }) => {
  await shopper.open()
  await shopper.ask('mattresses')

  await page.getByRole('button', { name: 'New conversation' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.goBack()

  await expect(shopper.questions).toHaveCount(1)
  await expect(shopper.questions).toContainText('mattresses')
})
