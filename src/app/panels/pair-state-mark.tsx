import { useText } from '#app/i18n/use-text.ts'
import type { LoadState } from '#core/pairing/department-load.ts'

/** A shape of its own for each, so that colour is never alone. */
const SHAPES: Readonly<Record<LoadState, string>> = {
  idle: 'M3 6.25h8v1.5H3Z',
  under: 'M2 4h10L7 11Z',
  within: 'M7 4a3 3 0 1 1 0 6a3 3 0 0 1 0-6Z',
  over: 'M7 3L12 10H2Z',
  barred: 'M4.5 1h5L13 4.5v5L9.5 13h-5L1 9.5v-5Z',
}

/** How a department stands by the number of its communities: a sign and the word. */
export function PairStateMark({ state }: { readonly state: LoadState }) {
  const { t } = useText()
  return (
    <span className="pairing-state small" data-state={state}>
      <svg viewBox="0 0 14 14" width={12} height={12} aria-hidden focusable={false}>
        <path d={SHAPES[state]} fill="currentColor" />
      </svg>
      {t(`loadState.${state}`)}
    </span>
  )
}
