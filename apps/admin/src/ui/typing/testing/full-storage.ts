import { vi } from 'vitest'

/**
 * The browser's storage has no room from now on: it is read and emptied, and nothing is written.
 *
 * @returns how there is room again
 */
export function fillStorage(): () => void {
  const storage = localStorage
  // In place of the storage: happy-dom's keeps the methods that it had when it was first used.
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => storage.getItem(name),
    removeItem: (name: string) => storage.removeItem(name),
    setItem() {
      throw new DOMException('Full', 'QuotaExceededError')
    },
  })
  return () => vi.unstubAllGlobals()
}
