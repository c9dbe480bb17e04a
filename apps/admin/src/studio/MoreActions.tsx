import { MenuItem } from '@mui/material'
import type { Model } from '@verdict/contracts'
import { useState } from 'react'
import { MoreMenu } from '../ui/MoreMenu.tsx'
import { PreviewLinksDialog } from './preview/PreviewLinksDialog.tsx'
import { usePreview } from './preview/use-preview.ts'

/** What stands side by side where there is room for it, as a menu. */
export function MoreActions({ record, onSave }: { record: Model; onSave(): void }) {
  const [isListing, setListing] = useState(false)
  const preview = usePreview()
  return (
    <>
      <MoreMenu>
        {(close) => {
          /** Closes the menu, then does it: the focus has come back by then. */
          const then = (act: () => void) => () => {
            close()
            act()
          }
          return [
            <MenuItem key="preview" disabled={preview.busy} onClick={then(() => void preview.open())}>
              Preview
            </MenuItem>,
            <MenuItem key="links" onClick={then(() => setListing(true))}>
              Links to previews
            </MenuItem>,
            record.latestVersion !== null && (
              <MenuItem key="portal" component="a" href={`/${record.slug}`} target="_blank" onClick={close}>
                Open on the portal
              </MenuItem>
            ),
            <MenuItem key="save" onClick={then(onSave)}>
              Save now
            </MenuItem>,
          ]
        }}
      </MoreMenu>
      {isListing && <PreviewLinksDialog model={record.id} onClose={() => setListing(false)} />}
    </>
  )
}
