import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import type { SharedKind } from '#core/plan/compound-merge.ts'
import { mergeSigns } from './merge-signs.ts'

/** Samples of lines and signs, drawn as on the map, in a box of 24 × 14. */
const SAMPLES = {
  link: ['link', 'M2 7h20'],
  across: ['across', 'M2 7h20'],
  proposed: ['proposed', 'M2 2h20v10H2Z'],
  planned: ['planned', 'M2 2h20v10H2Z'],
  done: ['done', 'M2 2h20v10H2Z'],
  picked: ['picked', 'M3 3h18v8H3Z'],
  focus: ['focus', 'M3 3h18v8H3Z'],
  wall: ['wall', 'M1 7h4M7 7h4M13 7h4M19 7h4M3 4v6M9 4v6M15 4v6M21 4v6'],
  kept: ['kept', 'M7 13V3h10v10'],
  opened: ['kept', 'M7 13V3h10v10M12 5v6M9 8h6'],
  closed: ['closed', 'M7 13V3h10v10M6 1l12 12M18 1L6 13'],
} as const

/** Signs of shared facilities, as on the map. */
const FACILITIES: Readonly<Record<SharedKind, string>> = {
  parking: 'M10 12V3h3a2.5 2.5 0 0 1 0 5h-3',
  'fitness-path': 'M7 12c3 0 3-3 5-5s2-4 5-4M7 7h3M14 10h3',
  green: 'M12 13V9M12 1.5L7.5 9h9Z',
  room: 'M7 7.5L12 2.5l5 5M8.5 7V12.5h7V7',
  other: 'M12 3L16 7L12 11L8 7Z',
}

/** What the lines and signs of merges mean: only what is on the map now. */
export function MergeLegend() {
  const { t } = useText()
  const plan = useWorkbench((state) => state.project?.plan ?? null)
  const merging = useWorkbench((state) => state.merging)
  const tool = useWorkbench((state) => state.tool)
  useWorkbench((state) => state.revision)
  if (plan === null) return null
  const { lines, facilities } = mergeSigns(plan, merging, tool)
  return (
    <>
      {lines.map((line) => (
        <li key={line}>
          <Sample look={SAMPLES[line][0]} path={SAMPLES[line][1]} />
          {t(`onMap.mergeSign.${line}`)}
        </li>
      ))}
      {facilities.map((kind) => (
        <li key={kind}>
          <Sample look="facility" path={FACILITIES[kind]} />
          {t(`merges.kind.${kind}`)}
        </li>
      ))}
    </>
  )
}

function Sample({ look, path }: { readonly look: string; readonly path: string }) {
  return (
    <svg
      className="map-legend-merge"
      data-look={look}
      viewBox="0 0 24 14"
      width="24"
      height="14"
      aria-hidden="true"
    >
      <path d={path} />
    </svg>
  )
}
