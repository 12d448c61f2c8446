/** After "something" these say how it should be, and are in no name: "something simple for my mum". */
export const VAGUE: ReadonlySet<string> = new Set(
  'simple basic plain straightforward easy fancy special useful practical normal regular ordinary handy reliable sturdy robust'.split(
    ' ',
  ),
)
