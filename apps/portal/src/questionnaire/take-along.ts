import type { ModelDocument } from '@verdict/engine'
import { type Dropped, fitting, type Stored } from './stored-answers.ts'

const MARK = '#continue='

/**
 * An address that brings the answers along to another device. They stand behind the `#`, which browsers keep to themselves: no server
 * sees them.
 */
export function linkAlong({ answers, path, index, startedAt }: Stored, here: string): string {
  const bytes = new TextEncoder().encode(JSON.stringify({ answers, path, index, startedAt }))
  const text = btoa(String.fromCharCode(...bytes))
  return here.split('#')[0] + MARK + text.replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')
}

/** The answers that an address brings along; undefined where it brings none, or something else. */
export function readAlong(hash: string, document: ModelDocument): { stored: Stored; dropped: Dropped } | undefined {
  if (!hash.startsWith(MARK)) return undefined
  try {
    const text = atob(hash.slice(MARK.length).replace(/-/g, '+').replace(/_/g, '/'))
    const bytes = Uint8Array.from(text, (sign) => sign.charCodeAt(0))
    return fitting(JSON.parse(new TextDecoder().decode(bytes)), document)
  } catch {
    return undefined
  }
}
