const lengthOf = (list: string) => `coalesce(json_array_length(core.${list}), 0)`

/** The parts of a stored verdict, read once. SQL, to be joined to a row that is called `past`. */
export const CORE = `json_to_record(past.verdict) as core
  (robustness json, ranking json, estimates json, "caseStudies" json, caveats json, excluded json, "baseWeights" boolean)`

/** The outline of an assessment, of which the parts of its verdict are joined. SQL. */
export const OUTLINE = `json_build_object(
  'strength', past.strength,
  'hasWinner', past.winner is not null,
  'hasRobustness', coalesce(json_typeof(core.robustness) <> 'null', false),
  'ranked', ${lengthOf('ranking')},
  'estimates', ${lengthOf('estimates')},
  'remarks', ${lengthOf('caveats')} + ${lengthOf('excluded')} + coalesce(core."baseWeights", false)::int,
  'priorities', (select count(*)::int from jsonb_object_keys(past.priorities)),
  'caseStudies', coalesce(core."caseStudies", '[]')
)`
