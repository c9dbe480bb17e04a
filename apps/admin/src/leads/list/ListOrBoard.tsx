import { ToggleButton, ToggleButtonGroup } from '@mui/material'
import { useListContext } from 'react-admin'
import { Link, useLocation } from 'react-router-dom'
import { addressOf, type LeadFilter } from '../lead-filter.ts'

const PLACES = [
  { name: 'List', path: '/leads' },
  { name: 'Board', path: '/leads/board' },
]

/** The same leads as rows or by status. */
export function ListOrBoard() {
  const filter = useListContext().filterValues as LeadFilter
  const { pathname } = useLocation()
  return (
    <ToggleButtonGroup exclusive size="small" value={pathname} aria-label="How leads are shown">
      {PLACES.map(({ name, path }) => (
        <ToggleButton key={path} value={path} component={Link} to={addressOf(filter, path)} sx={{ height: 34 }}>
          {name}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
