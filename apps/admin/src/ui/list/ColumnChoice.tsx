import ArrowDownward from '@mui/icons-material/ArrowDownward'
import ArrowUpward from '@mui/icons-material/ArrowUpward'
import ViewWeekOutlined from '@mui/icons-material/ViewWeekOutlined'
import { Box, Button, Checkbox, FormControlLabel, IconButton, Popover, Stack } from '@mui/material'
import { useRef, useState } from 'react'
import { useStore } from 'react-admin'
import { hiddenAtFirst, type ListColumn, moved } from './list-columns.ts'

interface Props<Row> {
  columns: readonly ListColumn<Row>[]
  /** Where the table remembers which of them are hidden, and their order beside it. */
  storeKey: string
}

/** Which columns the list has, and in which order. It is remembered in this browser, where the table looks it up. */
export function ColumnChoice<Row>({ columns, storeKey }: Props<Row>) {
  const firstOrder = columns.map((_, i) => i)
  const [hidden, setHidden] = useStore<string[]>(storeKey, hiddenAtFirst(columns))
  const [kept, setOrder] = useStore<number[] | undefined>(`${storeKey}_columnRanks`)
  const order = kept?.length === columns.length ? kept : firstOrder
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  return (
    <>
      <Button
        ref={button}
        startIcon={<ViewWeekOutlined />}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setOpen(true)}
        sx={{ display: { xs: 'none', sm: 'inline-flex' }, minHeight: 34 }}
      >
        Columns
      </Button>
      <Popover
        open={isOpen}
        anchorEl={button.current}
        onClose={() => setOpen(false)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': 'Columns' } }}
      >
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 3, minWidth: 260 }}>
          {order.map((column, at) => {
            const { source, label } = columns[column] as ListColumn<Row>
            const isHidden = hidden.includes(source)
            const toggled = isHidden ? hidden.filter((each) => each !== source) : [...hidden, source]
            return (
              <Stack component="li" key={source} direction="row" justifyContent="space-between">
                <FormControlLabel
                  control={<Checkbox size="small" checked={!isHidden} onChange={() => setHidden(toggled)} />}
                  label={label}
                />
                <span>
                  <IconButton
                    size="small"
                    aria-label={`Move up: ${label}`}
                    disabled={at === 0}
                    onClick={() => setOrder(moved(order, at, -1))}
                  >
                    <ArrowUpward fontSize="small" />
                  </IconButton>
                  <IconButton
                    size="small"
                    aria-label={`Move down: ${label}`}
                    disabled={at === order.length - 1}
                    onClick={() => setOrder(moved(order, at, 1))}
                  >
                    <ArrowDownward fontSize="small" />
                  </IconButton>
                </span>
              </Stack>
            )
          })}
        </Box>
        <Stack direction="row" justifyContent="flex-end" gap={2} sx={{ p: 3, pt: 0 }}>
          <Button
            variant="outlined"
            onClick={() => {
              setHidden(hiddenAtFirst(columns))
              setOrder(firstOrder)
            }}
          >
            Reset
          </Button>
          <Button variant="contained" onClick={() => setOpen(false)}>
            Done
          </Button>
        </Stack>
      </Popover>
    </>
  )
}
