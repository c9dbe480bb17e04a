import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  MenuItem,
  Stack,
  TextField,
  Typography,
} from '@mui/material'
import { type PreviewLink, PREVIEW_LASTS } from '@verdict/contracts'
import { useState } from 'react'
import { CopyField } from '../../ui/CopyField.tsx'
import { useDraft } from '../draft/draft-context.ts'
import { PreviewLinkLine } from './PreviewLinkLine.tsx'
import { usePreview, usePreviewLinks } from './use-preview.ts'

const LASTS = [1, 7, PREVIEW_LASTS.usual, 30, PREVIEW_LASTS.most]

/** The links that show this draft: made, copied and revoked here. */
export function PreviewLinksDialog({ model, onClose }: { model: string; onClose(): void }) {
  const { revision } = useDraft()
  const { links, error, revoke } = usePreviewLinks(model)
  const { make } = usePreview()
  const [days, setDays] = useState<number>(PREVIEW_LASTS.usual)
  const [made, setMade] = useState<PreviewLink>()
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)

  async function create() {
    setBusy(true)
    setProblem(undefined)
    await make(days).then(setMade, ({ message }: Error) => setProblem(message))
    setBusy(false)
  }

  return (
    // eslint-disable-next-line no-restricted-syntax -- Its field is chosen from, not typed in.
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby="preview-links">
      <DialogTitle id="preview-links">Links to previews</DialogTitle>
      <DialogContent>
        <Stack gap={5}>
          <Typography color="text.secondary">
            Whoever has such a link can take the draft as it was when the link was made. Every page says that it is a
            preview, and nothing done there is stored or counted.
          </Typography>
          <Stack direction={{ xs: 'column', sm: 'row' }} gap={3} alignItems={{ sm: 'flex-end' }}>
            <TextField
              select
              label="Works for"
              value={days}
              onChange={({ target }) => setDays(Number(target.value))}
              sx={{ minWidth: 140 }}
            >
              {LASTS.map((each) => (
                <MenuItem key={each} value={each}>
                  {each === 1 ? '1 day' : `${each} days`}
                </MenuItem>
              ))}
            </TextField>
            <Button variant="contained" onClick={() => void create()} disabled={busy} sx={{ minHeight: 40 }}>
              {busy ? 'Making the link' : 'Make a link to the draft as it is now'}
            </Button>
          </Stack>
          {problem && <Alert severity="error">{problem}</Alert>}
          {made && links?.some(({ id }) => id === made.id) && <CopyField label="New link" value={made.url} />}
          {error && <Alert severity="error">{error.message}</Alert>}
          {links?.length === 0 && !error && <Typography>No link works at the moment.</Typography>}
          {links && links.length > 0 && (
            <Stack component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
              {links.map((link) => (
                <PreviewLinkLine
                  key={link.id}
                  link={link}
                  isPresent={link.revision === revision}
                  onRevoke={() => revoke(link.id)}
                />
              ))}
            </Stack>
          )}
        </Stack>
      </DialogContent>
      <DialogActions sx={{ px: 6, pb: 5 }}>
        <Button onClick={onClose}>Close</Button>
      </DialogActions>
    </Dialog>
  )
}
