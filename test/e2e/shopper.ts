/** A shopper at the page: what they do, and the promise that nothing goes wrong behind their back meanwhile. */
import { expect, type Locator, type Page, test as base } from '@playwright/test'

/** What a browser logs when the network is switched off on purpose. */
const OFFLINE_NOISE = /ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED|WebSocket connection/

export class Shopper {
  readonly page: Page
  readonly problems: string[] = []

  constructor(page: Page) {
    this.page = page
    page.on('pageerror', (error) => this.problems.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error' && !OFFLINE_NOISE.test(message.text())) this.problems.push(message.text())
    })
  }

  /** The newest finished answer. */
  get answer(): Locator {
    return this.page.locator('.answer').last()
  }

  get cards(): Locator {
    return this.answer.locator('.card')
  }

  get questions(): Locator {
    return this.page.locator('.question')
  }

  get field(): Locator {
    return this.page.getByLabel('Your message')
  }

  /** What the page tells a screen reader by itself. */
  get spoken(): Locator {
    return this.page.locator('.visually-hidden[role="status"]')
  }

  /** Waits until a panel that closed has stepped back in the browser's history: a step taken meanwhile would be lost. */
  async leftPanel(): Promise<void> {
    const isPanel = () => this.page.evaluate(() => Boolean((history.state as { isPanel?: boolean } | null)?.isPanel))
    await expect.poll(isPanel).toBe(false)
  }

  async open(path = '/'): Promise<void> {
    await this.page.goto(path)
    await expect(this.field).toBeVisible()
  }

  /** Types and sends; does not wait for the answer. */
  async say(text: string): Promise<void> {
    await this.field.fill(text)
    await this.field.press('Enter')
  }

  /** Says something and waits until its answer has ended. */
  async ask(text: string): Promise<void> {
    const asked = await this.questions.count()
    await this.say(text)
    await expect(this.questions).toHaveCount(asked + 1)
    await this.answered()
  }

  async answered(status: string | RegExp = 'complete'): Promise<void> {
    await expect(this.page.locator('.exchange--pending')).toHaveCount(0)
    await expect(this.answer).toHaveAttribute('data-status', status)
  }

  /** Opens the options of the conversation on top of the list, where the list is behind a button too. */
  async openOptions(): Promise<Locator> {
    const opener = this.page.getByRole('button', { name: 'Conversations', exact: true })
    if (await opener.isVisible()) await opener.click()
    const list = this.page.locator('.conversations:visible')
    await list
      .getByRole('button', { name: /^Options for/ })
      .first()
      .click()
    return list
  }
}

/** Every test has a shopper, and fails when the page logged an error or broke its own content policy. */
export const test = base.extend<{ shopper: Shopper }>({
  shopper: async ({ page }, use) => {
    const shopper = new Shopper(page)
    await use(shopper)
    expect(shopper.problems).toEqual([])
  },
})

export { expect }
