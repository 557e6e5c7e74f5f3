import { zhCodes } from './zh-codes.ts'
import { zhCompoundWords } from './zh-compound-words.ts'
import { zhCompounds } from './zh-compounds.ts'
import { zhMerges } from './zh-merges.ts'
import { zhPairing } from './zh-pairing.ts'
import { zhPairingPresent } from './zh-pairing-present.ts'
import { zhPairingSolve } from './zh-pairing-solve.ts'
import { zhPairingMap } from './zh-pairing-map.ts'
import { zhCare } from './zh-care.ts'
import { zhCareFiles } from './zh-care-files.ts'
import { zhCareWords } from './zh-care-words.ts'
import { zhComparison } from './zh-comparison.ts'
import { zhLeaders } from './zh-leaders.ts'
import { zhFiles } from './zh-files.ts'
import { zhFrame } from './zh-frame.ts'
import { zhMap } from './zh-map.ts'
import { zhPanels } from './zh-panels.ts'
import { zhService } from './zh-service.ts'
import { zhStreets } from './zh-streets.ts'
import { zhWords } from './zh-words.ts'

/** Simplified Chinese: the source of truth of all keys. */
export const zhCn = {
  ...zhFrame,
  ...zhMap,
  ...zhWords,
  ...zhPanels,
  ...zhStreets,
  ...zhService,
  ...zhCompoundWords,
  ...zhCompounds,
  ...zhMerges,
  ...zhPairing,
  ...zhPairingPresent,
  ...zhPairingSolve,
  ...zhPairingMap,
  ...zhCare,
  ...zhCareFiles,
  ...zhCareWords,
  ...zhComparison,
  ...zhLeaders,
  ...zhFiles,
  ...zhCodes,
} as const
