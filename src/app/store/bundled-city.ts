import type { BundledAddress } from '#io/worker/fetch-bundled.ts'
import type { ReferenceLayers } from './workbench-state.ts'

/** Addresses of the city that comes with the program. */
export interface BundledCity {
  readonly name: string
  /** What its plan is made of. */
  readonly files: readonly BundledAddress[]
  /** A year of services of departments, to be read on demand. */
  readonly services: string
  /** Scenarios that come with it: their ids, and the file they are played from when they are asked for. */
  readonly examples: { readonly ids: readonly string[]; readonly url: string }
  /** What is drawn beneath it. */
  readonly reference: ReferenceLayers
}
