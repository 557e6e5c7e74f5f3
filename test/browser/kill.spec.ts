import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, expect, test } from '@playwright/test'
import type { Browser, Page } from '@playwright/test'
import { findBrowser } from './find-browser.ts'

const FLAGS = [
  '--headless=new',
  '--remote-debugging-port=0',
  '--no-first-run',
  '--disable-background-networking',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]

/** A browser of our own with a profile on disk, so that it can really be killed. */
async function launch(profile: string): Promise<{ child: ChildProcess; browser: Browser; page: Page }> {
  await rm(join(profile, 'DevToolsActivePort'), { force: true })
  const child = spawn(findBrowser(), [...FLAGS, `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: 'ignore',
    detached: true,
  })
  let port = ''
  await expect
    .poll(
      async () =>
        (port = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8').catch(() => '')).split(
          '\n',
        )[0]!),
    )
    .not.toBe('')
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`)
  const page = await browser.contexts()[0]!.newPage()
  await page.setViewportSize({ width: 1200, height: 700 })
  return { child, browser, page }
}

/** Ends the browser and all its processes at once, without a chance to write anything. */
async function kill(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve))
  process.kill(-child.pid!, 'SIGKILL')
  await gone
}

/** Steps in the history, by their words; the panel is closed again. */
async function history(page: Page): Promise<string[]> {
  await page.getByRole('button', { name: '历史' }).click()
  const steps = await page.getByRole('list', { name: /步骤/ }).getByRole('button').allTextContents()
  await page.keyboard.press('Escape')
  return steps
}

test('a browser killed in the middle of work comes back with every step that was saved', async ({
  baseURL,
}) => {
  const profile = await mkdtemp(join(tmpdir(), 'heyuan-kill-'))
  try {
    let done = 0
    for (const round of [1, 2]) {
      const { child, page } = await launch(profile)
      await page.goto(`${baseURL}/#lang=zh-CN`)
      await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible({ timeout: 60_000 })
      const steps = await history(page)
      const kept = steps.filter((step) => step.includes('改名')).length
      expect(kept, `after kill ${round - 1}`).toBeGreaterThanOrEqual(done)
      expect(kept, `after kill ${round - 1}`).toBeLessThanOrEqual(done + 1)
      done = kept
      for (let edit = 0; edit < 2; edit++) {
        await rename(page, `第${round}轮第${edit}次`)
        await expect(page.getByText(/^已保存/)).toBeVisible()
        done++
      }
      void rename(page, `第${round}轮最后`).catch(() => undefined)
      await page.waitForTimeout(round * 150)
      await kill(child)
    }
    const { child, page } = await launch(profile)
    await page.goto(`${baseURL}/#lang=zh-CN`)
    await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible({ timeout: 60_000 })
    const kept = (await history(page)).filter((step) => step.includes('改名')).length
    expect(kept).toBeGreaterThanOrEqual(done)
    expect(kept).toBeLessThanOrEqual(done + 1)
    await kill(child)
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  }
})

async function rename(page: Page, name: string): Promise<void> {
  await page.getByRole('listbox').getByRole('option').first().click()
  await page.getByRole('button', { name: /的操作$/ }).click()
  await page.getByRole('menuitem', { name: '改名称和代码…' }).click()
  await page.getByRole('textbox', { name: '名称' }).fill(name)
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await expect(page.getByRole('option', { name: new RegExp(`^${name}`) })).toBeVisible()
}
