import { useText } from '#app/i18n/use-text.ts'
import { isBorderTool } from '#app/store/is-border-tool.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { Button } from '#app/ui/button.tsx'
import { IconButton } from '#app/ui/icon-button.tsx'
import type { Job } from './job.ts'
import './opening-hint.css'
import { useShell } from './shell-state.ts'
import { useWorst } from './use-worst.ts'

/** The sentence is about streets: other jobs ask a question of their own. */
const HINTED: ReadonlySet<Job> = new Set(['overview', 'boundaries', 'streets'])

/** One sentence about what one sees, and one button to begin. */
export function OpeningHint() {
  const { t } = useText()
  const shell = useShell()
  const projectId = useWorkbench((state) => state.project?.id ?? null)
  const level = useWorkbench((state) => state.level)
  const unitLevel = useWorkbench((state) => state.unitLevel)
  const { setFocus, findNext } = useWorkbench((state) => state.actions)
  const { worst, overCount, limit, unassigned, known } = useWorst()
  const isWorking = useWorkbench(
    ({ focus, steps, tool, solving, proposals }) =>
      focus !== null || steps.length > 0 || isBorderTool(tool) || solving !== null || proposals.length > 0,
  )
  const close = (): void => shell.set({ hintClosedFor: projectId })
  const words =
    worst !== null
      ? t('opening.over', { n: overCount, level, limit, name: worst.name, residents: worst.residents })
      : !known
        ? t('opening.unknown')
        : unassigned > 0
          ? t('opening.unassigned', { n: unassigned, level: unitLevel })
          : t('opening.good', { level })

  function begin(): void {
    close()
    if (worst === null) {
      findNext('unassigned')
      return
    }
    shell.set({ job: 'boundaries', historyOpen: false })
    setFocus(worst.id, true)
  }

  if (isWorking || !HINTED.has(shell.job)) return null
  return (
    <section className="hint" aria-label={words}>
      <p className="hint__words">{words}</p>
      <div className="hint__buttons">
        {!known && (
          <Button kind="main" small icon="open" onClick={shell.chooseFiles}>
            {t('openFiles')}
          </Button>
        )}
        {known && (worst !== null || unassigned > 0) && (
          <Button kind="main" small onClick={begin}>
            {t(worst === null ? 'opening.beginUnassigned' : 'opening.begin')}
          </Button>
        )}
        <Button
          small
          kind="quiet"
          onClick={() => {
            close()
            shell.set({ overlay: 'tour' })
          }}
        >
          {t('opening.tour')}
        </Button>
        <IconButton small icon="close" label={t('dismiss')} onClick={close} />
      </div>
    </section>
  )
}
