import type { JurisdictionId, LegalStatus } from './jurisdiction.ts'
import type { DepartmentId } from './department.ts'
import type { EnteredRecord } from './care-problem.ts'
import type { VoteMatter } from '#core/voting/vote-matter.ts'
import type { VoteTally } from '#core/voting/vote-tally.ts'
import type { MergeEntry, MergeId, MergeTerms, NewMerge } from './compound-merge.ts'
import type { BorderVertex } from '#core/editing/border-vertex.ts'
import type { Level } from './level.ts'
import type { NewUnit } from './new-unit.ts'
import type { RuleProfile } from './rule-profile.ts'
import type { StatedBounds } from './stated-bounds.ts'
import type { StepLabel } from './step.ts'

/**
 * Everything that can be asked of a plan, as plain data: this is what the log keeps and what is replayed.
 *
 * - `assign`: gives jurisdictions of one level (`units`) to a coarser one, or to nobody. Where a level lies between,
 *   each connected group of units joins the child of `to` that it shares the longest border with.
 * - `assign-faces`: gives faces to a jurisdiction of the finest level, or to nobody.
 * - `merge`: the children (or faces) of `ids` go to `into`, and `ids` are retired.
 * - `retire`: leaves the record, allowed only for a jurisdiction that owns nothing.
 * - `reset`: everything back to what was loaded.
 * - `convert`: gives another legal status and code by a document; what it was is kept in its record.
 * - `place-seat`: where the service centre stands, in grid steps; null takes it away.
 * - `set-posts`: posts of offices.
 * - `state-bounds`: the words of the four bounds for the papers; null = as generated.
 * - `combine`: the steps of another branch went in; only its diff says what they did, so it is never replayed.
 * - `batch`: several commands that are one gesture and one undo step.
 *
 * Compounds that become one (拆墙并院):
 * - `plan-merges`: merges that are proposed, at the survey; nothing stands otherwise yet.
 * - `edit-merge`: other terms.
 * - `advance-merge`: another stage on the way to the decision; from `unified` on the compounds are one, and grids no
 *   longer cut them. `acrossCommunities` allows that the border of a community moves with that.
 * - `record-vote`: the tallies of all compounds that voted.
 * - `unmerge`: takes a merge away; what it changed of grids goes back where nobody has changed it since.
 *
 * Who looks after whom (部门包联):
 * - `put-care-records`: departments, needs, resources, services, new or in place of those of the same id.
 * - `drop-care-records`: takes needs, resources or services away.
 * - `dissolve-department`: a department is gone, and its communities lose it.
 * - `pair`: the departments of communities; `standing` says that it is so in the city already (loaded ones).
 * - `lock-pairs`: pairs that nothing may change.
 * - `publish-pairing`: what the plan has stands in the city from now on; every community has exactly one.
 *
 * Borders, in grid steps of 1e-7 degree; whoever shares an arc, at whatever level, follows:
 * - `move-border`: moves vertices (nodes with everything that meets there) by a vector.
 * - `insert-vertex`: puts a vertex into the segment that begins at position `segment` of an arc.
 * - `delete-vertices`: takes vertices (not nodes) out.
 * - `redraw`: a line that leaves and meets the same border of `level` becomes its course: faces are cut along it, and
 *   what lies between it and the old course changes sides.
 * - `cut`: divides a jurisdiction along a line; the part with fewer residents becomes `created`. Units inside that
 *   the line crosses are divided with it, their parts numbered `created.id` + `.1`, `.2` …
 * - `draw`: a new jurisdiction of `level` within a closed ring; donors keep the rest.
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
  | { readonly type: 'state-bounds'; readonly id: JurisdictionId; readonly bounds: StatedBounds | null }
  | { readonly type: 'lock'; readonly id: JurisdictionId; readonly locked: boolean }
  | { readonly type: 'merge'; readonly ids: readonly JurisdictionId[]; readonly into: JurisdictionId }
  | { readonly type: 'retire'; readonly id: JurisdictionId }
  | {
      readonly type: 'convert'
      readonly id: JurisdictionId
      readonly legalStatus: LegalStatus
      readonly code: string
      /** YYYY-MM-DD */
      readonly date: string
      readonly document: string
    }
  | {
      readonly type: 'place-seat'
      readonly id: JurisdictionId
      readonly at: readonly [x: number, y: number] | null
    }
  | {
      readonly type: 'set-posts'
      readonly posts: readonly { readonly id: JurisdictionId; readonly posts: number }[]
    }
  | { readonly type: 'plan-merges'; readonly merges: readonly NewMerge[]; readonly date: string }
  | { readonly type: 'edit-merge'; readonly id: MergeId; readonly terms: Partial<MergeTerms> }
  | {
      readonly type: 'advance-merge'
      readonly id: MergeId
      readonly entry: MergeEntry
      readonly acrossCommunities: boolean
    }
  | {
      readonly type: 'record-vote'
      readonly id: MergeId
      readonly matter: VoteMatter
      readonly tallies: readonly VoteTally[]
    }
  | { readonly type: 'unmerge'; readonly id: MergeId }
  | { readonly type: 'put-care-records'; readonly records: readonly EnteredRecord[] }
  | {
      readonly type: 'drop-care-records'
      readonly kind: 'need' | 'resource' | 'service'
      readonly ids: readonly string[]
    }
  | { readonly type: 'dissolve-department'; readonly id: DepartmentId }
  | {
      readonly type: 'pair'
      readonly pairs: readonly {
        readonly community: JurisdictionId
        readonly departments: readonly DepartmentId[]
      }[]
      readonly standing: boolean
    }
  | { readonly type: 'lock-pairs'; readonly communities: readonly JurisdictionId[]; readonly locked: boolean }
  | {
      readonly type: 'publish-pairing'
      readonly id: string
      /** YYYY-MM-DD */
      readonly date: string
      readonly document: string
    }
  | { readonly type: 'set-rules'; readonly rules: RuleProfile }
  | { readonly type: 'combine'; readonly scenario: string; readonly steps: number }
  | { readonly type: 'reset' }
  | {
      readonly type: 'batch'
      readonly commands: readonly Command[]
      /** What the whole is called in the history, where it has a name of its own (an accepted proposal). */
      readonly title?: StepLabel
    }
  | {
      readonly type: 'move-border'
      readonly vertices: readonly BorderVertex[]
      readonly by: readonly [x: number, y: number]
    }
  | {
      readonly type: 'insert-vertex'
      readonly arc: number
      readonly segment: number
      readonly at: readonly [x: number, y: number]
    }
  | { readonly type: 'delete-vertices'; readonly vertices: readonly BorderVertex[] }
  | { readonly type: 'redraw'; readonly level: Level; readonly line: readonly number[] }
  | {
      readonly type: 'cut'
      readonly target: JurisdictionId
      readonly line: readonly number[]
      readonly created: NewUnit
    }
  | {
      readonly type: 'draw'
      readonly level: Level
      readonly ring: readonly number[]
      readonly created: NewUnit
    }
