import type { ImportReport } from '#io/formats/import-report.ts'

/** True when every file was understood, every feature taken and nothing had to be mended. */
export function isGoodReport({ blocked, refused, repaired, layers }: ImportReport): boolean {
  return blocked === null && refused + repaired === 0 && layers.every(({ level }) => level !== null)
}
