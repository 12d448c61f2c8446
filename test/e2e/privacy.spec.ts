/** What a visitor may expect of the pages: nobody else is asked, and what is stored can be taken and erased. */
import { expect, test } from './shopper.ts'

test('no page asks anybody else for anything', async ({ shopper, page, context, baseURL }) => {
  const foreign: string[] = []
  const own = new URL(baseURL ?? '').host
  const check = (url: string) => /^(data|blob):/.test(url) || new URL(url).host === own || foreign.push(url)
  context.on('request', (request) => void check(request.url()))
  page.on('websocket', (socket) => void check(socket.url()))

  await shopper.open()
  await shopper.ask('wireless headphones')
  await shopper.answered()
  // On a page of its own: the owner's says in its console that nobody is signed in.
  const other = await context.newPage()
  for (const path of ['/privacy', '/admin', '/embed']) await other.goto(path)

  expect(foreign).toEqual([])
})

test('the privacy page gives a visitor their conversations, and erases them', async ({ shopper, page }) => {
  await shopper.open()
  await shopper.ask('wireless headphones')
  await shopper.answered()

  await page.goto('/privacy')
  const mine = page.locator('#conversations li')
  await expect(mine).toHaveCount(1)
  const file = page.waitForEvent('download')
  await mine.getByRole('link', { name: 'Take as md' }).click()
  expect((await file).suggestedFilename()).toBe('smartshelf-conversation.md')

  await page.getByRole('button', { name: 'Erase all of them, and forget me' }).click()
  await expect(page.getByText('There is no conversation of yours.')).toBeVisible()
  await page.reload()
  await expect(mine).toHaveCount(0)
})

test('reading the privacy page leaves nothing behind', async ({ page, context }) => {
  await page.goto('/privacy')
  await expect(page.getByText('There is no conversation of yours.')).toBeVisible()

  expect(await context.cookies()).toEqual([])
})
