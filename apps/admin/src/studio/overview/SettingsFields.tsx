import { Checkbox, FormControlLabel, Stack, Typography } from '@mui/material'
import { type ModelSettings, settingsOf } from '@verdict/engine'
import { limits } from '@verdict/engine/validate'
import { NumberField } from '../../ui/typing/NumberField.tsx'
import { useDraft } from '../draft/draft-context.ts'

/** Where the lines between clear, leaning and too close are drawn, and how far a client's own priorities go. */
export function SettingsFields() {
  const { document, edit } = useDraft()
  const { tie, clear, leaning, uncertainty, samples, priorities } = settingsOf(document.settings)
  const set = (changed: ModelSettings) =>
    edit((now) => ({ ...now, settings: { ...now.settings, ...changed } }), 'settings')
  const field = (name: 'tie' | 'clear' | 'leaning' | 'uncertainty' | 'samples', value: number) => ({
    value,
    place: `overview/settings/${name}`,
    onCommit: (next: number | undefined) => next !== undefined && set({ [name]: next }),
  })
  return (
    <Stack gap={4}>
      <Typography variant="h5" component="h2">
        When a verdict is clear
      </Typography>
      <NumberField
        label="Too close below a lead of"
        {...field('tie', tie)}
        min={0}
        max={100}
        helperText="Points of 100. A smaller lead names no winner."
      />
      <NumberField
        label="Clear from a share of"
        {...field('clear', clear)}
        min={0}
        max={1}
        helperText="How often the winner must stay first, 0 to 1."
      />
      <NumberField label="Leaning from a share of" {...field('leaning', leaning)} min={0} max={1} />
      <NumberField
        label="Weights vary by"
        {...field('uncertainty', uncertainty)}
        min={0}
        max={1}
        helperText="0.25 moves every weight by up to a quarter."
      />
      <NumberField
        label="Times that they are varied"
        {...field('samples', samples)}
        min={1}
        max={limits.samples}
        whole
        helperText="More is steadier and slower."
      />
      <Typography variant="h5" component="h2" sx={{ pt: 3 }}>
        What clients may weigh themselves
      </Typography>
      <FormControlLabel
        control={
          <Checkbox
            checked={priorities !== null}
            onChange={(_, own) => set({ priorities: own ? settingsOf(undefined).priorities : null })}
          />
        }
        label="Clients set priorities of their own"
      />
      {priorities && (
        <NumberField
          label="A priority counts at most, times"
          value={priorities.max}
          min={0}
          place="overview/settings/priorities"
          onCommit={(max) => max !== undefined && set({ priorities: { max } })}
        />
      )}
    </Stack>
  )
}
