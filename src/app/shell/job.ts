import type { IconName } from '#app/ui/icon.tsx'

/** Jobs of the workbench in their order, each with its picture and its key. */
export const JOBS = [
  { id: 'overview', icon: 'overview', keys: '1' },
  { id: 'boundaries', icon: 'boundaries', keys: '2' },
  { id: 'streets', icon: 'streets', keys: '3' },
  { id: 'compounds', icon: 'compounds', keys: '4' },
  { id: 'pairing', icon: 'pairing', keys: '5' },
  { id: 'export', icon: 'download', keys: '6' },
] as const satisfies readonly { readonly id: string; readonly icon: IconName; readonly keys: string }[]

/** One of {@link JOBS}. */
export type Job = (typeof JOBS)[number]['id']

/** True when `value` names a job. */
export function isJob(value: string | null): value is Job {
  return JOBS.some(({ id }) => id === value)
}
