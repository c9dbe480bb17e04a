import { fileURLToPath } from 'node:url'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

/**
 * The one module that depends on the typesetter, Typst, whose interface still changes. It runs in a process of its own (it cannot be interrupted, and its
 * memory is not bounded), reads the template and the fonts beside it, and nothing from the network.
 */

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const TEMPLATES = at('../typst')
const FONTS = at('../fonts')

/** How often what cannot be shown is looked for again. */
const MOST_TRIES = 4
/** The replacement of a character that no font has. */
const MISSING = '\ufffd'
/** What the fonts have for certain. */
const UNCERTAIN = /[^\n\u0020-\u017f\u2010-\u2026\u200b]/gu
/** The number of compilations after which an unused cache entry is dropped. */
const KEPT = 5

let compiler: NodeCompiler | undefined

/** Where pictures of points stand: one that cannot be read leaves its place empty, and costs nobody their report. */
const PICTURES = / href=\\"data:image\/[^"\\]*\\"/g

/** What is typeset, as it is handed to the process that does. */
export interface Typesetting {
  /** A `Paper` as JSON. */
  paper: string
  attached: Attached
}

/** A JSON file within a PDF. */
export interface Attached {
  name: string
  content: string
  /** What it is, in a sentence. */
  says: string
}

/**
 * A report as PDF (PDF/UA-1). Characters that no font has are shown as U+FFFD. The same input makes the same bytes.
 *
 * @throws Error where the template itself is wrong
 */
export function typeset({ paper, attached }: Typesetting): Uint8Array {
  compiler ??= NodeCompiler.create({ workspace: TEMPLATES, fontArgs: [{ fontPaths: [FONTS] }] })
  let tried = paper
  for (let tries = 0; ; tries++) {
    try {
      const { name, content, says } = attached
      const inputs = { paper: tried, attached: content, 'attached-name': name, 'attached-says': says }
      const compiled = compiler.compile({ mainFilePath: `${TEMPLATES}/report.typ`, inputs })
      if (!compiled.result) throw new Error(JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics))
      return compiler.pdf(compiled.result, { pdfStandard: 'ua-1' as never })
    } catch (error) {
      const message = String((error as Error).message ?? error)
      const next = message.includes('process image')
        ? tried.replace(PICTURES, '')
        : tries < MOST_TRIES
          ? withoutMissing(tried, message)
          : tried.replace(UNCERTAIN, MISSING)
      if (next === tried) throw error
      tried = next
    } finally {
      compiler.evictCache(KEPT)
    }
  }
}

/** The text that a font lacks, as the message quotes it: escaped, and once more. */
const LACKING = /the text `\\*"(.*?)\\*"` could not be displayed/g
const ESCAPED = /\\+u\{([0-9a-f]+)\}|\\+(.)/g

function withoutMissing(paper: string, message: string): string {
  const missing = [...message.matchAll(LACKING)].map(([, quoted = '']) =>
    quoted.replace(ESCAPED, (_, code?: string, sign?: string) =>
      code ? String.fromCodePoint(Number.parseInt(code, 16)) : (sign as string),
    ),
  )
  return [...new Set(missing)].reduce((text, each) => text.replaceAll(each, MISSING), paper)
}
