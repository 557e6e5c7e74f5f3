import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import type { Level } from '#core/plan/level.ts'
import { exportFileName } from './export-file-name.ts'
import { saveBlob } from './save-blob.ts'
import { tableHeader } from './table-header.ts'

/** The ways to take the plan away; each makes a file, hands it to the browser and returns its name; null = none. */
export interface Exports {
  readonly boundaries: (level: Level) => Promise<string | null>
  readonly allBoundaries: () => Promise<string | null>
  readonly table: (level: Level) => Promise<string | null>
  readonly compounds: () => Promise<string | null>
  readonly project: () => Promise<string | null>
}

/** Exports of the open project with file names in the language of the screen. */
export function useExports(): Exports {
  const { t } = useText()
  const project = useWorkbench((state) => state.project)
  const { exportGeoJson, exportTable, exportCompounds, exportProject } = useWorkbench(
    (state) => state.actions,
  )
  const city = project?.generated === true ? `${project.name}-${t('demo')}` : (project?.name ?? t('product'))
  const take = async (
    made: Promise<Blob | null>,
    what: string,
    extension: string,
  ): Promise<string | null> => {
    const blob = await made
    if (blob === null) return null
    const name = exportFileName(city, what, extension, new Date())
    saveBlob(blob, name)
    return name
  }
  return {
    boundaries: (level) => take(exportGeoJson([level]), t('export.geojsonLevel', { level }), 'geojson'),
    allBoundaries: () =>
      take(exportGeoJson(project?.plan.base.levels ?? []), t('export.boundaries'), 'geojson'),
    table: (level) =>
      take(
        exportTable(level, tableHeader(t, project?.plan.base.levels ?? [])),
        t('export.tableLevel', { level }),
        'csv',
      ),
    compounds: () => take(exportCompounds(), t('export.compounds'), 'geojson'),
    project: () => take(exportProject(), t('export.projectName'), 'zip'),
  }
}
