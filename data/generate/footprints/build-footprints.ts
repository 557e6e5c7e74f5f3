import type { Division } from '../people/divisions.ts'
import type { Grid } from '../people/grid.ts'
import { Random } from '../random.ts'
import { briefGrids } from './brief-grids.ts'
import type { Building } from './building.ts'
import { chooseUnmanaged } from './choose-unmanaged.ts'
import type { Compound, GridLayout } from './compound.ts'
import { compoundFacts } from './compound-facts.ts'
import type { CompoundFacts } from './compound-facts.ts'
import { CompoundNamer } from './compound-namer.ts'
import { fillGrid } from './fill-grid.ts'
import { findWalls } from './find-walls.ts'
import type { Wall } from './find-walls.ts'
import { layOutGrid } from './lay-out-grid.ts'
import { placeGates } from './place-gates.ts'
import type { Gate } from './place-gates.ts'

/** Everything that stands on the grids. */
export interface Footprints {
  readonly layouts: readonly GridLayout[]
  readonly compounds: readonly { readonly compound: Compound; readonly facts: CompoundFacts }[]
  readonly buildings: readonly Building[]
  readonly walls: readonly Wall[]
  readonly gates: readonly Gate[]
}

/** Lays out compounds in all grids, builds in them, and draws up walls, gates and the register. */
export function buildFootprints(grids: readonly Grid[], divisions: readonly Division[]): Footprints {
  const nameOf = new Map(divisions.map(({ code, name }) => [code, name]))
  const stem = (community: string) => nameOf.get(community)!.replace(/(社区|村)(\(.*\))?$/, '')
  const namer = new CompoundNamer(new Random('compound names'))
  const briefs = briefGrids(grids, divisions)
  const layouts = grids.map((grid, index) =>
    layOutGrid(
      grid,
      briefs[index]!,
      (kind) => namer.name(kind, stem(grid.community)),
      new Random(`layout ${grid.code}`),
    ),
  )
  const buildings = grids.flatMap((grid, index) =>
    fillGrid(grid, layouts[index]!, new Random(`buildings ${grid.code}`)),
  )
  const standing = new Map<string | null, Building[]>()
  for (const building of buildings) {
    const list = standing.get(building.compound) ?? []
    list.push(building)
    standing.set(building.compound, list)
  }
  const compounds = layouts.flatMap((layout) => layout.compounds)
  const isDazhao = ({ community }: Compound) => nameOf.get(community) === '大召社区'
  const unmanaged = chooseUnmanaged(compounds, isDazhao)
  const walls = layouts.map((layout) => findWalls(layout.compounds))
  const register = compounds.map((compound) => {
    const isManaged = !unmanaged.has(compound.id)
    const hasGuards = isManaged && !isDazhao(compound)
    return { compound, facts: compoundFacts(compound, standing.get(compound.id)!, isManaged, hasGuards) }
  })
  const gridIndex = new Map(grids.map(({ code }, index) => [code, index]))
  const gates = register.flatMap(({ compound, facts }) => {
    const index = gridIndex.get(compound.grid)!
    return placeGates(compound, facts.gates, grids[index]!.ring, walls[index]!)
  })
  return { layouts, compounds: register, buildings, walls: walls.flat(), gates }
}
