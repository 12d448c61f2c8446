/** A first question where the owner has set up a check: the widget stands in a frame, and what was written is kept. */
import { createServer, type Server } from 'node:http'
import { expect, test } from '@playwright/test'
import { freePort } from '../support/free-port.ts'
import { type Site, startSite } from '../support/site.ts'

const ANSWER = 'answer-of-a-person'

let site: Site
let verifier: Server

/** Turnstile's side: an answer counts once, and only this one is a person's. */
function verify(): Server {
  const used = new Set<string>()
  return createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => (body += chunk.toString()))
    request.on('end', () => {
      const { response: answer } = JSON.parse(body) as { response: string }
      const success = answer === ANSWER && !used.has(answer)
      used.add(answer)
      response.end(JSON.stringify({ success, 'error-codes': success ? [] : ['invalid-input-response'] }))
    })
  })
}

test.beforeAll(async () => {
  const port = await freePort()
  verifier = verify().listen(port, '127.0.0.1')
  site = await startSite({
    TURNSTILE_SITE_KEY: 'site-key-of-the-tests',
    TURNSTILE_SECRET: 'secret-of-the-tests',
    TURNSTILE_URL: `http://127.0.0.1:${port}/siteverify`,
  })
})

test.afterAll(async () => {
  await site?.stop()
  verifier.close()
})

test('is asked once, and the question goes out by itself', async ({ page }) => {
  const elsewhere: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(site.url) && request.frame() === page.mainFrame()) elsewhere.push(request.url())
  })
  // The widget itself cannot be loaded here: in its place a script answers as it does, after a press of a button.
  await page.route('https://challenges.cloudflare.com/**', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: `const box = document.querySelector('.cf-turnstile'); const button = document.createElement('button');
        button.textContent = 'I am a person'; button.onclick = () => window[box.dataset.callback]('${ANSWER}'); box.append(button)`,
    }),
  )
  await page.goto(site.url)
  await page.getByRole('textbox').first().fill('Headphones under $200')
  await page.keyboard.press('Enter')

  const frame = page.frameLocator('iframe[src="/check"]')
  await frame.getByRole('button', { name: 'I am a person' }).click()

  await expect(page.locator('.answer').last().locator('.card').first()).toBeVisible()
  await expect(page.locator('iframe[src="/check"]')).toHaveCount(0)
  expect(elsewhere).toEqual([])
})
