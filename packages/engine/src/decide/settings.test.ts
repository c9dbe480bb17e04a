import { describe, expect, test } from 'vitest'
import type { ModelSettings } from '../document.ts'
import { model } from '../../testing/model.ts'
import { compile } from './model.ts'
import { settingsOf } from './settings.ts'

/** As the specification of the model document lists them. */
const defaults = { tie: 2, uncertainty: 0.25, samples: 10_000, clear: 0.9, leaning: 0.7, priorities: { max: 3 } }

describe('settings that a document leaves open', () => {
  test('all of them', () => {
    expect(settingsOf(undefined)).toEqual(defaults)
    expect(settingsOf({})).toEqual(defaults)
  })
  test.each<ModelSettings>([
    { tie: 0 },
    { uncertainty: 0 },
    { samples: 1 },
    { clear: 1 },
    { leaning: 0.5 },
    { priorities: { max: 5 } },
    { priorities: null },
  ])('all but %j', (own) => {
    expect(settingsOf(own)).toEqual({ ...defaults, ...own })
  })
  test('are never written into the document', () => {
    const document = model()
    expect(compile(document).settings).toEqual(defaults)
    expect(document.settings).toBeUndefined()
  })
  test('are not shared: what one caller changes is not another default', () => {
    const first = settingsOf({})
    first.tie = 99
    expect(settingsOf({}).tie).toBe(2)
  })
})
