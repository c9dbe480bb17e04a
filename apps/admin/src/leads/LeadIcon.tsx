import PersonSearchOutlined from '@mui/icons-material/PersonSearchOutlined'
import { IconCount } from '../ui/IconCount.tsx'
import type { LeadFilter } from './lead-filter.ts'
import { useLeadCounts } from './use-lead-counts.ts'

const NEW: LeadFilter[] = [{ status: ['new'] }]

/** The icon of the leads, with how many nobody has done anything with yet. */
export function LeadIcon() {
  const [count = 0] = useLeadCounts(NEW)
  return (
    <IconCount count={count} words={`${count} new`}>
      <PersonSearchOutlined />
    </IconCount>
  )
}
