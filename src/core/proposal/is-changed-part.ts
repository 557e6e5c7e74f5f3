import type { ProposedPart } from './proposed-part.ts'

/** True for a part that is new, or whose ground or people would be other than they are. */
export function isChangedPart({ created, before, after }: ProposedPart): boolean {
  return created || before === null || before.faces !== after.faces || before.residents !== after.residents
}
