import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import type { Level } from '#core/plan/level.ts'
import { exportFileName } from './export-file-name.ts'
import { saveBlob } from './save-blob.ts'

/** The ways to take the plan away; each makes a file, hands it to the browser and returns its name. */
export interface Exports {
  readonly boundaries: (level: Level) => Promise<string>
  readonly allBoundaries: () => Promise<string>
  readonly table: () => Promise<string>
  readonly project: () => Promise<string>
}

/** Exports of the open project with file names in the language of the screen. */
export function useExports(): Exports {
  const { t } = useText()
  const project = useWorkbench((state) => state.project)
  const { exportGeoJson, exportTable, exportProject } = useWorkbench((state) => state.actions)
  const city = project?.generated === true ? `${project.name}-${t('demo')}` : (project?.name ?? t('product'))
  const take = async (blob: Promise<Blob>, what: string, extension: string): Promise<string> => {
    const name = exportFileName(city, what, extension, new Date())
    saveBlob(await blob, name)
    return name
  }
  return {
    boundaries: (level) => take(exportGeoJson([level]), t('export.geojsonLevel', { level }), 'geojson'),
    allBoundaries: () =>
      take(exportGeoJson(project?.plan.base.levels ?? []), t('export.boundaries'), 'geojson'),
    table: () => take(exportTable(), t('export.tableName'), 'csv'),
    project: () => take(exportProject(), t('export.projectName'), 'zip'),
  }
}
