import type { MatrixState } from './pairing-matrix-cells.ts'

const PATHS: Readonly<Record<Exclude<MatrixState, 'none'>, string>> = {
  kept: 'M8 3a5 5 0 1 1 0 10a5 5 0 0 1 0-10Z',
  made: 'M8 1.5L14.5 8L8 14.5L1.5 8Z',
  ended: 'M4 4L12 12M12 4L4 12',
  proposed: 'M3.5 3.5h9v9h-9Z',
}

/** The sign of a tie: disc in force, diamond new, cross ended, open square proposed. */
export function PairingMatrixSign({ state }: { readonly state: MatrixState }) {
  if (state === 'none') return null
  return (
    <svg
      viewBox="0 0 16 16"
      width={14}
      height={14}
      className="pairing-matrix__sign"
      data-state={state}
      aria-hidden
      focusable={false}
    >
      <path d={PATHS[state]} />
    </svg>
  )
}
