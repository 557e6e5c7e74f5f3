/** Views of the job of departments and communities, in their order. */
export const PAIRING_TABS = ['present', 'solve', 'departments', 'records', 'assessment'] as const

/** One of {@link PAIRING_TABS}. */
export type PairingTab = (typeof PAIRING_TABS)[number]

/** True when `value` names a view of the job. */
export function isPairingTab(value: string | null): value is PairingTab {
  return PAIRING_TABS.some((tab) => tab === value)
}
