import type { BriefWords } from './brief-words.ts'
import type { CareWords } from './care-words.ts'
import type { CombineWords } from './combine-words.ts'
import type { CompareWords } from './compare-words.ts'
import type { DescribeWords } from './describe-words.ts'
import type { MergeWords } from './merge-words.ts'
import type { Proof } from '#core/optimize/proof.ts'
import type { ScoreKey } from '#core/proposal/score-part.ts'
import type { DefectKind, DefectOutcome } from '#core/topology/defect.ts'

/** What the command line says, in one language. Problems without a sentence are shown as code and figures. */
export interface Words {
  readonly usage: string
  readonly wrongUse: string
  readonly failed: string
  readonly unknownCommand: string
  readonly cannotRead: string
  readonly cannotWrite: string
  readonly missing: string
  readonly unknownColumn: string
  readonly unknownLevel: string
  readonly features: string
  readonly taken: string
  readonly repaired: string
  readonly refused: string
  readonly good: string
  readonly goodButRemarks: string
  readonly defects: string
  readonly kinds: Readonly<Record<DefectKind, string>>
  readonly outcomes: Readonly<Record<DefectOutcome, string>>
  readonly moved: string
  readonly row: string
  readonly total: string
  readonly noValue: string
  readonly noGround: string
  readonly unreadable: string
  readonly valueMissing: string
  readonly group: string
  readonly residents: string
  readonly deviation: string
  readonly area: string
  readonly parts: string
  readonly compactness: string
  readonly band: string
  readonly bands: Readonly<Record<string, string>>
  readonly jurisdiction: string
  readonly created: string
  readonly movedResidents: string
  readonly estimated: string
  readonly warning: string
  readonly unknownTarget: string
  readonly manyTargets: string
  readonly tooFewUnits: string
  readonly part: string
  readonly units: string
  readonly newBorder: string
  readonly weight: string
  readonly nodes: string
  readonly cutEdges: string
  readonly cutLength: string
  readonly proof: string
  readonly outsideTolerance: string
  readonly cutShort: string
  readonly code: string
  readonly existing: string
  readonly within: string
  readonly meanWalk: string
  readonly own: string
  readonly any: string
  readonly posts: string
  readonly proposed: string
  readonly workload: string
  readonly perPost: string
  readonly needed: string
  readonly match: string
  readonly passed: string
  readonly failedRule: string
  readonly unknownRule: string
  readonly services: Readonly<Record<string, string>>
  readonly methods: Readonly<Record<'network' | 'straight', string>>
  readonly before: string
  readonly proposal: string
  readonly article: string
  /** Names of the rows in which the reform is told. */
  readonly reformRows: readonly string[]
  readonly proofs: Readonly<Record<Proof['kind'], string>>
  readonly scores: Readonly<Record<ScoreKey, string>>
  readonly merge: MergeWords
  readonly care: CareWords
  readonly brief: BriefWords
  readonly combine: CombineWords
  readonly compare: CompareWords
  readonly describe: DescribeWords
  readonly voteMatter: string
  readonly voteTakingPart: string
  readonly voteAgreeing: string
  readonly voteHeads: string
  readonly voteNeeds: string
  readonly voteMissing: string
  readonly votePasses: string
  readonly voteFails: string
  readonly voteAllPass: string
  readonly voteNotAllPass: string
  readonly voteNoAdvice: string
  readonly voteRefused: string
  readonly voteRow: string
  readonly problems: Readonly<Record<string, string>>
}
