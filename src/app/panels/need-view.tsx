import { useMemo, useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { Icon } from '#app/ui/icon.tsx'
import { Select } from '#app/ui/select.tsx'
import type { NeedState } from '#core/pairing/need-state.ts'
import { careNames } from './care-names.ts'
import type { CareScope } from './care-scope.ts'
import { CareView, type CareRow } from './care-view.tsx'
import { NeedDialog } from './need-dialog.tsx'
import { needRows } from './need-rows.ts'
import { useNeedStates } from './use-need-states.ts'
import { useOpenProject } from './use-open-project.ts'

const STATES = ['all', 'open', 'met'] as const

interface NeedViewProps {
  readonly scope: CareScope
  readonly year: number
}

/** What communities need, and whether it is met, by which service and after how many days. */
export function NeedView({ scope, year }: NeedViewProps) {
  const { t } = useText()
  const { project, revision } = useOpenProject()
  const { plan } = project
  const states = useNeedStates()
  const [query, setQuery] = useState('')
  const [state, setState] = useState<(typeof STATES)[number]>('all')
  const rows = useMemo((): CareRow[] => {
    const names = careNames(plan)
    return needRows(plan, states, { scope, year, state, query }).map((found) => ({
      id: found.need.id,
      community: found.need.community,
      title: names.community(found.need.community),
      figure: <NeedMark state={found} />,
      detail: [found.need.tag, found.need.text].join(' · '),
      facts: () => factsOf(found),
    }))

    function factsOf({ need, metBy, days }: NeedState): (readonly [string, string])[] {
      return [
        [t('care.field.tag'), need.tag],
        [t('care.field.text'), need.text],
        [t('care.field.opened'), need.opened],
        [t('care.field.state'), metBy === null ? t('care.open') : t('care.metAfter', { n: days ?? 0 })],
        ...(metBy === null
          ? []
          : [
              [
                t('care.field.metBy'),
                [
                  metBy.date,
                  names.department(metBy.department),
                  t(`activity.${metBy.activity}`),
                  metBy.text,
                ].join(' · '),
              ] as const,
            ]),
      ]
    }
    // oxlint-disable-next-line react/exhaustive-deps -- the plan changes in place; its revision says so
  }, [plan, revision, states, scope, year, state, query, t])
  return (
    <CareView
      kind="need"
      rows={rows}
      query={query}
      onQuery={setQuery}
      filter={
        <Select
          label={t('care.field.state')}
          labelHidden
          value={state}
          options={STATES.map((value) => ({ value, text: t(`care.needState.${value}`) }))}
          onChange={setState}
        />
      }
      empty={
        <p className="soft">
          {t(states.length > 0 ? 'care.noNeeds' : 'care.noNeedsYet', { year: String(year) })}
        </p>
      }
      renderForm={(id, onClose) => (
        <NeedDialog
          need={id === null ? null : (plan.care.get('need', id) ?? null)}
          scope={scope}
          onClose={onClose}
        />
      )}
    />
  )
}

function NeedMark({ state: { metBy, days } }: { readonly state: NeedState }) {
  const { t } = useText()
  return (
    <span className="care-mark" data-met={metBy !== null}>
      <Icon name={metBy === null ? 'warning' : 'check'} size={12} />
      {metBy === null ? t('care.open') : t('care.metAfter', { n: days ?? 0 })}
    </span>
  )
}
