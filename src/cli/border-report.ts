import type { EditPreview, TouchedSide } from '#core/analysis/edit-preview.ts'
import type { Figures } from '#core/analysis/figures.ts'
import { toDegrees } from '#core/geometry/grid.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { Level } from '#core/plan/level.ts'
import type { Plan } from '#core/plan/plan.ts'
import type { Problem } from '#core/problem/problem.ts'

/** Figures of one side; null where the files do not say. */
export interface ReportedFigures {
  readonly residents: number | null
  readonly households: number | null
  readonly buildings: number | null
  readonly estimated: boolean
  readonly areaSquareMeters: number
  readonly parts: number
  readonly compactness: number
}

/** A jurisdiction that the edit touched. */
export interface ReportedSide {
  readonly id: JurisdictionId
  readonly code: string
  readonly name: string
  readonly created: boolean
  readonly before: ReportedFigures
  readonly after: ReportedFigures
}

/** What an edit of borders did, or why it was refused (then the rest is empty); the JSON of these commands. */
export interface BorderReport {
  readonly command: 'cut' | 'redraw' | 'draw'
  readonly level: Level
  readonly sides: readonly ReportedSide[]
  readonly movedResidents: number | null
  readonly estimated: boolean
  /** Where borders run anew: lines of positions in degrees. */
  readonly courses: readonly (readonly (readonly [lng: number, lat: number])[])[]
  readonly warnings: readonly Problem[]
  readonly problem: Problem | null
}

/** The report of an edit that was done on `plan`, or refused. */
export function borderReport(
  plan: Plan,
  command: BorderReport['command'],
  level: Level,
  preview: EditPreview,
): BorderReport {
  const { known } = plan.base
  const figuresOf = (figures: Figures): ReportedFigures => ({
    residents: known.residents ? figures.residents : null,
    households: known.households ? figures.households : null,
    buildings: known.buildings ? figures.buildings : null,
    estimated: figures.estimated,
    areaSquareMeters: figures.areaSquareMeters,
    parts: figures.parts,
    compactness: Number(figures.compactness.toFixed(6)),
  })
  const sideOf = ({ id, name, created, before, after }: TouchedSide): ReportedSide => {
    const code = plan.get(id)?.code ?? ''
    return { id, code, name, created, before: figuresOf(before), after: figuresOf(after) }
  }
  return {
    command,
    level,
    sides: preview.sides.map(sideOf),
    movedResidents: known.residents ? preview.movedResidents : null,
    estimated: preview.estimated,
    courses: preview.courses.map(positionsOf),
    warnings: preview.warnings,
    problem: preview.problem,
  }
}

function positionsOf(steps: readonly number[]): (readonly [number, number])[] {
  const positions: [number, number][] = []
  for (let i = 0; i + 1 < steps.length; i += 2)
    positions.push([toDegrees(steps[i]!), toDegrees(steps[i + 1]!)])
  return positions
}
