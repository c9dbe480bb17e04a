import { z } from 'zod'

/**
 * Parts of replies that are sent as they were stored: models and verdicts. They are large, they were validated when they were stored, and one that an earlier
 * version stored is sent with all its members.
 */
export const sentAsItIs = z.registry()
