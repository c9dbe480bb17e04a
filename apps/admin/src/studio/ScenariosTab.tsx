import { Box, Stack, Typography } from '@mui/material'
import { type Answer, type Expectation, ownMember, type Question, type Scenario } from '@verdict/engine'
import { wordingIn } from '@verdict/wording'
import { freeKey } from '../models/slug.ts'
import { useDraft } from './draft-context.ts'
import { Elements } from './fields/Elements.tsx'
import { LocalTextField } from './fields/LocalTextField.tsx'
import { NumberField } from './fields/NumberField.tsx'
import { Pick } from './fields/Pick.tsx'
import { compact } from './lists.ts'
import { useScenarioResults } from './use-scenario-results.ts'

const wording = wordingIn('en')

/** Clients that one can imagine, and what the model must say to them: a failing one stops a publish. */
export default function ScenariosTab() {
  const { document, edit, names, model } = useDraft()
  const results = useScenarioResults(model)
  const taken = document.scenarios.map(({ key }) => key)
  return (
    <Elements
      noun="scenario"
      elements={document.scenarios}
      nameOf={({ key }) => names.scenario(key)}
      onChange={(scenarios) => edit((now) => ({ ...now, scenarios }), 'scenarios')}
      create={() => ({
        key: freeKey('scenario', taken),
        description: { [document.defaultLocale]: 'A client' },
        answers: {},
        expect: {},
      })}
      copy={(scenario) => ({ ...scenario, key: freeKey(scenario.key, taken) })}
      empty="A scenario is a client one can imagine, with the answers they would give and what the verdict must be."
    >
      {(scenario, set) => {
        const result = results?.find(({ key }) => key === scenario.key)
        return (
          <>
            <LocalTextField
              label="Who this is"
              lines={2}
              value={scenario.description}
              onChange={(description) => set({ ...scenario, description })}
            />
            {result && (
              <Typography
                sx={{
                  borderInlineStart: '3px solid',
                  borderColor: result.pass ? 'var(--accent)' : 'var(--fault)',
                  pl: 3,
                }}
              >
                <b>{wording.statement(result.verdict, names)}</b>
                {result.verdict.margin !== null && ` Lead ${wording.points(result.verdict.margin)}.`}{' '}
                {result.pass ? 'As expected.' : result.reasons.map((reason) => wording.reason(reason, names)).join(' ')}
              </Typography>
            )}
            <Answers scenario={scenario} set={set} />
            <Expectations expect={scenario.expect} set={(expect) => set({ ...scenario, expect })} />
          </>
        )
      }}
    </Elements>
  )
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
  value,
  onChange,
}: {
  question: Question
  value: Answer | undefined
  onChange(value: Answer | undefined): void
}) {
  const { names } = useDraft()
  const choices = (question.choices ?? []).map(({ key }) => ({ key, label: names.choice(question.key, key) }))
  if (question.type === 'number')
    return (
      <NumberField
        label="Not answered if empty"
        optional
        min={question.min ?? 0}
        max={question.max ?? 0}
        value={typeof value === 'number' ? value : undefined}
        onChange={onChange}
      />
    )
  if (question.type === 'multi') {
    const chosen = Array.isArray(value) ? value : []
    return (
      <Stack>
        {choices.map(({ key, label }) => (
          <label key={key} style={{ fontSize: '.875rem' }}>
            <input
              type="checkbox"
              checked={chosen.includes(key)}
              onChange={() => {
                const next = choices
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
  const shown = typeof value === 'boolean' ? (value ? 'yes' : 'no') : typeof value === 'string' ? value : ''
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

const strengths = [
  { key: 'clear', label: 'Clear' },
  { key: 'leaning', label: 'Leaning' },
  { key: 'tooClose', label: 'Too close to call' },
]
const statuses = [
  { key: 'ranked', label: 'There is a ranking' },
  { key: 'notEnoughAnswers', label: 'Not enough answers' },
  { key: 'noneFits', label: 'Nothing fits' },
]

function Expectations({ expect, set }: { expect: Expectation; set(expect: Expectation): void }) {
  const { document, names } = useDraft()
  const options = document.options.map(({ key }) => ({ key, label: names.option(key) }))
  const change = (changed: Partial<Expectation>) => set(compact({ ...expect, ...changed }))
  const others = (['excluded', 'notWinner', 'caveats', 'caseStudies', 'estimates'] as const).filter(
    (name) => expect[name] !== undefined,
  )
  return (
    <Box>
      <Typography variant="h6" component="h3" sx={{ mb: 3 }}>
        What must come out
      </Typography>
      <Stack direction="row" gap={3} flexWrap="wrap" alignItems="flex-start">
        <Pick
          label="Outcome"
          none="Whatever"
          value={expect.status}
          choices={statuses}
          onChange={(status) => change({ status: (status || undefined) as Expectation['status'] })}
        />
        <Pick
          label="Winner"
          none="Whoever"
          value={expect.winner}
          choices={options}
          width={150}
          onChange={(winner) => change({ winner: winner || undefined })}
        />
        <Pick
          label="Strength"
          none="Whatever"
          value={expect.strength}
          choices={strengths}
          width={150}
          onChange={(strength) => change({ strength: (strength || undefined) as Expectation['strength'] })}
        />
        <NumberField
          label="Lead at least"
          optional
          value={expect.minMargin}
          onChange={(minMargin) => change({ minMargin })}
          sx={{ width: 120 }}
        />
        <Pick
          label="Must not win"
          none="Nobody in particular"
          value={expect.notWinner?.[0]}
          choices={options}
          width={170}
          onChange={(option) => change({ notWinner: option ? [option] : undefined })}
        />
        <Pick
          label="Must be ruled out"
          none="Nobody in particular"
          value={expect.excluded?.[0]}
          choices={options}
          width={170}
          onChange={(option) => change({ excluded: option ? [option] : undefined })}
        />
      </Stack>
      {others.some((name) => ['caveats', 'caseStudies', 'estimates'].includes(name)) && (
        <Typography color="text.secondary" sx={{ mt: 3 }}>
          It also expects{' '}
          {wording.list(
            others
              .filter((name) => ['caveats', 'caseStudies', 'estimates'].includes(name))
              .map(
                (name) =>
                  ({
                    caveats: 'certain remarks',
                    caseStudies: 'certain case studies',
                    estimates: 'certain weeks',
                    excluded: '',
                    notWinner: '',
                  })[name],
              ),
          )}
          , which stay as they are.
        </Typography>
      )}
    </Box>
  )
}
