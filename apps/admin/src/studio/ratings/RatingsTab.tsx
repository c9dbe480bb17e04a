import ContentPasteOutlined from '@mui/icons-material/ContentPasteOutlined'
import { Box, Button, Stack, Typography } from '@mui/material'
import { type ClipboardEvent, type KeyboardEvent, useCallback, useMemo, useState } from 'react'
import { useSearchParams } from 'react-router-dom'
import { Empty } from '../../ui/Empty.tsx'
import { OptionName } from '../../ui/OptionName.tsx'
import { useDraft } from '../draft/draft-context.ts'
import { ratingsByCell, unrated } from '../document/matrix.ts'
import { PasteRatings } from './PasteRatings.tsx'
import { RatingCell } from './RatingCell.tsx'
import { RatingDrawer } from './RatingDrawer.tsx'
import { RatingsWorkbook } from './RatingsWorkbook.tsx'

/** How good every option is on every criterion, with its range; pressed, why and where from. The open cell stands in the address. */
export default function RatingsTab() {
  const { document, names, published, readOnly } = useDraft()
  const { options, criteria } = document
  const [search, setSearch] = useSearchParams()
  const openCell = useCallback((cell: { option: string; criterion: string }) => setSearch(cell), [setSearch])
  const now = useMemo(() => ratingsByCell(document.ratings), [document.ratings])
  const then = useMemo(() => ratingsByCell(published?.ratings ?? []), [published])
  const [, option = '', criterion = ''] = search.get('at')?.split('/') ?? []
  const open = { option: search.get('option') ?? option, criterion: search.get('criterion') ?? criterion }
  const isOpen = options.some(({ key }) => key === open.option) && criteria.some(({ key }) => key === open.criterion)
  const [pasting, setPasting] = useState<{ at: { option: string; criterion: string }; begin?: string }>()
  const [firstOption] = options
  const [firstCriterion] = criteria
  if (!firstOption || !firstCriterion)
    return (
      <Empty title="Nothing to rate yet.">
        <Typography>Ratings appear here as soon as there are options and criteria.</Typography>
      </Empty>
    )
  const missing = unrated(document).length

  function onPaste(event: ClipboardEvent<HTMLElement>) {
    const { option, criterion } = (event.target as HTMLElement).closest('button')?.dataset ?? {}
    const begin = event.clipboardData.getData('text/plain')
    if (option === undefined || criterion === undefined || begin.trim() === '') return
    event.preventDefault()
    setPasting({ at: { option, criterion }, begin })
  }

  return (
    <Box sx={{ overflowX: 'auto' }}>
      {missing > 0 && (
        <Typography sx={{ mb: 3, color: 'var(--caution)' }}>
          {missing === 1 ? 'One cell is' : `${missing} cells are`} not rated yet. A model is published with all of them
          rated.
        </Typography>
      )}
      <Box
        component="table"
        onKeyDown={moveFocus}
        onPaste={onPaste}
        sx={{ width: '100%', borderCollapse: 'collapse', fontSize: '.875rem', minWidth: 220 + options.length * 170 }}
      >
        <thead>
          <tr>
            <Box component="th" scope="col" sx={{ ...head, width: '34%' }}>
              Criterion
            </Box>
            {options.map(({ key }, i) => (
              <Box component="th" scope="col" key={key} sx={head}>
                <OptionName index={i} name={names.option(key)} />
              </Box>
            ))}
          </tr>
        </thead>
        <tbody>
          {criteria.map(({ key, group }, i) => (
            <Row
              key={key}
              heading={names.text(group) === names.text(criteria[i - 1]?.group) ? '' : names.text(group)}
              columns={options.length + 1}
            >
              <Box component="th" scope="row" sx={{ textAlign: 'start', fontWeight: 400, py: 2, pr: 3 }}>
                {names.criterion(key)}
              </Box>
              {options.map((option, o) => {
                const rating = now.get(`${option.key}/${key}`)
                const before = then.get(`${option.key}/${key}`)
                return (
                  <td key={option.key} style={{ padding: 0 }}>
                    <RatingCell
                      rating={rating}
                      index={o}
                      changed={before !== undefined && before.value !== rating?.value}
                      label={`${names.option(option.key)} on ${names.criterion(key)}: ${rating ? rating.value : 'not rated'}`}
                      option={option.key}
                      criterion={key}
                      onOpen={openCell}
                    />
                  </td>
                )
              })}
            </Row>
          ))}
        </tbody>
      </Box>
      <Stack direction="row" gap={3} alignItems="center" flexWrap="wrap" sx={{ mt: 4 }}>
        {!readOnly && (
          <Button
            size="small"
            variant="outlined"
            startIcon={<ContentPasteOutlined />}
            onClick={() => setPasting({ at: { option: firstOption.key, criterion: firstCriterion.key } })}
          >
            Paste from a spreadsheet
          </Button>
        )}
        <RatingsWorkbook />
        {!readOnly && (
          <Typography variant="caption">Ctrl V puts a block in from the cell that has the focus.</Typography>
        )}
      </Stack>
      {pasting && <PasteRatings {...pasting} onClose={() => setPasting(undefined)} />}
      {isOpen && (
        <RatingDrawer
          key={`${open.option}/${open.criterion}`}
          {...open}
          // At once, so that not even the next key is lost.
          onNext={(cell) => setSearch(cell, { replace: true, flushSync: true })}
          onClose={() => setSearch({}, { replace: true })}
        />
      )}
    </Box>
  )
}

/** Where an arrow or another key leads from a cell, among so many rows and columns. */
const STEPS: { [key: string]: (row: number, column: number, columns: number) => [row: number, column: number] } = {
  ArrowUp: (row, column) => [row - 1, column],
  ArrowDown: (row, column) => [row + 1, column],
  ArrowLeft: (row, column) => [row, column - 1],
  ArrowRight: (row, column) => [row, column + 1],
  Home: (row) => [row, 0],
  End: (row, _, columns) => [row, columns - 1],
}

/** Arrows lead from cell to cell. */
function moveFocus(event: KeyboardEvent<HTMLElement>) {
  const step = STEPS[event.key]
  const cell = (event.target as HTMLElement).closest('td')
  const table = cell?.closest('table')
  if (!step || !cell || !table || event.ctrlKey || event.metaKey || event.altKey) return
  const rows = [...table.rows].map((row) => [...row.querySelectorAll('td')]).filter((cells) => cells.length > 0)
  const at = rows.findIndex((cells) => cells.includes(cell))
  const [row, column] = step(at, rows[at]?.indexOf(cell) ?? 0, rows[at]?.length ?? 0)
  event.preventDefault()
  const next = rows[row]?.[column]?.querySelector('button')
  next?.focus()
  next?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}

const head = {
  textAlign: 'start',
  fontWeight: 400,
  fontSize: '.8125rem',
  color: 'var(--ink-faint)',
  borderBottom: '1px solid var(--rule-strong)',
  pb: 2,
}

function Row({ heading, columns, children }: { heading: string; columns: number; children: React.ReactNode }) {
  return (
    <>
      {heading && (
        <tr>
          <Box
            component="th"
            colSpan={columns}
            scope="colgroup"
            sx={{ textAlign: 'start', pt: 5, pb: 2, fontWeight: 600 }}
          >
            {heading}
          </Box>
        </tr>
      )}
      <Box component="tr" sx={{ borderBottom: '1px solid var(--rule-faint)' }}>
        {children}
      </Box>
    </>
  )
}
