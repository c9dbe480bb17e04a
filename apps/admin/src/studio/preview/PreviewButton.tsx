import LinkOutlined from '@mui/icons-material/LinkOutlined'
import { Button, ButtonGroup, Tooltip } from '@mui/material'
import { useState } from 'react'
import { PreviewLinksDialog } from './PreviewLinksDialog.tsx'
import { usePreview } from './use-preview.ts'

/** Opens the draft as clients would see it, and beside that the links to it. */
export function PreviewButton({ model }: { model: string }) {
  const { open, busy } = usePreview()
  const [listing, setListing] = useState(false)
  return (
    <>
      <ButtonGroup variant="outlined">
        <Tooltip describeChild title="Take the draft as it is now, as a client would. Nothing is counted.">
          <Button onClick={() => void open()} disabled={busy}>
            {busy ? 'Opening' : 'Preview'}
          </Button>
        </Tooltip>
        <Tooltip title="Links to previews">
          <Button onClick={() => setListing(true)} aria-label="Links to previews" sx={{ px: 2, minWidth: 40 }}>
            <LinkOutlined fontSize="small" />
          </Button>
        </Tooltip>
      </ButtonGroup>
      {listing && <PreviewLinksDialog model={model} onClose={() => setListing(false)} />}
    </>
  )
}
