import type { StoreContext } from './store-context.ts'

/** The day that it is where the planner sits, as YYYY-MM-DD. */
export function today({ services }: StoreContext): string {
  const now = services.now()
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
