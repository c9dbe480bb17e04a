import { Box, Stack } from '@mui/material'
import type { ModelDocument } from '@verdict/engine'
import { AddressField } from '../../ui/typing/AddressField.tsx'
import { useDraft } from '../draft/draft-context.ts'
import { LocalTextField } from '../fields/LocalTextField.tsx'
import { Glossary } from './Glossary.tsx'
import { LanguagesField } from './LanguagesField.tsx'
import { ModelFile } from './ModelFile.tsx'
import { compact } from '../../ui/lists.ts'
import { ShippedOffer } from '../shipped/ShippedOffer.tsx'
import { SettingsFields } from './SettingsFields.tsx'

/** What the model is called, who is behind it, and where the lines between clear, leaning and too close are drawn. */
export default function OverviewTab() {
  const { document, edit, wasPublished } = useDraft()
  const set = (changed: Partial<ModelDocument>, place: string) => edit((now) => compact({ ...now, ...changed }), place)
  return (
    <>
      <ShippedOffer />
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
            place="overview/title"
            value={document.title}
            onChange={(title) => set({ title }, 'title')}
            hint="The question that clients are asking."
          />
          <LocalTextField
            label="Description"
            place="overview/description"
            lines={3}
            value={document.description}
            onChange={(description) => set({ description }, 'description')}
          />
          <LocalTextField
            label="Disclosure"
            place="overview/disclosure"
            lines={3}
            optional
            value={document.disclosure}
            onChange={(disclosure) => set({ disclosure }, 'disclosure')}
            hint="Who is behind the model and what they sell. Clients read it on the first page and under every verdict."
          />
          <AddressField
            value={document.slug}
            place="overview/slug"
            disabled={wasPublished}
            helperText={wasPublished ? 'Fixed, because clients have it.' : 'Fixed once the model has been published.'}
            onCommit={(slug) => set({ slug }, 'slug')}
          />
          <LanguagesField />
        </Stack>
        <Stack gap={8}>
          <SettingsFields />
          <ModelFile />
        </Stack>
      </Box>
      <Glossary />
    </>
  )
}
