import type { ModelDocument } from '../document.ts'
import { canonicalJson } from '../maths/canonical-json.ts'
import { sha256 } from '../maths/sha256.ts'
import { utf8 } from '../maths/utf8.ts'

/** The name of a published document: SHA-256, hex, of its RFC 8785 canonical JSON. */
export const hash = (document: ModelDocument): string => sha256(utf8(canonicalJson(document)))
