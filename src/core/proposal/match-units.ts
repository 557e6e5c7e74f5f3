/**
 * Who goes on as what: parts and units that have most in common find each other first, each once. `common` is part ×
 * units + unit; of equals the lower part and unit come first. Null = a part that no unit is left for; nothing in common
 * makes no pair.
 */
export function matchUnits(common: Float64Array, parts: number, units: number): (number | null)[] {
  const order = [...common.keys()].filter((at) => common[at]! > 0)
  order.sort((a, b) => common[b]! - common[a]! || a - b)
  const unitOf: (number | null)[] = Array.from({ length: parts }, () => null)
  const taken = new Set<number>()
  for (const at of order) {
    const [part, unit] = [Math.floor(at / units), at % units]
    if (unitOf[part] !== null || taken.has(unit)) continue
    unitOf[part] = unit
    taken.add(unit)
  }
  return unitOf
}
