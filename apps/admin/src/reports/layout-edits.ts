import type { ReportBlock, ReportBlockKind } from '@verdict/contracts'
import { compact } from '../ui/lists.ts'

/** A new block of a kind, under an id that no other has. */
export function newBlock(
  kind: ReportBlockKind,
  blocks: readonly ReportBlock[],
  languages: readonly string[],
): ReportBlock {
  const taken = new Set(blocks.map(({ id }) => id))
  let id: string = kind
  for (let n = 2; taken.has(id); n++) id = `${kind}-${n}`
  return { id, kind, ...(kind === 'text' && { text: { [languages[0] ?? 'en']: '' } }) }
}

/** A block without what is empty, as it is sent. A text block keeps its place, so that what it lacks is said there. */
export function tidied(block: ReportBlock): ReportBlock {
  const { title, text, kind } = block
  return compact({
    ...block,
    title: written(title),
    text: written(text) ?? (kind === 'text' ? {} : undefined),
  }) as ReportBlock
}

function written(text: ReportBlock['text']): ReportBlock['text'] {
  const some = Object.entries(text ?? {}).filter(([, words]) => words.trim() !== '')
  return some.length > 0 ? Object.fromEntries(some) : undefined
}

/** The texts of a block that lacks words in some of the languages: those languages. */
export function languagesLacking({ kind, text, title, languages }: ReportBlock, offered: readonly string[]): string[] {
  if (kind !== 'text') return []
  const lacks = (language: string) => !text?.[language]?.trim() && !title?.[language]?.trim()
  return offered.filter((language) => (!languages || languages.includes(language)) && lacks(language))
}
