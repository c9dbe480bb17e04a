import { Chip } from '@mui/material'

interface Props<Filter> {
  /** The parts of a filter in words, each with the filter without it. */
  chips: { text: string; without: Filter }[]
  onRemove(without: Filter): void
}

/** What a list is narrowed to: a chip a part, which takes it away. */
export const FilterChips = <Filter,>({ chips, onRemove }: Props<Filter>) =>
  chips.map(({ text, without }) => (
    <Chip
      key={text}
      label={text}
      variant="outlined"
      onDelete={() => onRemove(without)}
      // Reached by Tab, it is taken away by Enter too.
      onClick={() => onRemove(without)}
      aria-label={`Remove the filter: ${text}`}
      sx={{ background: 'var(--accent-tint)', borderColor: 'var(--accent)', height: 34, maxWidth: '100%' }}
    />
  ))
