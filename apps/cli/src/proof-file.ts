import type { PDFDocumentProxy } from 'pdfjs-dist'
import { CommandError } from './command.ts'
import { readBytes } from './files.ts'
import { JsonText } from './json/json-text.ts'

/** The name under which a report carries it. */
const NAME = 'verdict-proof.json'

/**
 * What is attached to a report, or the file that was.
 *
 * @throws CommandError that names the file, for a PDF that carries none and for what is neither
 */
export async function proofIn(file: string): Promise<unknown> {
  const bytes = await readBytes(file)
  const json = bytes.subarray(0, 1024).includes('%PDF-') ? await attached(bytes, file) : bytes
  return new JsonText(textOf(json, file), (message) => `${file}: ${message}`).value
}

/** Read by a whole reader of PDFs: a report that another program has saved again is a report still. */
async function attached(pdf: Buffer, file: string): Promise<Uint8Array> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const reading = getDocument({ data: new Uint8Array(pdf), verbosity: VerbosityLevel.ERRORS })
  try {
    const document = await reading.promise
    const content = await contentOf(document)
    if (content) return content
  } catch (error) {
    throw new CommandError(`${file}: this PDF cannot be read: ${(error as Error).message}`)
  } finally {
    await reading.destroy()
  }
  throw new CommandError(`${file}: this PDF carries no ${NAME}`)
}

async function contentOf(document: PDFDocumentProxy): Promise<Uint8Array | undefined> {
  for (const [id, { filename }] of (await document.getAttachments()) ?? [])
    if (filename === NAME) return (await document.getAttachmentContent(id)) ?? undefined
  return undefined
}

function textOf(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new CommandError(`${file}: this is neither a PDF nor UTF-8`)
  }
}
