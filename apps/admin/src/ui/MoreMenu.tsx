import MoreVertOutlined from '@mui/icons-material/MoreVertOutlined'
import { IconButton, Menu } from '@mui/material'
import { type ReactNode, useState } from 'react'

interface Props {
  /** The items, each of which closes the menu when it is pressed. A list and no fragment, through which arrow keys would not find them. */
  children(close: () => void): ReactNode[]
}

/** What there is no room for side by side, as a menu behind one button. */
export function MoreMenu({ children }: Props) {
  const [anchor, setAnchor] = useState<HTMLElement>()
  const close = () => setAnchor(undefined)
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
          {children(close)}
        </Menu>
      )}
    </>
  )
}
