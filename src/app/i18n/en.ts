import { enCodes } from './en-codes.ts'
import { enCompoundWords } from './en-compound-words.ts'
import { enCompounds } from './en-compounds.ts'
import { enMerges } from './en-merges.ts'
import { enPairing } from './en-pairing.ts'
import { enPairingPresent } from './en-pairing-present.ts'
import { enPairingSolve } from './en-pairing-solve.ts'
import { enPairingMap } from './en-pairing-map.ts'
import { enCare } from './en-care.ts'
import { enCareFiles } from './en-care-files.ts'
import { enCareWords } from './en-care-words.ts'
import { enComparison } from './en-comparison.ts'
import { enLeaders } from './en-leaders.ts'
import { enFiles } from './en-files.ts'
import { enFrame } from './en-frame.ts'
import { enMap } from './en-map.ts'
import { enPanels } from './en-panels.ts'
import { enService } from './en-service.ts'
import { enStreets } from './en-streets.ts'
import { enWords } from './en-words.ts'
import type { Texts } from './texts.ts'
import type { zhCn } from './zh-cn.ts'

/** English, complete: the compiler asks for every key of the Chinese. */
export const en: Texts<typeof zhCn> = {
  ...enFrame,
  ...enMap,
  ...enWords,
  ...enPanels,
  ...enStreets,
  ...enService,
  ...enCompoundWords,
  ...enCompounds,
  ...enMerges,
  ...enPairing,
  ...enPairingPresent,
  ...enPairingSolve,
  ...enPairingMap,
  ...enCare,
  ...enCareFiles,
  ...enCareWords,
  ...enComparison,
  ...enLeaders,
  ...enFiles,
  ...enCodes,
}
