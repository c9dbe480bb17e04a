import type { ModelDocument } from '@verdict/engine'
import { fitting, type Found, onlyHere, type Stored } from './stored-answers.ts'

const MARK = '#continue='
/** The same within one taking: the question is shown at once. */
const STRAIGHT_ON = '#go-on='

/** What goes along: nothing that names the client or their taking. */
export type Along = Pick<Stored, 'answers' | 'priorities' | 'path' | 'index' | 'startedAt'>

/**
 * An address that brings the answers along to another device. They stand behind the `#`, which browsers keep to themselves: no server
 * sees them.
 */
export function linkAlong({ answers, priorities, path, index, startedAt }: Along, here: string, mark = MARK): string {
  const bytes = new TextEncoder().encode(JSON.stringify({ answers, priorities, path, index, startedAt }))
  const text = btoa(String.fromCharCode(...bytes))
  return (
    here.split('#')[0] +
    mark +
    text
      .replace(/\+/g, '-')
      .replace(/\//g, '_')
      .replace(/={1,2}$/, '')
  )
}

/** An address of this page in other words, with the answers behind it where the browser keeps none: in a frame on another site. */
export function addressKeeping(address: string): string {
  const stored = onlyHere()
  return stored ? linkAlong(stored, address, STRAIGHT_ON) : address
}

/** Whether an address brings answers along. */
export const isAlong = (hash: string) => hash.startsWith(MARK) || isStraightOn(hash)
export const isStraightOn = (hash: string) => hash.startsWith(STRAIGHT_ON)

/**
 * The answers that an address brings along; undefined where it brings none, 'damaged' where none can be
 * read that fits the model.
 */
export function readAlong(hash: string, document: ModelDocument): Found | 'damaged' | undefined {
  if (!isAlong(hash)) return undefined
  try {
    const text = atob(
      hash
        .slice(hash.indexOf('=') + 1)
        .replace(/-/g, '+')
        .replace(/_/g, '/'),
    )
    const bytes = Uint8Array.from(text, (sign) => sign.charCodeAt(0))
    const found = fitting(JSON.parse(new TextDecoder().decode(bytes)), document)
    return found && Object.keys(found.stored.answers).length > 0 ? found : 'damaged'
  } catch {
    return 'damaged'
  }
}
