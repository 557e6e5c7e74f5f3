import { useEffect, useMemo, useRef, useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { exportFileName } from '#app/panels/export-file-name.ts'
import { saveBlob } from '#app/panels/save-blob.ts'
import { HandoverDialog } from './handover-dialog.tsx'
import { LeadersBoard } from './leaders-board.tsx'
import './leaders.css'
import { LOADED, stateChoices } from '#app/panels/state-choice.ts'
import type { StateChoice } from '#app/panels/state-choice.ts'
import type { LeadersCity } from './leaders-city.ts'
import { LeadersSourceContext, type LeadersSource } from './leaders-source.ts'
import { writeHandover } from './write-handover.ts'

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
  const { readFiles, acceptImport, brief, compareStates } = useWorkbench((state) => state.actions)
  const [chosen, setChosen] = useState<Partial<Choice>>(readChoice)
  const [isHandingOver, setIsHandingOver] = useState(false)
  const [date] = useState(() => new Date())
  const [said, setSaid] = useState('')
  const source = useMemo(
    (): LeadersSource => ({
      brief,
      compare: compareStates,
      addressOf: async (picture) => URL.createObjectURL(picture),
    }),
    [brief, compareStates],
  )
  const chooser = useRef<HTMLInputElement>(null)

  useEffect(() => {
    document.documentElement.lang = language
    document.title = `${project === null ? '' : `${project.name} · `}${t('leaders.title')}`
  }, [language, project, t])

  useEffect(() => {
    void openAddressed(readFiles)
  }, [readFiles])

  useEffect(() => {
    // Who only looks has nothing to lose: a file that can be opened is opened at once.
    if (pending !== null && pending.report.blocked === null) void acceptImport()
  }, [pending, acceptImport])

  const choices = stateChoices(t, scenarios, examples)
  const known = (value: string | null | undefined): string | null =>
    choices.find((each) => each.value === value)?.value ?? null
  const present = scenarios.find(({ id }) => id === active)
  const from = known(chosen.from) ?? LOADED
  const to = known(chosen.to) ?? known(present?.head === 0 ? 'published' : active) ?? LOADED

  const { approvalNumber = '' } = chosen

  function choose(change: Partial<Choice>): void {
    const next = { from, to, approvalNumber, ...change }
    setChosen(next)
    writeChoice(next)
  }

  async function handOver(city: LeadersCity, isDetailed: boolean): Promise<boolean> {
    const nameOf = (value: string): string => choices.find((each) => each.value === value)?.text ?? value
    const states = [from, to].map((value) => ({ value, text: nameOf(value) })) as [StateChoice, StateChoice]
    const blob = await writeHandover(source, city, states, { isDetailed, approvalNumber })
    if (blob === null) {
      setSaid(t('leaders.handOverFailed'))
      return false
    }
    const name = exportFileName(city.name, t('leaders.title'), 'html', new Date())
    saveBlob(blob, name)
    setSaid(t('export.downloaded', { name }))
    return true
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
        <LeadersSourceContext value={source}>
          <LeadersBoard
            key={project.id}
            city={project}
            choices={choices}
            from={from}
            to={to}
            date={date}
            approvalNumber={approvalNumber}
            verbs={{
              choose,
              openFile: () => chooser.current?.click(),
              handOver: () => setIsHandingOver(true),
            }}
          />
          {isHandingOver && (
            <HandoverDialog
              onSave={(isDetailed) => handOver(project, isDetailed)}
              onClose={() => setIsHandingOver(false)}
            />
          )}
        </LeadersSourceContext>
      )}
      {said !== '' && <output className="leaders__refusal leaders__said">{said}</output>}
      {pending !== null && pending.report.blocked !== null && (
        <output className="leaders__refusal">{problem(pending.report.blocked)}</output>
      )}
    </div>
  )
}

/** Opens the project file beside the page that the address names (`file=plan.zip`); from elsewhere nothing is read. */
async function openAddressed(read: (files: readonly File[]) => Promise<void>): Promise<void> {
  const name = new URLSearchParams(location.search).get('file')
  if (name === null) return
  const url = new URL(name, location.href)
  if (url.origin !== location.origin) return
  const answer = await fetch(url).catch(() => null)
  const bytes = answer?.ok === true ? [await answer.arrayBuffer()] : []
  await read([new File(bytes, url.pathname.split('/').at(-1)!)])
}

/** What is shown: two states, and the number under which the maps may be. */
interface Choice {
  readonly from: string
  readonly to: string
  readonly approvalNumber: string
}

const CHOICES = ['from', 'to', 'approvalNumber'] as const

function readChoice(): Partial<Choice> {
  const part = new URLSearchParams(location.hash.replace(/^#/, ''))
  return Object.fromEntries(CHOICES.flatMap((key) => (part.has(key) ? [[key, part.get(key)!]] : [])))
}

/** The choice stands in the address, so that a link shows the same. */
function writeChoice(choice: Choice): void {
  const part = new URLSearchParams(location.hash.replace(/^#/, ''))
  for (const key of CHOICES) {
    if (choice[key] === '') part.delete(key)
    else part.set(key, choice[key])
  }
  history.replaceState(null, '', `#${part.toString()}`)
}
