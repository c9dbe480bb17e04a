import { Box, Stack, Typography } from '@mui/material'
import type { Rule } from '@verdict/engine'
import { useCallback, useMemo } from 'react'
import { Empty } from '../../ui/Empty.tsx'
import { ConditionField } from '../../conditions/ConditionField.tsx'
import { shareName } from '../../conditions/names.ts'
import { DRAWN } from '../../conditions/sample.ts'
import { useCounts } from '../../conditions/use-counts.ts'
import { copiedName } from '../document/copied-name.ts'
import type { Count } from '../../conditions/count.ts'
import { useDraft } from '../draft/draft-context.ts'
import { Effects } from '../effects/Effects.tsx'
import { Elements } from '../fields/Elements.tsx'
import { LocalTextField } from '../fields/LocalTextField.tsx'
import { RuleSide } from './RuleSide.tsx'
import { useKeys } from '../fields/use-keys.ts'

/** What follows from answers together: when this, then that. */
export default function RulesTab() {
  const { document, edit, names } = useDraft()
  const keys = useKeys('rules')
  const conditions = useMemo(() => document.rules.map(({ when }) => when), [document.rules])
  const countOf = useCounts(document, conditions)
  const hint = useCallback(({ when }: Rule) => <Share count={countOf(when)} />, [countOf])
  if (document.questions.length === 0)
    return (
      <Empty title="Nothing to make rules of yet.">
        <Typography>Rules say what follows from answers: begin with a question.</Typography>
      </Empty>
    )
  const put = (rule: Rule): string => {
    edit((now) => ({ ...now, rules: [...now.rules, rule] }))
    return rule.key
  }
  const create = (): Rule => ({
    key: keys.fresh(''),
    description: { [document.defaultLocale]: '' },
    when: null,
    effects: [],
  })
  function copied(rule: Rule): Rule {
    const description = copiedName(rule.description)
    return { ...rule, key: keys.fresh(names.text(description)), description }
  }
  return (
    <Elements
      list="rules"
      noun="rule"
      elements={document.rules}
      nameOf={({ description }) => names.text(description)}
      keyedBy={({ description }) => names.text(description)}
      onChange={(rules) => edit((now) => ({ ...now, rules }), 'rules')}
      add={() => put(create())}
      copy={(rule) => put(copied(rule))}
      hint={hint}
      empty="Rules say what follows from several answers together, or what rules an option out."
    >
      {(rule, set, leaveName) => (
        <Box
          sx={{
            display: 'grid',
            gap: 8,
            gridTemplateColumns: 'minmax(0, 1fr)',
            '@media (min-width: 1400px)': { gridTemplateColumns: 'minmax(0, 1fr) 300px' },
          }}
        >
          <Stack gap={5}>
            <LocalTextField
              label="Description"
              place={`rules/${rule.key}/description`}
              needed="A rule needs a description: results name it by that."
              lines={2}
              value={rule.description}
              onChange={(description) => set({ ...rule, description })}
              onLeave={(before) => leaveName(names.text(before))}
            />
            <ConditionField
              label="When"
              model={document}
              names={names}
              place={`rules/${rule.key}`}
              condition={rule.when}
              questions={document.questions}
              onChange={(when) => when !== undefined && set({ ...rule, when })}
            />
            <Effects
              label="Then"
              place={`rules/${rule.key}`}
              effects={rule.effects}
              onChange={(effects) => set({ ...rule, effects })}
            />
          </Stack>
          <RuleSide rule={rule} />
        </Box>
      )}
    </Elements>
  )
}

/** In what share of answers a rule is true; its place is kept until that is known, so that nothing in the list moves. */
const Share = ({ count }: { count: Count | undefined }) => (
  <Typography variant="caption" sx={{ flex: '0 0 48px', textAlign: 'end' }}>
    {count && shareName(count.drawn, DRAWN)}
  </Typography>
)
