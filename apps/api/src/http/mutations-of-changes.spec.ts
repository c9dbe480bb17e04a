import { operations } from '../../test/operations.ts'
import { tryEverything } from '../../test/try-everything.ts'

tryEverything(operations.filter(({ method }) => method !== 'GET' && method !== 'POST'))
