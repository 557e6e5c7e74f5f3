import { useMemo } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { matchQuery } from '#app/panels/match-query.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { CommandPalette } from '#app/ui/command-palette.tsx'
import type { PaletteItem } from '#app/ui/command-palette.tsx'
import type { Jurisdiction } from '#core/plan/jurisdiction.ts'
import { useShell } from './shell-state.ts'
import { useVerbs } from './use-verbs.ts'

/** Places shown for one query: more are found by typing on. */
const LISTED_PLACES = 30

/** Finds jurisdictions of every level by name or code, and everything that can be done. */
export function FindPalette() {
  const { t } = useText()
  const shell = useShell()
  const project = useWorkbench((state) => state.project)
  const actions = useWorkbench((state) => state.actions)
  const verbs = useVerbs()
  const records = useMemo(
    () =>
      project === null
        ? []
        : project.plan.base.levels.toReversed().flatMap((level) => project.plan.jurisdictions(level)),
    [project],
  )

  function goTo({ id, level }: Jurisdiction): void {
    const isShown = project?.plan.base.levels.indexOf(level) !== 0
    if (isShown) {
      actions.setLevel(level)
      actions.setFocus(id, true)
    } else {
      actions.setUnitLevel(level)
      actions.select([id])
      actions.zoomToJurisdiction(id)
    }
    shell.set({ job: 'boundaries', historyOpen: false })
  }

  function groups(query: string): { title: string; items: PaletteItem[] }[] {
    const places = query === '' ? [] : records.filter(({ name, code }) => matchQuery(query, name, code))
    const actionsFound = verbs.filter(({ text }) => matchQuery(query, text, ''))
    return [
      {
        title: t('findPlaces'),
        items: places.slice(0, LISTED_PLACES).map((record) => ({
          id: record.id,
          text: record.name,
          detail: `${t(`levelTitle.${record.level}`)} ${record.code}`,
          onSelect: () => goTo(record),
        })),
      },
      { title: t('findActions'), items: actionsFound },
    ].filter(({ items }) => items.length > 0)
  }

  return (
    <CommandPalette
      label={t('find')}
      placeholder={t('findHint')}
      emptyText={(query) => t('findEmpty', { query })}
      groups={groups}
      onClose={() => shell.set({ overlay: null })}
    />
  )
}
