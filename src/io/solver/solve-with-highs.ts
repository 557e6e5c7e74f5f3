import type { Highs, Model } from 'highs'
import type { MipAnswer } from '#core/optimize/mip-solver.ts'

const FAILED: MipAnswer = { status: 'failed', objective: null, bound: null, values: new Map() }

/**
 * Solves a program in CPLEX LP format to a gap of 0 within so many seconds. A run that the clock ends is `stopped`: it
 * has the best answer found, if any, and for programs with integers the dual bound that HiGHS had proved. A program
 * that cannot be read, and a binary that gives up, is `failed`; nothing is thrown.
 */
export function solveWithHighs(highs: Highs, program: string, seconds: number): MipAnswer {
  try {
    return highs.withModel({ format: 'lp', data: program }, (model) => {
      model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 1e-6, random_seed: 0 })
      model.options.set({ time_limit: seconds })
      const { modelStatus } = model.run()
      if (modelStatus !== highs.constants.modelStatus.unboundedOrInfeasible) return answerOf(highs, model)
      model.options.set({ presolve: 'off' })
      model.run()
      return answerOf(highs, model)
    })
  } catch {
    return FAILED
  }
}

function answerOf({ constants }: Highs, model: Model): MipAnswer {
  const status = model.getModelStatus()
  if (status === constants.modelStatus.infeasible) return { ...FAILED, status: 'infeasible' }
  const done = status === constants.modelStatus.optimal || status === constants.modelStatus.empty
  if (!done && status !== constants.modelStatus.timeLimit) return FAILED
  const feasible = done || model.info.get('primal_solution_status') === constants.solutionStatus.feasible
  const objective = feasible ? model.getObjectiveValue() : null
  return {
    status: done ? 'optimal' : 'stopped',
    objective,
    bound: boundOf(model, done ? objective : null),
    values: feasible ? valuesOf(model) : new Map(),
  }
}

/** The dual bound of a program with integers (others count no nodes); for others the optimum, where it is reached. */
function boundOf(model: Model, optimum: number | null): number | null {
  const integers = Number(model.info.get('mip_node_count')) >= 0
  const bound = integers ? Number(model.info.get('mip_dual_bound')) : optimum
  return bound !== null && Number.isFinite(bound) ? bound : optimum
}

function valuesOf(model: Model): ReadonlyMap<string, number> {
  const values = new Map<string, number>()
  for (const [column, value] of model.getSolution().colValue.entries()) {
    values.set(model.getColName(column), value)
  }
  return values
}
