import { existsSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { pointOnFeature } from '@turf/turf'
import type { FeatureCollection, Polygon } from 'geojson'
import { drawOnMap, viewAddress } from './map-hand.ts'
import { openCity } from './open-city.ts'

const FILE = join(import.meta.dirname, '../../../shared/data/real/providence-blocks.geojson')
const RESIDENTS = 178_040

test.skip(!existsSync(FILE), 'the real boundary sets are not here: shared/data/real is absent')

test('3,014 real blocks become wards, a ward is redrawn, and the export holds every resident', async ({
  page,
}) => {
  const blocks = JSON.parse(readFileSync(FILE, 'utf8')) as FeatureCollection<
    Polygon,
    { WARD: string; TOTPOP: number }
  >
  await openCity(page, '#lang=en')
  await page.locator('input[type="file"]').setInputFiles(FILE)
  const dialog = page.getByRole('dialog', { name: 'Read files' })
  await dialog.getByRole('button', { name: 'Finish import' }).click({ timeout: 60_000 })
  await expect(dialog).toBeHidden({ timeout: 60_000 })
  await expect(page.locator('[data-map-ready="true"]')).toBeVisible({ timeout: 60_000 })
  const wards = new Set(blocks.features.map(({ properties }) => properties.WARD))
  const before = await wardsIn(page)
  expect(before.size).toBe(wards.size)
  expect(sum(before)).toBe(RESIDENTS)

  const block = blocks.features.find(({ properties }) => properties.TOTPOP > 300)!
  const [lng, lat] = pointOnFeature(block).geometry.coordinates as [number, number]
  const view = { zoom: 15, lng, lat }
  await page.goto(`/#lang=en&${viewAddress(view)}`)
  await page.reload()
  await expect(page.locator('[data-map-ready="true"]')).toBeVisible({ timeout: 60_000 })
  await page.getByRole('button', { name: 'Lasso' }).click()
  const reach = 0.002
  await drawOnMap(page, view, [
    [lng - reach, lat - reach],
    [lng + reach, lat - reach],
    [lng + reach, lat + reach],
    [lng - reach, lat + reach],
    [lng - reach, lat - reach * 0.9],
  ])
  await page.getByRole('radio').first().check()
  await page.getByRole('button', { name: /^Assign to / }).click()
  await expect.poll(async () => [...(await wardsIn(page)).values()]).not.toEqual([...before.values()])
  const after = await wardsIn(page)
  expect(sum(after)).toBe(RESIDENTS)
  expect(
    [...after.values()].filter((n, ward) => n !== [...before.values()][ward]).length,
  ).toBeGreaterThanOrEqual(2)
})

/** Residents of every ward, from the file that is exported now. */
async function wardsIn(page: Page): Promise<Map<string, number>> {
  await page.getByRole('button', { name: 'Results', exact: true }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download Community boundaries' }).click()
  const file = JSON.parse(await readFile(await (await download).path(), 'utf8')) as FeatureCollection<
    Polygon,
    { name: string; residents: number }
  >
  await page.getByRole('button', { name: 'Boundaries', exact: true }).click()
  return new Map(file.features.map(({ properties }) => [properties.name, properties.residents]))
}

function sum(figures: ReadonlyMap<string, number>): number {
  return [...figures.values()].reduce((total, n) => total + n, 0)
}
