import { useQuery } from '@tanstack/react-query'
import { listLeads, listModels } from '@verdict/contracts'
import { useState } from 'react'
import { useGetResourceLabel } from 'react-admin'
import { useNavigate } from 'react-router-dom'
import { call } from '../../api/call.ts'
import { FindDialog, type Found, HOW_TO_FIND } from '../../ui/find/FindDialog.tsx'
import { titleOf } from '../../ui/title-of.ts'
import { useDebouncedSearch } from '../../ui/use-debounced-search.ts'
import { useRooms } from '../use-rooms.ts'

/** Of each kind. */
const MOST = 10

/** Finds a page of the desk, a model or a lead by its words, and leads there. */
export function FindOnDesk({ onClose }: { onClose(): void }) {
  const navigate = useNavigate()
  const [typed, setTyped] = useState('')
  const q = useDebouncedSearch(typed)
  const pages = usePages()
  const { data: records = [], isFetching } = useRecords(q, pages)
  const wanted = typed.trim().toLowerCase()
  const found = [...pages.filter(({ text }) => text.toLowerCase().includes(wanted)), ...records]
  const isLooking = isFetching || q !== typed.trim()
  return (
    <FindDialog
      label="Find on the desk"
      placeholder="Find a page, a model, a lead"
      typed={typed}
      onType={setTyped}
      found={found}
      said={wanted === '' ? HOW_TO_FIND : isLooking ? 'Looking…' : saidOf(found.length, typed.trim())}
      onGo={(to) => void navigate(to)}
      onClose={onClose}
    />
  )
}

/** The pages that this role may open. */
function usePages(): Found[] {
  const label = useGetResourceLabel()
  return [
    ...useRooms().map((name) => ({ text: label(name, 2), where: 'Page', to: `/${name}` })),
    { text: 'Mentions', where: 'Page', to: '/mentions' },
    { text: 'Your account', where: 'Page', to: '/account' },
  ]
}

/** Models and leads that have these words; models alone where nothing has been typed. */
function useRecords(q: string, pages: Found[]) {
  const may = (room: string) => pages.some(({ to }) => to === `/${room}`)
  const [models, leads] = [may('models'), may('leads') && q !== '']
  return useQuery({
    queryKey: ['found on the desk', q, models, leads],
    queryFn: async (): Promise<Found[]> => {
      const query = { ...(q !== '' && { filter: { q } }), range: [0, MOST - 1] as [number, number] }
      const [ofModels, ofLeads] = await Promise.all([
        models ? call(listModels, { query }) : undefined,
        leads ? call(listLeads, { query }) : undefined,
      ])
      return [
        ...(ofModels?.body ?? []).map((model) => ({
          ...{ text: titleOf(model.title) || model.slug, where: 'Model', to: `/models/${model.id}` },
        })),
        ...(ofLeads?.body ?? []).map(({ id, name, company, email, phone }) => ({
          text: [name, company].filter(Boolean).join(', '),
          where: ['Lead', email || phone].filter(Boolean).join(', '),
          to: `/leads/${id}/show`,
        })),
      ]
    },
  })
}

function saidOf(found: number, typed: string): string {
  if (found === 0) return `No page, model or lead has “${typed}” in its words.`
  return found === 1 ? 'One place' : `${found} places`
}
