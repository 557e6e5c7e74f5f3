import type { DepartmentId } from './department.ts'

/** Something a department can give (资源清单). */
export interface Resource {
  readonly kind: 'resource'
  readonly id: string
  readonly department: DepartmentId
  /** What it helps with, in the words of needs. */
  readonly tag: string
  readonly text: string
}
