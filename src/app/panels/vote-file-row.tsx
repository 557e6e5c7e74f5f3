import { useRef, useState } from 'react'
import type { ChangeEvent } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { Button } from '#app/ui/button.tsx'
import type { CompoundMerge } from '#core/plan/compound-merge.ts'
import type { VoteTally } from '#core/voting/vote-tally.ts'
import { writeBallotForm } from '#io/formats/write-ballot-form.ts'
import { exportFileName } from './export-file-name.ts'
import { saveBlob } from './save-blob.ts'
import { useOpenProject } from './use-open-project.ts'
import { voteReadFile, type VoteFile } from './vote-read-file.ts'
import './vote.css'

/** Problems that are listed; the rest is counted. */
const LISTED = 50

interface VoteFileRowProps {
  readonly merge: CompoundMerge
  readonly onRead: (tallies: readonly VoteTally[]) => void
}

/** Votes from a CSV file, and an empty table to fill in; problems are told row by row, and then nothing is taken. */
export function VoteFileRow({ merge, onRead }: VoteFileRowProps) {
  const { t, language } = useText()
  const { project } = useOpenProject()
  const [said, setSaid] = useState<{ readonly file: string; readonly answer: VoteFile } | null>(null)
  const input = useRef<HTMLInputElement>(null)
  const { base } = project.plan

  async function read({ currentTarget: field }: ChangeEvent<HTMLInputElement>): Promise<void> {
    const file = field.files?.[0]
    if (file === undefined) return
    const answer = voteReadFile(project.plan, merge, new Uint8Array(await file.arrayBuffer()))
    setSaid({ file: file.name, answer })
    if (answer.ok) onRead(answer.tallies)
    field.value = ''
  }

  function download(): void {
    const { names, codes } = base.compounds
    const rows = merge.compounds.map((compound) => ({ code: codes[compound]!, name: names[compound]! }))
    const blob = new Blob([writeBallotForm(rows, language === 'en' ? 'en' : 'zh')], { type: 'text/csv' })
    saveBlob(blob, exportFileName(base.name, t('vote.blankFile', { name: merge.name }), 'csv', new Date()))
  }

  return (
    <>
      <div className="vote-file">
        <Button onClick={() => input.current?.click()}>{t('vote.readFile')}</Button>
        <input
          ref={input}
          type="file"
          accept=".csv,text/csv"
          aria-label={t('vote.file')}
          hidden
          onChange={(event) => void read(event)}
        />
        <Button icon="download" onClick={download}>
          {t('vote.blank')}
        </Button>
      </div>
      {said?.answer.ok === true && (
        <output className="small">
          {t('vote.readDone', { file: said.file, n: said.answer.tallies.length })}
        </output>
      )}
      {said?.answer.ok === false && <VoteFileProblems file={said.file} problems={said.answer.problems} />}
    </>
  )
}

interface VoteFileProblemsProps {
  readonly file: string
  readonly problems: Extract<VoteFile, { readonly ok: false }>['problems']
}

function VoteFileProblems({ file, problems }: VoteFileProblemsProps) {
  const { t, problem: sentence } = useText()
  return (
    <div className="vote-problems small" role="alert">
      <p>{t('vote.readProblems', { file, n: problems.length })}</p>
      <ul>
        {problems.slice(0, LISTED).map(({ row, problem }, i) => (
          // oxlint-disable-next-line react/no-array-index-key -- a row can have the same problem twice
          <li key={i}>
            {row === null ? sentence(problem) : t('vote.readRow', { row, text: sentence(problem) })}
          </li>
        ))}
      </ul>
      {problems.length > LISTED && <p>{t('vote.readMore', { n: problems.length - LISTED })}</p>}
    </div>
  )
}
