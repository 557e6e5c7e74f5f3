import { dissolve } from '#core/topology/dissolve.ts'
import { outlinePolygons } from '#core/topology/outline-polygons.ts'
import { writeCollection } from '#io/formats/write-collection.ts'
import { wrongUse, writeOut, type Call, type CommandLine } from './command-line.ts'
import { exitCodeOf, openGround } from './open-ground.ts'

/** `heyuan repair FILE -o OUT`: the same features with their columns, fitting each other exactly. */
export function runRepair(call: Call, line: CommandLine): number {
  const { values, words } = call
  if (values.out === undefined) return wrongUse(call, line, `${words.missing} -o OUT`)
  const ground = openGround(call, line)
  if (typeof ground === 'number') return ground
  const { layer, built } = ground
  const outlines = outlinePolygons(dissolve(built.topology, built.faceFeature))
  const features = [...outlines.keys()].toSorted((a, b) => a - b)
  const bytes = writeCollection(
    features.map((feature) => ({
      properties: layer.features[feature]!.properties,
      polygons: outlines.get(feature)!,
    })),
  )
  const { defects, toleranceMeters } = built
  const repaired = defects.filter(({ outcome }) => outcome === 'repaired').length
  const left = layer.features.length - features.length
  if (values.json === true) {
    line.out(
      `${JSON.stringify({ features: features.length, repaired, refused: left, toleranceMeters, defects })}\n`,
    )
  } else {
    line.out(
      `${features.length} ${words.features}, ${words.repaired} ${repaired}, ${words.refused} ${left}\n`,
    )
  }
  return Math.max(writeOut(call, line, values.out, bytes), left > 0 ? exitCodeOf(ground) : 0)
}
