/** What a document may hold at most, so that hostile ones are refused in bounded time. */
export const limits = {
  bytes: 1024 * 1024,
  /** Levels of nesting in the whole document; a condition at its own limit fits in. */
  levels: 100,
  options: 64,
  criteria: 256,
  questions: 512,
  rules: 2000,
  /** Of one question. */
  choices: 2000,
  scenarios: 1000,
  samples: 100_000,
  /** Samples × options × criteria: the largest model there may be, at the usual number of samples. Some 2 s. */
  draws: 64 * 256 * 10_000,
  /** The same × scenarios: what it takes to publish. Ten scenarios of the largest model, some 20 s. */
  scenarioDraws: 10 * 64 * 256 * 10_000,
  /** Languages of one document. */
  locales: 100,
  /** Characters of a text in one language. */
  text: 20_000,
  /** Characters of a name or label, such as an option's name. */
  name: 500,
  /** Characters of a web address. */
  address: 2000,
}
