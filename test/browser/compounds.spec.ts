import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { viewAddress } from './map-hand.ts'
import { openCity } from './open-city.ts'

/** A search may take its time where the machine is slow. */
const SEARCH = { timeout: 120_000 }

/** The five yards of the article, which become one. */
const CASE = '沿河港湾'
const YARDS = [1, 2, 3, 4, 5].map((number) => `${CASE}${number}号院`)
/** Where they stand. */
const VIEW = { zoom: 17, lng: 111.639, lat: 40.8023 }

/** Tallies of the five yards: thirty owners of 3,000 m² each; so many agree in the last one. */
function ballots(agreeing: number): string {
  const rows = YARDS.map((yard, i) => {
    const yes = i < 4 ? 24 : agreeing
    return `${yard},30,3000,24,2400,${yes},${yes * 100}`
  })
  return ['小区,总人数,总面积,参与人数,参与面积,同意人数,同意面积', ...rows].join('\n')
}

/** Takes the merge on the screen to its next stage. */
async function goOn(page: Page, stage: string, date: string): Promise<void> {
  await page.getByRole('button', { name: `办下一步：${stage}` }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('日期').fill(date)
  await dialog.getByRole('button', { name: '办理', exact: true }).click()
  await expect(dialog).toBeHidden()
}

async function readVotes(page: Page, agreeing: number): Promise<void> {
  await page.getByRole('button', { name: '录入表决结果' }).click()
  const buffer = Buffer.from(ballots(agreeing))
  await page.locator('input[type=file][accept*=csv]').last().setInputFiles({
    name: '表决.csv',
    mimeType: 'text/csv',
    buffer,
  })
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText('读入 5 个院落的票数')).toBeVisible()
  await dialog.getByRole('button', { name: '保存表决结果' }).click()
  await expect(dialog).toBeHidden()
}

test.describe('merging compounds', () => {
  test('from the candidates to the ledger, through the vote, and all the way back', async ({ page }) => {
    await openCity(page, `#job=compounds&tab=candidates&${viewAddress(VIEW)}`)
    const tab = (name: string): Promise<void> => page.getByRole('tab', { name, exact: true }).click()
    await page.getByRole('button', { name: '查找可合并的院落' }).click()
    const candidates = page.getByRole('listbox', { name: '可合并的院落，按效益排列' }).getByRole('option')
    await expect(candidates.first()).toBeVisible(SEARCH)
    await page.getByLabel('街道', { exact: true }).selectOption({ label: '环河街街道' })
    await page.getByLabel('社区', { exact: true }).selectOption({ label: '巴彦淖尔南路社区' })
    await expect(candidates.first()).toContainText(CASE)

    await tab('方案')
    await expect(page.getByLabel('减少几个院落')).toHaveValue('272')
    await page.getByLabel(/^先并报道里的两处/).check()
    await page.getByRole('button', { name: '生成并院方案' }).click()
    const accept = page.getByRole('button', { name: /^采用“.*”，列入计划$/ })
    await expect(accept).toBeVisible(SEARCH)
    const cards = page.getByRole('list', { name: '并院方案' }).getByRole('listitem')
    expect(await cards.count()).toBe(3)
    await page.getByRole('radio', { name: '比较' }).click()
    await expect(page.getByRole('table', { name: '两个方案比较' })).toContainText('272')
    await accept.click()
    await page.getByRole('button', { name: '去项目' }).click()

    await page.getByRole('listbox', { name: '并院项目列表' }).getByRole('option', { name: CASE }).click()
    const project = page.getByRole('region', { name: CASE, exact: true })
    await project.getByRole('radio', { name: '内容' }).click()
    const gates = project.getByText(/^保留的大门（\d+）$/)
    const before = await gates.textContent()
    await page.evaluate((hash) => {
      location.hash = `${location.hash}&${hash}`
    }, viewAddress(VIEW))
    await page.getByRole('button', { name: '画门' }).click()
    await page.locator('.maplibregl-canvas').focus()
    await page.keyboard.press('.')
    await expect(gates).not.toHaveText(before!)
    await page.getByRole('button', { name: '画健身步道' }).click()
    await page.locator('.maplibregl-canvas').focus()
    await page.keyboard.press('.')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('.')
    await page.keyboard.press('Enter')
    await expect(project.getByRole('button', { name: /^删除第 \d+ 处设施$/ }).last()).toBeVisible()

    await project.getByRole('radio', { name: '进程' }).click()
    await page.getByRole('button', { name: '办下一步：倡议' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('进入阶段').selectOption({ label: '业主表决' })
    await dialog.getByLabel('日期').fill('2030-01-01')
    await dialog.getByRole('button', { name: '办理', exact: true }).click()
    await expect(dialog.getByText(/请写明不办这一步的原因/)).toBeVisible()
    await dialog.getByLabel(/^跳过.*的原因$/).fill('前期已办，见会议纪要')
    await dialog.getByRole('button', { name: '办理', exact: true }).click()
    await expect(dialog).toBeHidden()

    await readVotes(page, 17)
    await expect(page.getByText('5 个院落中 4 个通过。')).toBeVisible()
    await page.getByRole('button', { name: '办下一步：结果公示' }).click()
    await dialog.getByLabel('日期').fill('2030-01-02')
    await dialog.getByRole('button', { name: '办理', exact: true }).click()
    await expect(dialog.getByText(`“${YARDS[4]}”的表决没有通过`)).toBeVisible()
    await page.keyboard.press('Escape')
    await readVotes(page, 18)
    await expect(page.getByText('5 个院落全部通过。')).toBeVisible()

    await goOn(page, '结果公示', '2030-01-02')
    await goOn(page, '备案', '2030-01-09')
    await goOn(page, '拆墙施工', '2030-02-01')
    await page.getByRole('button', { name: '办下一步：统一管理' }).click()
    await expect(dialog).toContainText('党支部')
    await dialog.getByLabel('日期').fill('2030-05-01')
    await dialog.getByRole('button', { name: '办理', exact: true }).click()
    await tab('台账')
    const ledger = page.getByRole('region', { name: '并院台账' })
    await expect(ledger.getByText(/^并院前 3.600 个，现在 3.596 个$/)).toBeVisible()
    await ledger.getByRole('button', { name: '少 4 个', exact: true }).click()
    await expect(ledger.getByRole('region', { name: /背后的项目$/ })).toContainText(CASE)

    await expect(async () => {
      await page.keyboard.press('Control+z')
      await expect(page.getByText('还没有并院项目，台账是空的')).toBeVisible({ timeout: 1_000 })
    }).toPass()
  })

  test('two yards of two grids become one, and the grid follows', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ baseURL: baseURL!, locale: 'en-US' })
    const page = await context.newPage()
    await openCity(page, '#job=compounds&tab=candidates')
    await page.getByRole('button', { name: 'Rules…' }).click()
    const rules = page.getByRole('dialog')
    await rules.getByLabel('Apart at most (m)').fill('25')
    await rules.getByRole('button', { name: 'Use these rules' }).click()
    await expect(rules).toBeHidden()
    await page.getByRole('button', { name: 'Find compounds to merge' }).click()
    const candidates = page.getByRole('listbox', { name: 'Compounds to merge, by benefit' })
    await expect(candidates.getByRole('option').first()).toBeVisible(SEARCH)
    await page.getByLabel('Street', { exact: true }).selectOption({ label: '迎新路街道' })
    await page.getByLabel('Community', { exact: true }).selectOption({ label: '如意社区' })
    await candidates.getByRole('option', { name: /如意1号院.*如意3号院/ }).click()
    const picked = page.getByRole('region', { name: 'Picked compounds' })
    await picked.getByRole('button', { name: 'Merge now (rehearsal)' }).click()
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByRole('region', { name: 'What follows' })).toContainText('如意社区第4网格')
    await dialog.getByLabel('Why these stages are left out').fill('Rehearsal')
    await dialog.getByRole('button', { name: 'Make them one compound' }).click()
    await expect(dialog).toBeHidden()
    await page.getByRole('tab', { name: 'Ledger', exact: true }).click()
    const ledger = page.getByRole('region', { name: 'Ledger of merged compounds' })
    await expect(ledger.getByRole('button', { name: '1 fewer', exact: true })).toBeVisible()
    await page.keyboard.press('Control+z')
    await expect(ledger.getByRole('button', { name: '1 fewer', exact: true })).toBeHidden()
    await context.close()
  })
})
