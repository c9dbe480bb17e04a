/** A wait, a tenth longer or shorter by chance: what an outage has held up does not come back all at once. */
export const spread = (seconds: number): number => seconds * (0.9 + Math.random() * 0.2)
