import type { History } from '#core/plan/history.ts'
import type { PlanBase } from '#core/plan/plan-base.ts'
import { importCity } from '#io/formats/import-city.ts'
import type { ImportReport } from '#io/formats/import-report.ts'
import type { LayerChoice } from '#io/formats/layer-choice.ts'
import { readLayer } from '#io/formats/read-layer.ts'
import { readProject } from '#io/formats/read-project.ts'
import { sniffFile } from '#io/formats/sniff-file.ts'
import { projectReport } from './project-report.ts'
import { readDropped, type NamedFile } from './read-dropped.ts'
import type { ReadProgress } from './read-progress.ts'

/** What files were found to be: a city with or without a log, or a report that says why not. */
export interface CityRead {
  readonly base: PlanBase | null
  readonly history: History | null
  readonly report: ImportReport
}

/** Reads the files that were dropped: one project file, or GeoJSON layers that make a city together. */
export async function readCity(
  files: readonly NamedFile[],
  choices: readonly LayerChoice[],
  progress: ReadProgress,
): Promise<CityRead> {
  const dropped = await readDropped(files, progress)
  progress('checking', 0.5)
  const only = dropped.length === 1 ? dropped[0] : undefined
  if (only?.bytes.ok && sniffFile(only.bytes.value) === 'zip') {
    const project = readProject(only.bytes.value)
    if (project.ok) {
      const { base, history } = project.value
      return { base, history, report: projectReport(only.file, base, history) }
    }
    const { base, report } = importCity([{ file: only.file, result: project }])
    return { base, history: null, report }
  }
  const readings = dropped.map(({ file, bytes }) => ({
    file,
    result: bytes.ok ? readLayer(bytes.value, file) : bytes,
  }))
  progress('building', 0.6)
  return { ...importCity(readings, { choices }), history: null }
}
