import CloseOutlined from '@mui/icons-material/CloseOutlined'
import { Box, Drawer, IconButton, Slider, Stack, TextField, Typography } from '@mui/material'
import type { Rating } from '@verdict/engine'
import { OptionName } from '../ui/OptionName.tsx'
import { useDraft } from './draft-context.ts'
import { LocalTextField } from './fields/LocalTextField.tsx'
import { NumberField } from './fields/NumberField.tsx'
import { Sources } from './fields/Sources.tsx'
import { compact, replacedAt } from './lists.ts'

/** One rating: its value and range, why, and where from. */
export function RatingDrawer({ index, onClose }: { index: number; onClose(): void }) {
  const { document, edit, names } = useDraft()
  const rating = document.ratings[index] as Rating
  const { option, criterion, value, low = value, high = value } = rating
  const set = (changed: Partial<Rating>) =>
    edit(
      (now) => ({
        ...now,
        ratings: replacedAt(now.ratings, index, compact({ ...(now.ratings[index] as Rating), ...changed })),
      }),
      `rating/${option}/${criterion}`,
    )
  /** The range follows the value where it would no longer hold it. */
  const move = ([nextLow, nextValue, nextHigh]: [number, number, number]) =>
    set({ value: nextValue, low: Math.min(nextLow, nextValue), high: Math.max(nextHigh, nextValue) })

  return (
    <Drawer
      anchor="right"
      open
      onClose={onClose}
      slotProps={{
        paper: {
          sx: { width: { xs: '100%', sm: 420 }, p: 6, boxShadow: 'var(--shadow-overlay)' },
          'aria-label': 'Rating',
        },
      }}
    >
      <Stack direction="row" justifyContent="space-between" alignItems="flex-start">
        <Box>
          <OptionName index={document.options.findIndex(({ key }) => key === option)} name={names.option(option)} />
          <Typography variant="h5" component="h2">
            {names.criterion(criterion)}
          </Typography>
        </Box>
        <IconButton onClick={onClose} aria-label="Close">
          <CloseOutlined />
        </IconButton>
      </Stack>
      <Typography color="text.secondary" sx={{ mt: 2, mb: 5 }}>
        {names.text(document.criteria.find(({ key }) => key === criterion)?.description)}
      </Typography>
      <Stack direction="row" gap={3}>
        <NumberField
          label="At least"
          value={low}
          min={0}
          max={10}
          onChange={(next) => next !== undefined && move([next, Math.max(next, value), high])}
        />
        <NumberField
          label="Rating"
          value={value}
          min={0}
          max={10}
          onChange={(next) => next !== undefined && move([low, next, high])}
        />
        <NumberField
          label="At most"
          value={high}
          min={0}
          max={10}
          onChange={(next) => next !== undefined && move([low, Math.min(next, value), next])}
        />
      </Stack>
      <Slider
        sx={{ mt: 4, mb: 5 }}
        value={[low, value, high]}
        min={0}
        max={10}
        step={0.5}
        disableSwap
        marks={[0, 2, 4, 6, 8, 10].map((mark) => ({ value: mark, label: String(mark) }))}
        getAriaLabel={(thumb) => ['At least', 'Rating', 'At most'][thumb] as string}
        onChange={(_, next) => move(next as [number, number, number])}
      />
      <Stack gap={5}>
        <LocalTextField
          label="Why this rating"
          lines={5}
          value={rating.rationale}
          onChange={(rationale) => set({ rationale })}
        />
        <Sources sources={rating.sources} onChange={(sources) => set({ sources })} />
        <TextField
          label="Reviewed"
          type="date"
          value={rating.reviewed ?? ''}
          onChange={({ target }) => set({ reviewed: target.value || undefined })}
          slotProps={{ inputLabel: { shrink: true } }}
        />
      </Stack>
    </Drawer>
  )
}
