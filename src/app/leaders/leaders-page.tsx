import { useEffect, useRef, useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { LeadersBoard } from './leaders-board.tsx'
import './leaders.css'
import { LOADED, stateChoices } from '#app/panels/state-choice.ts'

/** The page of leaders (`?view=leaders`): two states of a city side by side, nothing to edit. */
export function LeadersPage() {
  const { t, language, problem } = useText()
  const project = useWorkbench((state) => state.project)
  const status = useWorkbench((state) => state.status)
  const progress = useWorkbench((state) => state.progress)
  const failure = useWorkbench((state) => state.failure)
  const pending = useWorkbench((state) => state.pendingImport)
  const scenarios = useWorkbench((state) => state.scenarios)
  const examples = useWorkbench((state) => state.examples)
  const active = useWorkbench((state) => state.scenarioId)
  const { readFiles, acceptImport } = useWorkbench((state) => state.actions)
  const [chosen, setChosen] = useState<{ readonly from: string | null; readonly to: string | null }>(
    readChoice,
  )
  const chooser = useRef<HTMLInputElement>(null)

  useEffect(() => {
    document.documentElement.lang = language
    document.title = `${project === null ? '' : `${project.name} · `}${t('leaders.title')}`
  }, [language, project, t])

  useEffect(() => {
    // Who only looks has nothing to lose: a file that can be opened is opened at once.
    if (pending !== null && pending.report.blocked === null) void acceptImport()
  }, [pending, acceptImport])

  const choices = stateChoices(t, scenarios, examples)
  const known = (value: string | null): string | null =>
    choices.find((each) => each.value === value)?.value ?? null
  const present = scenarios.find(({ id }) => id === active)
  const from = known(chosen.from) ?? LOADED
  const to = known(chosen.to) ?? known(present?.head === 0 ? 'published' : active) ?? LOADED

  function choose(change: { readonly from?: string; readonly to?: string }): void {
    const next = { from, to, ...change }
    setChosen(next)
    writeChoice(next)
  }

  return (
    <div className="leaders">
      <input
        ref={chooser}
        type="file"
        hidden
        accept=".zip,.geojson,.json"
        aria-label={t('leaders.openFile')}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])]
          event.target.value = ''
          void readFiles(files)
        }}
      />
      {project === null ? (
        <main className="leaders__waiting">
          <h1>{t('leaders.title')}</h1>
          {failure !== null ? (
            <p>{problem(failure)}</p>
          ) : (
            <output>
              {status === 'loading' || progress !== null ? t('loadingCity') : t('leaders.empty')}
            </output>
          )}
        </main>
      ) : (
        <LeadersBoard
          key={project.id}
          project={project}
          choices={choices}
          from={from}
          to={to}
          onChoose={choose}
          onOpenFile={() => chooser.current?.click()}
        />
      )}
      {pending !== null && pending.report.blocked !== null && (
        <output className="leaders__refusal">{problem(pending.report.blocked)}</output>
      )}
    </div>
  )
}

function readChoice(): { readonly from: string | null; readonly to: string | null } {
  const part = new URLSearchParams(location.hash.replace(/^#/, ''))
  return { from: part.get('from'), to: part.get('to') }
}

/** The choice stands in the address, so that a link shows the same. */
function writeChoice({ from, to }: { readonly from: string; readonly to: string }): void {
  const part = new URLSearchParams(location.hash.replace(/^#/, ''))
  part.set('from', from)
  part.set('to', to)
  history.replaceState(null, '', `#${part.toString()}`)
}
