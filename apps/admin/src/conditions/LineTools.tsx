import DragIndicator from '@mui/icons-material/DragIndicator'
import MoreHoriz from '@mui/icons-material/MoreHoriz'
import { IconButton, Menu, MenuItem } from '@mui/material'
import { useState } from 'react'
import { type Action, useCondition } from './condition-context.ts'
import type { Address, Part } from './part.ts'

const ACTIONS: { action: Action; name: string; keys: string; inside?: true }[] = [
  { action: 'turn', name: 'Turn into its opposite', keys: '!' },
  { action: 'add', name: 'New line below', keys: 'Ctrl Enter' },
  { action: 'up', name: 'Move up', keys: 'Alt ↑', inside: true },
  { action: 'down', name: 'Move down', keys: 'Alt ↓', inside: true },
  { action: 'in', name: 'Into a group', keys: 'Alt →', inside: true },
  { action: 'out', name: 'Out of the group', keys: 'Alt ←', inside: true },
  { action: 'remove', name: 'Remove', keys: 'Delete' },
]

/** What can be done with a line or a group as a whole, for those who do not know the keys; it can be dragged as well. */
export function LineTools({ address, part }: { address: Address; part: Part }) {
  const { act } = useCondition()
  const [anchor, setAnchor] = useState<HTMLElement>()
  const what = part.kind === 'group' ? 'group' : 'line'
  const close = () => setAnchor(undefined)
  return (
    <span className="line-tools">
      {address.length > 0 && (
        <span className="drag" title={`Drag to move this ${what}`} aria-hidden="true">
          <DragIndicator sx={{ fontSize: 18 }} />
        </span>
      )}
      <IconButton
        size="small"
        aria-label={`More for this ${what}`}
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
      >
        <MoreHoriz fontSize="small" />
      </IconButton>
      {anchor && (
        <Menu anchorEl={anchor} open onClose={close} transitionDuration={0} slotProps={{ list: { dense: true } }}>
          {ACTIONS.filter(({ inside }) => !inside || address.length > 0).map(({ action, name, keys }) => (
            <MenuItem
              key={action}
              onClick={() => {
                close()
                act(action, address)
              }}
            >
              <span style={{ flex: 1, marginInlineEnd: 24 }}>{name}</span>
              <kbd>{keys}</kbd>
            </MenuItem>
          ))}
        </Menu>
      )}
    </span>
  )
}
