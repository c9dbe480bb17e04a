/**
 * Ids below and above all others. Compared together with its id, the assessments of a version are a range of the index of versions and ids;
 * where only the version is asked for, the ids of all versions may be read instead, those of other versions among them.
 */
export const FIRST_ID = '00000000-0000-0000-0000-000000000000'
export const LAST_ID = 'ffffffff-ffff-ffff-ffff-ffffffffffff'
