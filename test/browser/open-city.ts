import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'

/** Opens the bundled city and waits until the map has drawn it. */
export async function openCity(page: Page, hash = ''): Promise<void> {
  await page.goto(`/${hash}`)
  await expect(page.locator('[data-map-ready="true"]')).toBeVisible({ timeout: 60_000 })
  await expect(page.locator('#panel')).toBeVisible()
}
