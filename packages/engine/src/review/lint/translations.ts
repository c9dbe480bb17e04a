import type { ModelDocument } from '../../document.ts'
import { at } from '../../validate/problem.ts'
import type { Finding } from './finding.ts'

/** Texts that lack one of the languages that the model says it has. */
export function lintTranslations(document: ModelDocument): Finding[] {
  const findings: Finding[] = []
  const visit = (value: unknown, pointer: string) => {
    if (typeof value !== 'object' || value === null) return
    if (isText(value, document.defaultLocale)) {
      const missing = document.locales.filter(
        (locale) =>
          !Object.hasOwn(value, locale) || (isBlank(value[locale]) && !isBlank(value[document.defaultLocale])),
      )
      if (missing.length > 0)
        findings.push({
          code: 'missingTranslation',
          pointer,
          message: `This text is missing in: ${missing.join(', ')}.`,
        })
      return
    }
    for (const [name, member] of Object.entries(value)) if (!NOT_TEXTS.has(name)) visit(member, at(pointer, name))
  }
  visit(document, '')
  return findings
}

const isBlank = (text = '') => text.trim() === ''

/** Members whose own names could look like languages. */
const NOT_TEXTS = new Set(['answers', 'priorities', 'when', 'showIf', 'expect', 'settings'])

const isText = (value: object, locale: string): value is { [locale: string]: string } =>
  Object.hasOwn(value, locale) && Object.values(value).every((text) => typeof text === 'string')
