import DownloadOutlined from '@mui/icons-material/DownloadOutlined'
import { Button, Menu, MenuItem } from '@mui/material'
import { requestOf } from '@verdict/client'
import { exportAssessments, type Role } from '@verdict/contracts'
import { useState } from 'react'
import { type SortPayload, useListContext, usePermissions } from 'react-admin'

const FORMATS = [
  { format: 'csv', separator: ',', label: 'CSV' },
  { format: 'csv', separator: ';', label: 'CSV with semicolons, as Excel expects it in Spanish and Catalan' },
  { format: 'jsonl', separator: ',', label: 'JSON lines, for programs' },
] as const

/** A file of what the filters let through, in the order of the list: the browser receives it while it is written. */
export function AssessmentExport() {
  const { filterValues, sort, total } = useListContext() as {
    filterValues: object | undefined
    sort: SortPayload
    total: number | undefined
  }
  const { permissions } = usePermissions<Role>()
  const [button, setButton] = useState<HTMLElement | null>(null)
  if (permissions === 'viewer' || !total) return null
  const close = () => setButton(null)
  const addressOf = (format: 'csv' | 'jsonl', separator: ',' | ';') => {
    const query = { format, separator, filter: filterValues ?? {}, sort: [sort.field, sort.order] }
    return requestOf(exportAssessments, { query: query as never }).url
  }
  return (
    <>
      <Button
        startIcon={<DownloadOutlined />}
        aria-haspopup="menu"
        aria-expanded={button !== null}
        onClick={({ currentTarget }) => setButton(currentTarget)}
      >
        Export
      </Button>
      <Menu open={button !== null} anchorEl={button} onClose={close}>
        {FORMATS.map(({ format, separator, label }) => (
          <MenuItem
            key={label}
            component="a"
            href={addressOf(format, separator)}
            download
            onClick={close}
            sx={{ whiteSpace: 'normal' }}
          >
            {label}
          </MenuItem>
        ))}
      </Menu>
    </>
  )
}
