import { Box } from '@mui/material'
import type { ReportBlock, ReportLayout } from '@verdict/contracts'
import { useEffect, useRef } from 'react'
import { useNotify } from 'react-admin'
import { moved, placed, withoutAt } from '../ui/lists.ts'
import { UndoNotice } from '../ui/UndoNotice.tsx'
import { UNDO_OFFERED } from '../ui/undo-offered.ts'
import { usePointerDrag } from '../ui/use-pointer-drag.ts'
import { BlockItem, type MovedWith } from './BlockItem.tsx'
import { blockWords } from './block-words.ts'
import type { Composition } from './use-composition.ts'
import type { Usage } from './use-usage.ts'

interface Props {
  composition: Composition
  layout: ReportLayout
  usage: Usage | undefined
  /** What is wrong, by fields such as `blocks.2.text.en`. */
  problems: { [field: string]: string }
  open: string | undefined
  /** The block that was added last. */
  added: string | undefined
  onOpen(id: string | undefined): void
}

/** The blocks of a report in their order: dragged by the handle, or moved with buttons and keys. */
export function BlockList({ composition, layout, usage, problems, open, added, onOpen }: Props) {
  const { blocks, edit, present } = composition
  const notify = useNotify()
  const box = useRef<HTMLUListElement>(null)
  const next = useRef<{ id: string; on: MovedWith } | undefined>(undefined)
  // What a block was moved with keeps the focus, so that it can be pressed again; at an end, where it is off, the other button has it.
  useEffect(() => {
    if (next.current === undefined) return
    const { id, on } = next.current
    const item = box.current?.querySelector(`[data-block="${id}"]`)
    const places = on === 'head' ? [] : [on, on === 'up' ? 'down' : 'up'].map((moves) => `[data-moves=${moves}]`)
    const found = places.flatMap((place) => item?.querySelector<HTMLElement>(`${place}:not([disabled])`) ?? [])
    ;(found[0] ?? item?.querySelector<HTMLElement>('[data-head]'))?.focus()
    next.current = undefined
  }, [blocks])
  // One that was added is gone on with: its first field has the focus.
  useEffect(() => {
    const item = added === undefined ? null : box.current?.querySelector(`[data-block="${added}"]`)
    item?.querySelector<HTMLElement>('input:not([type=checkbox]), [data-head]')?.focus()
  }, [added])
  const placeOf = (row: HTMLElement) => Number(row.dataset.place)
  const onPointerDown = usePointerDrag(box, {
    item: '[data-place]',
    handle: '.drag',
    onDrop: (dragged, on, after) => edit(placed(present(), placeOf(dragged), placeOf(on) + (after ? 1 : 0))),
  })

  function remove(block: ReportBlock, at: number) {
    const without = withoutAt(blocks, at)
    edit(without)
    const beside = without[Math.min(at, without.length - 1)]
    next.current = beside && { id: beside.id, on: 'head' }
    const takeBack = () => {
      const now = present()
      if (now.some(({ id }) => id === block.id)) return
      edit([...now.slice(0, at), block, ...now.slice(at)])
    }
    notify(<UndoNotice onUndo={takeBack}>{`“${blockWords[block.kind].name}” was removed.`}</UndoNotice>, {
      type: 'info',
      autoHideDuration: UNDO_OFFERED,
    })
  }

  return (
    <Box component="ol" ref={box} aria-label="Blocks" onPointerDown={onPointerDown} sx={list}>
      {blocks.map((block, i) => (
        <BlockItem
          key={block.id}
          block={block}
          place={i}
          count={blocks.length}
          layout={layout}
          usage={usage}
          problems={problemsOf(problems, i)}
          isOpen={open === block.id}
          onOpen={() => onOpen(open === block.id ? undefined : block.id)}
          onChange={(changed, place) =>
            edit(
              present().map((each) => (each.id === block.id ? changed : each)),
              place && `${block.id}/${place}`,
            )
          }
          onMove={(by, on) => {
            next.current = { id: block.id, on }
            edit(moved(blocks, i, by))
          }}
          onRemove={() => remove(block, i)}
        />
      ))}
    </Box>
  )
}

/** The problems of one block, by its own fields. */
function problemsOf(problems: { [field: string]: string }, place: number): { [field: string]: string } {
  const own = `blocks.${place}.`
  const found = Object.entries(problems).filter(([field]) => field.startsWith(own))
  return Object.fromEntries(found.map(([field, problem]) => [field.slice(own.length), problem]))
}

const list = {
  m: 0,
  p: 0,
  listStyle: 'none',
  borderTop: '1px solid var(--rule-strong)',
  '& [data-dragged]': { opacity: 0.5 },
  '& [data-drop=before]': { boxShadow: 'inset 0 2px 0 var(--accent)' },
  '& [data-drop=after]': { boxShadow: 'inset 0 -2px 0 var(--accent)' },
} as const
