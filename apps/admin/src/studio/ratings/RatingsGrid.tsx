import { Box } from '@mui/material'
import type { Criterion, Rating } from '@verdict/engine'
import { type ClipboardEvent, type KeyboardEvent, type PointerEvent, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { OptionName } from '../../ui/OptionName.tsx'
import { writeNumber } from '../../ui/typing/read-number.ts'
import { useUnfinished } from '../../ui/typing/unfinished.ts'
import { useLatest } from '../../ui/use-latest.ts'
import { useDraft } from '../draft/draft-context.ts'
import { type Cell, cellName } from '../document/matrix.ts'
import { withValue } from '../document/rated-cells.ts'
import { CellInput, type CellStep } from './CellInput.tsx'
import { cellBeside, cellsBetween, type Grid } from './cells.ts'
import { gridAction } from './grid-keys.ts'
import { RatingCell } from './RatingCell.tsx'
import { isChanged } from './rating-filters.ts'

interface Props {
  criteria: readonly Criterion[]
  now: ReadonlyMap<string, Rating>
  /** What clients get now. */
  then: ReadonlyMap<string, Rating>
  /** Cells whose evidence is to be looked at again. */
  old: ReadonlySet<string>
  /** Cells by name. */
  selected: readonly Cell[]
  onSelect(cells: readonly Cell[]): void
  onOpen(cell: Cell, byKey: boolean): void
  /** A cell has the focus now. */
  onFocus(cell: Cell): void
  onPaste(cell: Cell, text: string): void
  onEmpty(cells: readonly Cell[]): void
  onFill(cells: readonly Cell[]): void
  /** Escape, with nothing selected. */
  onRest(): void
}

/** The matrix as a sheet: arrows go from cell to cell, digits rate, Shift selects a block. */
export function RatingsGrid({ criteria, now, then, old, selected, onSelect, onOpen, ...on }: Props) {
  const { document, names, edit, readOnly } = useDraft()
  const unfinished = useUnfinished().snapshot()
  const [typing, setTyping] = useState<Cell>()
  const table = useRef<HTMLTableElement>(null)
  /** Where a selection begins. */
  const anchor = useRef<Cell>(undefined)
  const grid: Grid = { criteria: criteria.map(({ key }) => key), options: document.options.map(({ key }) => key) }
  const selectedNames = new Set(selected.map(cellName))

  const focus = (cell: Cell) => {
    const at = `[data-option="${cell.option}"][data-criterion="${cell.criterion}"]`
    const next = table.current?.querySelector<HTMLElement>(at)
    next?.focus()
    next?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }
  const selectTo = (cell: Cell) => onSelect(cellsBetween(grid, anchor.current ?? cell, cell))
  const press = useLatest((cell: Cell, { byKey, shift }: { byKey: boolean; shift: boolean }) => {
    if (shift && !byKey) return selectTo(cell)
    anchor.current = cell
    onSelect([])
    onOpen(cell, byKey)
  })

  function onKeyDown(event: KeyboardEvent) {
    const cell = cellOf(event.target)
    const action = cell && gridAction(event)
    if (!cell || !action) return
    const those = selected.length > 0 ? selected : [cell]
    if (action.does === 'move') move(cell, action.steps, action.extends)
    else if (action.does === 'selectAll') {
      const corner = { option: grid.options.at(-1) ?? '', criterion: grid.criteria.at(-1) ?? '' }
      onSelect(cellsBetween(grid, { option: grid.options[0] ?? '', criterion: grid.criteria[0] ?? '' }, corner))
    } else if (action.does === 'rest') {
      if (selected.length > 0) onSelect([])
      else on.onRest()
    } else if (readOnly) return
    else if (action.does === 'empty') on.onEmpty(those)
    else if (action.does === 'fill') on.onFill(those)
    else {
      // At once, so that the key itself is typed into the field.
      flushSync(() => setTyping(cell))
      if (action.over) return
    }
    event.preventDefault()
  }

  function move(cell: Cell, steps: readonly [number, number], isExtending: boolean) {
    const next = cellBeside(grid, cell, steps)
    if (isExtending) {
      if (selected.length === 0) anchor.current = cell
      selectTo(next)
    } else if (selected.length > 0) onSelect([])
    focus(next)
  }

  function endTyping(cell: Cell, step: CellStep | undefined) {
    flushSync(() => setTyping((is) => (is === cell ? undefined : is)))
    if (step) focus(cellBeside(grid, cell, step))
  }

  function onPointerDown(event: PointerEvent) {
    const cell = cellOf(event.target)
    if (cell && !event.shiftKey && event.pointerType === 'mouse') anchor.current = cell
  }
  /** A press that is drawn over cells selects them. */
  function onPointerOver(event: PointerEvent) {
    const cell = cellOf(event.target)
    if (!cell || event.buttons !== 1 || event.pointerType !== 'mouse' || !anchor.current) return
    if (cellName(cell) !== cellName(anchor.current) || selected.length > 0) selectTo(cell)
  }

  function onCopy(event: ClipboardEvent) {
    const cell = cellOf(event.target)
    if (!cell) return
    event.preventDefault()
    event.clipboardData.setData('text/plain', asBlock(selected.length > 0 ? selected : [cell], grid, now))
  }
  function onPaste(event: ClipboardEvent) {
    const cell = cellOf(event.target)
    const text = event.clipboardData.getData('text/plain')
    if (!cell || readOnly || text.trim() === '') return
    event.preventDefault()
    on.onPaste(cell, text)
  }

  return (
    <Box
      component="table"
      ref={table}
      role="grid"
      aria-label="Ratings"
      aria-multiselectable
      onKeyDown={onKeyDown}
      onCopy={onCopy}
      onPaste={onPaste}
      onFocus={({ target }) => {
        const cell = cellOf(target)
        if (cell) on.onFocus(cell)
      }}
      onPointerDown={onPointerDown}
      onPointerOver={onPointerOver}
      sx={{ ...SHEET, minWidth: 220 + document.options.length * 176 }}
    >
      <thead>
        <tr>
          <Box component="th" scope="col" sx={{ width: { xs: 132, md: 232 }, zIndex: 3 }}>
            Criterion
          </Box>
          <th scope="col" className="weight">
            Weight
          </th>
          {document.options.map(({ key }, i) => (
            <th scope="col" key={key}>
              <OptionName index={i} name={names.option(key)} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {criteria.map(({ key, group, weight }, i) => {
          const heading = names.text(group)
          return [
            heading && heading !== names.text(criteria[i - 1]?.group) && (
              <tr key={`group of ${key}`}>
                <Box component="th" colSpan={document.options.length + 2} scope="colgroup" className="group">
                  {heading}
                </Box>
              </tr>
            ),
            <tr key={key}>
              <th scope="row">{names.criterion(key)}</th>
              <td className="weight">{writeNumber(weight)}</td>
              {grid.options.map((option, o) => {
                const cell = { option, criterion: key }
                const name = cellName(cell)
                const rating = now.get(name)
                const place = `ratings/${name}`
                const label = `${names.option(option)} on ${names.criterion(key)}`
                const refused = unfinished[`${place}/value`]
                return (
                  <td key={option} role="gridcell" aria-selected={selectedNames.has(name)}>
                    {typing && cellName(typing) === name ? (
                      <CellInput
                        label={label}
                        place={`${place}/value`}
                        value={rating?.value}
                        onKeep={(value) => edit((before) => withValue(before, cell, value), place)}
                        onEnd={(step) => endTyping(typing, step)}
                      />
                    ) : (
                      <RatingCell
                        rating={rating}
                        index={o}
                        changed={isChanged(rating, then.get(name))}
                        old={old.has(name)}
                        refused={refused?.text}
                        label={`${label}: ${rating ? rating.value : 'not rated'}${refused ? `. ${refused.problem}` : ''}`}
                        option={option}
                        criterion={key}
                        onOpen={press}
                      />
                    )}
                  </td>
                )
              })}
            </tr>,
          ]
        })}
      </tbody>
    </Box>
  )
}

/** The cell that an event is about; none while its text is typed. */
function cellOf(target: EventTarget): Cell | undefined {
  const { option, criterion } = (target as HTMLElement).closest<HTMLElement>('[data-option]')?.dataset ?? {}
  return option === undefined || criterion === undefined ? undefined : { option, criterion }
}

/** The values of cells as a spreadsheet takes them: rows of cells parted by tabs. */
function asBlock(cells: readonly Cell[], { criteria, options }: Grid, ratings: ReadonlyMap<string, Rating>): string {
  const those = new Set(cells.map(cellName))
  const rows = criteria.filter((criterion) => cells.some((cell) => cell.criterion === criterion))
  const columns = options.filter((option) => cells.some((cell) => cell.option === option))
  return rows
    .map((criterion) =>
      columns
        .map((option) => cellName({ option, criterion }))
        .map((name) => writeNumber(those.has(name) ? ratings.get(name)?.value : undefined))
        .join('\t'),
    )
    .join('\n')
}

/** Head and criteria stay in sight while the rest is scrolled. */
const SHEET = {
  width: '100%',
  borderCollapse: 'separate',
  borderSpacing: 0,
  fontSize: '.875rem',
  '& thead th': {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    background: 'var(--paper)',
    textAlign: 'start',
    fontWeight: 400,
    fontSize: '.8125rem',
    color: 'var(--ink-faint)',
    borderBottom: '1px solid var(--rule-strong)',
    py: 2,
  },
  '& thead th:first-of-type, & tbody th': { position: 'sticky', insetInlineStart: 0, background: 'var(--paper)' },
  '& tbody th': { zIndex: 1, textAlign: 'start', fontWeight: 400, py: 2, pr: 3 },
  '& tbody th.group': { pt: 5, pb: 2, fontWeight: 600 },
  '& tbody tr > *': { borderBottom: '1px solid var(--rule-faint)' },
  '& td': { p: 0, '&[aria-selected=true]': { background: 'var(--accent-tint)' } },
  '& .weight': {
    // A phone has room for the ratings only.
    display: { xs: 'none', md: 'table-cell' },
    width: 64,
    textAlign: 'end',
    pr: 3,
    color: 'var(--ink-faint)',
    fontVariantNumeric: 'tabular-nums',
  },
} as const
