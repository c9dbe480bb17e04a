import { Box, Button, Stack, Typography } from '@mui/material'
import { useMemo, useState } from 'react'
import { useSearchParams } from 'react-router-dom'
import { Empty } from '../../ui/Empty.tsx'
import { useDraft } from '../draft/draft-context.ts'
import { type Cell, cellName, ratingsByCell } from '../document/matrix.ts'
import { filledDown, withoutRatings } from '../document/rated-cells.ts'
import { useUndoNotice } from '../fields/use-undo-notice.tsx'
import { counted } from '../pasting/counted.ts'
import { PasteRatings } from './PasteRatings.tsx'
import { FilterChoice } from './FilterChoice.tsx'
import { GridKeys } from './GridKeys.tsx'
import { useOpenCell } from './open-cell.ts'
import { filteredCells, type RatingFilter } from './rating-filters.ts'
import { RatingDrawer } from './RatingDrawer.tsx'
import { RatingsGrid } from './RatingsGrid.tsx'
import { RatingsWorkbook } from './RatingsWorkbook.tsx'
import { SelectedCells } from './SelectedCells.tsx'
import { useEntering } from './use-entering.ts'

const NONE: readonly Cell[] = []

/** How good every option is on every criterion, with its range; beside it the open cell: why, and where from. That stands in the address. */
export default function RatingsTab() {
  const { document, published, readOnly, edit } = useDraft()
  const { options, criteria } = document
  const sayWithUndo = useUndoNotice()
  const [, setSearch] = useSearchParams()
  const now = useMemo(() => ratingsByCell(document.ratings), [document.ratings])
  const then = useMemo(() => ratingsByCell(published?.ratings ?? []), [published])
  const filtered = useMemo(() => filteredCells(document, then), [document, then])
  const old = useMemo(() => new Set(filtered.old.map(cellName)), [filtered])
  const [filter, setFilter] = useState<{ by: RatingFilter; criteria: ReadonlySet<string> }>()
  const [selected, setSelected] = useState(NONE)
  const [pasting, setPasting] = useState<{ at: Cell; begin?: string }>()
  const named = useOpenCell()
  const isThere = ({ option, criterion }: Cell) =>
    options.some(({ key }) => key === option) && criteria.some(({ key }) => key === criterion)
  const open = named && isThere(named) ? named : undefined
  const enter = useEntering()
  const [firstOption] = options
  const [firstCriterion] = criteria
  if (!firstOption || !firstCriterion)
    return (
      <Empty title="Nothing to rate yet.">
        <Typography>Ratings appear here as soon as there are options and criteria.</Typography>
      </Empty>
    )
  const missing = filtered.unrated.length
  const shown = filter ? criteria.filter(({ key }) => filter.criteria.has(key)) : criteria

  /** The rows stay while one works on them, also when they are no longer what was looked for. */
  const choose = (by: RatingFilter | 'all') => {
    setSelected(NONE)
    setFilter(by === 'all' ? undefined : { by, criteria: new Set(filtered[by].map(({ criterion }) => criterion)) })
  }
  // At once, so that not even the next key is lost.
  const show = ({ option, criterion }: Cell, replace: boolean) =>
    setSearch({ option, criterion }, { replace, flushSync: true })
  function close(cell: Cell) {
    setSearch({}, { replace: true, flushSync: true })
    elementOf(`[data-option="${cell.option}"][data-criterion="${cell.criterion}"]`)?.focus()
  }
  function empty(cells: readonly Cell[]) {
    const rated = cells.filter((cell) => now.has(cellName(cell)))
    if (rated.length === 0) return
    edit((before) => withoutRatings(before, rated))
    sayWithUndo(`${counted(rated.length, 'cell')} left unrated.`)
  }
  function fill(cells: readonly Cell[]) {
    const filled = ratingsByCell(filledDown(document, cells).ratings)
    const changed = cells.filter((cell) => filled.get(cellName(cell)) !== now.get(cellName(cell)))
    if (changed.length === 0) return
    edit((before) => filledDown(before, cells))
    sayWithUndo(`Filled ${counted(changed.length, 'cell')}.`)
  }

  const grid = (
    <RatingsGrid
      criteria={shown}
      now={now}
      then={then}
      old={old}
      selected={selected}
      onSelect={setSelected}
      onOpen={(cell, byKey) => {
        show(cell, false)
        if (byKey) enter(cell)
      }}
      onFocus={(cell) => open && cellName(cell) !== cellName(open) && show(cell, true)}
      onPaste={(at, begin) => setPasting({ at, begin })}
      onEmpty={empty}
      onFill={fill}
      onRest={() => open && close(open)}
    />
  )

  return (
    <Box sx={open && BESIDE}>
      <Box sx={{ minWidth: 0 }}>
        <Stack direction="row" gap={2} alignItems="center" flexWrap="wrap" sx={{ mb: 3, minHeight: 40 }}>
          {selected.length > 1 && !readOnly ? (
            <SelectedCells cells={selected} onEmpty={() => empty(selected)} onClear={() => setSelected(NONE)} />
          ) : (
            <>
              <FilterChoice
                filtered={filtered}
                filter={filter?.by}
                count={criteria.length * options.length}
                onChange={choose}
              />
              {filter && filtered[filter.by].length > 1 && !readOnly && (
                <Button size="small" onClick={() => setSelected(filtered[filter.by])}>
                  Select these {filtered[filter.by].length}
                </Button>
              )}
              <Stack direction="row" gap={2} flexWrap="wrap" sx={{ ml: { md: 'auto' } }}>
                {!readOnly && (
                  <Button
                    size="small"
                    variant="outlined"
                    onClick={() => setPasting({ at: { option: firstOption.key, criterion: firstCriterion.key } })}
                  >
                    Paste from a spreadsheet
                  </Button>
                )}
                <RatingsWorkbook />
              </Stack>
            </>
          )}
        </Stack>
        {missing > 0 && (
          <Typography sx={{ mb: 3, color: 'var(--caution)' }}>
            {missing === 1 ? 'One cell is' : `${missing} cells are`} not rated yet. A model is published with all of
            them rated.
          </Typography>
        )}
        <Box sx={{ overflow: 'auto', maxHeight: open ? MOST_BESIDE : MOST }}>{grid}</Box>
        {!readOnly && <GridKeys />}
      </Box>
      {pasting && <PasteRatings {...pasting} onClose={() => setPasting(undefined)} />}
      {open && (
        <RatingDrawer
          key={cellName(open)}
          {...open}
          onNext={(cell) => {
            show(cell, true)
            enter(cell)
          }}
          onClose={() => close(open)}
        />
      )}
    </Box>
  )
}

/** The panel stands at the right of a wide window, in place of the scenarios. */
const BESIDE = {
  display: { lg: 'grid' },
  gridTemplateColumns: 'minmax(0, 1fr) 380px',
  columnGap: 8,
} as const

/** The sheet scrolls by itself below the bar, the tabs and its tools; a panel below it leaves it the rest of the window. */
const MOST = 'calc(100dvh - 230px)'
const MOST_BESIDE = { xs: MOST, md: 'max(240px, calc(62dvh - 190px))', lg: MOST }

const elementOf = (selector: string) => window.document.querySelector<HTMLElement>(selector)
