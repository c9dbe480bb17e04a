import type { Answers } from '../../document.ts'
import type { About } from './about.ts'
import { type LintCode, SEVERITIES, type Severity } from './codes.ts'
import { quoted, type ElementNames, elementNames, sentences } from './sentences.ts'

/** Something legal and doubtful. */
export interface Finding {
  code: LintCode
  severity: Severity
  /** JSON Pointer to the place. */
  pointer: string
  /** A sentence for people, in English, with keys for names. */
  message: string
  /** What the sentence is about, for other languages. */
  about: About
  /** Answers that show it; or what else proves it. */
  witness?: { answers?: Answers; option?: string; rule?: string; value?: number }
}

export function finding(code: LintCode, pointer: string, about: About, witness?: Finding['witness']): Finding {
  const say: (subjects: ElementNames) => string = sentences[code]
  return {
    code,
    severity: SEVERITIES[code],
    pointer,
    message: say(elementNames(about, quoted)),
    about,
    ...(witness && { witness }),
  }
}
