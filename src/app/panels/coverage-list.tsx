import { useMemo } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { Bar } from '#app/ui/bar.tsx'
import { VirtualList } from '#app/ui/virtual-list.tsx'
import type { ServiceCoverage } from '#core/analysis/service-coverage.ts'
import type { ServiceKind } from '#core/analysis/service-kind.ts'
import type { Level } from '#core/plan/level.ts'
import { coverageRows } from './coverage-rows.ts'
import { useOpenProject } from './use-open-project.ts'

const ROW_HEIGHT_PIXELS = 44

interface CoverageListProps {
  readonly coverage: ServiceCoverage
  readonly kind: ServiceKind
  readonly level: Level
  readonly radius: number
}

/** Every jurisdiction of the level with the shares of its residents that are served; the current row is the focus. */
export function CoverageList({ coverage, kind, level, radius }: CoverageListProps) {
  const { t } = useText()
  const { revision } = useOpenProject()
  const focus = useWorkbench((state) => state.focus)
  const { setFocus } = useWorkbench((state) => state.actions)
  const rows = useMemo(
    () => (revision < 0 ? [] : coverageRows(coverage, kind, level, radius)),
    [coverage, kind, level, radius, revision],
  )
  const share = (n: number | null): string => (n === null ? t('service.nobody') : t('service.share', { n }))
  return (
    <VirtualList
      label={t('service.list', { level })}
      items={rows}
      rowHeight={ROW_HEIGHT_PIXELS}
      keyOf={(row) => row.id}
      current={focus}
      onCurrent={(row) => setFocus(row.id, true)}
      renderRow={({ name, own, any }) => (
        <div className="coverage-row">
          <span className="cut">{name}</span>
          <span className="number">
            <span className="small soft">{t('service.own')}</span> {share(own)}
          </span>
          <span className="number">
            <span className="small soft">{t('service.any')}</span> {share(any)}
          </span>
          <div className="coverage-row__bar">
            <Bar
              share={own ?? 0}
              band={null}
              lines={any === null ? [] : [{ id: 'any', share: any, kind: 'mean' }]}
            />
          </div>
        </div>
      )}
    />
  )
}
