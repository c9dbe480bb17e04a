import { z } from 'zod'

/**
 * What a reply holds as it was stored: models and verdicts. They are large, they were checked when they were kept, and one that an earlier
 * version kept is sent with everything that is in it.
 */
export const sentAsItIs = z.registry()
