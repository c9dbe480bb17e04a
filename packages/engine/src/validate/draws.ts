import { settingsOf } from '../decide/settings.ts'
import { limits } from '../document/limits.ts'
import type { Problem } from '../problem.ts'
import type { SoundDocument } from './sound-document.ts'

/**
 * Whether a verdict, and then all scenarios together, take more draws than there may be: each sample draws every weight and every rating,
 * so a large model with many samples would take minutes. Says how many would do.
 */
export function checkDraws(sound: SoundDocument, problems: Problem[]) {
  if (!sound.clean('/settings') || !sound.whole('options') || !sound.whole('criteria')) return
  const { options, criteria, scenarios } = sound.document
  const { samples } = settingsOf(sound.document.settings)
  const ratings = Math.max(options.length * criteria.length, 1)
  const model = `${options.length} options and ${criteria.length} criteria`
  const mostSamples = Math.floor(limits.draws / ratings)
  if (samples > mostSamples)
    problems.push({
      pointer: '/settings/samples',
      code: 'range',
      message: `${samples} are too many for ${model}: at most ${mostSamples}.`,
    })
  else if (sound.clean('/scenarios')) {
    const mostScenarios = Math.floor(limits.scenarioDraws / (samples * ratings))
    const fewer = Math.floor(limits.scenarioDraws / (scenarios.length * ratings))
    if (scenarios.length > mostScenarios)
      problems.push({
        pointer: '/scenarios',
        code: 'budget',
        message: `${scenarios.length} scenarios are too many for ${samples} samples, ${model}: at most ${mostScenarios}, or ${fewer} samples.`,
      })
  }
}
