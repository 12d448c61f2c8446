/** Drawings of computers and what stands beside them. */
import {
  circle,
  each,
  faded,
  GLASS,
  INK,
  PAPER,
  path,
  rect,
  SKY,
  STEEL,
  STEEL_DARK,
  stroke,
  turned,
  type Drawing,
} from './shapes.ts'

export const laptops: Drawing = (p) =>
  rect(102, 62, 196, 136, 12, p.dark) +
  rect(111, 71, 178, 118, 5, INK) +
  path('M111 189 L111 150 L165 112 L205 145 L240 120 L289 160 L289 189 Z', p.light) +
  circle(246, 98, 13, p.accent) +
  path('M70 204 L330 204 L346 236 Q348 246 336 246 L64 246 Q52 246 54 236 Z', p.body) +
  path('M98 211 L302 211 L310 228 L90 228 Z', p.dark) +
  path('M170 232 L230 232 L234 242 L166 242 Z', p.light) +
  rect(96, 197, 208, 8, 3, p.dark)

export const tablets: Drawing = (p) =>
  turned(
    -8,
    200,
    150,
    rect(120, 42, 150, 206, 16, p.dark) +
      rect(126, 42, 150, 206, 16, p.body) +
      rect(137, 54, 128, 182, 6, PAPER) +
      stroke('M158 190 C165 120 190 100 205 130 S225 190 245 110', p.body, 7) +
      stroke('M160 212 L240 212', STEEL, 4) +
      circle(160, 84, 12, p.accent),
  ) +
  turned(
    24,
    300,
    150,
    rect(293, 62, 13, 160, 6, PAPER) + rect(293, 62, 13, 34, 6, p.dark) + path('M293 222 L306 222 L299.5 242 Z', INK),
  )

export const monitors: Drawing = (p) =>
  path('M182 196 L218 196 L224 238 L176 238 Z', p.dark) +
  rect(138, 234, 124, 14, 7, p.body) +
  rect(74, 50, 252, 154, 12, p.body) +
  rect(83, 59, 234, 130, 5, INK) +
  rect(95, 72, 92, 104, 5, p.light) +
  rect(199, 72, 106, 46, 5, SKY) +
  rect(199, 128, 48, 48, 5, p.accent) +
  rect(257, 128, 48, 48, 5, PAPER) +
  each([0, 1, 2, 3], (row) => rect(105, 86 + row * 21, 72 - row * 12, 8, 4, PAPER))

export const keyboards: Drawing = (p) =>
  turned(
    -6,
    200,
    170,
    rect(46, 104, 308, 128, 16, p.dark) +
      rect(46, 98, 308, 126, 16, p.body) +
      each([0, 1, 2], (row) =>
        each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], (column) =>
          rect(
            60 + column * 28,
            110 + row * 28,
            23,
            22,
            5,
            row === 1 && column === 3 ? p.accent : column === 9 || (row === 2 && column === 0) ? p.light : PAPER,
          ),
        ),
      ) +
      rect(60, 194, 51, 20, 5, p.light) +
      rect(117, 194, 134, 20, 5, PAPER) +
      rect(257, 194, 79, 20, 5, p.light),
  )

export const mice: Drawing = (p) =>
  stroke('M200 74 C200 40 250 52 258 24', STEEL_DARK, 6) +
  path(
    'M200 66 C258 66 274 116 274 168 C274 222 242 252 200 252 C158 252 126 222 126 168 C126 116 142 66 200 66 Z',
    p.dark,
  ) +
  path(
    'M200 66 C252 66 266 116 266 164 C266 214 238 242 200 242 C162 242 134 214 134 164 C134 116 148 66 200 66 Z',
    p.body,
  ) +
  stroke('M136 150 Q200 168 264 150', p.dark, 4) +
  stroke('M200 68 L200 158', p.dark, 4) +
  rect(190, 92, 20, 46, 10, INK) +
  rect(195, 98, 10, 30, 5, p.accent) +
  faded(0.5, path('M152 100 C160 84 172 78 184 76 L184 140 Q162 138 148 134 C147 122 148 110 152 100 Z', p.light))

export const printers: Drawing = (p) =>
  rect(136, 40, 128, 90, 6, PAPER) +
  each([0, 1, 2], (row) => rect(152, 56 + row * 14, 96 - row * 22, 6, 3, STEEL)) +
  rect(78, 104, 244, 122, 18, p.body) +
  rect(78, 104, 244, 38, 18, p.dark) +
  rect(110, 176, 180, 18, 9, INK) +
  path('M128 186 L272 186 L290 250 L110 250 Z', PAPER) +
  path('M146 200 L254 200 L262 236 L138 236 Z', SKY) +
  path('M140 236 L176 210 L202 230 L224 214 L260 236 Z', p.body) +
  circle(290, 123, 6, p.accent) +
  rect(98, 118, 44, 10, 5, p.light)

export const routers: Drawing = (p) =>
  each([116, 200, 284], (x, index) => turned((index - 1) * 9, x, 190, rect(x - 7, 82, 14, 112, 7, p.dark))) +
  stroke('M164 66 A52 52 0 0 1 236 66', p.body, 8) +
  stroke('M142 46 A82 82 0 0 1 258 46', p.light, 8) +
  rect(70, 178, 260, 70, 20, p.body) +
  path('M70 214 H330 V228 Q330 248 310 248 H90 Q70 248 70 228 Z', p.dark) +
  each([0, 1, 2, 3], (index) => circle(110 + index * 24, 198, 6, index === 0 ? p.accent : p.light)) +
  rect(256, 193, 50, 10, 5, p.light)

export const ssds: Drawing = (p) =>
  turned(
    -10,
    200,
    150,
    rect(86, 66, 150, 174, 14, p.dark) +
      rect(92, 60, 150, 174, 14, p.body) +
      rect(108, 76, 118, 76, 8, p.light) +
      `<text x="167" y="128" font-family="system-ui, sans-serif" font-size="40" font-weight="800" text-anchor="middle" fill="${p.dark}">SSD</text>` +
      each([0, 1, 2], (row) => rect(108, 168 + row * 18, 84 - row * 20, 8, 4, p.light)),
  ) +
  turned(
    14,
    276,
    170,
    rect(246, 78, 62, 176, 6, '#1f7354') +
      each([0, 1, 2], (row) => rect(256, 92 + row * 46, 42, 36, 4, INK) + rect(262, 99 + row * 46, 22, 4, 2, STEEL)) +
      each([0, 1, 2, 3, 4, 5, 6], (pin) => rect(250 + pin * 8, 240, 5, 14, 1, '#f2b84b')),
  )

export const powerBanks: Drawing = (p) =>
  stroke('M200 74 C200 30 300 30 306 92 S330 150 316 176', STEEL_DARK, 7) +
  rect(303, 172, 26, 36, 6, PAPER) +
  rect(309, 206, 14, 14, 3, STEEL) +
  rect(128, 62, 144, 190, 26, p.dark) +
  rect(128, 56, 144, 188, 26, p.body) +
  rect(186, 60, 28, 10, 5, INK) +
  path('M212 92 L168 158 L196 158 L186 206 L234 136 L204 136 Z', p.accent) +
  each([0, 1, 2, 3], (index) => circle(170 + index * 20, 224, 5, index < 3 ? PAPER : p.dark)) +
  faded(0.35, rect(140, 72, 12, 146, 6, p.light))

export const smartphones: Drawing = (p) =>
  turned(
    12,
    240,
    150,
    rect(212, 44, 104, 206, 22, p.dark) +
      rect(208, 44, 104, 206, 22, p.body) +
      rect(220, 58, 48, 66, 16, p.dark) +
      circle(244, 76, 13, INK) +
      circle(244, 106, 13, INK) +
      circle(244, 76, 5, SKY) +
      circle(244, 106, 5, SKY) +
      circle(286, 72, 6, p.accent),
  ) +
  turned(
    -8,
    160,
    150,
    rect(100, 40, 108, 212, 22, INK) +
      rect(107, 47, 94, 198, 16, p.light) +
      path('M107 190 C130 150 160 200 201 150 L201 229 Q201 245 185 245 L123 245 Q107 245 107 229 Z', p.body) +
      rect(136, 53, 36, 10, 5, INK) +
      circle(168, 108, 18, p.accent) +
      rect(126, 214, 56, 12, 6, PAPER),
  )

export const smartwatches: Drawing = (p) =>
  path('M162 30 H238 L246 96 H154 Z', p.dark) +
  path('M154 204 H246 L238 274 H162 Z', p.dark) +
  each([0, 1, 2], (hole) => rect(188, 226 + hole * 14, 24, 5, 2, p.light)) +
  rect(126, 76, 148, 148, 42, p.body) +
  rect(274, 128, 12, 40, 6, p.dark) +
  rect(138, 88, 124, 124, 32, INK) +
  ring(200, 150, 44, '#3b4252', 10, 1) +
  ring(200, 150, 44, p.accent, 10, 0.72) +
  ring(200, 150, 28, '#3b4252', 9, 1) +
  ring(200, 150, 28, p.light, 9, 0.45) +
  circle(200, 150, 9, GLASS)

function ring(x: number, y: number, radius: number, color: string, width: number, share: number): string {
  const around = 2 * Math.PI * radius
  const dashes = `${(around * share).toFixed(1)} ${around.toFixed(1)}`
  return `<circle cx="${x}" cy="${y}" r="${radius}" fill="none" stroke="${color}" stroke-width="${width}" stroke-linecap="round" stroke-dasharray="${dashes}" transform="rotate(-90 ${x} ${y})"/>`
}

export const televisions: Drawing = (p) =>
  stroke('M112 218 L92 248', p.dark, 9) +
  stroke('M288 218 L308 248', p.dark, 9) +
  rect(42, 52, 316, 172, 10, p.body) +
  rect(50, 60, 300, 152, 4, SKY) +
  circle(278, 102, 24, '#ffd166') +
  path('M50 212 L50 170 L122 110 L190 176 L240 138 L350 198 L350 212 Z', '#2f7d6b') +
  path('M50 212 L50 190 C120 170 180 214 350 186 L350 212 Z', '#46a37f') +
  rect(182, 215, 36, 5, 2, p.light)

export const cameras: Drawing = (p) =>
  path('M150 96 L166 66 H234 L250 96 Z', p.dark) +
  rect(76, 92, 248, 150, 24, p.body) +
  rect(76, 128, 248, 78, 0, p.dark) +
  rect(96, 78, 40, 18, 6, STEEL) +
  rect(276, 82, 28, 14, 5, p.accent) +
  rect(184, 76, 32, 14, 4, GLASS) +
  circle(200, 168, 66, STEEL) +
  circle(200, 168, 58, INK) +
  circle(200, 168, 42, '#38455f') +
  circle(200, 168, 27, '#5b82c9') +
  circle(200, 168, 13, INK) +
  faded(0.8, circle(184, 150, 9, PAPER)) +
  circle(300, 112, 7, p.accent)
