/** Marks a test of what does not depend on how wide the window is: it runs at one width. */
export const ANY_WIDTH = { tag: '@any-width' } as const
