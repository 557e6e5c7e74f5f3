import type { JurisdictionId, LegalStatus } from './jurisdiction.ts'
import type { Level } from './level.ts'
import type { RuleProfile } from './rule-profile.ts'

/**
 * Everything that can be asked of a plan, as plain data: this is what the log keeps and what is replayed.
 *
 * - `assign`: gives jurisdictions of one level (`units`) to a coarser one, or to nobody. Where a level lies between,
 *   each connected group of units joins the child of `to` that it shares the longest border with.
 * - `assign-faces`: gives faces to a jurisdiction of the finest level, or to nobody.
 * - `merge`: the children (or faces) of `ids` go to `into`, and `ids` are retired.
 * - `retire`: leaves the record, allowed only for a jurisdiction that owns nothing.
 * - `reset`: everything back to what was loaded.
 * - `batch`: several commands that are one gesture and one undo step.
 */
export type Command =
  | { readonly type: 'assign'; readonly units: readonly JurisdictionId[]; readonly to: JurisdictionId | null }
  | { readonly type: 'assign-faces'; readonly faces: readonly number[]; readonly to: JurisdictionId | null }
  | {
      readonly type: 'create'
      readonly id: JurisdictionId
      readonly level: Level
      readonly name: string
      readonly code: string
      readonly legalStatus: LegalStatus
      readonly parent: JurisdictionId | null
    }
  | { readonly type: 'rename'; readonly id: JurisdictionId; readonly name: string; readonly code: string }
  | { readonly type: 'recolour'; readonly id: JurisdictionId; readonly colour: number | null }
  | { readonly type: 'lock'; readonly id: JurisdictionId; readonly locked: boolean }
  | { readonly type: 'merge'; readonly ids: readonly JurisdictionId[]; readonly into: JurisdictionId }
  | { readonly type: 'retire'; readonly id: JurisdictionId }
  | { readonly type: 'set-rules'; readonly rules: RuleProfile }
  | { readonly type: 'reset' }
  | { readonly type: 'batch'; readonly commands: readonly Command[] }
