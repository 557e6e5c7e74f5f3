import type { LineKind } from '#core/plan/line-table.ts'

/**
 * What a stretch of border runs along: a named line, the border of a neighbour, or neither (the edge of the city
 * without a name, or a line that nobody named), for which a name has to be asked.
 */
export type BorderName =
  | { readonly kind: LineKind; readonly name: string; readonly place: 'centre' | 'beside' }
  | { readonly kind: 'neighbour'; readonly name: string }
  | { readonly kind: 'unnamed'; readonly name: '' }
