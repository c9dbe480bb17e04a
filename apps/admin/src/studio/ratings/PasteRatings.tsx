import { Box, Typography } from '@mui/material'
import type { Rating } from '@verdict/engine'
import { writeNumber } from '../../ui/typing/read-number.ts'
import { withRatings } from '../document/matrix.ts'
import { useDraft } from '../draft/draft-context.ts'
import { useUndoNotice } from '../fields/use-undo-notice.tsx'
import { counted } from '../pasting/counted.ts'
import { PasteDialog, type Understood } from '../pasting/PasteDialog.tsx'
import { readBlock } from '../pasting/read-block.ts'
import { fateOf, type PastedCell, type PastedRatings, pastedRatings } from './pasted-ratings.ts'

/** How many are listed. */
const SHOWN = 200

interface Props {
  /** What was pasted into a cell. */
  begin?: string
  at: { option: string; criterion: string }
  onClose(): void
}

/** Puts a block of a spreadsheet into the ratings, after showing cell by cell what that does. */
export function PasteRatings({ begin, at, onClose }: Props) {
  const { document, names, edit } = useDraft()
  const undoNotice = useUndoNotice()

  function understand(text: string): Understood {
    const pasted = pastedRatings(readBlock(text), at, document, names)
    const changed = pasted.cells.filter((cell) => ['new', 'changed'].includes(fateOf(cell)))
    const count = counted(changed.length, 'cell')
    return {
      said: saidOf(pasted),
      preview: <Cells cells={pasted.cells} />,
      verb: changed.length > 0 ? `Put in ${count}` : undefined,
      put() {
        edit((now) =>
          withRatings(
            now,
            changed.flatMap(({ after }) => after ?? []),
          ),
        )
        undoNotice(`Rated ${count}.`)
      },
    }
  }

  const where = `${names.option(at.option)}, ${names.criterion(at.criterion)}`
  return (
    <PasteDialog
      place="ratings"
      title="Paste ratings"
      hint={
        <>
          A block with the names of the options above and of the criteria at its left is put where they say. One without
          names begins at {where}. Empty cells change nothing; ranges move with their rating; reasons and sources stay.
        </>
      }
      {...(begin !== undefined && { begin })}
      understand={understand}
      onClose={onClose}
    />
  )
}

function saidOf({ size: [rows, columns], byName, cells, outside }: PastedRatings): string {
  const count = (fate: ReturnType<typeof fateOf>) => cells.filter((cell) => fateOf(cell) === fate).length
  const parts = [
    [count('new'), 'new'],
    [count('changed'), 'changed'],
    [count('same'), 'as they were'],
    [count('unread'), 'not read'],
    [outside, 'outside the matrix'],
  ] as const
  const told = parts.filter(([many]) => many > 0).map(([many, what]) => `${many} ${what}`)
  return `${rows} × ${columns} cells${byName ? ', by their names' : ''}: ${told.join(', ') || 'nothing to put in'}.`
}

function Cells({ cells }: { cells: PastedCell[] }) {
  const { names } = useDraft()
  const order = { unread: 0, new: 1, changed: 1, same: 2 }
  const shown = cells
    .filter((cell) => fateOf(cell) !== 'same')
    .sort((a, b) => order[fateOf(a)] - order[fateOf(b)])
    .slice(0, SHOWN)
  if (shown.length === 0) return null
  return (
    <Box sx={{ maxHeight: 320, overflow: 'auto' }} tabIndex={0} role="region" aria-label="What it does">
      <Box
        component="table"
        sx={{
          width: '100%',
          borderCollapse: 'collapse',
          fontSize: '.875rem',
          '& th, & td': { textAlign: 'start', py: 1, pr: 3, borderBottom: '1px solid var(--rule-faint)' },
        }}
      >
        <thead>
          <tr>
            <th scope="col">Criterion</th>
            <th scope="col">Option</th>
            <th scope="col">Now</th>
            <th scope="col">Then</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((cell, i) => (
            <tr key={i}>
              <td>{names.criterion(cell.criterion)}</td>
              <td>{names.option(cell.option)}</td>
              <td>{cell.before ? <Value rating={cell.before} /> : 'not rated'}</td>
              <td>
                {cell.after ? (
                  <Value rating={cell.after} />
                ) : (
                  <span style={{ color: 'var(--caution)' }}>Not put in. {cell.problem}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </Box>
      {cells.length > SHOWN && <Typography variant="caption">The first {SHOWN} that change are listed.</Typography>}
    </Box>
  )
}

function Value({ rating: { value, low, high } }: { rating: Rating }) {
  return (
    <>
      {writeNumber(value)}
      {low !== undefined && high !== undefined && (
        <Typography component="span" variant="body2" color="text.secondary">
          {' '}
          {writeNumber(low)}–{writeNumber(high)}
        </Typography>
      )}
    </>
  )
}
