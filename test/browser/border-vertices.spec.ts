import { expect, test } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'
import { sharedBorder } from './shared-border.ts'
import { middleOf, sidesOnCard, takeVertex } from './vertex-hand.ts'

const STREETS = ['海拉尔西路街道', '攸攸板镇'] as const

/** A vertex between the two streets on a road; south of it stands a row of houses, and another one behind. */
const VERTEX = sharedBorder(...STREETS)[9]!

/** Pixels to the south where the first houses have changed sides, and where the vertex may not go. */
const BEHIND_FIRST_HOUSES = 66
const IN_SECOND_HOUSES = 150

/** Residents of both streets as the panel of the border says. */
function residentsInPanel(page: Page): Promise<string[]> {
  return page
    .locator('#panel')
    .getByText(/^[\d\u202f]+\s人$/)
    .allTextContents()
}

function stepsDone(page: Page): Locator {
  return page.locator('.toasts').getByText(/^移动 1 个界点：/)
}

async function dragBy(page: Page, handle: Locator, dy: number): Promise<void> {
  const [x, y] = await middleOf(handle)
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x, y + dy, { steps: 12 })
}

test.describe('vertices of a border', () => {
  test('a drag shows the people of both sides while the hand moves; release is one step, to be undone and redone', async ({
    page,
  }) => {
    const handle = await takeVertex(page, VERTEX)
    const start = await middleOf(handle)
    await dragBy(page, handle, BEHIND_FIRST_HOUSES)
    await expect.poll(async () => [...(await sidesOnCard(page)).keys()].sort()).toEqual([...STREETS].sort())
    const sides = await sidesOnCard(page)
    const [ours, theirs] = STREETS.map((street) => sides.get(street)!)
    expect(ours![1]).toBeLessThan(ours![0])
    expect(ours![1] + theirs![1]).toBe(ours![0] + theirs![0])
    await page.mouse.up()
    await expect(stepsDone(page)).toBeVisible()
    await expect(stepsDone(page)).toContainText(`${ours![0] - ours![1]} 人改变归属`)
    await expect(page.locator('.map-change')).toBeHidden()
    const moved = await middleOf(handle)
    expect(Math.round(moved[1] - start[1])).toBe(BEHIND_FIRST_HOUSES)
    const after = await residentsInPanel(page)
    await page.keyboard.press('Control+z')
    await expect.poll(async () => Math.round((await middleOf(handle))[1])).toBe(Math.round(start[1]))
    expect(await residentsInPanel(page)).not.toEqual(after)
    await page.keyboard.press('Control+y')
    await expect.poll(async () => Math.round((await middleOf(handle))[1])).toBe(Math.round(moved[1]))
    expect(await residentsInPanel(page)).toEqual(after)
  })

  test('where the border may not go it is held at the last place on the way and says why', async ({
    page,
  }) => {
    const handle = await takeVertex(page, VERTEX)
    const [, start] = await middleOf(handle)
    await dragBy(page, handle, IN_SECOND_HOUSES)
    const card = page.locator('.map-change')
    await expect(card).toContainText(/边界会切开 \d+ 栋楼.*请绕开/)
    const [, held] = await middleOf(handle)
    expect(held - start).toBeGreaterThan(BEHIND_FIRST_HOUSES)
    expect(held - start).toBeLessThan(IN_SECOND_HOUSES)
    await page.mouse.up()
    await expect(stepsDone(page)).toBeVisible()
    expect(Math.abs((await middleOf(handle))[1] - held)).toBeLessThan(1)
  })

  test('Esc during a drag leaves everything as it was', async ({ page }) => {
    const handle = await takeVertex(page, VERTEX)
    const start = await middleOf(handle)
    const before = await residentsInPanel(page)
    await dragBy(page, handle, BEHIND_FIRST_HOUSES)
    await expect(page.locator('.map-change-side')).toHaveCount(2)
    await page.keyboard.press('Escape')
    await expect(page.locator('.map-change')).toBeHidden()
    await page.mouse.up()
    expect(await middleOf(handle)).toEqual(start)
    expect(await residentsInPanel(page)).toEqual(before)
    await expect(page.getByRole('button', { name: /^撤销/ }).first()).toBeDisabled()
  })

  test('arrow keys move a vertex by metres, and presses without a pause are one step', async ({ page }) => {
    const handle = await takeVertex(page, VERTEX)
    await handle.focus()
    const [, start] = await middleOf(handle)
    const presses = 3
    for (let i = 0; i < presses; i++) await page.keyboard.press('ArrowUp')
    const live = page.locator('.map-said')
    await expect(live).toHaveText(/^移动 \d+ 米。$/)
    await expect(page.locator('.map-change-side')).toHaveCount(2)
    await expect(stepsDone(page)).toHaveCount(1)
    await expect(handle).toBeFocused()
    const [, moved] = await middleOf(handle)
    expect(moved).toBeLessThan(start - presses)
    await page.keyboard.press('Control+z')
    await expect.poll(async () => (await middleOf(handle))[1]).toBe(start)
  })

  test('Enter on the map picks the border in its middle and goes to the vertex there', async ({ page }) => {
    const handle = await takeVertex(page, VERTEX)
    const name = (await handle.getAttribute('aria-label'))!
    await page.keyboard.press('Escape')
    await expect(handle).toBeHidden()
    await page.locator('.maplibregl-canvas').focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name, exact: true })).toBeFocused()
  })

  test('square brackets go along the border, a middle becomes a vertex, Delete takes it out again', async ({
    page,
  }) => {
    const handle = await takeVertex(page, VERTEX)
    const [at, count] = (await handle.getAttribute('aria-label'))!.match(/\d+/g)!.map(Number)
    await handle.focus()
    await page.keyboard.press(']')
    await expect(vertex(page, at! + 1)).toBeFocused()
    await page.keyboard.press('[')
    await expect(handle).toBeFocused()
    const middle = page.getByRole('button', { name: `在此加界点，第 ${at} 点之后` })
    const [x, y] = await middleOf(middle)
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x, y - 12, { steps: 6 })
    await expect(page.locator('.map-change-side')).toHaveCount(2)
    await page.mouse.up()
    const added = page.getByRole('button', { name: new RegExp(`^界点 ${at! + 1} / ${count! + 1}，`) })
    await expect(added).toHaveAttribute('aria-pressed', 'true')
    const [, top] = await middleOf(added)
    expect(Math.abs(top - (y - 12))).toBeLessThan(1)
    await expect(added).toBeFocused()
    await page.keyboard.press('Delete')
    await expect(vertex(page, at!)).toHaveAccessibleName(new RegExp(`^界点 ${at} / ${count}，`))
  })

  test('a junction is not deleted, and the reason stands beside it', async ({ page }) => {
    await takeVertex(page, VERTEX)
    const junction = page.getByRole('button', { name: /^交点 / }).first()
    await junction.focus()
    await page.keyboard.press('Delete')
    await expect(page.locator('.map-change')).toContainText('交点不能删除')
    await expect(page.locator('.map-said')).toContainText('交点不能删除')
  })
})

test.describe('several vertices of a border', () => {
  test('Shift chooses a range, a double click on the line all; the chosen ones move together', async ({
    page,
  }) => {
    const handle = await takeVertex(page, VERTEX)
    const at = Number((await handle.getAttribute('aria-label'))!.match(/\d+/)![0])
    await handle.click()
    await vertex(page, at + 1).click({ modifiers: ['Shift'] })
    const chosen = page.getByRole('button', { pressed: true, name: /^(界点|交点) / })
    await expect(chosen).toHaveCount(2)
    await vertex(page, at + 1).press('ArrowDown')
    await expect(page.locator('.toasts').getByText(/^移动 2 个界点：/)).toBeVisible()
    const [x, y] = await middleOf(handle)
    const [nextX, nextY] = await middleOf(vertex(page, at + 1))
    await page.mouse.dblclick(x + (nextX - x) / 4, y + (nextY - y) / 4)
    await expect(chosen).toHaveCount(await page.getByRole('button', { name: /^(界点|交点) / }).count())
  })

  test('a moved border is where it was left after the page is loaded again', async ({ page }) => {
    const handle = await takeVertex(page, VERTEX)
    await dragBy(page, handle, BEHIND_FIRST_HOUSES)
    await expect(page.locator('.map-change-side')).toHaveCount(2)
    await page.mouse.up()
    await expect(stepsDone(page)).toBeVisible()
    const moved = await middleOf(handle)
    const name = (await handle.getAttribute('aria-label'))!
    await expect(page.getByText(/^已保存/).first()).toBeVisible()
    await page.reload()
    await expect(page.locator('[data-map-ready="true"]')).toBeVisible({ timeout: 60_000 })
    await page.keyboard.press('e')
    await page.mouse.click(...moved)
    const again = await middleOf(page.getByRole('button', { name, exact: true }))
    expect(Math.hypot(again[0] - moved[0], again[1] - moved[1])).toBeLessThan(1.5)
  })
})

test.describe('vertices under a finger', () => {
  test.use({ hasTouch: true })

  test('a finger drags a vertex, and a second finger drops it', async ({ page }) => {
    const handle = await takeVertex(page, VERTEX, 'tap')
    const [x, y] = await middleOf(handle)
    const client = await page.context().newCDPSession(page)
    const touch = (
      type: 'touchStart' | 'touchMove' | 'touchEnd',
      points: [number, number][],
    ): Promise<unknown> =>
      client.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: points.map(([px, py], id) => ({ x: px, y: py, id })),
      })
    await touch('touchStart', [[x, y]])
    for (let dy = 6; dy <= BEHIND_FIRST_HOUSES; dy += 6) await touch('touchMove', [[x, y + dy]])
    await expect(page.locator('.map-change-side')).toHaveCount(2)
    await touch('touchEnd', [])
    await expect(stepsDone(page)).toBeVisible()
    expect(Math.round((await middleOf(handle))[1] - y)).toBe(BEHIND_FIRST_HOUSES)
    const moved = await middleOf(handle)
    await touch('touchStart', [moved])
    await touch('touchMove', [[moved[0], moved[1] - 40]])
    await expect(page.locator('.map-change-side')).toHaveCount(2)
    await touch('touchStart', [
      [moved[0], moved[1] - 40],
      [moved[0] + 150, moved[1] - 40],
    ])
    await expect(page.locator('.map-change')).toBeHidden()
    await touch('touchEnd', [])
    expect(await middleOf(handle)).toEqual(moved)
    await expect(stepsDone(page)).toHaveCount(1)
  })
})

function vertex(page: Page, number: number): Locator {
  return page.getByRole('button', { name: new RegExp(`^(界点|交点) ${number} / `) })
}
