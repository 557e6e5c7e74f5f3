import { useMemo, useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { Select } from '#app/ui/select.tsx'
import { ACTIVITIES, type Activity, type Service } from '#core/plan/service.ts'
import { CareDemoButton } from './care-demo-button.tsx'
import { careNames } from './care-names.ts'
import type { CareScope } from './care-scope.ts'
import { CareView, type CareRow } from './care-view.tsx'
import { ServiceDialog } from './service-dialog.tsx'
import { serviceRows } from './service-rows.ts'
import { useOpenProject } from './use-open-project.ts'

interface ServiceViewProps {
  readonly scope: CareScope
  readonly year: number
  readonly activity: Activity | null
  readonly onActivity: (activity: Activity | null) => void
}

/** What departments did in a year. */
export function ServiceView({ scope, year, activity, onActivity }: ServiceViewProps) {
  const { t } = useText()
  const { project, revision } = useOpenProject()
  const { plan } = project
  const [query, setQuery] = useState('')
  const services = useMemo(
    () => serviceRows(plan, { scope, year, activity, query }),
    // oxlint-disable-next-line react/exhaustive-deps -- the plan changes in place; its revision says so
    [plan, revision, scope, year, activity, query],
  )
  const rows = useMemo((): CareRow[] => {
    const names = careNames(plan)
    return services.map((service) => ({
      id: service.id,
      community: service.community,
      title: names.community(service.community),
      figure: service.date,
      detail: [
        t(`activity.${service.activity}`),
        ...(service.raised > 0
          ? [t('care.solvedOf', { solved: service.solved, raised: service.raised })]
          : []),
        names.department(service.department),
        service.text,
      ].join(' · '),
      facts: () => factsOf(service),
    }))

    function factsOf(service: Service): (readonly [string, string])[] {
      const need = service.need === null ? undefined : plan.care.get('need', service.need)
      return [
        [t('care.field.date'), service.date],
        [t('care.field.department'), names.department(service.department)],
        [t('care.field.activity'), t(`activity.${service.activity}`)],
        [t('care.field.text'), service.text],
        [t('care.field.hours'), t('care.hours', { n: service.hours })],
        [t('care.field.people'), t('care.peopleTimes', { n: service.people })],
        [t('care.field.problems'), t('care.solvedOf', { solved: service.solved, raised: service.raised })],
        [
          t('care.field.satisfaction'),
          service.satisfaction === null ? t('care.notAsked') : t('care.percent', { n: service.satisfaction }),
        ],
        [t('care.field.need'), need === undefined ? t('care.noNeed') : need.text],
      ]
    }
    // oxlint-disable-next-line react/exhaustive-deps -- the plan changes in place; its revision says so
  }, [plan, revision, services, t])
  const hasAny = plan.care.count('service') > 0
  return (
    <CareView
      kind="service"
      rows={rows}
      query={query}
      onQuery={setQuery}
      filter={
        <Select
          label={t('care.field.activity')}
          labelHidden
          value={activity ?? ALL}
          options={[
            { value: ALL, text: t('care.allActivities') },
            ...ACTIVITIES.map((value) => ({ value, text: t(`activity.${value}`) })),
          ]}
          onChange={(value) => onActivity(value === ALL ? null : value)}
        />
      }
      empty={
        <>
          <p className="soft">{t(hasAny ? 'care.noService' : 'care.noServiceYet', { year: String(year) })}</p>
          <CareDemoButton />
        </>
      }
      renderForm={(id, onClose) => (
        <ServiceDialog
          service={id === null ? null : (plan.care.get('service', id) ?? null)}
          scope={scope}
          onClose={onClose}
        />
      )}
    />
  )
}

const ALL = 'all'
