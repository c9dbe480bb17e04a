/** Between which numbers another lies. */
export interface Limits {
  min?: number
  max?: number
}
