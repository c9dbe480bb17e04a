import AddOutlined from '@mui/icons-material/AddOutlined'
import { Button, Popover } from '@mui/material'
import { type ReactNode, useRef, useState } from 'react'

/** Opens the panel of everything that a list can be filtered by. */
export function FilterButton({ children }: { children(close: () => void): ReactNode }) {
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const close = () => setOpen(false)
  return (
    <>
      <Button
        ref={button}
        variant="outlined"
        startIcon={<AddOutlined />}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setOpen(true)}
        sx={{ borderRadius: 17, minHeight: 34 }}
      >
        Filter
      </Button>
      <Popover
        open={isOpen}
        anchorEl={button.current}
        onClose={close}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': 'Filters' } }}
      >
        {children(close)}
      </Popover>
    </>
  )
}
