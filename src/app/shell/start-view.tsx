import { useText } from '#app/i18n/use-text.ts'
import { ImportProgress } from '#app/panels/import-progress.tsx'
import { ProblemLine } from '#app/panels/problem-line.tsx'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { Button } from '#app/ui/button.tsx'
import { useShell } from './shell-state.ts'
import './start-view.css'

/** What stands in place of the map while no city is open: loading, a failure, or the invitation to begin. */
export function StartView() {
  const { t } = useText()
  const shell = useShell()
  const status = useWorkbench((state) => state.status)
  const failure = useWorkbench((state) => state.failure)
  const { openBundled } = useWorkbench((state) => state.actions)
  const loading = status === 'loading'
  return (
    <div className="start" aria-busy={loading}>
      <h1>{t(status === 'failed' ? 'failedTitle' : loading ? 'loadingCity' : 'emptyTitle')}</h1>
      <ProblemLine problem={failure} />
      <ImportProgress />
      {!loading && (
        <>
          <p className="soft">{t('emptyBody')}</p>
          <div className="start__buttons">
            <Button kind="main" onClick={() => void openBundled()}>
              {t('openBundled')}
            </Button>
            <Button icon="open" onClick={shell.chooseFiles}>
              {t('openFiles')}
            </Button>
          </div>
          <p className="small soft">{t('dropDetail')}</p>
        </>
      )}
    </div>
  )
}
