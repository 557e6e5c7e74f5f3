import { deleteVertices } from '#core/editing/delete-vertices.ts'
import { insertVertex } from '#core/editing/insert-vertex.ts'
import { moveVertices } from '#core/editing/move-vertices.ts'
import { problem } from '#core/problem/problem.ts'
import { fail, ok } from '#core/problem/result.ts'
import type { Result } from '#core/problem/result.ts'
import { carryPairs } from './carry-pairs.ts'
import { dissolveDepartment } from './dissolve-department.ts'
import { dropCareRecords } from './drop-care-records.ts'
import { lockPairs } from './lock-pairs.ts'
import { pairCommunities } from './pair-communities.ts'
import { publishPairing } from './publish-pairing.ts'
import { putCareRecords } from './put-care-records.ts'
import { advanceMerge } from './advance-merge.ts'
import { editMerge } from './edit-merge.ts'
import { planMerges } from './plan-merges.ts'
import { recordVote } from './record-vote.ts'
import { unmerge } from './unmerge.ts'
import { assignFaces } from './assign-faces.ts'
import { assignUnits } from './assign-units.ts'
import type { Command } from './command.ts'
import { convertJurisdiction } from './convert-jurisdiction.ts'
import { createJurisdiction } from './create-jurisdiction.ts'
import { cutJurisdiction } from './cut-jurisdiction.ts'
import { diffToBase } from './diff-to-base.ts'
import { drawJurisdiction } from './draw-jurisdiction.ts'
import { editJurisdiction } from './edit-jurisdiction.ts'
import { inSequence } from './in-sequence.ts'
import { mergeJurisdictions } from './merge-jurisdictions.ts'
import { placeSeat } from './place-seat.ts'
import type { Plan } from './plan.ts'
import type { PlanDiff } from './plan-diff.ts'
import { EMPTY_DIFF, isEmptyDiff } from './plan-diff.ts'
import { redrawBorder } from './redraw-border.ts'
import { reshapeBorders } from './reshape-borders.ts'
import { retireJurisdiction } from './retire-jurisdiction.ts'
import { ruleProblem } from './rule-problem.ts'
import { setPosts } from './set-posts.ts'

/**
 * What a command would change in the plan, or why it is refused. The plan is left as it was.
 * Problem codes: those of the single commands; `combination-in-log` for a combination, which is made of two branches; `nothing-changes` when the plan is already as asked.
 */
export function execute(plan: Plan, command: Command): Result<PlanDiff> {
  const result = diffOf(plan, command)
  if (!result.ok) return result
  if (isEmptyDiff(result.value)) return fail(problem('nothing-changes'))
  return ok(command.type === 'reset' ? result.value : carryPairs(plan, result.value))
}

function diffOf(plan: Plan, command: Command): Result<PlanDiff> {
  switch (command.type) {
    case 'assign':
      return assignUnits(plan, command.units, command.to)
    case 'assign-faces':
      return assignFaces(plan, command.faces, command.to)
    case 'create':
      return createJurisdiction(plan, command)
    case 'rename':
      return editJurisdiction(plan, command.id, { name: command.name.trim(), code: command.code.trim() })
    case 'recolour':
      return editJurisdiction(plan, command.id, { colour: command.colour })
    case 'combine':
      return fail(problem('combination-in-log'))
    case 'state-bounds':
      return editJurisdiction(plan, command.id, { bounds: command.bounds })
    case 'lock':
      return editJurisdiction(plan, command.id, { locked: command.locked })
    case 'merge':
      return mergeJurisdictions(plan, command.ids, command.into)
    case 'retire':
      return retireJurisdiction(plan, command.id)
    case 'set-rules': {
      const wrong = ruleProblem(command.rules)
      if (wrong !== null) return fail(wrong)
      const same = JSON.stringify(plan.rules) === JSON.stringify(command.rules)
      return ok(same ? EMPTY_DIFF : { ...EMPTY_DIFF, rules: [plan.rules, command.rules] })
    }
    case 'convert':
      return convertJurisdiction(plan, command)
    case 'place-seat':
      return placeSeat(plan, command)
    case 'set-posts':
      return setPosts(plan, command)
    case 'plan-merges':
      return planMerges(plan, command)
    case 'edit-merge':
      return editMerge(plan, command)
    case 'advance-merge':
      return advanceMerge(plan, command)
    case 'record-vote':
      return recordVote(plan, command)
    case 'unmerge':
      return unmerge(plan, command)
    case 'put-care-records':
      return putCareRecords(plan, command)
    case 'drop-care-records':
      return dropCareRecords(plan, command)
    case 'dissolve-department':
      return dissolveDepartment(plan, command)
    case 'pair':
      return pairCommunities(plan, command)
    case 'lock-pairs':
      return lockPairs(plan, command)
    case 'publish-pairing':
      return publishPairing(plan, command)
    case 'reset':
      return ok(diffToBase(plan))
    case 'batch':
      return inSequence(
        plan,
        command.commands.map((each) => () => diffOf(plan, each)),
      )
    case 'move-border':
      return reshapeBorders(plan, moveVertices(plan, command.vertices, command.by))
    case 'insert-vertex':
      return reshapeBorders(plan, insertVertex(plan, command.arc, command.segment, command.at))
    case 'delete-vertices':
      return reshapeBorders(plan, deleteVertices(plan, command.vertices))
    case 'redraw':
      return redrawBorder(plan, command.level, command.line)
    case 'cut':
      return cutJurisdiction(plan, command.target, command.line, command.created)
    case 'draw':
      return drawJurisdiction(plan, command.level, command.ring, command.created)
  }
}
