import MoreVertOutlined from '@mui/icons-material/MoreVertOutlined'
import { IconButton, Menu, MenuItem } from '@mui/material'
import type { Model } from '@verdict/contracts'
import { useState } from 'react'
import { PreviewLinksDialog } from './preview/PreviewLinksDialog.tsx'
import { usePreview } from './preview/use-preview.ts'

/** What stands side by side where there is room for it, as a menu. */
export function MoreActions({ record, onSave }: { record: Model; onSave(): void }) {
  const [anchor, setAnchor] = useState<HTMLElement>()
  const [isListing, setListing] = useState(false)
  const preview = usePreview()
  const close = () => setAnchor(undefined)
  /** Closes the menu, then does it: the focus has come back by then. */
  const then = (act: () => void) => () => {
    close()
    act()
  }
  return (
    <>
      <IconButton
        aria-label="More"
        aria-haspopup="menu"
        aria-expanded={anchor !== undefined}
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
      >
        <MoreVertOutlined fontSize="small" />
      </IconButton>
      {anchor && (
        <Menu anchorEl={anchor} open onClose={close} slotProps={{ list: { 'aria-label': 'More' } }}>
          <MenuItem disabled={preview.busy} onClick={then(() => void preview.open())}>
            Preview
          </MenuItem>
          <MenuItem onClick={then(() => setListing(true))}>Links to previews</MenuItem>
          {record.latestVersion !== null && (
            <MenuItem component="a" href={`/${record.slug}`} target="_blank" onClick={close}>
              Open on the portal
            </MenuItem>
          )}
          <MenuItem onClick={then(onSave)}>Save now</MenuItem>
        </Menu>
      )}
      {isListing && <PreviewLinksDialog model={record.id} onClose={() => setListing(false)} />}
    </>
  )
}
