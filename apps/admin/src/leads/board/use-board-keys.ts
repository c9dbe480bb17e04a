import { useQueryClient } from '@tanstack/react-query'
import type { Lead, LeadStatus } from '@verdict/contracts'
import { type KeyboardEvent, type RefObject, useState } from 'react'
import { besides } from './board-statuses.ts'

/** A lead that is being carried by keys, and the column it is over. */
export interface Lifted {
  lead: Lead
  to: LeadStatus
}

/**
 * The board by keys: arrows go from slip to slip; Space lifts the one that has the focus, left and right carry it, Space or Enter puts it
 * down, Escape leaves it where it was.
 */
export function useBoardKeys(
  board: RefObject<HTMLElement | null>,
  statuses: readonly LeadStatus[],
  onMove: (lead: Lead, status: LeadStatus) => void,
) {
  const [lifted, setLifted] = useState<Lifted>()
  const queries = useQueryClient()

  /** The lead of a slip, as the list that shows it has it. */
  function leadOf(id: string): Lead | undefined {
    const lists = queries.getQueriesData<{ data: Lead[] }>({ queryKey: ['leads', 'getList'] })
    const known = lists.flatMap(([, list]) => list?.data ?? []).filter((lead) => lead.id === id)
    return known.sort((a, b) => b.revision - a.revision)[0]
  }

  function carry(event: KeyboardEvent, { lead, to }: Lifted) {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : undefined
    if (step) setLifted({ lead, to: besides(statuses, to, step) })
    else if (event.key === 'Escape') setLifted(undefined)
    else if (event.key === ' ' || event.key === 'Enter') {
      setLifted(undefined)
      onMove(lead, to)
    } else return
    event.preventDefault()
  }

  function onKeyDown(event: KeyboardEvent) {
    const slip = (event.target as HTMLElement).closest<HTMLElement>('[data-slip]')
    const item = slip?.closest<HTMLElement>('[data-lead]')
    const column = item?.closest<HTMLElement>('[data-status]')
    if (!item || !column) return
    if (lifted) return carry(event, lifted)
    if (event.key === ' ') {
      const lead = leadOf(item.dataset.lead ?? '')
      if (lead) setLifted({ lead, to: lead.status })
    } else {
      const next = neighbour(board.current, column, item, event.key)
      if (!next) return
      next.focus()
    }
    event.preventDefault()
  }
  return { lifted, onKeyDown }
}

/** The slip that an arrow leads to: in the same column above or below, in the next column at the same height. */
function neighbour(board: HTMLElement | null, column: HTMLElement, item: HTMLElement, key: string) {
  const slipsIn = (within: Element) => [...within.querySelectorAll<HTMLElement>('[data-slip]')]
  const own = slipsIn(column)
  const place = own.findIndex((slip) => item.contains(slip))
  if (key === 'ArrowDown') return own[place + 1]
  if (key === 'ArrowUp') return own[place - 1]
  const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0
  if (!board || step === 0) return undefined
  const columns = [...board.querySelectorAll('[data-status]')]
  for (let at = columns.indexOf(column) + step; columns[at]; at += step) {
    const slips = slipsIn(columns[at] as Element)
    if (slips.length > 0) return slips[Math.min(place, slips.length - 1)]
  }
  return undefined
}
