import type { PaperLanguage } from '#core/description/bounds-text.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { Level } from '#core/plan/level.ts'
import type { ExportContext } from '#io/formats/export-context.ts'
import type { PaperName } from './paper-size.ts'

/** What a sheet shows and says. */
export interface SheetRequest extends ExportContext {
  readonly language: PaperLanguage
  readonly level: Level
  /** The jurisdiction that the sheet is about; null = the whole city. */
  readonly unit: JurisdictionId | null
  readonly paper: PaperName
  readonly isLandscape: boolean
  /** Number under which the map may be published (审图号); '' = none, and the sheet says that it is not to be. */
  readonly approvalNumber: string
}
