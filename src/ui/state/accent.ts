/** The shop's colour in place of ours: on what is pressed, and in the tints beside it. */

/** What the shop's page asks for wins over what its profile says. Null, or what is no colour, leaves that to the other. */
const asked: Record<'page' | 'profile', string | null> = { page: null, profile: null }

/** Takes on a colour that one of them asks for. */
export function applyAccent(from: 'page' | 'profile', color: string | null): void {
  asked[from] = color !== null && CSS.supports('color', color) ? color : null
  paint(asked.page ?? asked.profile)
}

function paint(accent: string | null): void {
  const { style } = document.documentElement
  const isColor = accent !== null && CSS.supports('color', 'oklch(from red l c h)')
  const values: Record<string, string> = {
    // As a text on our grounds: as dark, or as light, as reading asks for.
    '--pine': `light-dark(oklch(from ${accent} min(l, 0.5) c h), oklch(from ${accent} max(l, 0.78) min(c, 0.13) h))`,
    '--pine-deep': `light-dark(oklch(from ${accent} min(l, 0.42) c h), oklch(from ${accent} max(l, 0.84) min(c, 0.11) h))`,
    '--on-pine': `light-dark(#fff, #10150f)`,
    '--pine-wash': `light-dark(oklch(from ${accent} 0.95 min(c, 0.03) h), oklch(from ${accent} 0.31 min(c, 0.04) h))`,
  }
  for (const [name, value] of Object.entries(values)) {
    if (isColor) style.setProperty(name, value)
    else style.removeProperty(name)
  }
}
