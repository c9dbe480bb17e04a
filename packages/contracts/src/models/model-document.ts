import { type ModelDocument, stepsOf } from '@verdict/engine'
import { validateShape } from '@verdict/engine/validate'
import { z } from 'zod'
import { MAX_PROBLEMS } from '../problem-details.ts'
import { sentAsItIs } from '../sent-as-it-is.ts'

/** A `verdict.model/1` document of the right shape. The shape itself is the engine's; its JSON Schema is printed by `verdict schema`. */
export const modelDocument = z
  .custom<ModelDocument>()
  .superRefine((value, context) => {
    // One more than is listed, so that the reply can say that there are more.
    for (const { pointer, message } of validateShape(value).slice(0, MAX_PROBLEMS + 1))
      context.addIssue({ code: 'custom', message, path: stepsOf(pointer) })
  })
  .meta({ id: 'ModelDocument', type: 'object', description: 'A verdict.model/1 document' })

sentAsItIs.add(modelDocument)
