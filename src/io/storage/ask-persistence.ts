let asked: Promise<boolean> | null = null

/** Asks the browser, once, not to clear our storage when space runs short; false when it will not promise. */
export function askPersistence(): Promise<boolean> {
  asked ??= ask()
  return asked
}

async function ask(): Promise<boolean> {
  try {
    return (await navigator.storage?.persist?.()) ?? false
  } catch {
    return false
  }
}
