import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import type { Download, Page } from '@playwright/test'
import { openCity } from './open-city.ts'

/** A search may take its time where the machine is slow. */
const SEARCH = { timeout: 60_000 }
const DAZHAO = '大召社区'
const CONGRESS = '市人大常委会办公室'

async function textOf(download: Download): Promise<string> {
  return readFileSync(await download.path(), 'utf8')
}

/** Downloads what a button makes. */
async function downloadBy(page: Page, name: string): Promise<Download> {
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name, exact: true }).click()
  return waiting
}

test.describe('one department for every community', () => {
  test('from the tangle to the assessment, in Chinese', async ({ page }) => {
    await openCity(page, '#job=pairing&tab=present')
    const tab = (name: string): Promise<void> => page.getByRole('tab', { name, exact: true }).click()
    await expect(page.getByText(/541 个社区中，?\s*\d+ 个正好一个部门/).first()).toBeVisible()
    const filters = page.getByRole('group', { name: '按部门数筛选社区' })
    await filters.getByRole('button', { name: /^没有部门/ }).click()
    const list = page.getByRole('listbox', { name: '社区和它的部门' })
    await expect(list.getByRole('option').first()).toContainText('没有部门')
    await filters.getByRole('button', { name: /^没有部门/ }).click()

    await tab('求解')
    await expect(page.getByRole('button', { name: '查看名单' })).toBeVisible()
    await page.getByRole('button', { name: '求解一对一' }).click()
    await expect(page.getByText('541 / 541 正好一个部门')).toBeVisible(SEARCH)
    await expect(page.getByText(/^新结对 \d+ 条，已证明最少$/).first()).toBeVisible()
    await page.getByLabel('查找社区、街道或部门').fill(DAZHAO)
    await page.getByRole('listbox', { name: '结对的改动' }).getByRole('option', { name: DAZHAO }).click()
    const why = page.getByRole('region', { name: `${DAZHAO}的说明` })
    await expect(why).toContainText(CONGRESS, SEARCH)
    await page.getByRole('button', { name: '采用', exact: true }).click()
    await expect(page.getByText('已采用：541 个社区都正好一个部门')).toBeVisible()

    await page.getByRole('button', { name: '到名单里锁定' }).click()
    await page.getByLabel('查找社区、街道或部门').fill(DAZHAO)
    await list.getByRole('option', { name: DAZHAO }).click()
    const card = page.getByRole('region', { name: `${DAZHAO}的结对` })
    await expect(card).toContainText(CONGRESS)
    await card.getByRole('button', { name: '锁定', exact: true }).click()
    await expect(card.getByRole('button', { name: '解锁', exact: true })).toBeVisible()

    await tab('求解')
    await page.getByRole('radio', { name: '当前方案' }).click()
    await page.getByRole('button', { name: '求解一对一' }).click()
    await expect(page.getByText('没有社区需要改动。')).toBeVisible(SEARCH)
    await page.getByRole('button', { name: '返回修改条件' }).click()
    await page.getByRole('button', { name: '公布结对' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('公布日期').fill('2023-03-31')
    await dialog.getByLabel(/^文号/).fill('呼党办〔2023〕1号')
    await dialog.getByRole('button', { name: '公布', exact: true }).click()
    await expect(dialog).toBeHidden()
    await expect(page.getByText(/上次公布：2023-03-31/).first()).toBeVisible()

    await tab('记录')
    await page.getByRole('button', { name: '载入一年的演示记录' }).first().click()
    await expect(dialog).toBeVisible(SEARCH)
    await dialog.getByRole('button', { name: /^导入 [\d\s ,]+ 条$/ }).click()
    await expect(dialog).toBeHidden(SEARCH)
    await page.getByRole('radio', { name: '需求清单' }).click()
    await page.getByLabel('查找需求').fill('大召')
    const needs = page.getByRole('listbox', { name: '需求清单' }).getByRole('option')
    await expect(needs).toHaveCount(6)
    for (const need of await needs.all()) await expect(need).toContainText('已兑现')
    const table = [
      '日期,社区,服务方式,小时,人数',
      `2023-05-01,${DAZHAO},志愿服务,-1,3`,
      '2023-05-01,没有的社区,志愿服务,1,3',
    ]
    const buffer = Buffer.from(table.join('\n'))
    await page.getByRole('radio', { name: '服务记录' }).click()
    await page
      .getByLabel('服务记录表格文件')
      .setInputFiles({ name: '服务.csv', mimeType: 'text/csv', buffer })
    await expect(dialog.getByText(/没有导入|什么也没有导入|没有读入/).first()).toBeVisible()
    await expect(dialog.getByRole('button', { name: /^导入/ })).toHaveCount(0)
    await page.keyboard.press('Escape')

    await tab('考核')
    await expect(page.getByRole('table', { name: /2023 年市级部门考核/ })).toBeVisible()
    await page.getByRole('button', { name: CONGRESS, exact: true }).click()
    const assessed = page.getByRole('region', { name: `${CONGRESS} 2023 年考核` })
    await assessed.getByRole('button', { name: /^解决问题：依据 \d+ 条记录$/ }).click()
    await expect(page.getByRole('listbox', { name: '解决问题依据的记录' })).toContainText('大召')

    await tab('记录')
    await page.getByRole('button', { name: '导出与打印' }).click()
    const pairs = await textOf(await downloadBy(page, '下载结对表 CSV'))
    expect(pairs.trim().split('\n')).toHaveLength(542)
    expect(pairs).toContain(`${DAZHAO},3691,${CONGRESS}`)
    const sheet = await downloadBy(page, '下载2023 年考核表 Excel')
    expect(sheet.suggestedFilename()).toMatch(/\.xlsx$/)
    const map = JSON.parse(await textOf(await downloadBy(page, '下载结对表 GeoJSON'))) as {
      features: { properties: { name: string; departments: string[] } }[]
    }
    expect(map.features.every(({ properties }) => properties.departments.length === 1)).toBe(true)
  })

  test('by hand, then solved, published, recorded and assessed, in English', async ({ page }) => {
    await openCity(page, '#job=pairing&tab=present&lang=en')
    const tab = (name: string): Promise<void> => page.getByRole('tab', { name, exact: true }).click()
    await expect(page.getByText(/^\d+ of 541 communities have exactly one department$/)).toBeVisible()
    const list = page.getByRole('listbox', { name: 'Communities and their departments' })
    await page.getByLabel('Find a community, street or department').fill(DAZHAO)
    await list.getByRole('option', { name: DAZHAO }).click()
    const card = page.getByRole('region', { name: `Pair of ${DAZHAO}` })
    await card.getByRole('button', { name: /^Remove 自治区/ }).click()
    await expect(card.getByRole('button', { name: /^Remove 自治区/ })).toHaveCount(0)
    await card.getByRole('button', { name: 'Why this one' }).click()
    const why = page.getByRole('region', { name: `${DAZHAO}: why this one` })
    await expect(why).toContainText(CONGRESS, SEARCH)
    await page.getByRole('button', { name: 'Back to the list' }).click()
    await page.getByRole('button', { name: 'Matrix', exact: true }).click()
    const grid = page.getByRole('grid', { name: 'Pairs of communities and departments' })
    await grid.getByRole('gridcell').first().focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Escape')
    await expect(grid).toBeHidden()
    await page.keyboard.press('Control+z')
    await expect(card.getByRole('button', { name: /^Remove 自治区/ })).toBeVisible()

    await tab('Solve')
    await expect(page.getByRole('button', { name: 'Publish the pairing' })).toBeDisabled()
    await page.getByRole('button', { name: 'Solve one to one' }).click()
    await expect(page.getByText('541 of 541 have exactly one department')).toBeVisible(SEARCH)
    await page.getByRole('button', { name: 'Accept', exact: true }).click()
    await page.getByRole('button', { name: 'Lock some in the list' }).click()
    await card.getByRole('button', { name: 'Lock', exact: true }).click()
    await expect(card.getByRole('button', { name: 'Unlock', exact: true })).toBeVisible()
    await tab('Solve')
    await page.getByRole('radio', { name: 'This plan' }).click()
    await page.getByRole('button', { name: 'Solve one to one' }).click()
    await expect(page.getByText('No community has to change.')).toBeVisible(SEARCH)
    await page.getByRole('button', { name: 'Back to the question' }).click()
    await page.getByRole('button', { name: 'Publish the pairing' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Date of publication').fill('2023-03-31')
    await dialog.getByRole('button', { name: 'Publish', exact: true }).click()
    await expect(dialog).toBeHidden()

    await tab('Records')
    await page.getByRole('button', { name: 'Add a service' }).click()
    await dialog.getByLabel('Date').fill('2023-09-01')
    await dialog.getByLabel('Description').fill('Visit at the temple')
    await dialog.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(dialog).toBeHidden()
    await expect(page.getByRole('listbox', { name: 'Services' })).toContainText('Visit at the temple')
    await tab('Scores')
    await page.getByRole('button', { name: CONGRESS, exact: true }).click()
    await expect(page.getByRole('region', { name: `Assessment 2023 of ${CONGRESS}` })).toBeVisible()
    await tab('Records')
    await page.getByRole('button', { name: 'Export and print' }).click()
    const pairs = await textOf(await downloadBy(page, 'Download Pairing table CSV'))
    expect(pairs).toContain(`${DAZHAO},3691,${CONGRESS}`)
  })
})
