import { LINE_KINDS } from '#core/plan/line-table.ts'

/** How lines look on paper. */
export const LINE_STYLES = {
  river: 'stroke="#7a93a3" stroke-width="0.9"',
  railway: 'stroke="#555" stroke-width="0.5" stroke-dasharray="2 1.2"',
  road: 'stroke="#b5b5b5" stroke-width="0.5"',
} as const

/** The look of a kind of line (index into `LINE_KINDS`); null = too small to be drawn. */
export function lineStyle(kind: number): keyof typeof LINE_STYLES | null {
  const name = LINE_KINDS[kind]!
  if (name === 'river' || name === 'railway') return name
  return name === 'local' ? null : 'road'
}
