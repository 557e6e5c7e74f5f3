import { departments } from './civic/departments.ts'
import { listNeeds } from './civic/list-needs.ts'
import { listResources } from './civic/list-resources.ts'
import { listServices } from './civic/list-services.ts'
import { pairDepartments } from './civic/pair-departments.ts'
import { placeCentres } from './civic/place-centres.ts'
import { placeFacilities } from './civic/place-facilities.ts'
import { buildFootprints } from './footprints/build-footprints.ts'
import { buildMesh } from './mesh/build-mesh.ts'
import { nodeLines } from './mesh/node-lines.ts'
import { traceLines } from './mesh/trace-lines.ts'
import { cityLines } from './network/city-lines.ts'
import { assignStreets } from './people/assign-streets.ts'
import { countGrids } from './people/count-grids.ts'
import { readDivisions } from './people/divisions.ts'
import { formCommunities } from './people/form-communities.ts'
import { numberGrids } from './people/number-grids.ts'
import { splitStreets } from './people/split-streets.ts'
import { streetPlans } from './people/street-plans.ts'
import { writeCity } from './write-city.ts'

/** The source tables of the bundled city, as text. */
export interface CitySources {
  readonly divisions2021: string
  readonly changesTo2023: string
}

/** Generates the whole city: the text of every file by name, the same bytes at every run. */
export function buildCity({ divisions2021, changesTo2023 }: CitySources): Map<string, string> {
  const divisions = readDivisions(divisions2021, changesTo2023)
  const noded = nodeLines(cityLines())
  const { mesh, edgeOf } = buildMesh(noded)
  const totals = countGrids(streetPlans, divisions)
  const streetOf = splitStreets(
    mesh,
    assignStreets(mesh, streetPlans),
    totals.map(({ grids }) => grids),
  )
  const streets = streetPlans.map(({ code }) => code)
  const formed = formCommunities(mesh, streetOf, streets, divisions)
  const grids = numberGrids(mesh, formed, streets, totals)
  const footprints = buildFootprints(grids, divisions)
  const communities = divisions.filter(
    ({ legalStatus }) => legalStatus === 'community' || legalStatus === 'village',
  )
  const withStaff = divisions.filter(({ code }) => streets.includes(code))
  const bodies = departments()
  const builtUp = new Map(
    footprints.layouts.map(({ grid, compounds }) => [grid, compounds.map(({ ring }) => ring)]),
  )
  const needs = listNeeds(
    communities,
    footprints.compounds.map(({ compound: { name, community }, facts }) => ({
      name,
      community,
      isManaged: facts.propertyManagement !== 'none',
    })),
  )
  return writeCity({
    mesh,
    divisions,
    grids,
    footprints,
    lines: traceLines(mesh, noded, edgeOf),
    facilities: [...placeFacilities(communities, grids, builtUp), ...placeCentres(withStaff, grids, builtUp)],
    departments: bodies,
    pairings: pairDepartments(communities, bodies),
    needs,
    resources: listResources(bodies),
    services: listServices(communities, needs),
  })
}
