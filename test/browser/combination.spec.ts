import { expect, test } from '@playwright/test'
import type { Command } from '#core/plan/command.ts'
import { openCity } from './open-city.ts'
import { smallProject } from './small-project.ts'

test("another planner's project file comes in: what touches nothing goes in by itself, a conflict is decided", async ({
  page,
}) => {
  const renamed = (name: string): Command => ({ type: 'rename', id: 'street:0,0', name, code: '' })
  const file = (name: string, commands: readonly Command[]) => ({
    name: `${name}.zip`,
    mimeType: 'application/zip',
    buffer: smallProject(name, commands),
  })
  await openCity(page)
  await page.locator('input[type="file"]').setInputFiles(file('甲的方案', [renamed('甲街道')]))
  await page.getByRole('dialog', { name: '读入文件' }).getByRole('button', { name: '完成导入' }).click()
  await expect(page.getByRole('option', { name: /甲街道/ })).toBeVisible()

  await page.getByRole('button', { name: '历史' }).click()
  await page
    .getByLabel('他人的项目文件')
    .setInputFiles(
      file('乙的方案', [renamed('乙街道'), { type: 'rename', id: 'street:1,0', name: '丙街道', code: '' }]),
    )
  const dialog = page.getByRole('dialog', { name: '并入“乙的方案”' })
  await expect(dialog.getByText(/对方有 1 步与当前方案互不影响/)).toBeVisible()
  const conflict = dialog.getByRole('group', { name: /冲突 1/ })
  await expect(dialog.getByRole('button', { name: '并入' })).toBeDisabled()
  await conflict.getByRole('radio', { name: /用对方的/ }).check()
  await dialog.getByRole('button', { name: '并入' }).click()
  await expect(dialog).toBeHidden()
  const scenarios = page.getByRole('region', { name: '方案' })
  await expect(scenarios.getByRole('button', { name: '乙的方案', exact: true })).toBeVisible()
  await page.getByRole('button', { name: '历史' }).click()
  await expect(page.getByRole('option', { name: /乙街道/ })).toBeVisible()
  await expect(page.getByRole('option', { name: /丙街道/ })).toBeVisible()
  await page.getByRole('banner').getByRole('button', { name: '撤销' }).click()
  await expect(page.getByRole('option', { name: /甲街道/ })).toBeVisible()
  await expect(page.getByRole('option', { name: /丙街道/ })).toHaveCount(0)
})
