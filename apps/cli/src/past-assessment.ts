import type { PastAssessment } from '@verdict/engine/review'
import { CommandError } from './command.ts'
import { answersIn, objectIn } from './json-files.ts'

/** Parses a past assessment from one line: winner and scores are members of it or of its recorded verdict. */
export function pastAssessmentIn(value: unknown): PastAssessment {
  const line = objectIn<unknown>(value, 'it must hold one object')
  const answers = answersIn(line.answers, 'its answers')
  const priorities = objectIn<number>(line.priorities ?? {}, 'its priorities must be one object')
  const verdict = objectIn<unknown>(line.verdict ?? {}, 'its verdict must be one object')
  const assessment = textIn(line.assessment ?? line.id, 'assessment')
  const source = textIn(line.source, 'source')
  return {
    ...(assessment !== undefined && { assessment }),
    ...(source !== undefined && { source }),
    answers,
    priorities,
    winner: winnerIn(line.winner === undefined ? verdict.winner : line.winner),
    scores: scoresIn(line.scores ?? scoresOf(verdict.ranking ?? [])),
  }
}

function winnerIn(winner: unknown): string | null {
  if (winner === undefined) throw new CommandError('it must hold the winner, or the verdict, that was recorded')
  if (winner !== null && typeof winner !== 'string')
    throw new CommandError('its winner must be the key of an option, or null')
  return winner
}

function scoresOf(ranking: unknown): { [option: string]: unknown } {
  if (!Array.isArray(ranking)) throw new CommandError('its verdict must hold its ranking as a list')
  return Object.fromEntries(
    ranking.map((ranked: { option?: unknown; score?: unknown } | null) => [String(ranked?.option), ranked?.score]),
  )
}

function scoresIn(value: unknown): { [option: string]: number } {
  const scores = objectIn<unknown>(value, 'its scores must be one object')
  if (Object.values(scores).some((score) => typeof score !== 'number'))
    throw new CommandError('its scores must be numbers')
  return scores as { [option: string]: number }
}

function textIn(value: unknown, name: string): string | undefined {
  if (value === undefined || value === null) return undefined
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  // The API stores the source of a client as an object.
  if (name === 'source') return JSON.stringify(value)
  throw new CommandError(`its ${name} must be a text`)
}
