import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'

/** A view of the map as it stands in the address. */
export interface MapView {
  readonly zoom: number
  readonly lng: number
  readonly lat: number
}

type Place = readonly [lng: number, lat: number]

/** Pixels of the whole world at zoom 0 in MapLibre. */
const WORLD_PIXELS = 512

/** The part of the address that puts the map on a view. */
export function viewAddress({ zoom, lng, lat }: MapView): string {
  return `map=${zoom}/${lat}/${lng}`
}

/** Where a place stands on the page (CSS pixels) while the map shows `view`. */
async function placeOnPage(page: Page, view: MapView, [lng, lat]: Place): Promise<[number, number]> {
  const box = (await page.locator('.maplibregl-canvas').boundingBox())!
  const [x, y] = mercator(lng, lat, view.zoom)
  const [centreX, centreY] = mercator(view.lng, view.lat, view.zoom)
  return [box.x + box.width / 2 + x - centreX, box.y + box.height / 2 + y - centreY]
}

/** Puts points down at places, one click or tap each; waits until each is told. */
export async function sketchOnMap(
  page: Page,
  view: MapView,
  places: readonly Place[],
  hand: 'mouse' | 'finger' = 'mouse',
): Promise<void> {
  for (const [i, place] of places.entries()) {
    const point = await placeOnPage(page, view, place)
    if (hand === 'finger') await page.touchscreen.tap(...point)
    else await page.mouse.click(...point)
    await expect(page.locator('.map-said')).toContainText(`第 ${i + 1} 点`)
  }
}

/** Draws along places with the mouse held down. */
export async function drawOnMap(page: Page, view: MapView, places: readonly Place[]): Promise<void> {
  const path: [number, number][] = []
  for (const place of places) path.push(await placeOnPage(page, view, place))
  await page.mouse.move(...path[0]!)
  await page.mouse.down()
  for (const point of path.slice(1)) await page.mouse.move(...point, { steps: 6 })
  await page.mouse.up()
}

function mercator(lng: number, lat: number, zoom: number): [number, number] {
  const world = WORLD_PIXELS * 2 ** zoom
  const radians = (lat * Math.PI) / 180
  return [((lng + 180) / 360) * world, ((1 - Math.asinh(Math.tan(radians)) / Math.PI) / 2) * world]
}
