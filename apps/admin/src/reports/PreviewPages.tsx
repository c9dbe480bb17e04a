import { Box, Skeleton, Typography } from '@mui/material'
import { useEffect, useState } from 'react'
import type { PdfPage } from './pdf-pages.ts'
import { READ_ONLY_ALOUD } from '../ui/read-only-aloud.ts'

/** Read by those who do not see the picture, and by nobody else. */

/** A PDF page by page; the last one stays until the next is drawn. */
export function PreviewPages({ pdf, language }: { pdf: ArrayBuffer | undefined; language: string | undefined }) {
  const [drawn, setDrawn] = useState<{ pages: PdfPage[]; count: number }>()
  const [problem, setProblem] = useState(false)
  useEffect(() => {
    if (!pdf) return
    let isPresent = true
    // The reader of PDFs is large, and only this page needs it.
    import('./pdf-pages.ts')
      .then(({ pagesOf }) => pagesOf(pdf))
      .then(
        (found) => {
          if (!isPresent) return
          setDrawn(found)
          setProblem(false)
        },
        () => isPresent && setProblem(true),
      )
    return () => {
      isPresent = false
    }
  }, [pdf])
  if (problem)
    return <Typography color="text.secondary">This browser cannot show it here: download it instead.</Typography>
  if (!drawn) return <Skeleton variant="rectangular" sx={{ aspectRatio: '210 / 297', height: 'auto' }} />
  return (
    <>
      {drawn.pages.map(({ picture, text, width, height }, i) => (
        <Box key={i} component="figure" sx={{ m: 0, position: 'relative' }}>
          <Box
            component="img"
            src={picture}
            alt={`Page ${i + 1} of ${drawn.count}`}
            width={width}
            height={height}
            sx={{
              display: 'block',
              width: '100%',
              height: 'auto',
              border: '1px solid var(--rule)',
              background: '#fff',
            }}
          />
          <Box component="figcaption" lang={language} sx={READ_ONLY_ALOUD}>
            {text}
          </Box>
        </Box>
      ))}
      {drawn.count > drawn.pages.length && (
        <Typography color="text.secondary">{drawn.count - drawn.pages.length} more pages are in the file.</Typography>
      )}
    </>
  )
}
