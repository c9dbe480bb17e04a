import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Stack,
  TextField,
  Typography,
} from '@mui/material'
import type { ReactNode } from 'react'
import { useParams } from 'react-router-dom'
import { Restored } from '../../autosave/Restored.tsx'
import { useAutosave } from '../../autosave/use-autosave.ts'

/** What a pasted text is understood as. */
export interface Understood {
  /** Such as “3 questions, 7 choices”. */
  said: string
  /** Each in a line or a table. */
  preview: ReactNode
  /** What the button says that does it; undefined where there is nothing to do. */
  verb: string | undefined
  put(): void
}

interface Props {
  /** Where in the draft it puts them, such as `options`. */
  place: string
  title: string
  hint: ReactNode
  /** What was pasted already. */
  begin?: string
  understand(text: string): Understood
  onClose(): void
}

/**
 * Takes many at once from a text: shows first how it is understood, and changes nothing before that is confirmed. Closed by Escape or a click
 * beside it, it keeps the text for the next time.
 */
export function PasteDialog({ place, title, hint, begin = '', understand, onClose }: Props) {
  const { id = '' } = useParams()
  const typed = useAutosave<string>(`paste/${id}/${place}`, begin, `/models/${id}`, begin === '')
  const text = typed.value
  const understood = text.trim() === '' ? undefined : understand(text)
  const put = () => {
    if (!understood?.verb) return
    understood.put()
    giveUp()
  }
  const giveUp = () => {
    typed.clear()
    onClose()
  }
  return (
    // eslint-disable-next-line no-restricted-syntax -- Its buttons stand beside words; it keeps the text itself.
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby="pasting">
      <DialogTitle id="pasting">{title}</DialogTitle>
      <DialogContent>
        <Stack gap={4}>
          <Restored at={typed.restored} onDiscard={typed.clear} />
          <Typography color="text.secondary" component="div">
            {hint}
          </Typography>
          <TextField
            autoFocus={begin === ''}
            multiline
            minRows={4}
            maxRows={10}
            value={text}
            onChange={({ target }) => typed.set(target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
              event.preventDefault()
              put()
            }}
            slotProps={{ htmlInput: { 'aria-label': 'Pasted text', spellCheck: false } }}
          />
          {understood && (
            <>
              <Typography role="status">
                <b>{understood.said}</b>
              </Typography>
              {understood.preview}
            </>
          )}
        </Stack>
      </DialogContent>
      <DialogActions sx={{ px: 6, pb: 5 }}>
        <Box sx={{ flex: 1 }}>
          <Typography variant="caption" sx={{ display: { xs: 'none', sm: 'block' } }}>
            Nothing changes before that. One undo takes all of it back.
          </Typography>
        </Box>
        <Button onClick={giveUp}>Leave it</Button>
        {/* What was pasted before is confirmed with Enter. */}
        <Button autoFocus={begin !== ''} variant="contained" onClick={put} disabled={!understood?.verb}>
          {understood?.verb ?? 'Put in'}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
