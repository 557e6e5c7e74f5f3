import { useMemo } from 'react'
import { useOpenProject } from './use-open-project.ts'

/** Sums over the whole city, the unassigned included. */
export interface CityTotals {
  readonly residents: number
  readonly households: number
  readonly areaSquareMeters: number
}

/** Sums over the whole city; no edit changes them (invariant P3), so they are taken once. */
export function useCityTotals(): CityTotals {
  const { project } = useOpenProject()
  return useMemo(() => {
    const { figures, levels } = project.plan.base
    const coarsest = levels.at(-1)!
    const area = project.plan
      .jurisdictions(coarsest)
      .reduce((sum, { id }) => sum + project.metrics.figures(id).areaSquareMeters, 0)
    const sum = (counts: Int32Array): number => counts.reduce((total, count) => total + count, 0)
    return { residents: sum(figures.residents), households: sum(figures.households), areaSquareMeters: area }
  }, [project])
}
