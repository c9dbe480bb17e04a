import { Box, Button } from '@mui/material'
import { BULK_AT_ONCE, LARGEST_TOTAL, MOST_MERGED } from '@verdict/contracts'
import { useState } from 'react'
import { useListContext } from 'react-admin'
import { Link } from 'react-router-dom'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { LeadExport } from '../export/LeadExport.tsx'
import type { LeadFilter } from '../lead-filter.ts'
import { mergeAddress } from '../person/merge-address.ts'
import { statusChoices } from '../statuses.ts'
import { usePeople } from '../../ui/use-people.ts'
import { ChoiceMenu } from './ChoiceMenu.tsx'
import { NextStepDialog } from './NextStepDialog.tsx'
import { TagsDialog } from './TagsDialog.tsx'
import { leadsIn } from '../leads-in.ts'
import { stillListed } from './still-listed.ts'
import { type Bulk, useBulk } from './use-bulk.ts'

/** What is about to be done to many. */
interface Asked {
  body: Omit<Bulk, 'ids' | 'filter'>
  /** As a sentence about some leads goes on: "set to Won". */
  said: string
}

/** What can be done with the leads that are selected, or with all that the filters let through: on the server, counted first. */
export function LeadBulk() {
  const list = useListContext()
  const filter = list.filterValues as LeadFilter
  const { selectedIds, onSelect, onUnselectItems, total = 0, data = [] } = list
  // All that match, as long as that means the same.
  const [matching, setMatching] = useState<string>()
  const isAll = matching === JSON.stringify(filter)
  const [asked, setAsked] = useState<Asked>()
  const [typing, setTyping] = useState<'tags' | 'next step'>()
  const colleagues = usePeople()
  const { run, busy } = useBulk()
  if (selectedIds.length === 0) return null

  const count = isAll ? total : selectedIds.length
  const many = (): Pick<Bulk, 'ids' | 'filter' | 'expected'> =>
    isAll ? { filter, ...(total <= LARGEST_TOTAL && { expected: total }) } : { ids: selectedIds as string[] }
  const unselect = () => {
    setMatching(undefined)
    onUnselectItems()
  }
  const act = async ({ body, said }: Asked): Promise<boolean> => {
    const ids = selectedIds as string[]
    if (!(await run({ ...many(), ...body }, said))) return false
    // Whoever changed them once may go on with those that are still there. Of very many that is not known yet.
    const kept = body.change && count <= BULK_AT_ONCE ? await stillListed(ids, filter).catch(() => []) : []
    if (kept.length > 0) onSelect(kept)
    else unselect()
    return true
  }
  /** What goes beyond the page is asked about first. */
  const ask = (next: Asked) => (isAll || next.body.delete ? setAsked(next) : void act(next))
  const change = (values: Bulk['change'], said: string) => ask({ body: { change: values }, said })

  return (
    <Box
      role="toolbar"
      aria-label="Selected leads"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        columnGap: 1,
        px: 2,
        minHeight: 48,
        background: 'var(--accent-tint)',
        borderInlineStart: '3px solid var(--accent)',
        position: 'sticky',
        top: 56,
        zIndex: 3,
      }}
    >
      <Box component="b" aria-live="polite" sx={{ px: 2 }}>
        {leadsIn(count)} selected
      </Box>
      {!isAll && total > data.length && selectedIds.length >= data.length && (
        <Button onClick={() => setMatching(JSON.stringify(filter))} sx={{ textDecoration: 'underline' }}>
          Select all {total > LARGEST_TOTAL ? 'that match' : `${total.toLocaleString('en-GB')} that match`}
        </Button>
      )}
      {filter.trash ? (
        <Button disabled={busy} onClick={() => ask({ body: { restore: true }, said: 'out of the trash' })}>
          Restore
        </Button>
      ) : (
        <>
          <ChoiceMenu
            label="Status"
            disabled={busy}
            choices={statusChoices}
            onChoose={({ id, name }) => change({ status: id }, `set to ${name}`)}
          />
          <ChoiceMenu
            label="Owner"
            disabled={busy}
            choices={[{ id: '', name: 'Nobody' }, ...colleagues]}
            onChoose={({ id, name }) => change({ owner: id || null }, id ? `given to ${name}` : 'left to nobody')}
          />
          <Button data-bulk="Tags" disabled={busy} onClick={() => setTyping('tags')}>
            Tags
          </Button>
          <Button data-bulk="Next step" disabled={busy} onClick={() => setTyping('next step')}>
            Next step
          </Button>
          {filter.suspect && (
            <Button disabled={busy} onClick={() => change({ suspicion: null }, 'marked as not spam')}>
              Not spam
            </Button>
          )}
          {!isAll && selectedIds.length <= MOST_MERGED + 1 && (
            <Button component={Link} to={mergeAddress(selectedIds as string[])}>
              Merge…
            </Button>
          )}
          <Button
            color="error"
            disabled={busy}
            onClick={() => ask({ body: { delete: true }, said: 'moved to the trash' })}
          >
            Delete
          </Button>
        </>
      )}
      <LeadExport selected={{ filter: isAll ? filter : { id: selectedIds }, count }} />
      <Button sx={{ ml: 'auto' }} onClick={unselect}>
        Clear
      </Button>
      {asked && (
        <ConfirmDialog
          title={`${leadsIn(count)}: ${asked.said}?`}
          verb={asked.body.delete ? `Delete ${leadsIn(count)}` : `Change ${leadsIn(count)}`}
          danger={asked.body.delete === true}
          run={async () => void (await act(asked))}
          onClose={() => setAsked(undefined)}
        >
          {asked.body.delete
            ? 'They stay in the trash for 30 days and can be restored until then.'
            : 'This can be undone for 30 days.'}
        </ConfirmDialog>
      )}
      {typing === 'tags' && (
        <TagsDialog
          count={count}
          busy={busy}
          onClose={() => setTyping(undefined)}
          onTag={(tags) => act({ body: { change: { tags } }, said: 'tagged' })}
        />
      )}
      {typing === 'next step' && (
        <NextStepDialog
          count={count}
          busy={busy}
          onClose={() => setTyping(undefined)}
          onStep={(step, said) => act({ body: { change: step }, said })}
        />
      )}
    </Box>
  )
}
