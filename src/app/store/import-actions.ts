import { problem } from '#core/problem/problem.ts'
import type { NamedFile } from '#io/worker/read-dropped.ts'
import { absoluteLayers } from './absolute-address.ts'
import { complain, inform } from './notices.ts'
import { openCity } from './open-city.ts'
import type { StoreContext } from './store-context.ts'
import { beginWork, failWork, showProgress } from './work-in-progress.ts'
import type { ImportChoice, WorkbenchActions } from './workbench-state.ts'

type ImportActions = Pick<WorkbenchActions, 'readFiles' | 'adjustImport' | 'acceptImport' | 'dismissImport'>

/**
 * Files come in two steps: read and reported, then accepted or dismissed. Nothing changes before the second. A worker
 * that was ended in between has forgotten what it read, and reads again what the report on screen is about.
 */
export function importActions(context: StoreContext): ImportActions {
  let files: readonly File[] = []
  const choices = new Map<string, ImportChoice>()
  /** The choices that the report on screen was made with. */
  let shown: readonly ImportChoice[] = []

  const read = async (): Promise<void> => {
    const attempt = beginWork(context, 'reading')
    const named = namedFiles(files)
    const made = [...choices.values()]
    const answer = await context.services.client.ask(
      (worker, progress) => worker.readFiles(named, made, progress),
      showProgress(context, attempt),
    )
    if (attempt !== context.attempt) return
    if (!answer.ok) {
      failWork(context, answer.problem)
      return
    }
    shown = made
    const { project } = context.get()
    const fileNames = files.map(({ name }) => name)
    context.set({
      progress: null,
      pendingImport: { fileNames, report: answer.value },
      ...(project === null ? { status: 'empty' as const } : {}),
    })
  }

  return {
    async readFiles(chosen) {
      if (chosen.length === 0) return
      files = chosen
      choices.clear()
      await read()
    },
    async adjustImport(choice) {
      if (context.get().pendingImport === null) return
      choices.set(choice.file, choice)
      await read()
    },
    async acceptImport() {
      const { pendingImport } = context.get()
      if (pendingImport === null) {
        complain(context, problem('nothing-to-accept'))
        return
      }
      if (pendingImport.report.blocked !== null) {
        complain(context, pendingImport.report.blocked)
        return
      }
      const attempt = beginWork(context, 'building')
      const named = namedFiles(files)
      const made = shown
      const answer = await context.services.client.askCity(
        async (worker, progress) => {
          const first = await worker.accept(progress)
          if (first.ok || first.problem.code !== 'nothing-to-accept') return first
          const again = await worker.readFiles(named, made, progress)
          return again.ok ? worker.accept(progress) : again
        },
        showProgress(context, attempt),
      )
      if (attempt !== context.attempt) return
      if (!answer.ok) {
        failWork(context, answer.problem)
        return
      }
      const city = answer.value
      const { bundled, newId } = context.services
      const reference = city.base.generated ? absoluteLayers(bundled.reference) : {}
      await openCity(context, { id: newId(), kind: 'stored', city, reference }, attempt)
      if (attempt !== context.attempt) return
      files = []
      inform(context, 'imported', { name: city.base.name, files: pendingImport.fileNames.length })
    },
    dismissImport() {
      if (context.get().pendingImport === null) return
      files = []
      context.attempt++
      context.services.client.cancel()
      context.set({ pendingImport: null, progress: null })
    },
  }
}

function namedFiles(files: readonly File[]): NamedFile[] {
  return files.map((file) => ({ name: file.name, content: file }))
}
