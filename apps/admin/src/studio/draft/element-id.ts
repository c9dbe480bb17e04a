import type { Json } from '@verdict/engine'

/**
 * What identifies an element of a list: its key, the option and criterion of a rating, the option of an estimate. Undefined where nothing
 * does: a source, a part of a condition, and an effect, though that names options and case studies.
 *
 * @param list the member that has the list, such as `ratings`
 */
export function elementId(element: Json | undefined, list?: string): string | undefined {
  if (list === 'effects' || typeof element !== 'object' || element === null || Array.isArray(element)) return undefined
  const { key, option, criterion } = element as { [name: string]: unknown }
  if (typeof key === 'string') return key
  if (typeof option !== 'string') return undefined
  return typeof criterion === 'string' ? `${option}/${criterion}` : option
}
