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
import { type ReactNode, useState } from 'react'

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
  title: string
  hint: ReactNode
  /** What was pasted already. */
  begin?: string
  understand(text: string): Understood
  onClose(): void
}

/** Takes many at once from a text: shows first how it is understood, and changes nothing before that is confirmed. */
export function PasteDialog({ title, hint, begin = '', understand, onClose }: Props) {
  const [text, setText] = useState(begin)
  const understood = text.trim() === '' ? undefined : understand(text)
  const put = () => {
    if (!understood?.verb) return
    understood.put()
    onClose()
  }
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby="pasting">
      <DialogTitle id="pasting">{title}</DialogTitle>
      <DialogContent>
        <Stack gap={4}>
          <Typography color="text.secondary" component="div">
            {hint}
          </Typography>
          <TextField
            autoFocus={begin === ''}
            multiline
            minRows={4}
            maxRows={10}
            value={text}
            onChange={({ target }) => setText(target.value)}
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
        <Button onClick={onClose}>Leave it</Button>
        {/* What was pasted before is confirmed with Enter. */}
        <Button autoFocus={begin !== ''} variant="contained" onClick={put} disabled={!understood?.verb}>
          {understood?.verb ?? 'Put in'}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
