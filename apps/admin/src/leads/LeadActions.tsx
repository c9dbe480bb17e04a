import { Button, MenuItem } from '@mui/material'
import { requestOf } from '@verdict/client'
import { getLeadReport } from '@verdict/contracts'
import { Link } from 'react-router-dom'
import { MoreMenu } from '../ui/MoreMenu.tsx'
import { useIsPhone } from '../ui/use-is-phone.ts'
import type { LeadWithResult } from './lead-with-result.ts'
import { mergeAddress } from './person/merge-address.ts'
import { type Way, waysToReach } from './ways-to-reach.ts'

/** What can be done with a lead as a whole. On a phone: to call them or, without a number, to write; the rest is behind one button. */
export function LeadActions({ lead }: { lead: LeadWithResult }) {
  const isPhone = useIsPhone()
  const { mail, phone } = waysToReach(lead)
  const papers = papersOf(lead)
  const merging = lead.mergedInto || lead.trashedAt ? undefined : mergeAddress([lead.id])
  if (isPhone) {
    const [first, ...others] = [phone, mail].filter((way) => way !== undefined)
    return (
      <>
        {first && (
          // However long their name is, the menu stands beside it.
          <Button
            variant="contained"
            href={first.href}
            sx={{ maxWidth: 'calc(100vw - 88px)', whiteSpace: 'normal', overflowWrap: 'anywhere' }}
          >
            {first.name}
          </Button>
        )}
        <Rest ways={others} papers={papers} merging={merging} />
      </>
    )
  }
  return (
    <>
      {mail && (
        <Button variant="contained" href={mail.href}>
          {mail.name}
        </Button>
      )}
      {phone && (
        <Button
          variant={mail ? 'outlined' : 'contained'}
          href={phone.href}
          {...(!mail && { title: 'There is no e-mail address to write to' })}
        >
          {phone.name}
        </Button>
      )}
      {papers.map(({ name, href }) => (
        <Button key={name} variant="outlined" href={href} target="_blank">
          {name}
        </Button>
      ))}
      {merging && (
        <Button component={Link} to={merging}>
          {MERGE}
        </Button>
      )}
    </>
  )
}

const MERGE = 'Merge with another…'

interface RestProps {
  ways: Way[]
  papers: Way[]
  merging: string | undefined
}

function Rest({ ways, papers, merging }: RestProps) {
  if (ways.length + papers.length === 0 && !merging) return null
  return (
    <MoreMenu>
      {(close) => [
        ...ways.map(({ name, href }) => (
          <MenuItem key={name} component="a" href={href} onClick={close}>
            {name}
          </MenuItem>
        )),
        ...papers.map(({ name, href }) => (
          <MenuItem key={name} component="a" href={href} target="_blank" onClick={close}>
            {name}
          </MenuItem>
        )),
        merging && (
          <MenuItem key={MERGE} component={Link} to={merging}>
            {MERGE}
          </MenuItem>
        ),
      ]}
    </MoreMenu>
  )
}

/** What there is to read of a result. */
function papersOf({ id, result }: LeadWithResult): Way[] {
  if (!result) return []
  const pdf = (part: 'brief' | 'all') => requestOf(getLeadReport, { params: { id }, query: { part } }).url
  return [
    { name: 'See the verdict', href: `/r/${result.token}` },
    { name: 'Brief as PDF, one page', href: pdf('brief') },
    { name: 'Brief and report as PDF', href: pdf('all') },
  ]
}
