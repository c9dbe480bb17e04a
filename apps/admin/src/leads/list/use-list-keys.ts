import type { Lead } from '@verdict/contracts'
import { type KeyboardEvent, type RefObject, useRef } from 'react'
import { useGetIdentity, useListContext } from 'react-admin'
import { useLetters } from '../../ui/keys/use-letters.ts'
import { useLeadChange } from '../use-lead-change.ts'

/** The buttons of the bar above that a key presses. */
const BUTTONS: { [key: string]: string } = { s: 'Status', e: 'Owner', t: 'Tags', n: 'Next step' }

/**
 * The list by keys, while one of its leads has the focus: single letters elsewhere are somebody's own.
 *
 * @param table what holds the rows
 */
export function useListKeys(table: RefObject<HTMLElement | null>) {
  const { data = [], selectedIds, onSelect, onToggleItem, onUnselectItems } = useListContext<Lead>()
  const { identity } = useGetIdentity()
  const { change } = useLeadChange()
  const [letters] = useLetters()
  // Where the last selection began.
  const anchor = useRef<string>(undefined)

  return function onKeyDown(event: KeyboardEvent) {
    const link = (event.target as HTMLElement).closest<HTMLElement>('a[data-lead]')
    if (!link || event.ctrlKey || event.metaKey || event.altKey) return
    if (!letters && event.key.length === 1) return
    const id = link.dataset.lead ?? ''
    const lead = data.find((each) => each.id === id)
    if (!lead) return
    const actions: { [key: string]: () => void } = {
      j: () => go(1),
      k: () => go(-1),
      x: () => {
        anchor.current = id
        onToggleItem(id)
      },
      X: () => onSelect([...new Set([...(selectedIds as string[]), ...between(data, anchor.current ?? id, id)])]),
      o: () => {
        if (lead.owner === null && identity) void change(lead, { owner: String(identity.id) })
      },
      '/': () => document.querySelector<HTMLElement>('input[name="q"]')?.focus(),
      Escape: () => onUnselectItems(),
      ...Object.fromEntries(Object.keys(BUTTONS).map((key) => [key, () => press(key)])),
    }

    function go(step: 1 | -1) {
      const links = [...(table.current?.querySelectorAll<HTMLElement>('a[data-lead]') ?? [])]
      links[links.indexOf(link as HTMLElement) + step]?.focus()
    }

    /** Changes what is selected, or else this lead. */
    function press(key: string) {
      if (selectedIds.length === 0) onToggleItem(id)
      requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-bulk="${BUTTONS[key]}"]`)?.click())
    }

    const action = actions[event.key]
    if (!action) return
    event.preventDefault()
    action()
  }
}

/** The leads from one to another, whichever is above. */
export function between(leads: readonly Pick<Lead, 'id'>[], one: string, other: string): string[] {
  const places = [one, other].map((id) => leads.findIndex((lead) => lead.id === id))
  return leads.slice(Math.min(...places), Math.max(...places) + 1).map(({ id }) => id)
}
