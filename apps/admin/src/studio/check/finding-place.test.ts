import type { ModelDocument } from '@verdict/engine'
import { djangoOrNodejs } from '@verdict/starter-models'
import { expect, test } from 'vitest'
import { findingPlace } from './finding-place.ts'

const document = { ...djangoOrNodejs, rules: [{ key: 'live', effects: [] }] } as unknown as ModelDocument

test.each([
  ['ruleAlwaysFires', '/rules/0', 'rules/live/when'],
  ['ruleWithoutEffect', '/rules/0', 'rules/live/effects'],
  ['ruleRepeatsChoice', '/rules/0/effects/0', 'rules/live/effects/0'],
  ['ruleUntested', '/rules/0', 'rules/live'],
] as const)('%s at %s is mended at %s', (code, pointer, place) =>
  expect(findingPlace(document, { code, pointer })).toBe(place),
)
