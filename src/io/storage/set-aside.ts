import type { Problem } from '#core/problem/problem.ts'
import { inTransaction } from './in-transaction.ts'
import { storageProblem } from './storage-problem.ts'
import type { StepRecord, Vault } from './vault-schema.ts'

/** Moves unsound steps out of the log, so that it can go on behind the last sound one. Nothing is thrown away. */
export async function setAside(vault: Vault, damaged: readonly StepRecord[]): Promise<Problem | null> {
  if (damaged.length === 0) return null
  try {
    const transaction = vault.transaction(['steps', 'damaged'], 'readwrite', { durability: 'strict' })
    await inTransaction(transaction, async (request) => {
      for (const record of damaged) {
        request(transaction.objectStore('damaged').add(record))
        request(transaction.objectStore('steps').delete([record.project, record.id]))
      }
    })
    return null
  } catch (error) {
    return storageProblem(error)
  }
}
