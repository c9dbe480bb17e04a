import { Typography } from '@mui/material'
import type { Rule } from '@verdict/engine'
import { Empty } from '../ui/Empty.tsx'
import { freeKey } from '../models/slug.ts'
import { ConditionField } from './conditions/ConditionField.tsx'
import { useDraft } from './draft-context.ts'
import { Effects } from './fields/Effects.tsx'
import { Elements } from './fields/Elements.tsx'
import { LocalTextField } from './fields/LocalTextField.tsx'

/** What follows from answers together: when this, then that. */
export default function RulesTab() {
  const { document, edit, names } = useDraft()
  if (document.questions.length === 0)
    return (
      <Empty title="Nothing to make rules of yet.">
        <Typography>Rules say what follows from answers: begin with a question.</Typography>
      </Empty>
    )
  const taken = document.rules.map(({ key }) => key)
  const create = (): Rule => ({
    key: freeKey('rule', taken),
    description: { [document.defaultLocale]: 'New rule' },
    when: null,
    effects: [],
  })
  return (
    <Elements
      noun="rule"
      elements={document.rules}
      nameOf={({ key }) => names.rule(key)}
      onChange={(rules) => edit((now) => ({ ...now, rules }), 'rules')}
      create={create}
      copy={(rule) => ({ ...rule, key: freeKey(rule.key, taken) })}
      empty="Rules say what follows from several answers together, or what rules an option out."
    >
      {(rule, set) => (
        <>
          <LocalTextField
            label="Description"
            lines={2}
            value={rule.description}
            onChange={(description) => set({ ...rule, description })}
          />
          <ConditionField
            label="When"
            place={`rule:${rule.key}`}
            condition={rule.when}
            questions={document.questions}
            onChange={(when) => when !== undefined && set({ ...rule, when })}
          />
          <Effects label="Then" effects={rule.effects} onChange={(effects) => set({ ...rule, effects })} />
        </>
      )}
    </Elements>
  )
}
