import worker from 'pdfjs-dist/build/pdf.worker.min.mjs?url'
import { getDocument, GlobalWorkerOptions } from 'pdfjs-dist'

GlobalWorkerOptions.workerSrc = worker

export interface PdfPage {
  /** A picture as a `data:` address. */
  picture: string
  /** What it says, for those who do not see it. */
  text: string
  width: number
  height: number
}

/** Pixels of a page's width: enough for two a point on a desk. */
const WIDTH = 1_100
/** More pages are not drawn. */
const MOST_PAGES = 12

/** The pages of a PDF as pictures, the first ones, and how many there are. */
export async function pagesOf(pdf: ArrayBuffer): Promise<{ pages: PdfPage[]; count: number }> {
  // The reader takes the bytes away.
  const reading = getDocument({ data: pdf.slice(0), isEvalSupported: false, useWasm: false } as Parameters<
    typeof getDocument
  >[0])
  try {
    const document = await reading.promise
    const pages: PdfPage[] = []
    for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number++) {
      const page = await document.getPage(number)
      const { width } = page.getViewport({ scale: 1 })
      const viewport = page.getViewport({ scale: WIDTH / width })
      const canvas = window.document.createElement('canvas')
      canvas.width = Math.round(viewport.width)
      canvas.height = Math.round(viewport.height)
      await page.render({ canvas, viewport }).promise
      const { items } = await page.getTextContent()
      const text = items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : '')).join('')
      pages.push({ picture: canvas.toDataURL('image/png'), text, width: canvas.width, height: canvas.height })
    }
    return { pages, count: document.numPages }
  } finally {
    await reading.destroy()
  }
}
