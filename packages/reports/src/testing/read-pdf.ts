import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Reads a PDF with an independent library. */
export async function readPdf<Result>(pdf: Uint8Array, read: (document: PDFDocumentProxy) => Promise<Result>) {
  const reading = getDocument({ data: new Uint8Array(pdf), verbosity: 0 })
  try {
    return await read(await reading.promise)
  } finally {
    await reading.destroy()
  }
}

/** The texts of all pages in reading order, without break opportunities. */
export const textsOf = (pdf: Uint8Array): Promise<string[]> =>
  readPdf(pdf, (document) =>
    Promise.all(
      Array.from({ length: document.numPages }, async (_, i) => {
        const page = await document.getPage(i + 1)
        const { items } = await page.getTextContent()
        return items
          .map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : ''))
          .join('')
          .replaceAll('\u200b', '')
      }),
    ),
  )
