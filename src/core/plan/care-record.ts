import type { Department } from './department.ts'
import type { Need } from './need.ts'
import type { Pair } from './pair.ts'
import type { Publication } from './publication.ts'
import type { Resource } from './resource.ts'
import type { Service } from './service.ts'

/** Kinds of records of who looks after whom. */
export const CARE_KINDS = ['department', 'pair', 'need', 'resource', 'service', 'publication'] as const

/** One of {@link CARE_KINDS}. */
export type CareKind = (typeof CARE_KINDS)[number]

/** A record of who looks after whom, what is needed, and what was done. `kind` and `id` together name it. */
export type CareRecord = Department | Pair | Need | Resource | Service | Publication

/** The record of a kind. */
export type CareRecordOf<Kind extends CareKind> = Extract<CareRecord, { kind: Kind }>
