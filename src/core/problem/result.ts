import type { Problem } from './problem.ts'

/** Either a value or the {@link Problem} that stood in its way. Nothing in the core throws for bad input. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem }

/** Wraps a value as a good {@link Result}. */
export function ok<T>(value: T): Result<T> {
  return { ok: true, value }
}

/** Wraps a {@link Problem} as a failed {@link Result}. */
export function fail<T>(problem: Problem): Result<T> {
  return { ok: false, problem }
}
