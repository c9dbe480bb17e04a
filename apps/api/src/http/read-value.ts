import { MAX_PROBLEMS, type RequestProblem } from '@verdict/contracts'
import { at } from '@verdict/engine'
import { checkLimits } from '@verdict/engine/validate'
import type { z } from 'zod'

/** What a value holds, or what is wrong with it, and then what the rest holds where that was asked for. */
export interface Read {
  value: unknown
  problems: RequestProblem[]
}

/**
 * A value held against a schema, with everything that is wrong with it.
 *
 * @param readsRest whether the fields that are right are read where others are wrong
 */
export function readValue(schema: z.ZodType | undefined, given: unknown, readsRest = false): Read {
  if (!schema) return { value: undefined, problems: [] }
  // Nesting that would exhaust a stack and characters that cannot be stored are refused before anything walks the value.
  const limits = checkLimits(given)
  if (limits.length > 0) return { value: undefined, problems: limits.slice(0, ENOUGH) }
  const { success, data, error } = schema.safeParse(given)
  if (success) return { value: data, problems: [] }
  const problems = problemsOf(error.issues)
  return { value: readsRest ? schema.safeParse(withoutWrong(given, problems)).data : undefined, problems }
}

/** The field of a body that a problem is in. */
export const fieldOf = ({ pointer }: RequestProblem): string => pointer.split('/')[1] ?? ''

function withoutWrong(given: unknown, problems: RequestProblem[]): unknown {
  if (typeof given !== 'object' || given === null) return undefined
  const wrong = new Set(problems.map(fieldOf))
  return Object.fromEntries(Object.entries(given).filter(([name]) => !wrong.has(name)))
}

/** One more than is listed, so that the reply can say that there are more. */
const ENOUGH = MAX_PROBLEMS + 1

function problemsOf(issues: readonly z.core.$ZodIssue[]): RequestProblem[] {
  return issues
    .slice(0, ENOUGH)
    .flatMap(nearest)
    .flatMap((issue) => {
      const pointer = issue.path.reduce<string>((all, step) => at(all, String(step)), '')
      if (issue.code === 'unrecognized_keys')
        return issue.keys.slice(0, ENOUGH).map((key) => ({
          pointer: at(pointer, key),
          message: `${JSON.stringify(key)} is not expected here.`,
        }))
      return [{ pointer, message: issue.message }]
    })
}

/**
 * What is wrong with a value that may be one of several, none of which it is: what separates it from the one that it is nearest to, if there is
 * such a one.
 */
function nearest(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue]
  const [near = [], next = []] = [...issue.errors].sort((a, b) => a.length - b.length)
  if (near.length === 0 || near.length === next.length) return [issue]
  return near.flatMap((inner) => nearest({ ...inner, path: [...issue.path, ...inner.path] }))
}
