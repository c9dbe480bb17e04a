import DriveFileMoveOutlined from '@mui/icons-material/DriveFileMoveOutlined'
import { IconButton, Tooltip } from '@mui/material'
import { useState } from 'react'
import { CopyDialog } from './CopyDialog.tsx'

/** The button that copies a question into another model. */
export function CopyElsewhere({ question }: { question: string }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Tooltip title="Copy this question into another model">
        <IconButton size="small" aria-label="Copy this question into another model" onClick={() => setOpen(true)}>
          <DriveFileMoveOutlined fontSize="small" />
        </IconButton>
      </Tooltip>
      {open && <CopyDialog question={question} onClose={() => setOpen(false)} />}
    </>
  )
}
