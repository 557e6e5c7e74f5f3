/** The parts of a transaction that matter here. */
interface Transaction {
  readonly done: Promise<void>
  readonly error: DOMException | null
  abort(): void
}

/**
 * Runs `work` inside a transaction and waits until it is committed. When anything in it fails, all of it is taken
 * back and the reason is thrown. Writes in `work` need not be awaited: pass them to `request`.
 */
export async function inTransaction<T>(
  transaction: Transaction,
  work: (request: (made: Promise<unknown>) => void) => Promise<T>,
): Promise<T> {
  transaction.done.catch(ignore)
  try {
    const value = await work((made) => void made.catch(ignore))
    await transaction.done
    return value
  } catch (error) {
    abort(transaction)
    throw transaction.error ?? error
  }
}

/** A failed request fails its transaction, and that is awaited. */
function ignore(): void {}

function abort(transaction: Transaction): void {
  try {
    transaction.abort()
  } catch {
    return
  }
}
