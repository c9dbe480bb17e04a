/** Whether something stands in a dialog or a drawer, which Escape closes. */
export const isInDialog = (element: Element): boolean => element.closest('[role=dialog], .MuiModal-root') !== null
