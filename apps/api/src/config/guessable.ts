/** Letters after which a text that repeats itself holds nothing new. */
const LONGEST_PERIOD = 16
const FEWEST_LETTERS = 8

/** Whether a key is made by rule and not by chance: of few letters, of one part over and over, or of letters in a row. */
export function isGuessable(key: string): boolean {
  if (new Set(key).size < FEWEST_LETTERS) return true
  const period = (key + key).indexOf(key, 1)
  return period <= LONGEST_PERIOD || repeatsWithin(key) || rowsIn(key) > key.length / 2
}

/** Whether a key repeats a short part over and over; the last repetition may be incomplete. */
function repeatsWithin(key: string): boolean {
  for (let period = 1; period <= LONGEST_PERIOD; period++)
    if ([...key].every((letter, i) => i < period || letter === key[i - period])) return true
  return false
}

/** How many letters follow the one before as in the alphabet or on a row of digits, or are the same. */
function rowsIn(key: string): number {
  let rows = 0
  for (let i = 1; i < key.length; i++) if (Math.abs(key.charCodeAt(i) - key.charCodeAt(i - 1)) <= 1) rows++
  return rows
}
