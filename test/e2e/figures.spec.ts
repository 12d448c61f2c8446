/** What a shopper does, as the owner sees it: on a site that nobody else visits. */
import { readFileSync } from 'node:fs'
import { type Site, startSite } from '../support/site.ts'
import { figure, isRead, signIn } from './dashboard.ts'
import { expectAccessible } from './looks.ts'
import { expect, test } from './shopper.ts'

let site: Site

test.beforeAll(async () => {
  site = await startSite()
})
test.afterAll(() => site?.stop())

test('what a shopper does at the page is in the figures a moment later', async ({ shopper, page, context }) => {
  const desk = await context.newPage()
  await signIn(desk, `${site.url}/admin#overview/7`)
  await isRead(desk)
  expect(await figure(desk, 'turns')).toBe(0)

  await shopper.open(site.url)
  await shopper.ask('What are the best laptops under $1000?')
  await shopper.cards.first().scrollIntoViewIfNeeded()
  await shopper.cards.first().getByRole('button', { name: /^Save/ }).click()
  await shopper.cards
    .first()
    .getByRole('button', { name: /^Details/ })
    .click()
  await expect(page.getByRole('dialog')).toBeVisible()
  // The page is put away: what it saw goes with a beacon.
  await page.goto('about:blank')

  await expect(async () => {
    await desk.getByRole('button', { name: 'Read again' }).click()
    await isRead(desk)
    expect(await figure(desk, 'visitors')).toBe(1)
    expect(await figure(desk, 'turns')).toBe(1)
    expect(await figure(desk, 'saves')).toBe(1)
    expect(await figure(desk, 'impressions')).toBeGreaterThan(0)
  }).toPass()
})

test('what went wrong is read without who said it, and acted on', async ({ shopper, page, context }) => {
  const word = 'zibblefrotz'
  await shopper.open(site.url)
  await shopper.ask('laptops')
  await shopper.ask(`${word}, write to jo@example.org`)
  await shopper.answer.getByRole('button', { name: 'Not helpful' }).click()
  await page.goto('about:blank')

  const desk = await context.newPage()
  await signIn(desk, `${site.url}/admin#demand/7`)
  const table = desk.getByRole('region', { name: 'Conversations that went wrong' })
  await expect(async () => {
    await desk.getByRole('button', { name: 'Read again' }).click()
    await isRead(desk)
    await expect(table).toContainText(word, { timeout: 1_000 })
    await expect(table).toContainText('Thumb down', { timeout: 1_000 })
  }).toPass()
  await expect(desk.getByText('jo@example.org')).toHaveCount(0)

  await table.getByRole('button', { name: /^Read/ }).first().click()
  const talk = desk.getByRole('dialog')
  await expect(talk.getByRole('listitem')).toHaveCount(4)
  await expect(talk.locator('[data-meant]').first()).toContainText(`${word}, write to [mail]`)
  await expectAccessible(desk)

  await talk.getByRole('button', { name: /^Synonym/ }).click()
  await expect(talk).toHaveCount(0)
  await expect(desk.getByLabel('When shoppers say')).toBeFocused()
  await desk.getByLabel('When shoppers say').fill(word)
  await desk.getByLabel('they mean').fill('kettles')
  await desk.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(desk.getByRole('region', { name: 'What you have taught it' })).toContainText(`“${word}” means “kettles”`)

  const again = await context.newPage()
  await again.goto(site.url)
  await again.getByLabel('Your message').fill(`a ${word}`)
  await again.getByLabel('Your message').press('Enter')
  await expect(again.locator('.answer').last().locator('.card').first()).toContainText(/kettle/i)
})

test('a product is found by name, pinned for words, shown first, and taken back', async ({ shopper, context }) => {
  const desk = await context.newPage()
  await signIn(desk, `${site.url}/admin#demand/7`)
  const { products } = (await (
    await desk.request.get(`${site.url}/api/v1/products?category=backpacks&sort=price_desc&limit=1`)
  ).json()) as { products: { id: string; title: string }[] }
  const title = products[0]?.title ?? ''

  await desk.getByLabel('What to teach').selectOption('Pin')
  await desk.getByLabel('For the words').fill('backpacks')
  const picker = desk.getByRole('combobox', { name: 'show as the shop’s pick' })
  await desk.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(desk.getByRole('region', { name: 'What you have taught it' }).getByText(title)).toHaveCount(0)
  await picker.fill(title)
  await expect(desk.getByRole('listbox').getByRole('option').first()).toContainText(title)
  await expectAccessible(desk)
  await picker.press('Enter')
  await expect(picker).toHaveValue(title)
  await desk.getByRole('button', { name: 'Add', exact: true }).click()
  const rules = desk.getByRole('region', { name: 'What you have taught it' })
  await expect(rules).toContainText(`For “backpacks” the shop’s pick is ${title}`)

  await shopper.open(site.url)
  await shopper.ask('backpacks')
  await expect(shopper.cards.first()).toContainText(title)
  await expect(shopper.cards.first()).toContainText(/shop’s pick/i)

  await rules.getByRole('button', { name: /^Undo ?: For “backpacks”/ }).click()
  await expect(rules.getByText(title)).toHaveCount(0)
  await expect(desk.getByText(`Undone: For “backpacks” the shop’s pick is ${title}.`)).toBeVisible()
  expect(await desk.evaluate(() => document.activeElement === document.body)).toBe(false)
})

test('tables are searched, sorted and saved', async ({ context }) => {
  const desk = await context.newPage()
  await signIn(desk, `${site.url}/admin#overview/7`)
  await desk.getByText('As a table', { exact: true }).click()
  const table = desk.getByRole('region', { name: /as a table/ })
  const head = table.getByRole('columnheader', { name: /^Answers/ })

  await head.getByRole('button').click()
  await expect(head).toHaveAttribute('aria-sort', 'descending')
  await head.getByRole('button').click()
  await expect(head).toHaveAttribute('aria-sort', 'ascending')
  await desk.getByLabel(/^Search: .*as a table/).fill(new Date().toISOString().slice(0, 10))
  await expect(table.getByRole('row')).toHaveCount(2)
  await expect(desk.getByText('1 of 7 rows')).toBeVisible()

  const [download] = await Promise.all([
    desk.waitForEvent('download'),
    desk.getByRole('button', { name: /^CSV of .*as a table/ }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/as-a-table\.csv$/)
  const [names, line] = readFileSync(await download.path(), 'utf8').split('\r\n')
  expect(names).toBe('Day (UTC),Answers,Conversations,Left for the shop')
  expect(line).toMatch(/^\d{4}-\d\d-\d\d,\d+,\d+,\d+$/)
})
