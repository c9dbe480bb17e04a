import { Box, Link as MuiLink, Typography } from '@mui/material'
import type { Lead } from '@verdict/contracts'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useGetIdentity } from 'react-admin'
import { Link, useNavigate } from 'react-router-dom'
import { LeadKeys } from './keys/LeadKeys.tsx'
import { useFreeKeys } from './keys/use-free-keys.ts'
import { useLetters } from '../ui/keys/use-letters.ts'
import { useLeadChange } from './use-lead-change.ts'
import { useLeadsView } from './use-leads-view.ts'

/** Whoever has finished with a lead by keys goes on from here. */
export const LEAD_WALK = 'lead-walk'

const addressOf = (id: string) => `/leads/${id}/show`

/** From one lead to the next of the list that they were opened from, by links and by keys. */
export function LeadWalk({ lead }: { lead: Lead }) {
  const { search, ids } = useLeadsView()[0]
  const { identity } = useGetIdentity()
  const { change } = useLeadChange()
  const navigate = useNavigate()
  const [letters] = useLetters()
  const nav = useRef<HTMLElement>(null)
  const place = ids.indexOf(lead.id)
  const [before, after] = place === -1 ? [] : [ids[place - 1], ids[place + 1]]
  // Keys work where the focus is: it comes here with the page, unless somebody has it elsewhere already.
  useEffect(() => {
    if (document.activeElement === document.body) nav.current?.focus({ preventScroll: true })
  }, [lead.id])

  function onKey(event: Pick<KeyboardEvent, 'key' | 'preventDefault'>) {
    const goTo = (id: string | undefined) => {
      if (id !== undefined) void navigate(addressOf(id))
    }
    const actions: { [key: string]: () => void } = {
      j: () => goTo(after),
      k: () => goTo(before),
      o: () => {
        if (lead.owner === null && identity) void change(lead, { owner: String(identity.id) })
      },
      n: () => document.querySelector<HTMLElement>('[name=nextStep]')?.focus(),
      c: () => document.querySelector<HTMLElement>('#note textarea')?.focus(),
    }
    const action = actions[event.key]
    if (!action) return
    event.preventDefault()
    // Where the focus was is gone with the page.
    nav.current?.focus({ preventScroll: true })
    action()
  }

  useFreeKeys(onKey)

  return (
    <Box
      component="nav"
      id={LEAD_WALK}
      ref={nav}
      tabIndex={-1}
      aria-label="Leads of the list"
      {...(letters && { 'aria-keyshortcuts': 'j k o n c' })}
      onKeyDown={(event) => letters && !event.ctrlKey && !event.metaKey && !event.altKey && onKey(event)}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 4, alignItems: 'baseline', pt: 4, fontSize: '.875rem' }}
    >
      <MuiLink component={Link} to={`/leads${search}`}>
        All leads
      </MuiLink>
      {place !== -1 && (
        <>
          <Step to={before}>Previous</Step>
          <Typography component="span" color="text.secondary" sx={{ fontSize: 'inherit' }}>
            {place + 1} of {ids.length} on this page of the list
          </Typography>
          <Step to={after}>Next</Step>
        </>
      )}
      <Box sx={{ ml: 'auto' }}>
        <LeadKeys>Outside a field: j next, k previous, o takes it, n next step, c writes a note</LeadKeys>
      </Box>
    </Box>
  )
}

/** A link where there is somebody. */
const Step = ({ to, children }: { to: string | undefined; children: string }) =>
  to === undefined ? (
    <Typography component="span" color="text.disabled" sx={{ fontSize: 'inherit' }}>
      {children}
    </Typography>
  ) : (
    <MuiLink component={Link} to={addressOf(to)}>
      {children}
    </MuiLink>
  )
