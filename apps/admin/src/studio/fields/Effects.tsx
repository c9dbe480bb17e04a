import AddOutlined from '@mui/icons-material/AddOutlined'
import DeleteOutlined from '@mui/icons-material/DeleteOutlined'
import { Box, Button, IconButton, Menu, MenuItem, Stack, Typography } from '@mui/material'
import type { Effect } from '@verdict/engine'
import { useState } from 'react'
import { useDraft } from '../draft-context.ts'
import { compact, replacedAt, withoutAt } from '../lists.ts'
import { AmountField } from './AmountField.tsx'
import { LocalTextField } from './LocalTextField.tsx'
import { Pick } from './Pick.tsx'

const labels: { [type in Effect['type']]: string } = {
  weight: 'Change a weight',
  rating: 'Change a rating',
  exclude: 'Rule an option out',
  estimate: 'Change the weeks',
  caveat: 'Add a remark',
  caseStudy: 'Recommend a case study',
}

interface Props {
  label: string
  /** Of what has the effects, such as `rules/live`. */
  place: string
  effects: Effect[]
  onChange(effects: Effect[]): void
  /** The effects follow a number: amounts may be curves. */
  curves?: boolean
}

/** What happens: as many effects as one likes, each with its own fields. */
export function Effects({ label, place, effects, onChange, curves = false }: Props) {
  const { document } = useDraft()
  const [menu, setMenu] = useState<HTMLElement | null>(null)
  const option = document.options[0]?.key ?? ''
  const criterion = document.criteria[0]?.key ?? ''
  const fresh: { [type in Effect['type']]: () => Effect } = {
    weight: () => ({ type: 'weight', criterion, add: 1 }),
    rating: () => ({ type: 'rating', option, criterion, add: 1 }),
    exclude: () => ({ type: 'exclude', option, reason: { [document.defaultLocale]: '' } }),
    estimate: () => ({ type: 'estimate', add: 1 }),
    caveat: () => ({ type: 'caveat', text: { [document.defaultLocale]: '' } }),
    caseStudy: () => ({ type: 'caseStudy', key: document.caseStudies[0]?.key ?? '' }),
  }
  return (
    <Box>
      <Typography variant="subtitle2">{label}</Typography>
      {effects.map((effect, i) => (
        <Stack
          key={i}
          direction="row"
          gap={2}
          alignItems="flex-start"
          sx={{ borderTop: '1px solid var(--rule-faint)', py: 3 }}
        >
          <Box sx={{ flex: 1, display: 'flex', flexWrap: 'wrap', gap: 3, minWidth: 0 }}>
            <Typography component="span" sx={{ width: '100%', fontSize: '.8125rem', color: 'var(--ink-faint)' }}>
              {labels[effect.type]}
            </Typography>
            <EffectFields
              effect={effect}
              curves={curves}
              place={`${place}/effects/${i}`}
              onChange={(changed) => onChange(replacedAt(effects, i, compact(changed)))}
            />
          </Box>
          <IconButton
            size="small"
            aria-label={`Remove: ${labels[effect.type]}`}
            onClick={() => onChange(withoutAt(effects, i))}
          >
            <DeleteOutlined fontSize="small" />
          </IconButton>
        </Stack>
      ))}
      <Button size="small" startIcon={<AddOutlined />} onClick={({ currentTarget }) => setMenu(currentTarget)}>
        Add an effect
      </Button>
      <Menu anchorEl={menu} open={menu !== null} onClose={() => setMenu(null)}>
        {Object.entries(labels).map(([type, name]) => (
          <MenuItem
            key={type}
            disabled={type === 'caseStudy' && document.caseStudies.length === 0}
            onClick={() => {
              onChange([...effects, fresh[type as Effect['type']]()])
              setMenu(null)
            }}
          >
            {name}
          </MenuItem>
        ))}
      </Menu>
    </Box>
  )
}

function EffectFields({
  effect,
  onChange,
  curves,
  place,
}: {
  effect: Effect
  onChange(effect: Effect): void
  curves: boolean
  place: string
}) {
  const { document, names } = useDraft()
  const options = document.options.map(({ key }) => ({ key, label: names.option(key) }))
  const criteria = document.criteria.map(({ key }) => ({ key, label: names.criterion(key) }))
  const studies = document.caseStudies.map(({ key }) => ({ key, label: names.caseStudy(key) }))
  switch (effect.type) {
    case 'weight':
      return (
        <>
          <Pick
            label="Criterion"
            value={effect.criterion}
            choices={criteria}
            onChange={(criterion) => onChange({ ...effect, criterion })}
          />
          <AmountField
            label="Add"
            place={`${place}/add`}
            optional
            value={effect.add}
            curves={curves}
            onChange={(add) => onChange({ ...effect, add })}
          />
          <AmountField
            label="Times"
            place={`${place}/multiply`}
            optional
            value={effect.multiply}
            curves={curves}
            min={0}
            onChange={(multiply) => onChange({ ...effect, multiply })}
          />
        </>
      )
    case 'rating':
      return (
        <>
          <Pick
            label="Option"
            value={effect.option}
            choices={options}
            width={140}
            onChange={(option) => onChange({ ...effect, option })}
          />
          <Pick
            label="Criterion"
            value={effect.criterion}
            choices={criteria}
            onChange={(criterion) => onChange({ ...effect, criterion })}
          />
          <AmountField
            label="Add"
            place={`${place}/add`}
            value={effect.add}
            curves={curves}
            onChange={(add) => add !== undefined && onChange({ ...effect, add })}
          />
        </>
      )
    case 'exclude':
      return (
        <>
          <Pick
            label="Option"
            value={effect.option}
            choices={options}
            onChange={(option) => onChange({ ...effect, option })}
          />
          <Box sx={{ flex: '1 1 260px' }}>
            <LocalTextField
              label="Why, for the client"
              value={effect.reason}
              onChange={(reason) => onChange({ ...effect, reason })}
            />
          </Box>
        </>
      )
    case 'estimate':
      return (
        <>
          <Pick
            label="Option"
            value={effect.option}
            none="All options"
            choices={options}
            width={140}
            onChange={(option) => onChange({ ...effect, option: option || undefined })}
          />
          <AmountField
            label="Add weeks"
            place={`${place}/add`}
            optional
            value={effect.add}
            curves={curves}
            onChange={(add) => onChange({ ...effect, add })}
          />
          <AmountField
            label="Times"
            place={`${place}/multiply`}
            optional
            value={effect.multiply}
            curves={curves}
            min={0}
            onChange={(multiply) => onChange({ ...effect, multiply })}
          />
        </>
      )
    case 'caveat':
      return (
        <>
          <Pick
            label="About"
            value={effect.option}
            none="The whole verdict"
            choices={options}
            width={160}
            onChange={(option) => onChange({ ...effect, option: option || undefined })}
          />
          <Box sx={{ flex: '1 1 320px' }}>
            <LocalTextField
              label="Remark"
              lines={2}
              value={effect.text}
              onChange={(text) => onChange({ ...effect, text })}
            />
          </Box>
        </>
      )
    case 'caseStudy':
      return (
        <Pick
          label="Case study"
          value={effect.key}
          choices={studies}
          width={280}
          onChange={(key) => onChange({ ...effect, key })}
        />
      )
  }
}
