/** Views of the job of compounds, in their order. */
export const COMPOUNDS_TABS = ['candidates', 'proposals', 'projects', 'ledger'] as const

/** One of {@link COMPOUNDS_TABS}. */
export type CompoundsTab = (typeof COMPOUNDS_TABS)[number]

/** True when `value` names a view of the job. */
export function isCompoundsTab(value: string | null): value is CompoundsTab {
  return COMPOUNDS_TABS.some((tab) => tab === value)
}
