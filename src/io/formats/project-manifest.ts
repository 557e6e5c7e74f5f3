/** Names of the entries of a project file. */
export const PROJECT_ENTRIES = {
  manifest: 'manifest.json',
  faces: 'base/faces.geojson',
  city: 'base/city.json',
  buildings: 'base/buildings.json',
  compounds: 'base/compounds.json',
  walls: 'base/walls.json',
  gates: 'base/gates.json',
  lines: 'base/lines.json',
  facilities: 'base/facilities.json',
  care: 'base/care.json',
  steps: 'log/steps.json',
  scenarios: 'log/scenarios.json',
} as const

/** Version of the project format; readers take this one and older ones. */
export const PROJECT_VERSION = 1

/** The first entry of a project file: what it is, and a SHA-256 (hex) of every entry that is read back. */
export interface ProjectManifest {
  readonly format: 'heyuan-project'
  readonly version: number
  readonly appVersion: string
  readonly date: string
  readonly name: string
  readonly generated: boolean
  /** Of the plan at the head of the active scenario. */
  readonly planHash: string
  readonly checksums: Readonly<Record<string, string>>
}
