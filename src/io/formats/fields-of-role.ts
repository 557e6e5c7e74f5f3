import { isUnitRole, type LayerRole } from './layer-role.ts'
import type { ImportField } from './import-report.ts'

const UNIT_FIELDS = [
  'code',
  'name',
  'level',
  'legalStatus',
  'parent',
  'residents',
  'households',
  'buildings',
  'posts',
] as const

const OTHER_FIELDS = {
  buildings: ['code', 'name', 'parent', 'residents', 'households', 'elderly'],
  compounds: [
    'code',
    'name',
    'builtYear',
    'buildings',
    'households',
    'residents',
    'elderly',
    'floorArea',
    'management',
    'manager',
    'propertyFee',
    'contractEnd',
    'gates',
    'guards',
    'parkingSpaces',
    'greenArea',
    'fitnessPath',
    'maintenanceFund',
    'arrears',
    'partyBranch',
  ],
  facilities: ['name', 'kind', 'parent', 'area'],
  lines: ['name', 'kind'],
  walls: ['name', 'parent', 'neighbour'],
  gates: ['name', 'parent', 'guards', 'roadSide'],
} as const

/** What the columns of a layer can say, by what its rows are. */
export function fieldsOfRole(role: LayerRole | null): readonly ImportField[] {
  return role === null || role === 'reference' || isUnitRole(role) ? UNIT_FIELDS : OTHER_FIELDS[role]
}
