import CloseOutlined from '@mui/icons-material/CloseOutlined'
import { Button, IconButton, Stack, Typography } from '@mui/material'
import type { ModelDocument, Source } from '@verdict/engine'
import { type Cell, cellName } from '../document/matrix.ts'
import { reviewedToday, withSource } from '../document/rated-cells.ts'
import { useDraft } from '../draft/draft-context.ts'
import { UsedSource } from '../fields/UsedSource.tsx'
import { useUndoNotice } from '../fields/use-undo-notice.tsx'
import { counted } from '../pasting/counted.ts'

interface Props {
  cells: readonly Cell[]
  onEmpty(): void
  onClear(): void
}

/** What can be done with several ratings at once. */
export function SelectedCells({ cells, onEmpty, onClear }: Props) {
  const { document, edit } = useDraft()
  const sayWithUndo = useUndoNotice()
  const those = new Set(cells.map(cellName))
  const rated = document.ratings.filter((each) => those.has(cellName(each))).length

  function change(next: (document: ModelDocument, cells: readonly Cell[]) => ModelDocument, said: string) {
    edit((now) => next(now, cells))
    sayWithUndo(said)
  }
  function add(source: Source) {
    change(
      (now, cells) => withSource(now, cells, source),
      `“${source.title}” is a source of ${counted(rated, 'rating')} now.`,
    )
  }

  return (
    <Stack direction="row" gap={2} alignItems="center" flexWrap="wrap" role="toolbar" aria-label="Selected cells">
      <IconButton size="small" aria-label="Clear selection" onClick={onClear}>
        <CloseOutlined fontSize="small" />
      </IconButton>
      <Typography variant="body2" role="status" sx={{ mr: 2 }}>
        <b>{counted(cells.length, 'cell')} selected</b>
      </Typography>
      <Button
        size="small"
        variant="outlined"
        disabled={rated === 0}
        onClick={() => change(reviewedToday, `${counted(rated, 'rating')} marked as reviewed today.`)}
      >
        Reviewed today
      </Button>
      {rated > 0 && <UsedSource without={[]} onPick={add} />}
      <Button size="small" color="error" disabled={rated === 0} onClick={onEmpty}>
        Leave unrated
      </Button>
    </Stack>
  )
}
