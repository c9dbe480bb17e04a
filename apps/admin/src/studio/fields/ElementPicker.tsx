import ChevronLeft from '@mui/icons-material/ChevronLeft'
import ChevronRight from '@mui/icons-material/ChevronRight'
import { IconButton, MenuItem, Stack, TextField } from '@mui/material'
import { capital } from '../../ui/capital.ts'

interface Props<Element extends { key: string }> {
  elements: Element[]
  index: number
  noun: string
  nameOf(element: Element): string
  onChoose(key: string, at: number): void
}

/** The elements of a list where there is no room for it: one is picked, or the one beside it. */
export function ElementPicker<Element extends { key: string }>(props: Props<Element>) {
  const { elements, index, noun, nameOf, onChoose } = props
  const to = (at: number) => onChoose(elements[at]?.key ?? '', at)
  return (
    <Stack direction="row" alignItems="center" gap={1} sx={{ mb: 3 }}>
      <TextField
        select
        fullWidth
        label={`${capital(noun)} ${index + 1} of ${elements.length}`}
        value={elements[index]?.key ?? ''}
        onChange={({ target }) => to(elements.findIndex(({ key }) => key === target.value))}
      >
        {elements.map((each) => (
          <MenuItem key={each.key} value={each.key} sx={{ whiteSpace: 'normal' }}>
            {nameOf(each)}
          </MenuItem>
        ))}
      </TextField>
      <IconButton aria-label={`${noun} before`} disabled={index === 0} onClick={() => to(index - 1)}>
        <ChevronLeft />
      </IconButton>
      <IconButton aria-label={`${noun} after`} disabled={index === elements.length - 1} onClick={() => to(index + 1)}>
        <ChevronRight />
      </IconButton>
    </Stack>
  )
}
