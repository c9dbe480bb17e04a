import { Box, Button, Stack, Typography } from '@mui/material'
import type { PreviewLink } from '@verdict/contracts'
import { useState } from 'react'
import { AtTime } from '../../ui/Ago.tsx'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'

interface Props {
  link: PreviewLink
  /** It shows the draft as it is saved now. */
  isPresent: boolean
  onRevoke(): Promise<void>
}

/** One link: what it shows, who made it, until when it works. */
export function PreviewLinkLine({ link, isPresent, onRevoke }: Props) {
  const { url, createdAt, createdBy, expiresAt } = link
  const [asking, setAsking] = useState(false)
  return (
    <Box component="li" sx={{ borderTop: '1px solid var(--rule)', py: 3 }}>
      <Stack direction={{ xs: 'column', sm: 'row' }} gap={2} sx={{ alignItems: { sm: 'center' } }}>
        <Box sx={{ flexGrow: 1, minWidth: 0 }}>
          <Typography>
            The draft of <AtTime instant={createdAt} />
            {isPresent ? ', as it is saved now' : ', changed since'}
          </Typography>
          <Typography variant="body2" color="text.secondary">
            {createdBy && `Made by ${createdBy}. `}Works until <AtTime instant={expiresAt} />.
          </Typography>
        </Box>
        <Stack direction="row" gap={1} sx={{ flexShrink: 0 }}>
          <Button size="small" href={new URL(url).pathname} target="_blank" rel="noopener">
            Open
          </Button>
          <CopyButton value={url} />
          <Button size="small" color="error" onClick={() => setAsking(true)}>
            Revoke
          </Button>
        </Stack>
      </Stack>
      {asking && (
        <ConfirmDialog title="Revoke this link?" verb="Revoke" danger run={onRevoke} onClose={() => setAsking(false)}>
          Whoever has it is told that the preview has ended. The link cannot be brought back.
        </ConfirmDialog>
      )}
    </Box>
  )
}
