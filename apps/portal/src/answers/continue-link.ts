import type { ModelDocument } from '@verdict/engine'
import { fitAnswers, type FittedAnswers, unstoredAnswers, type StoredAnswers } from './stored-answers.ts'

const MARK = '#continue='
/** The same, but the question is shown at once: the client is on the way already. */
const AT_ONCE = '#go-on='

/** What a link holds: nothing that identifies the client or the assessment. */
export type LinkedAnswers = Pick<StoredAnswers, 'answers' | 'priorities' | 'path' | 'index' | 'startedAt'>

/**
 * An address that opens the assessment with these answers on another device. The answers are in the fragment, which browsers never send
 * to a server.
 */
export function continueLink(
  { answers, priorities, path, index, startedAt }: LinkedAnswers,
  here: string,
  mark = MARK,
): string {
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

/** The same for whoever wants to go on at once, at the step that `index` names. */
export const straightOnLink = (stored: LinkedAnswers, here: string): string => continueLink(stored, here, AT_ONCE)

/** An address of this page. Where the browser stores nothing, as in a frame on another site, the answers are added to it. */
export function addressWithAnswers(address: string): string {
  const stored = unstoredAnswers()
  return stored ? straightOnLink(stored, address) : address
}

/** Whether an address holds answers. */
export const isContinueLink = (hash: string) => hash.startsWith(MARK) || showsQuestionAtOnce(hash)
export const showsQuestionAtOnce = (hash: string) => hash.startsWith(AT_ONCE)

/** The answers in an address; undefined where there are none, 'damaged' where none of them can be read and fits the model. */
export function readContinueLink(hash: string, document: ModelDocument): FittedAnswers | 'damaged' | undefined {
  if (!isContinueLink(hash)) return undefined
  try {
    const text = atob(
      hash
        .slice(hash.indexOf('=') + 1)
        .replace(/-/g, '+')
        .replace(/_/g, '/'),
    )
    const bytes = Uint8Array.from(text, (sign) => sign.charCodeAt(0))
    const found = fitAnswers(JSON.parse(new TextDecoder().decode(bytes)), document)
    return found && Object.keys(found.stored.answers).length > 0 ? found : 'damaged'
  } catch {
    return 'damaged'
  }
}
