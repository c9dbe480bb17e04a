import { Box, Stack, TextField, Typography } from '@mui/material'
import type { ModelDocument, Settings } from '@verdict/engine'
import { settingsOf } from '@verdict/engine'
import { useDraft } from './draft-context.ts'
import { LocalTextField } from './fields/LocalTextField.tsx'
import { NumberField } from './fields/NumberField.tsx'
import { compact } from './lists.ts'

/** What the model is called, who is behind it, and where the lines between clear, leaning and too close are drawn. */
export default function OverviewTab() {
  const { document, edit, published } = useDraft()
  const settings = settingsOf(document.settings)
  const set = (changed: Partial<ModelDocument>, place: string) => edit((now) => compact({ ...now, ...changed }), place)
  const setting = (changed: Settings) => set({ settings: { ...document.settings, ...changed } }, 'settings')

  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 640px) minmax(0, 360px)' },
        gap: 10,
      }}
    >
      <Stack gap={5}>
        <LocalTextField
          label="Title"
          value={document.title}
          onChange={(title) => set({ title }, 'title')}
          hint="The question that clients are asking."
        />
        <LocalTextField
          label="Description"
          lines={3}
          value={document.description}
          onChange={(description) => set({ description }, 'description')}
        />
        <LocalTextField
          label="Disclosure"
          lines={3}
          value={document.disclosure}
          onChange={(disclosure) => set({ disclosure }, 'disclosure')}
          hint="Who is behind the model and what they sell. Clients read it on the first page and under every verdict."
        />
        <TextField
          label="Address"
          value={document.slug}
          disabled={published !== undefined}
          helperText={published ? 'Fixed, because clients have it.' : 'Fixed once the model has been published.'}
          onChange={({ target }) => set({ slug: target.value }, 'slug')}
        />
        <TextField
          label="Languages"
          value={document.locales.join(', ')}
          helperText="Language tags such as en, es, ca. The first is the default."
          onChange={({ target }) => {
            const locales = target.value
              .split(',')
              .map((each) => each.trim())
              .filter((each) => /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(each))
            if (locales[0])
              set(
                {
                  locales,
                  defaultLocale: locales.includes(document.defaultLocale) ? document.defaultLocale : locales[0],
                },
                'locales',
              )
          }}
        />
      </Stack>
      <Stack gap={4}>
        <Typography variant="h5" component="h2">
          When a verdict is clear
        </Typography>
        <NumberField
          label="Too close below a lead of"
          value={settings.tie}
          min={0}
          max={100}
          onChange={(tie) => setting({ tie })}
          helperText="Points of 100. A smaller lead names no winner."
        />
        <NumberField
          label="Clear from a share of"
          value={settings.clear}
          min={0}
          max={1}
          onChange={(clear) => setting({ clear })}
          helperText="How often the winner must stay first, 0 to 1."
        />
        <NumberField
          label="Leaning from a share of"
          value={settings.leaning}
          min={0}
          max={1}
          onChange={(leaning) => setting({ leaning })}
        />
        <NumberField
          label="Weights vary by"
          value={settings.uncertainty}
          min={0}
          max={1}
          onChange={(uncertainty) => setting({ uncertainty })}
          helperText="0.25 moves every weight by up to a quarter."
        />
      </Stack>
    </Box>
  )
}
