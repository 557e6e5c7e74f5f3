import type { Department, DepartmentId } from '#core/plan/department.ts'
import type { DepartmentDraft } from './pairing-departments-draft.ts'
import { typedNumber } from './typed-number.ts'

/** The record that the fields mean. What is no number stays none (NaN), and is refused when it is put into the plan. */
export function pairingDepartmentsDrafted(
  draft: DepartmentDraft,
  before: Department | null,
  id: DepartmentId,
): Department {
  const functions = draft.functions.split(/[\s,，、;；]+/).filter((word) => word !== '')
  return {
    kind: 'department',
    id: before?.id ?? id,
    name: draft.name.trim(),
    level: draft.level,
    district: draft.district,
    functions: [...new Set(functions)],
    staff: draft.staff.trim() === '' ? null : typedNumber(draft.staff),
    lower: typedNumber(draft.lower),
    upper: typedNumber(draft.upper),
    seat: before?.seat ?? null,
    dissolved: before?.dissolved ?? false,
  }
}
