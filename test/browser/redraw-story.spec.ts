import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'
import { borderCommunities } from './border-communities.ts'
import { drawOnMap, viewAddress } from './map-hand.ts'
import { openCity } from './open-city.ts'

const GIVER = '昭乌达路街道'
const TAKER = '中专路街道'

const words = {
  zh: {
    lasso: '圈选',
    picked: /^(\d+) 个社区$/,
    assign: `归入 ${TAKER}`,
    saved: /^已保存/,
    results: '成果',
    download: '下载 全部层级',
    accept: '完成导入',
    dialog: '读入文件',
    history: '历史',
    moved: /^移动边界/,
    over: /个街道超过 20\s?万人/,
    list: /居民数排列/,
  },
  en: {
    lasso: 'Lasso',
    picked: /^(\d+) communit(?:y|ies)$/,
    assign: `Assign to ${TAKER}`,
    saved: /^Saved/,
    results: 'Results',
    download: 'Download All levels',
    accept: 'Finish import',
    dialog: 'Read files',
    history: 'History',
    moved: /^Moved the border/,
    over: /streets above 200/,
    list: /by residents/,
  },
} as const

for (const language of ['zh', 'en'] as const) {
  test(`a planner relieves the largest street, in ${language}: redraw, undo, crash, export, import, same plan`, async ({
    page,
    context,
    browser,
  }) => {
    const word = words[language]
    const edge = borderCommunities(GIVER, TAKER)
    expect(edge.length).toBeGreaterThan(1)
    const first = edge[0]!
    const view = { zoom: 14, lng: first.place[0], lat: first.place[1] }
    const address = `#lang=${language === 'zh' ? 'zh-CN' : 'en'}&${viewAddress(view)}`
    await openCity(page, address)

    await test.step('the page opens on a street above 200,000', async () => {
      await expect(page.getByText(word.over)).toBeVisible()
      expect(await residentsOf(page, GIVER)).toBeGreaterThan(200_000)
    })
    const before = { giver: await residentsOf(page, GIVER), taker: await residentsOf(page, TAKER) }

    await test.step('a lasso at its edge picks communities', async () => {
      await page.getByRole('button', { name: word.lasso }).click()
      const reach = 0.004
      const [lng, lat] = first.place
      await drawOnMap(page, view, [
        [lng - reach, lat - reach],
        [lng + reach, lat - reach],
        [lng + reach, lat + reach],
        [lng - reach, lat + reach],
        [lng - reach, lat - reach * 0.9],
      ])
      await expect(page.getByRole('heading', { name: word.picked })).toBeVisible()
    })

    await test.step('both sides are shown before anything happens, then the street next door takes them', async () => {
      await page.getByRole('radio', { name: new RegExp(TAKER) }).check()
      await expect(page.getByRole('region', { name: GIVER, exact: true })).toBeVisible()
      await expect(page.getByRole('region', { name: TAKER, exact: true })).toBeVisible()
      await page.getByRole('button', { name: word.assign }).click()
    })
    await expect.poll(() => residentsOf(page, GIVER)).toBeLessThan(before.giver)
    const after = { giver: await residentsOf(page, GIVER), taker: await residentsOf(page, TAKER) }
    expect(after.taker - before.taker).toBe(before.giver - after.giver)

    await test.step('undo and redo go back and forth', async () => {
      await page.keyboard.press('Control+z')
      await expect.poll(() => residentsOf(page, GIVER)).toBe(before.giver)
      await page.keyboard.press('Control+Shift+z')
      await expect.poll(() => residentsOf(page, GIVER)).toBe(after.giver)
    })
    await expect(page.getByText(word.saved)).toBeVisible()

    const reopened =
      await test.step('the tab is killed, and a new one shows the same plan and its history', async () => {
        const session = await context.newCDPSession(page)
        session.send('Page.crash').catch(() => undefined)
        await page.waitForEvent('crash')
        const next = await context.newPage()
        await openCity(next, address)
        expect(await residentsOf(next, GIVER)).toBe(after.giver)
        expect(await residentsOf(next, TAKER)).toBe(after.taker)
        await next.getByRole('button', { name: word.history }).click()
        await expect(next.getByRole('button', { name: word.moved })).toBeVisible()
        await next.keyboard.press('Escape')
        return next
      })

    const exported = await exportAll(reopened, word)
    const hash = planHashIn(exported)
    expect(hash).toMatch(/^[0-9a-f]{64}$/)

    await test.step('an empty browser reads the file back to the same plan', async () => {
      const elsewhere = await browser.newContext()
      const other = await elsewhere.newPage()
      await openCity(other, address)
      expect(await residentsOf(other, GIVER)).toBe(before.giver)
      await other
        .locator('input[type="file"]')
        .setInputFiles({ name: 'plan.geojson', mimeType: 'application/geo+json', buffer: exported })
      const dialog = other.getByRole('dialog', { name: word.dialog })
      await dialog.getByRole('button', { name: word.accept }).click()
      await expect(dialog).toBeHidden({ timeout: 60_000 })
      await expect.poll(() => residentsOf(other, GIVER)).toBe(after.giver)
      expect(planHashIn(await exportAll(other, word))).toBe(hash)
      await elsewhere.close()
    })
  })
}

type Words = (typeof words)['zh' | 'en']

async function exportAll(page: Page, word: Words): Promise<Buffer> {
  await page.getByRole('button', { name: word.results }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: word.download }).click()
  return readFile(await (await download).path())
}

function planHashIn(file: Buffer): string {
  return (JSON.parse(file.toString('utf8')) as { heyuan: { planHash: string } }).heyuan.planHash
}

/** Residents in the row of a street, read from what a screen reader is told. */
async function residentsOf(page: Page, street: string): Promise<number> {
  const row: Locator = page.getByRole('option', { name: new RegExp(`^${street}`) })
  const name = (await row.getAttribute('aria-label')) ?? (await row.textContent()) ?? ''
  const figure = /([\d\u2009\u202f,  ]{5,})/.exec(name.slice(street.length))
  return Number(figure?.[1]?.replace(/\D/g, ''))
}
