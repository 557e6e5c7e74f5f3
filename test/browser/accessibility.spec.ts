import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import axe from 'axe-core'
import { openCity } from './open-city.ts'

/** Serious and critical findings of axe-core, with the places. */
async function seriousFindings(page: Page): Promise<string[]> {
  return page.evaluate(async (source) => {
    // oxlint-disable-next-line no-eval -- the test brings its own checker into the page
    ;(0, eval)(source)
    const checker = (window as unknown as { axe: { run: (options: object) => Promise<AxeResult> } }).axe
    const { violations } = await checker.run({ resultTypes: ['violations'] })
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.html.slice(0, 120)}`),
      )
  }, axe.source)
}

interface AxeResult {
  readonly violations: readonly {
    readonly id: string
    readonly impact: string
    readonly nodes: readonly { readonly target: readonly string[]; readonly html: string }[]
  }[]
}

const SCREENS = [
  { name: 'desk', width: 1440, height: 900 },
  { name: 'phone', width: 390, height: 844 },
] as const

for (const screen of SCREENS) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe-core finds nothing serious on the ${screen.name} in ${colorScheme}`, async ({
      browser,
      baseURL,
    }) => {
      const context = await browser.newContext({
        baseURL: baseURL!,
        locale: 'zh-CN',
        colorScheme,
        bypassCSP: true,
        viewport: { width: screen.width, height: screen.height },
      })
      const page = await context.newPage()
      await openCity(page)
      for (const job of ['1', '3', '4', '5', '6', '2']) {
        await page.keyboard.press(job)
        expect.soft(await seriousFindings(page), `job ${job}`).toEqual([])
      }
      await page.getByRole('listbox').getByRole('option').first().click()
      expect.soft(await seriousFindings(page), 'figures').toEqual([])
      await page.keyboard.press('Control+a')
      await expect(page.getByRole('radio').first()).toBeVisible()
      expect.soft(await seriousFindings(page), 'selection').toEqual([])
      await page.keyboard.press('Shift+?')
      await expect(page.getByRole('dialog')).toBeVisible()
      expect.soft(await seriousFindings(page), 'help').toEqual([])
      await context.close()
    })
  }
}

for (const screen of SCREENS) {
  test(`axe-core finds nothing serious on the leaders’ page on the ${screen.name}`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({
      baseURL: baseURL!,
      locale: 'zh-CN',
      colorScheme: screen.name === 'desk' ? 'light' : 'dark',
      bypassCSP: true,
      viewport: { width: screen.width, height: screen.height },
    })
    const page = await context.newPage()
    await page.goto('/?view=leaders')
    await expect(page.locator('[data-pictures-ready="true"]')).toBeVisible({ timeout: 90_000 })
    await page.getByRole('button', { name: '查看数据表' }).first().click()
    expect.soft(await seriousFindings(page), 'board').toEqual([])
    await page.getByRole('button', { name: /^院落/ }).first().click()
    expect.soft(await seriousFindings(page), 'explained').toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: '演示' }).click()
    expect.soft(await seriousFindings(page), 'presentation').toEqual([])
    const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
    expect(isWide).toBe(false)
    await context.close()
  })
}
