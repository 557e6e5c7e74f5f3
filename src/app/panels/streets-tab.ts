/** Views of the job of streets and centres, in their order. */
export const STREETS_TABS = ['split', 'centres', 'coverage', 'staff', 'rules'] as const

/** One of {@link STREETS_TABS}. */
export type StreetsTab = (typeof STREETS_TABS)[number]

/** True when `value` names a view of the job. */
export function isStreetsTab(value: string | null): value is StreetsTab {
  return STREETS_TABS.some((tab) => tab === value)
}
