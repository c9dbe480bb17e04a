import type { DataFolder } from './data-folder.ts'
import type { Environment } from './environment.ts'

const FILE = 'secret-key'

/**
 * What links are proven by: the environment's key, or one that is made in the data folder once. A key that was made before the environment
 * had one still verifies the links that it signed.
 */
export function secretKeys(
  { secretKey, secretKeyFallbacks }: Pick<Environment, 'secretKey' | 'secretKeyFallbacks'>,
  folder: DataFolder,
): { secretKey: string; secretKeyFallbacks: string[] } {
  if (secretKey === undefined) return { secretKey: folder.secret(FILE), secretKeyFallbacks }
  const made = folder.has(FILE) ? [folder.secret(FILE)] : []
  return { secretKey, secretKeyFallbacks: [...secretKeyFallbacks, ...made] }
}
