import type { CoreVerdict } from '@verdict/engine'
import { STATUSES, STRENGTHS } from '@verdict/engine/validate'
import { z } from 'zod'
import { sentAsItIs } from '../sent-as-it-is.ts'
import { localText } from '../values.ts'

const option = z.string().meta({ description: "An option's key" })
const points = z.number().meta({ description: 'Unrounded' })
const source = z
  .templateLiteral([z.enum(['answer', 'rule']), ':', z.string()])
  .meta({ description: '`answer:<question>` or `rule:<rule>`: where an effect came from' })
const span = (unit: string) =>
  z.tuple([z.number(), z.number()]).meta({ description: `${unit}: the least and the most` })

/** The core of a verdict: what is stored and sent. The engine's documentation defines it. */
export const coreVerdict: z.ZodType<CoreVerdict, CoreVerdict> = z
  .object({
    engine: z.int().meta({ description: 'Raised when a change of the engine could alter a number or a strength' }),
    status: z.enum(STATUSES),
    winner: option.nullable(),
    strength: z.enum(STRENGTHS).nullable(),
    ranking: z
      .array(
        z.object({
          option,
          score: points.meta({ description: '0 to 100, unrounded' }),
          gap: points.meta({ description: 'Points behind the first' }),
          contributions: z
            .record(z.string(), points)
            .meta({ description: 'Points by criterion; they add up to the score' }),
        }),
      )
      .meta({ description: 'Best first' }),
    excluded: z.array(z.object({ option, reasons: z.array(z.object({ source, reason: localText })) })),
    margin: points
      .nullable()
      .meta({ description: "The winner's lead over the second in points; null with one option left" }),
    robustness: z
      .object({
        samples: z.int(),
        acceptability: z
          .record(z.string(), z.array(z.number()))
          .meta({ description: 'By option: the share of samples at each rank, first rank first' }),
      })
      .nullable(),
    estimates: z.array(z.object({ option, weeks: span('Weeks'), cost: span('Cost'), currency: z.string() })),
    caseStudies: z.array(z.string()).meta({ description: 'Keys' }),
    caveats: z.array(
      z.object({
        source,
        option: option.exactOptional(),
        nextStep: z.literal(true).exactOptional().meta({ description: 'The remark is what to do next' }),
        text: localText,
      }),
    ),
    baseWeights: z
      .literal(true)
      .exactOptional()
      .meta({ description: "All weights had come to 0, so the model's own were used" }),
  })
  .meta({ id: 'CoreVerdict', description: 'The core of a verdict' }) as never

sentAsItIs.add(coreVerdict)
