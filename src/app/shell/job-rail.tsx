import { useText } from '#app/i18n/use-text.ts'
import { Icon } from '#app/ui/icon.tsx'
import { Tooltip } from '#app/ui/tooltip.tsx'
import { JOBS } from './job.ts'
import './job-rail.css'
import { useShell } from './shell-state.ts'

/** The jobs that can be done here. */
export function JobRail() {
  const { t } = useText()
  const shell = useShell()
  return (
    <nav className="job-rail" aria-label={t('jobs')}>
      {JOBS.map(({ id, icon, keys }) => (
        <Tooltip key={id} text={t(`job.${id}`)} keys={keys} side="right">
          <button
            type="button"
            className="job-rail__job"
            aria-current={shell.job === id && !shell.historyOpen ? 'page' : undefined}
            onClick={() => shell.set({ job: id, historyOpen: false })}
          >
            <Icon name={icon} size={20} />
            {t(`job.${id}`)}
          </button>
        </Tooltip>
      ))}
    </nav>
  )
}
