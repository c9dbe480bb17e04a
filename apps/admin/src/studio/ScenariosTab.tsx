import { Box, Stack, Typography } from '@mui/material'
import { type Answer, type CoreVerdict, ownMember, type Question, type Scenario } from '@verdict/engine'
import { answered, type Names, printedLead, wordingIn } from '@verdict/wording'
import { NumberField } from '../ui/typing/NumberField.tsx'
import { copiedName } from './copied-name.ts'
import { useDraft } from './draft-context.ts'
import { Elements } from './fields/Elements.tsx'
import { LocalTextField } from './fields/LocalTextField.tsx'
import { Expectations } from './Expectations.tsx'
import { Pick } from './fields/Pick.tsx'
import { useKeys } from './use-keys.ts'
import { useScenarioResults } from './use-scenario-results.ts'

const wording = wordingIn('en')

/** Clients that one can imagine, and what the model must say to them: a failing one stops a publish. */
export default function ScenariosTab() {
  const { document, edit, names, model } = useDraft()
  const results = useScenarioResults(model)
  const keys = useKeys('scenarios')
  const put = (scenario: Scenario): string => {
    edit((now) => ({ ...now, scenarios: [...now.scenarios, scenario] }))
    return scenario.key
  }
  const create = (): Scenario => ({
    key: keys.fresh(''),
    description: { [document.defaultLocale]: '' },
    answers: {},
    expect: {},
  })
  function copied(scenario: Scenario): Scenario {
    const description = copiedName(scenario.description)
    return { ...scenario, key: keys.fresh(names.text(description)), description }
  }
  return (
    <Elements
      list="scenarios"
      noun="scenario"
      elements={document.scenarios}
      nameOf={({ description }) => names.text(description)}
      keyedBy={({ description }) => names.text(description)}
      onChange={(scenarios) => edit((now) => ({ ...now, scenarios }), 'scenarios')}
      add={() => put(create())}
      copy={(scenario) => put(copied(scenario))}
      empty="A scenario is a client one can imagine, with the answers they would give and what the verdict must be."
    >
      {(scenario, set, leaveName) => {
        const result = results?.find(({ key }) => key === scenario.key)
        return (
          <>
            <LocalTextField
              label="Who this is"
              needed="A scenario says who the client is."
              lines={2}
              value={scenario.description}
              onChange={(description) => set({ ...scenario, description })}
              onLeave={(before) => leaveName(names.text(before))}
            />
            {result && (
              <Typography
                sx={{
                  borderInlineStart: '3px solid',
                  borderColor: result.pass ? 'var(--accent)' : 'var(--fault)',
                  pl: 3,
                }}
              >
                <b>{wording.statement(result.verdict, names, answered(document, scenario.answers))}</b>
                {leadOf(result.verdict, names)}{' '}
                {result.pass ? 'As expected.' : result.reasons.map((reason) => wording.reason(reason, names)).join(' ')}
              </Typography>
            )}
            <Answers scenario={scenario} set={set} />
            <Expectations
              place={`scenarios/${scenario.key}/expect`}
              expect={scenario.expect}
              set={(expect) => set({ ...scenario, expect })}
            />
          </>
        )
      }}
    </Elements>
  )
}

/** Such as " Lead 1.96.", or nothing where there is no second option. */
function leadOf({ ranking: [first, second] }: Pick<CoreVerdict, 'ranking'>, { settings }: Names): string {
  if (!first || !second) return ''
  const { lead, decimals } = printedLead(first, second, settings.tie)
  return ` Lead ${wording.points(lead, decimals)}.`
}

function Answers({ scenario, set }: { scenario: Scenario; set(changed: Scenario): void }) {
  const { document, names } = useDraft()
  function answer(key: string, value: Answer | undefined) {
    const { [key]: _, ...others } = scenario.answers
    set({ ...scenario, answers: value === undefined ? others : { ...others, [key]: value } })
  }
  return (
    <Box>
      <Typography variant="h6" component="h3" sx={{ mb: 2 }}>
        Answers
      </Typography>
      {document.questions.map((question) => (
        <Box
          key={question.key}
          sx={{
            display: 'grid',
            gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(0, 1fr) 240px' },
            gap: 3,
            alignItems: 'center',
            borderTop: '1px solid var(--rule-faint)',
            py: 2,
          }}
        >
          <Typography sx={{ fontSize: '.875rem' }}>{names.question(question.key)}</Typography>
          <AnswerField
            question={question}
            place={`scenarios/${scenario.key}/answers/${question.key}`}
            value={ownMember(scenario.answers, question.key)}
            onChange={(value) => answer(question.key, value)}
          />
        </Box>
      ))}
    </Box>
  )
}

function AnswerField({
  question,
  place,
  value,
  onChange,
}: {
  question: Question
  place: string
  value: Answer | undefined
  onChange(value: Answer | undefined): void
}) {
  const { names } = useDraft()
  const choices = (question.choices ?? []).map(({ key }) => ({ key, label: names.choice(question.key, key) }))
  if (question.type === 'number' && (value === undefined || value === null || typeof value === 'number'))
    return (
      <NumberField
        label="Not answered if empty"
        optional
        min={question.min}
        max={question.max}
        place={place}
        value={value ?? undefined}
        onCommit={onChange}
      />
    )
  if (question.type === 'multi') {
    const chosen = Array.isArray(value) ? value : []
    // Choices that no longer exist stay until they are taken out.
    const gone = chosen.filter((each) => !choices.some(({ key }) => key === each))
    const all = [...choices, ...gone.map((key) => ({ key, label: `${key} (not in the model)` }))]
    return (
      <Stack>
        {all.map(({ key, label }) => (
          <label key={key} style={{ fontSize: '.875rem' }}>
            <input
              type="checkbox"
              checked={chosen.includes(key)}
              onChange={() => {
                const next = all
                  .map((each) => each.key)
                  .filter((each) => (each === key ? !chosen.includes(each) : chosen.includes(each)))
                onChange(next.length === 0 ? undefined : next)
              }}
            />{' '}
            {label}
          </label>
        ))}
      </Stack>
    )
  }
  // What does not fit the question is shown as it is, so that it can be mended.
  const said = typeof value === 'boolean' ? (value ? 'yes' : 'no') : value
  const shown = said === undefined || said === null ? '' : String(said)
  return (
    <Pick
      label="Answer"
      none="Not answered"
      value={shown}
      choices={choices}
      width={240}
      onChange={(key) => onChange(key === '' ? undefined : question.type === 'boolean' ? key === 'yes' : key)}
    />
  )
}
