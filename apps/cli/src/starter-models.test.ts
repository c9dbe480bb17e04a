import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Fairness, Finding, ScenarioResult } from '@verdict/engine/review'
import { starterModels } from '@verdict/starter-models'
import { describe, expect, test } from 'vitest'
import { MAIN } from './testing/spawned.ts'

/** What ships is checked as anybody's model would be: as a file, with the commands that the guide names. */
function verdict(command: string, slug: string) {
  const file = fileURLToPath(import.meta.resolve(`@verdict/starter-models/${slug}.json`))
  const { status, stdout } = spawnSync('node', [MAIN, command, file], { encoding: 'utf8' })
  return { status, reply: JSON.parse(stdout) as unknown }
}

describe.each(starterModels.map(({ slug }) => slug))('%s, as a file', (slug) => {
  test('is valid', () => {
    expect(verdict('validate', slug)).toEqual({ status: 0, reply: { valid: true, errors: [] } })
  })

  test('has nothing that lint doubts', () => {
    const { status, reply } = verdict('lint', slug)
    // Findings of severity info are accepted, such as choices without a scenario.
    const doubtful = (reply as Finding[]).filter(({ severity }) => severity !== 'info')
    expect([status, doubtful]).toEqual([0, []])
  })

  test('meets what its scenarios expect', () => {
    const { status, reply } = verdict('scenarios', slug)
    const failing = (reply as ScenarioResult[]).filter(({ pass }) => !pass)
    expect([status, failing]).toEqual([0, []])
  })

  test('lets no option win more than 60 of 100 random clients', () => {
    const { options } = verdict('fairness', slug).reply as Fairness
    for (const { option, wins } of options) expect(wins, option).toBeLessThanOrEqual(0.6)
  })
})
