/**
 * What is known about how good an answer is. `gap` = (cost − bound) ÷ cost, 0 … 1; `bound` is a proven lower bound of
 * the cost of any answer. `none`: no bound is known (the problem is too large, or no solver was there).
 */
export type Proof =
  | { readonly kind: 'optimal' }
  | { readonly kind: 'gap'; readonly bound: number; readonly gap: number }
  | { readonly kind: 'infeasible' }
  | { readonly kind: 'none' }
