/** The owner at the dashboard. */
import { expect, type Page } from '@playwright/test'

export async function signIn(page: Page, address = '/admin'): Promise<void> {
  await page.goto(address)
  await page.getByLabel('Admin token').fill('dev-admin')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('navigation', { name: 'Parts of the dashboard' })).toBeVisible()
}

/** Waits until everything that the open part shows has been read. */
export async function isRead(page: Page): Promise<void> {
  await expect(page.locator('main section').first()).toBeVisible()
  await expect(page.getByText('Reading…')).toHaveCount(0)
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
}

/** What a tile of the overview shows. */
export async function figure(page: Page, name: string): Promise<number> {
  const text = await page.locator(`[data-kpi="${name}"] .tile-value`).innerText()
  return text === '–' ? 0 : Number(text.replaceAll(',', ''))
}
