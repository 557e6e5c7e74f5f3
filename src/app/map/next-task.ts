/** Lets the browser do what is waiting. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}
