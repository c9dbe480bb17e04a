/** A part of a page, of the few things that Markdown has and our pages use. */
export type GuidePart =
  | { kind: 'heading' | 'paragraph' | 'quote'; text: string }
  | { kind: 'code'; text: string }
  | { kind: 'picture'; alt: string; file: string }
  | { kind: 'steps'; first: number; steps: string[] }

const STEP = /^(\d+)\. (.*)$/
const PICTURE = /^!\[([^\]]*)\]\(([^)]*)\)$/
const FENCE = '```'

/** Reads a page, line by line: each of its paragraphs is one. */
export function readGuide(page: string): GuidePart[] {
  const parts: GuidePart[] = []
  let code: string[] | undefined
  for (const line of page.split('\n')) {
    const last = parts.at(-1)
    const step = STEP.exec(line)
    const picture = PICTURE.exec(line)
    if (line.startsWith(FENCE)) {
      if (code) parts.push({ kind: 'code', text: code.join('\n') })
      code = code ? undefined : []
    } else if (code) code.push(line)
    else if (line.trim() === '' || line === '>') continue
    else if (line.startsWith('# ')) parts.push({ kind: 'heading', text: line.slice(2) })
    else if (line.startsWith('> ')) parts.push({ kind: 'quote', text: line.slice(2) })
    else if (picture) parts.push({ kind: 'picture', alt: picture[1] ?? '', file: picture[2] ?? '' })
    else if (!step) parts.push({ kind: 'paragraph', text: line })
    else if (last?.kind === 'steps') last.steps.push(step[2] ?? '')
    else parts.push({ kind: 'steps', first: Number(step[1]), steps: [step[2] ?? ''] })
  }
  return parts
}

/** A run of words: as they are, or marked. */
export type GuideRun =
  | { kind: 'text' | 'code' | 'strong' | 'emphasis'; text: string }
  | { kind: 'link'; text: string; to: string }

const MARKED = /(`[^`]*`|\*\*[^*]*\*\*|\b_[^_]*_\b|\[[^\]]*\]\([^)]*\))/
const LINK = /^\[`?([^\]`]*)`?\]\(([^)]*)\)$/

/** The runs of a line. */
export const runsOf = (text: string): GuideRun[] =>
  text
    .split(MARKED)
    .filter(Boolean)
    .map((run): GuideRun => {
      const link = LINK.exec(run)
      if (link) return { kind: 'link', text: link[1] ?? '', to: link[2] ?? '' }
      if (run.length > 2 && run.startsWith('`')) return { kind: 'code', text: run.slice(1, -1) }
      if (run.length > 4 && run.startsWith('**')) return { kind: 'strong', text: run.slice(2, -2) }
      if (run.length > 2 && run.startsWith('_') && run.endsWith('_'))
        return { kind: 'emphasis', text: run.slice(1, -1) }
      return { kind: 'text', text: run }
    })
