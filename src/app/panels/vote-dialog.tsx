import { useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { Select } from '#app/ui/select.tsx'
import type { CompoundMerge } from '#core/plan/compound-merge.ts'
import { VOTE_MATTERS } from '#core/voting/vote-matter.ts'
import { FormDialog } from './form-dialog.tsx'
import { useDispatchForm } from './use-dispatch-form.ts'
import { voteDrafts } from './vote-draft.ts'
import { voteDraftedTally } from './vote-drafted-tally.ts'
import { VoteFileRow } from './vote-file-row.tsx'
import { VoteRuleLine } from './vote-rule-line.tsx'
import { VoteTable } from './vote-table.tsx'
import './vote.css'

interface VoteDialogProps {
  readonly merge: CompoundMerge
  readonly onClose: () => void
}

/** The votes of all compounds of a merge, typed or read from a file, judged while they are entered. */
export function VoteDialog({ merge, onClose }: VoteDialogProps) {
  const { t } = useText()
  const [matter, setMatter] = useState(merge.matter)
  const [drafts, setDrafts] = useState(() => voteDrafts(merge.compounds, merge.tallies))
  const { refusal, send } = useDispatchForm(onClose)

  function save(): void {
    const tallies = drafts.flatMap((draft) => voteDraftedTally(draft) ?? [])
    send({ type: 'record-vote', id: merge.id, matter, tallies })
  }

  return (
    <FormDialog
      title={t('vote.enterTitle', { name: merge.name })}
      submit={t('vote.save')}
      wide
      refusal={refusal}
      onClose={onClose}
      onSubmit={save}
    >
      <Select
        label={t('vote.matter')}
        value={String(matter)}
        options={VOTE_MATTERS.map((value) => ({ value: String(value), text: t(`vote.matterName.${value}`) }))}
        onChange={(value) => setMatter(VOTE_MATTERS.find((one) => String(one) === value) ?? matter)}
      />
      <VoteRuleLine matter={matter} />
      <VoteFileRow
        merge={merge}
        onRead={(tallies) => {
          const read = new Map(
            voteDrafts(
              tallies.map(({ compound }) => compound),
              tallies,
            ).map((draft) => [draft.compound, draft]),
          )
          setDrafts(drafts.map((draft) => read.get(draft.compound) ?? draft))
        }}
      />
      <VoteTable drafts={drafts} matter={matter} onChange={setDrafts} />
    </FormDialog>
  )
}
