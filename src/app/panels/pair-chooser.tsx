import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { Button } from '#app/ui/button.tsx'
import { IconButton } from '#app/ui/icon-button.tsx'
import { SearchField } from '#app/ui/search-field.tsx'
import type { PairingTangle } from '#core/pairing/pairing-tangle.ts'
import type { DepartmentId } from '#core/plan/department.ts'
import type { Problem } from '#core/problem/problem.ts'
import { matchQuery } from './match-query.ts'
import { pairCaseOf } from './pair-case-of.ts'
import { PairChoiceOption } from './pair-choice-option.tsx'
import { pairChoices } from './pair-choices.ts'
import { PairEffectView } from './pair-effect-view.tsx'
import { pairEffect } from './pair-effect.ts'
import type { PairRow } from './pair-row.ts'
import { ProblemLine } from './problem-line.tsx'
import { useEscape } from './use-escape.ts'
import { useOpenProject } from './use-open-project.ts'

/** More than this is found by typing. */
const LISTED = 60

interface PairChooserProps {
  readonly row: PairRow
  readonly tangle: PairingTangle
  readonly onClose: () => void
}

/** Another department for a community: what speaks for each, and what would change, before it is done. */
export function PairChooser({ row, tangle, onClose }: PairChooserProps) {
  const { t } = useText()
  const { project, revision } = useOpenProject()
  const { plan } = project
  const { dispatch } = useWorkbench((state) => state.actions)
  const [query, setQuery] = useState('')
  const [chosen, setChosen] = useState<DepartmentId | null>(null)
  const [refusal, setRefusal] = useState<Problem | null>(null)
  const group = useId()
  const form = useRef<HTMLFormElement>(null)
  useEscape(form, onClose)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  const { loads } = tangle
  const [pairing, choices] = useMemo(() => {
    const read = pairCaseOf(project.metrics)
    const community = read.communities.find(({ id }) => id === row.id)
    const pair = plan.care.pairOf(row.id)
    if (community === undefined) return [read, []] as const
    const found = pairChoices({
      departments: read.departments,
      loads,
      rule: read.rule,
      community,
      present: pair?.departments ?? [],
      standing: pair?.standing ?? [],
    })
    return [read, found] as const
    // oxlint-disable-next-line react/exhaustive-deps -- the plan changes in place; its revision says so
  }, [project.metrics, plan, revision, row.id, loads])
  const found = choices.filter(({ department }) =>
    matchQuery(query, `${department.name} ${department.functions.join(' ')}`, department.id),
  )
  const listed = found.slice(0, LISTED)
  const groups = [
    {
      id: 'allowed',
      title: t('pairChooser.groupAllowed'),
      choices: listed.filter(({ barred }) => barred === null),
    },
    {
      id: 'barred',
      title: t('pairChooser.groupBarred'),
      choices: listed.filter(({ barred }) => barred !== null),
    },
  ]
  const pick = choices.find(({ department }) => department.id === chosen)
  const effect = pick === undefined ? null : pairEffect(pairing, row.id, [pick.department.id])

  async function submit(): Promise<void> {
    if (chosen === null) return
    const pairs = [{ community: row.id, departments: [chosen] }]
    const wrong = await dispatch({ type: 'pair', pairs, standing: false })
    setRefusal(wrong)
    if (wrong === null || wrong.code === 'nothing-changes') onClose()
  }

  return (
    <form
      ref={form}
      className="streets__view pairing-chooser"
      aria-label={t('pairChooser.title', { name: row.name })}
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <div className="streets__top">
        <header className="row">
          <IconButton icon="back" label={t('cancel')} onClick={onClose} />
          <h2 className="cut">{t('pairChooser.title', { name: row.name })}</h2>
        </header>
        <SearchField label={t('pairChooser.search')} value={query} onChange={setQuery} />
      </div>
      <div className="pairing-choices" role="radiogroup" aria-label={t('pairChooser.list')}>
        {listed.length === 0 && <p className="streets__top soft">{t('pairChooser.noneFound')}</p>}
        {groups
          .filter((each) => each.choices.length > 0)
          .map((each) => (
            <div key={each.id}>
              <div className="targets__group">{each.title}</div>
              {each.choices.map((choice) => (
                <PairChoiceOption
                  key={choice.department.id}
                  choice={choice}
                  group={group}
                  isChosen={choice.department.id === chosen}
                  onChoose={() => setChosen(choice.department.id)}
                />
              ))}
            </div>
          ))}
        {found.length > LISTED && (
          <p className="streets__top small soft">{t('pairChooser.more', { n: found.length - LISTED })}</p>
        )}
      </div>
      <div className="panel__foot pairing-chooser__foot">
        <PairEffectView effect={effect} choice={pick ?? null} />
        <ProblemLine problem={refusal} />
        <div className="row">
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button kind="main" wide type="submit" disabled={chosen === null}>
            {t('pairChooser.submit')}
          </Button>
        </div>
      </div>
    </form>
  )
}
