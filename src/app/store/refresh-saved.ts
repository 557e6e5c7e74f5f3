import { listProjects } from '#io/storage/list-projects.ts'
import type { StoreContext } from './store-context.ts'

/** Reads again which projects this browser keeps; without storage there are none. */
export async function refreshSaved(context: StoreContext): Promise<void> {
  const vault = await context.services.vault.open()
  const projects = vault.ok ? await listProjects(vault.value) : vault
  if (!projects.ok) return
  context.set({
    saved: projects.value.map(({ id, name, base }) => ({ id, name, generated: base.kind === 'bundled' })),
  })
}
