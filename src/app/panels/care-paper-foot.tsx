import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { mergesToday } from './merges-today.ts'
import { useOpenProject } from './use-open-project.ts'

/** Where a printed page comes from: city, scenario, day, and whether its data are generated. */
export function CarePaperFoot({ note }: { readonly note: string }) {
  const { t } = useText()
  const { project } = useOpenProject()
  const scenario = useWorkbench(
    (state) => state.scenarios.find(({ id }) => id === state.scenarioId)?.name ?? '',
  )
  return (
    <p className="vote-paper__small care-paper__foot">
      {note}
      <br />
      {t('carePaper.source', { city: project.name, scenario, date: mergesToday() })}
      {project.generated && (
        <>
          <br />
          {t('carePaper.demo')}
        </>
      )}
    </p>
  )
}
