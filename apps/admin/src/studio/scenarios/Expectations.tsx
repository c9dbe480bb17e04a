import { Box, Button, Stack, Typography } from '@mui/material'
import type { Expectation, ModelDocument } from '@verdict/engine'
import { STATUSES, STRENGTHS } from '@verdict/engine/validate'
import { type Names, wordingIn } from '@verdict/wording'
import { memo } from 'react'
import { NumberField } from '../../ui/typing/NumberField.tsx'
import { useLatest } from '../../ui/use-latest.ts'
import { useDraft } from '../draft/draft-context.ts'
import { Pick } from '../fields/Pick.tsx'
import { PickMany } from '../fields/PickMany.tsx'
import { RangeFields } from '../fields/RangeFields.tsx'
import { compact, replacedAt, withoutAt } from '../../ui/lists.ts'
import { capital } from '../../ui/capital.ts'

const wording = wordingIn('en')

const strengths = STRENGTHS.map((key) => ({
  key,
  label: capital(wording.strength(key)),
}))
const statuses = STATUSES.map((key) => ({
  key,
  label: capital(wording.status(key)),
}))
/** What a scenario may expect and this form does not show. */
const hidden = { caveats: 'certain remarks', caseStudies: 'certain case studies' } as const

interface Props {
  expect: Expectation
  set(expect: Expectation): void
  place: string
}

/** What must come out of a scenario. Not drawn again while it and the options stay what they are: names are made anew with each key. */
export function Expectations({ expect, set, place }: Props) {
  const { document, names } = useDraft()
  return <Fields {...{ expect, place, document, names }} set={useLatest(set)} />
}

const Fields = memo(
  ExpectationFields,
  (before, now) =>
    before.expect === now.expect &&
    before.place === now.place &&
    before.set === now.set &&
    before.document.options === now.document.options &&
    before.document.estimates === now.document.estimates &&
    before.document.defaultLocale === now.document.defaultLocale,
)

function ExpectationFields({ expect, set, place, document, names }: Props & { document: ModelDocument; names: Names }) {
  const options = document.options.map(({ key }) => ({ key, label: names.option(key) }))
  const change = (changed: { [name in keyof Expectation]?: Expectation[name] | undefined }) =>
    set(compact({ ...expect, ...changed }) as Expectation)
  const listed = (keys: string[]) => (keys.length > 0 ? keys : undefined)
  const others = Object.entries(hidden).flatMap(([name, said]) => (expect[name as keyof typeof hidden] ? [said] : []))
  return (
    <Box>
      <Typography variant="h6" component="h3" sx={{ mb: 3 }}>
        What must come out
      </Typography>
      <Stack direction="row" gap={3} flexWrap="wrap" alignItems="flex-start">
        <Pick
          label="Outcome"
          place={`${place}/status`}
          none="Any"
          value={expect.status}
          choices={statuses}
          onChange={(status) => change({ status: (status || undefined) as Expectation['status'] })}
        />
        <Pick
          label="Winner"
          place={`${place}/winner`}
          none="Any option"
          value={expect.winner}
          choices={options}
          width={150}
          onChange={(winner) => change({ winner: winner || undefined })}
        />
        <Pick
          label="Strength"
          place={`${place}/strength`}
          none="Any"
          value={expect.strength}
          choices={strengths}
          width={150}
          onChange={(strength) => change({ strength: (strength || undefined) as Expectation['strength'] })}
        />
        <NumberField
          label="Lead at least"
          optional
          value={expect.minMargin}
          place={`${place}/lead`}
          onCommit={(minMargin) => change({ minMargin })}
          sx={{ width: 120 }}
        />
        <PickMany
          label="Must not win"
          place={`${place}/notWinner`}
          none="No option"
          values={expect.notWinner ?? []}
          choices={options}
          onChange={(keys) => change({ notWinner: listed(keys) })}
        />
        <PickMany
          label="Must be ruled out"
          place={`${place}/excluded`}
          none="No option"
          values={expect.excluded ?? []}
          choices={options}
          onChange={(keys) => change({ excluded: listed(keys) })}
        />
      </Stack>
      <ExpectedWeeks
        {...{ document, names, place }}
        weeks={expect.estimates ?? []}
        onChange={(estimates) => change({ estimates })}
      />
      {others.length > 0 && (
        <Typography color="text.secondary" sx={{ mt: 3 }}>
          It also expects {wording.list(others)}, which stay as they are.
        </Typography>
      )}
    </Box>
  )
}

type Weeks = NonNullable<Expectation['estimates']>

/** The weeks that must come out for an option. */
function ExpectedWeeks({
  weeks,
  place,
  document,
  names,
  onChange,
}: {
  weeks: Weeks
  place: string
  document: ModelDocument
  names: Names
  onChange(weeks: Weeks | undefined): void
}) {
  // Where an option has no weeks, none can come out.
  const estimated = document.estimates?.options ?? []
  const free = document.options.filter(
    ({ key }) => estimated.some(({ option }) => option === key) && !weeks.some(({ option }) => option === key),
  )
  return (
    <Stack gap={3} sx={{ mt: 4 }} alignItems="flex-start">
      {weeks.map(({ option, weeks: range }, i) => (
        <Stack key={i} direction="row" gap={3} flexWrap="wrap" alignItems="flex-start">
          <Typography sx={{ minWidth: 140, alignSelf: 'center', fontSize: '.875rem' }}>
            {names.option(option)} takes
          </Typography>
          <RangeFields
            labels={['Weeks, from', 'to']}
            min={0}
            value={range}
            place={`${place}/weeks/${option}`}
            onCommit={(next) => onChange(replacedAt(weeks, i, { option, weeks: next }))}
          />
          <Button
            size="small"
            onClick={() => onChange(weeks.length === 1 ? undefined : withoutAt(weeks, i))}
            aria-label={`Expect no weeks for ${names.option(option)}`}
          >
            Remove
          </Button>
        </Stack>
      ))}
      {free.length > 0 && (
        <Pick
          label="Weeks must come out for"
          value=""
          none="Choose an option"
          choices={free.map(({ key }) => ({ key, label: names.option(key) }))}
          width={220}
          onChange={(key) => {
            const found = estimated.find(({ option }) => option === key)
            if (found) onChange([...weeks, { option: key, weeks: found.weeks }])
          }}
        />
      )}
    </Stack>
  )
}
