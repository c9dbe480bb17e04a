import type { Source } from '@verdict/engine'
import { isIsoDate, WEB_ADDRESS } from '@verdict/engine/validate'

const FIELDS = ['title', 'url', 'publisher', 'published', 'accessed', 'bestBefore'] as const
const DATES = ['published', 'accessed', 'bestBefore'] as const

const escaped = (text: string) => text.replace(/\\/g, '\\\\').replace(/\|/g, '\\|').replace(/\r?\n/g, '\\n')

/** Sources in a cell: one a line, their title, address, publisher and dates parted by bars. */
export const sourceLines = (sources: readonly Source[]): string => sources.map(sourceLine).join('\n')

/** Without the bars behind the last part that says something. */
function sourceLine(source: Source): string {
  const parts = FIELDS.map((field) => escaped(source[field] ?? ''))
  while (parts.at(-1) === '') parts.pop()
  return parts.join(' | ')
}

/** Reads such a cell; the first line that is no source says why. */
export function readSourceLines(text: string): { sources: Source[] } | { problem: string } {
  const sources: Source[] = []
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '') continue
    const parts = partsOf(line)
    const [title = '', url = ''] = parts
    if (parts.length > FIELDS.length) return { problem: `“${line}” has more than ${FIELDS.length} parts.` }
    if (!WEB_ADDRESS.test(url)) return { problem: `“${line}” is no source: write “Title | https://address”.` }
    const source = Object.fromEntries(
      FIELDS.map((field, i) => [field, parts[i] ?? '']).filter(([field, said]) => said !== '' || field === 'title'),
    ) as unknown as Source
    const date = DATES.find((each) => source[each] !== undefined && !isIsoDate(source[each]))
    if (date) return { problem: `“${source[date] ?? ''}” is no date such as 2026-11-24, 2026-11 or 2026.` }
    sources.push({ ...source, title })
  }
  return { sources }
}

/** The parts between bars; a bar, a break or a backslash of a text itself has a backslash before it. */
function partsOf(line: string): string[] {
  const parts = ['']
  for (const [token] of line.matchAll(/\\.|\||[^\\|]+|\\/g)) {
    if (token === '|') parts.push('')
    else
      parts[parts.length - 1] +=
        token === '\\n' ? '\n' : token.length === 2 && token.startsWith('\\') ? token.slice(1) : token
  }
  return parts.map((part) => part.replace(/^ +| +$/g, ''))
}
