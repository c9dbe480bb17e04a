import { Autocomplete, Box, TextField, Typography } from '@mui/material'
import type { Source } from '@verdict/engine'
import { useMemo } from 'react'
import { usedSources } from '../document/rated-cells.ts'
import { useDraft } from '../draft/draft-context.ts'

interface Props {
  /** Those that are not offered. */
  without: readonly Source[]
  onPick(source: Source): void
}

/** Finds a source that the model uses already, by its title, publisher or address; nothing where there is none. */
export function UsedSource({ without, onPick }: Props) {
  const { document } = useDraft()
  const used = useMemo(() => usedSources(document), [document])
  const offered = used.filter(({ url }) => !without.some((each) => each.url === url))
  if (offered.length === 0) return null
  return (
    <Autocomplete
      options={offered}
      // Ready for the next one.
      value={null}
      blurOnSelect
      size="small"
      sx={{ minWidth: 260 }}
      getOptionKey={({ url }) => url}
      getOptionLabel={({ title, publisher = '', url }) => `${title} ${publisher} ${url}`}
      onChange={(_, source) => source && onPick(source)}
      renderOption={({ key, ...props }, { title, publisher, url }) => (
        <Box component="li" key={key} {...props}>
          <div>
            {title || url}
            <Typography variant="caption" component="div" sx={{ overflowWrap: 'anywhere' }}>
              {[publisher, url].filter(Boolean).join(', ')}
            </Typography>
          </div>
        </Box>
      )}
      renderInput={(props) => <TextField {...props} label="Add a source used before" />}
    />
  )
}
