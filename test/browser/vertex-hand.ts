import { expect } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'
import { viewAddress } from './map-hand.ts'
import { openCity } from './open-city.ts'
import type { Place } from './shared-border.ts'

/** About 0.9 m a pixel in Hohhot: a block is as wide as a hand. */
const ZOOM = 16

/** The middle of something on the page, in CSS pixels. */
export async function middleOf(part: Locator): Promise<[x: number, y: number]> {
  const box = (await part.boundingBox())!
  return [box.x + box.width / 2, box.y + box.height / 2]
}

/** Opens the city with a vertex in the middle of the map, picks its border and returns the handle of the vertex. */
export async function takeVertex(
  page: Page,
  [lng, lat]: Place,
  press: 'click' | 'tap' = 'click',
): Promise<Locator> {
  await openCity(page, `#${viewAddress({ zoom: ZOOM, lng, lat })}`)
  await page.keyboard.press('e')
  const [x, y] = await middleOf(page.locator('.maplibregl-canvas'))
  if (press === 'tap') await page.touchscreen.tap(x, y)
  else await page.mouse.click(x, y)
  await expect(page.getByRole('group', { name: /的界点$/ })).toBeVisible()
  const name = await page.evaluate(
    ([left, top]) => document.elementFromPoint(left!, top!)?.getAttribute('aria-label') ?? '',
    [x, y],
  )
  expect(name).toMatch(/^(界点|交点) \d+ \/ \d+，.+与.+之间$/)
  return page.getByRole('button', { name, exact: true })
}

/** Residents before and after of the sides on the card at the pointer, by name. */
export async function sidesOnCard(page: Page): Promise<Map<string, [before: number, after: number]>> {
  const sides = await page.locator('.map-change-side').all()
  const found = new Map<string, [number, number]>()
  for (const side of sides) {
    const figures = await side.locator('.map-change-figures').textContent()
    const [before, after] = figures!.split('→').map((part) => Number(part.replaceAll(/\D/g, '')))
    found.set((await side.locator('.map-change-name').textContent())!, [before!, after!])
  }
  return found
}
