import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material'
import { useState } from 'react'
import { UnreadableFile } from '../../ui/csv-of-file.ts'
import { FileButton } from '../../ui/FileButton.tsx'
import { useReadable } from '../../ui/use-readable.ts'
import { saveFile } from '../../ui/save-file.ts'
import { withRatings } from '../document/matrix.ts'
import { useDraft } from '../draft/draft-context.ts'
import { useUndoNotice } from '../fields/use-undo-notice.tsx'
import { counted } from '../pasting/counted.ts'
import { MOST_ROWS, ratingRows, readRatingRows, type SheetPlan } from './ratings-sheet.ts'
import { readSheet } from './read-sheet.ts'

/** Bytes: the largest matrix with all it says is smaller. */
const LARGEST = 5 * 1024 * 1024
const SHOWN = 20

/** The ratings with their ranges, reasons and sources as a workbook, and back: what a file would change is said before it does. */
export function RatingsWorkbook() {
  const { document, names, edit, readOnly } = useDraft()
  const [read, setRead] = useState<{ name: string; plan: SheetPlan }>()
  const sayWithUndo = useUndoNotice()

  async function save() {
    // Whoever saves no file needs no code for it.
    const { writeXlsx } = await import('hucre/xlsx')
    const rows = ratingRows(document, names)
    const widths = [32, 24, 8, 8, 8, ...document.locales.map(() => 60), 60, 24, 24]
    const columns = widths.map((width) => ({ width }))
    const bytes = await writeXlsx({ sheets: [{ name: 'Ratings', rows, columns, freezePane: { rows: 1, columns: 2 } }] })
    saveFile(new Blob([bytes.slice().buffer]), `${document.slug}-ratings.xlsx`)
  }

  const { unreadable, choose } = useReadable(async (file) => {
    if (file.size > LARGEST) throw new UnreadableFile('This file is larger than 5 MB.')
    const rows = await readSheet(await file.arrayBuffer(), MOST_ROWS, file.name)
    setRead({ name: file.name, plan: readRatingRows(rows, document, names) })
  })

  function take({ ratings, added, changed }: SheetPlan) {
    edit((now) => withRatings(now, ratings))
    setRead(undefined)
    sayWithUndo(`Took ${counted(added + changed, 'rating')}.`)
  }

  return (
    <>
      <Button
        size="small"
        variant="outlined"
        title="Every rating with its range, reason, sources and review date"
        onClick={() => void save()}
      >
        Export as XLSX
      </Button>
      {!readOnly && (
        <FileButton
          size="small"
          name="Workbook of ratings"
          accept=".xlsx,.csv,text/csv"
          onFile={(file) => void choose(file)}
        >
          Import XLSX or CSV
        </FileButton>
      )}
      {unreadable && (
        <Alert severity="error" sx={{ width: '100%' }}>
          {unreadable} Nothing was changed.
        </Alert>
      )}
      {read && (
        <Dialog open onClose={() => setRead(undefined)} fullWidth maxWidth="sm" aria-labelledby="ratings-read">
          <DialogTitle id="ratings-read">{read.name}</DialogTitle>
          <DialogContent tabIndex={0}>
            <Found plan={read.plan} />
          </DialogContent>
          <DialogActions>
            <Button onClick={() => setRead(undefined)}>Cancel</Button>
            <Button
              variant="contained"
              disabled={read.plan.faults.length > 0 || read.plan.ratings.length === 0}
              onClick={() => take(read.plan)}
            >
              Take {counted(read.plan.ratings.length, 'rating')}
            </Button>
          </DialogActions>
        </Dialog>
      )}
    </>
  )
}

/** What a file would do. */
function Found({ plan: { faults, added, changed, same, skipped } }: { plan: SheetPlan }) {
  return (
    <>
      {faults.length > 0 && (
        <>
          <Typography>Nothing is taken until this is right:</Typography>
          <Lines lines={faults} />
        </>
      )}
      <Typography>
        {counted(added, 'rating')} new, {changed} changed, {same} as they are now, {skipped.length} skipped.
      </Typography>
      <Lines lines={skipped} />
    </>
  )
}

const Lines = ({ lines }: { lines: string[] }) =>
  lines.length > 0 && (
    <>
      <ul>
        {lines.slice(0, SHOWN).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {lines.length > SHOWN && <Typography variant="caption">And {lines.length - SHOWN} more.</Typography>}
    </>
  )
