import AddOutlined from '@mui/icons-material/AddOutlined'
import DeleteOutlined from '@mui/icons-material/DeleteOutlined'
import { Box, Button, IconButton, Stack, Typography } from '@mui/material'
import type { Source } from '@verdict/engine'
import { useEffect, useRef, useState } from 'react'
import { WEB_ADDRESS } from '@verdict/engine/validate'
import { FormField } from '../../ui/typing/FormField.tsx'
import { readWebAddress } from '../../ui/typing/read-web-address.ts'
import { TypedField } from '../../ui/typing/TypedField.tsx'
import { useUnfinished } from '../../ui/typing/unfinished.ts'
import { compact, replacedAt, withoutAt } from '../../ui/lists.ts'
import { DateField } from './DateField.tsx'
import { PastedAddress } from './PastedAddress.tsx'
import { UsedSource } from './UsedSource.tsx'

interface Props {
  /** Of what the sources belong to, such as `ratings/django/admin`. */
  place: string
  sources: Source[]
  onChange(sources: Source[]): void
}

/**
 * The sources of a statement: title, address, publisher and date. A new source joins the document once its address is complete; until then
 * it is an unfinished entry, so that it never prevents a save.
 */
export function Sources({ place, sources, onChange }: Props) {
  const unfinished = useUnfinished()
  const box = useRef<HTMLDivElement>(null)
  const [added, setAdded] = useState<string>()
  useEffect(() => {
    if (added === undefined) return
    const title = box.current?.querySelector<HTMLInputElement>(`[data-field="${added}/title"] input`)
    title?.focus()
    // One that was named by its site is typed over.
    title?.select()
  }, [added])
  const begun = Object.entries(unfinished.snapshot()).filter(([each]) => each.startsWith(`${place}/new-source-`))

  function keep(at: string, source: Source) {
    const { title, url, publisher = '', published = '' } = source
    unfinished.keepPart(at, {
      label: 'Source',
      text: url || title,
      problem: 'Its address is not whole yet.',
      over: '',
      fields: { title, url, publisher, published },
    })
  }

  function change(at: string, source: Source) {
    if (!WEB_ADDRESS.test(source.url)) return keep(at, source)
    unfinished.finishPart(at)
    onChange([...sources, compact(source)])
  }

  function add() {
    const taken = begun.map(([each]) => Number(each.split('-').at(-1)))
    const at = `${place}/new-source-${Math.max(0, ...taken) + 1}`
    keep(at, { title: '', url: '' })
    setAdded(at)
  }

  const rows = [
    ...sources.map((source, i) => ({
      source,
      at: `${place}/sources/${i}`,
      begun: false,
      set: (changed: Source) => onChange(replacedAt(sources, i, compact(changed))),
      remove: () => {
        unfinished.removeAt(`${place}/sources`, i)
        onChange(withoutAt(sources, i))
      },
    })),
    ...begun.map(([at, { fields = {} }]) => ({
      source: sourceOf(fields),
      at,
      begun: true,
      set: (changed: Source) => change(at, changed),
      remove: () => unfinished.dropPart(at),
    })),
  ]
  return (
    <Stack gap={3} ref={box}>
      <Typography variant="subtitle2">Sources</Typography>
      {rows.map(({ source, at, begun, set, remove }, i) => (
        <Box
          // A row that joins the document stays where it is, and keeps its focus.
          key={i}
          data-field={at}
          sx={{
            borderTop: '1px solid var(--rule)',
            pt: 3,
            display: 'grid',
            gap: 3,
            gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr) 36px',
          }}
        >
          <FormField
            label="Title"
            data-field={`${at}/title`}
            value={source.title}
            onChange={(title) => set({ ...source, title })}
            sx={{ gridColumn: '1 / 3', gridRow: 1 }}
          />
          <TypedField<string>
            label="Address"
            value={source.url}
            place={begun ? undefined : `${place}/sources/${i}/url`}
            write={String}
            read={(text) => (begun ? { value: text.trim() } : readWhole(text))}
            onCommit={(url) => set({ ...source, url })}
            error={begun && source.url !== ''}
            helperText={
              begun
                ? 'Not part of the draft until its address is complete, such as https://example.org/page.'
                : undefined
            }
            sx={{ gridColumn: '1 / 3' }}
          />
          <FormField
            label="Publisher"
            data-field={`${at}/publisher`}
            value={source.publisher ?? ''}
            onChange={(publisher) => set({ ...source, publisher: publisher || undefined })}
            sx={{ gridColumn: 1 }}
          />
          <DateField
            label="Published"
            value={source.published}
            place={`${place}/sources/${i}/published`}
            onCommit={(published) => set({ ...source, published })}
          />
          {/* Beside the title, and last by keys: whoever types a source goes on to its address. */}
          <IconButton
            aria-label={`Remove source ${i + 1}`}
            onClick={remove}
            size="small"
            sx={{ gridColumn: 3, gridRow: 1, alignSelf: 'start' }}
          >
            <DeleteOutlined fontSize="small" />
          </IconButton>
        </Box>
      ))}
      <Button
        startIcon={<AddOutlined />}
        variant="outlined"
        size="small"
        sx={{ alignSelf: 'flex-start' }}
        onClick={add}
      >
        Add a source
      </Button>
      <PastedAddress
        onAdd={(pasted) => {
          const known = new Set(sources.map(({ url }) => url))
          const added = pasted.filter(({ url }) => !known.has(url))
          if (added.length === 0) return
          onChange([...sources, ...added])
          setAdded(`${place}/sources/${sources.length}`)
        }}
      />
      <UsedSource without={sources} onPick={(source) => onChange([...sources, source])} />
    </Stack>
  )
}

const sourceOf = ({ title = '', url = '', publisher, published }: { [name: string]: string }): Source =>
  compact({ title, url, publisher: publisher || undefined, published: published || undefined } as Source)

function readWhole(text: string) {
  const reading = readWebAddress(text)
  return 'value' in reading && reading.value === undefined
    ? { problem: 'A source needs an address.' }
    : (reading as { value: string })
}
