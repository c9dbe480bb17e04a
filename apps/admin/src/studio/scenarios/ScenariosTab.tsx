import { Box, Button, Typography } from '@mui/material'
import { type Answer, type CoreVerdict, type Expectation, ownMember, type Scenario } from '@verdict/engine'
import { answered, type Names, printedLead, wordingIn } from '@verdict/wording'
import { useLatest } from '../../ui/use-latest.ts'
import { AnswerRow } from './AnswerRow.tsx'
import { copiedName } from '../document/copied-name.ts'
import { useDraft } from '../draft/draft-context.ts'
import { Elements } from '../fields/Elements.tsx'
import { LocalTextField } from '../fields/LocalTextField.tsx'
import { Expectations } from './Expectations.tsx'
import { useKeys } from '../fields/use-keys.ts'
import { expectsNothing } from './passed.ts'
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
        const isOpen = expectsNothing(scenario)
        return (
          <>
            <LocalTextField
              label="Who this is"
              place={`scenarios/${scenario.key}/description`}
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
                  borderColor: isOpen ? 'var(--rule-control)' : result.pass ? 'var(--accent)' : 'var(--error)',
                  pl: 3,
                }}
              >
                <b>{wording.statement(result.verdict, names, answered(document, scenario.answers))}</b>
                {leadOf(result.verdict, names)}{' '}
                {isOpen
                  ? 'Nothing is expected of it yet.'
                  : result.pass
                    ? 'As expected.'
                    : result.reasons.map((reason) => wording.reason(reason, names)).join(' ')}
              </Typography>
            )}
            <Answers scenario={scenario} set={set} />
            <Expectations
              place={`scenarios/${scenario.key}/expect`}
              expect={scenario.expect}
              set={(expect) => set({ ...scenario, expect })}
            />
            {result && isOpen && (
              <Button
                variant="outlined"
                sx={{ alignSelf: 'flex-start' }}
                onClick={() => set({ ...scenario, expect: expectationOf(result.verdict) })}
              >
                Expect what it says now
              </Button>
            )}
          </>
        )
      }}
    </Elements>
  )
}

/** Who wins, or that it is too close, and then no winner is named: how far ahead may change as the model is tuned. */
function expectationOf({ status, winner, strength }: CoreVerdict): Expectation {
  if (strength === 'tooClose') return { status, strength }
  return { status, ...(winner !== null && { winner }) }
}

/** Such as " Lead 1.96.", or nothing where there is no second option. */
function leadOf({ ranking: [first, second] }: Pick<CoreVerdict, 'ranking'>, { settings }: Names): string {
  if (!first || !second) return ''
  const { lead, decimals } = printedLead(first, second, settings.tie)
  return ` Lead ${wording.points(lead, decimals)}.`
}

function Answers({ scenario, set }: { scenario: Scenario; set(changed: Scenario): void }) {
  const { document, names } = useDraft()
  const answer = useLatest((key: string, value: Answer | undefined) => {
    const { [key]: _, ...others } = scenario.answers
    set({ ...scenario, answers: value === undefined ? others : { ...others, [key]: value } })
  })
  return (
    <Box>
      <Typography variant="h6" component="h3" sx={{ mb: 2 }}>
        Answers
      </Typography>
      {document.questions.map((question) => (
        <AnswerRow
          key={question.key}
          question={question}
          name={names.question(question.key)}
          place={`scenarios/${scenario.key}/answers/${question.key}`}
          value={ownMember(scenario.answers, question.key)}
          onChange={answer}
          names={names}
        />
      ))}
    </Box>
  )
}
