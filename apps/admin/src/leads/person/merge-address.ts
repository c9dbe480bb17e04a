/** The address at which leads are merged that a consultant chooses. */
export const mergeAddress = (ids: readonly string[]) =>
  `/leads/merge?${new URLSearchParams(ids.map((id) => ['id', id]))}`
