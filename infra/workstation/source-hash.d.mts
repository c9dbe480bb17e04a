export function sourceHash(workspace: string, root?: string): string
export function checkBuilds(workspaces: string[], root?: string): void
