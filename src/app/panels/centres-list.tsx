import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { VirtualList } from '#app/ui/virtual-list.tsx'
import { BandMark } from '#app/ui/band-mark.tsx'
import { figureText } from './figure-text.ts'
import { LegalStatusCard } from './legal-status-card.tsx'
import './streets-list.css'
import { useLevelRows } from './use-level-rows.ts'
import { useOpenProject } from './use-open-project.ts'

const ROW_HEIGHT_PIXELS = 48

/** Service centres and large communities, also those that became something else, with their standing in law. */
export function CentresList() {
  const { t } = useText()
  const { project } = useOpenProject()
  const level = useWorkbench((state) => state.level)
  const focus = useWorkbench((state) => state.focus)
  const { setLevel, setFocus } = useWorkbench((state) => state.actions)
  const { rows } = useLevelRows('street')
  const { plan } = project
  const centres = rows.filter(
    ({ id, legalStatus }) => CENTRE_STATUSES.has(legalStatus) || (plan.get(id)?.formerly.length ?? 0) > 0,
  )
  const record = focus === null ? undefined : plan.get(focus)
  if (centres.length === 0) return <p className="streets__top soft">{t('centres.none')}</p>
  return (
    <>
      <VirtualList
        label={t('centres.list')}
        items={centres}
        rowHeight={ROW_HEIGHT_PIXELS}
        keyOf={(row) => row.id}
        current={focus}
        onCurrent={(row) => {
          if (level !== 'street') setLevel('street')
          setFocus(row.id, true)
        }}
        renderRow={(row) => (
          <div className="streets-row">
            <BandMark band={row.band} />
            <span className="streets-row__two">
              <span className="cut">{row.name}</span>
              <span className="small soft cut">
                {t(`legalStatus.${row.legalStatus}`)} {row.code}
              </span>
            </span>
            <span className="small" data-band={row.band ?? 'none'}>
              {row.band === null ? '' : t(`band.${row.band}`)}
            </span>
            <span className="number">{figureText(t, 'residents', row.residents, row.empty)}</span>
          </div>
        )}
      />
      {record !== undefined && record.level === 'street' && <LegalStatusCard record={record} />}
    </>
  )
}

const CENTRE_STATUSES: ReadonlySet<string> = new Set(['service-centre', 'large-community'])
