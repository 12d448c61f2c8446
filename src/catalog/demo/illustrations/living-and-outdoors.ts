/** Drawings of furniture, outdoor gear, sport, family and tools. */
import {
  circle,
  each,
  faded,
  INK,
  PAPER,
  path,
  rect,
  STEEL,
  STEEL_DARK,
  stroke,
  turned,
  type Drawing,
} from './shapes.ts'

export const officeChairs: Drawing = (p) =>
  stroke('M200 196 V232', STEEL_DARK, 12) +
  stroke('M200 228 L134 246 M200 228 L266 246 M200 228 V250', INK, 9) +
  circle(132, 250, 8, INK) +
  circle(268, 250, 8, INK) +
  circle(200, 254, 8, INK) +
  stroke('M132 132 V176 H152 M268 132 V176 H248', INK, 9) +
  rect(114, 122, 44, 13, 6, p.dark) +
  rect(242, 122, 44, 13, 6, p.dark) +
  path('M150 52 Q150 34 168 34 H232 Q250 34 250 52 L258 150 Q258 164 244 164 H156 Q142 164 142 150 Z', p.body) +
  each([0, 1, 2, 3], (row) => stroke(`M${160 - row * 1.5} ${58 + row * 25} H${240 + row * 1.5}`, p.light, 5)) +
  path('M136 172 Q136 162 148 162 H252 Q264 162 264 172 L272 190 Q274 204 258 204 H142 Q126 204 128 190 Z', p.dark) +
  path('M136 172 Q136 162 148 162 H252 Q264 162 264 172 L268 184 H132 Z', p.body)

export const mattresses: Drawing = (p) =>
  path('M54 190 L128 122 H346 L330 190 Z', PAPER) +
  path('M54 190 H330 V236 Q330 248 318 248 H66 Q54 248 54 236 Z', p.body) +
  path('M330 190 L346 122 V172 Q346 180 342 190 L330 240 Z', p.dark) +
  rect(54, 212, 276, 9, 0, p.light) +
  each([0, 1, 2], (row) => stroke(`M${84 + row * 24} ${172 - row * 20} H${326 + row * 5}`, '#d4dce6', 3)) +
  path('M150 128 Q142 98 176 100 H230 Q252 100 246 128 Q244 140 232 140 H164 Q152 140 150 128 Z', p.light) +
  path('M252 128 Q248 98 276 100 H322 Q342 102 336 128 Q334 140 322 140 H264 Q254 140 252 128 Z', p.light) +
  each([0, 1, 2, 3, 4, 5], (index) => circle(80 + index * 46, 232, 4, p.dark))

export const backpacks: Drawing = (p) =>
  stroke('M174 58 C174 26 226 26 226 58', p.dark, 10) +
  rect(88, 130, 34, 96, 16, p.dark) +
  rect(278, 130, 34, 96, 16, p.dark) +
  path('M112 118 Q112 48 200 48 Q288 48 288 118 V226 Q288 250 264 250 H136 Q112 250 112 226 Z', p.body) +
  path('M112 118 Q112 48 200 48 Q288 48 288 118 L288 124 Q200 148 112 124 Z', p.light) +
  rect(134, 160, 132, 76, 18, p.dark) +
  rect(140, 166, 120, 64, 14, p.body) +
  stroke('M146 184 H254', p.dark, 5) +
  rect(232, 181, 9, 22, 4, p.accent) +
  rect(186, 118, 28, 30, 6, p.accent) +
  faded(0.6, rect(128, 96, 9, 50, 4, PAPER))

export const waterBottles: Drawing = (p) =>
  stroke('M200 34 m-24 22 a24 24 0 0 1 48 0', p.dark, 9) +
  rect(170, 46, 60, 40, 10, INK) +
  rect(178, 84, 44, 14, 4, STEEL) +
  path('M178 96 H222 Q252 110 252 140 V230 Q252 252 230 252 H170 Q148 252 148 230 V140 Q148 110 178 96 Z', p.body) +
  path('M222 96 Q252 110 252 140 V230 Q252 252 230 252 H214 Q232 240 232 220 V140 Q232 112 210 96 Z', p.dark) +
  rect(160, 132, 10, 84, 5, p.light) +
  path('M192 150 C216 176 216 196 196 200 C174 198 174 176 192 150 Z', p.accent)

export const runningShoes: Drawing = (p) =>
  path('M62 222 Q58 210 64 202 H332 Q350 210 348 226 Q346 246 322 246 H96 Q68 246 62 222 Z', PAPER) +
  path('M62 232 Q66 250 96 250 H322 Q346 250 348 230 Z', p.accent) +
  path(
    'M68 206 C58 172 66 128 82 106 Q94 100 104 112 C120 136 150 132 162 100 L180 92 C214 138 250 164 304 174 C336 180 344 196 340 212 H76 Q70 212 68 206 Z',
    p.body,
  ) +
  path('M68 206 C62 182 62 150 70 128 C92 150 104 178 104 212 H76 Q70 212 68 206 Z', p.dark) +
  path('M282 170 L304 174 C336 180 344 196 340 212 H292 C270 204 270 186 282 170 Z', p.light) +
  stroke('M176 116 L204 100 M194 134 L222 118 M214 150 L242 134', PAPER, 7) +
  stroke('M128 196 L158 150 M156 200 L186 160 M184 203 L210 170', p.light, 8)

export const tents: Drawing = (p) =>
  circle(308, 66, 20, '#ffe9a8') +
  path('M60 246 C90 140 140 76 200 58 C260 76 310 140 340 246 Z', p.body) +
  path('M200 58 C260 76 310 140 340 246 H262 C254 160 232 96 200 58 Z', p.dark) +
  path('M200 58 C172 100 150 170 146 246 H230 C232 170 220 110 200 58 Z', p.light) +
  path('M194 92 C176 140 168 194 166 246 H208 C208 190 204 138 194 92 Z', INK) +
  path('M208 246 C208 190 204 138 194 92 C214 140 226 196 228 246 Z', p.accent) +
  stroke('M60 246 L36 258 M340 246 L364 258', STEEL_DARK, 4) +
  path('M28 250 H372 V258 Q200 266 28 258 Z', '#7fae7a')

export const yogaMats: Drawing = (p) =>
  path('M150 196 L360 196 L330 250 H120 Z', p.light) +
  path('M120 250 H330 L328 256 H118 Z', p.dark) +
  path('M98 130 H298 A60 60 0 0 1 298 250 H98 Z', p.body) +
  path('M98 210 H298 Q330 210 350 190 A60 60 0 0 1 298 250 H98 Z', p.dark) +
  circle(98, 190, 60, p.dark) +
  circle(98, 190, 53, p.light) +
  stroke('M98 190 m-6 0 a8 8 0 1 1 12 6 a18 18 0 1 1 -26 -10 a30 30 0 1 1 50 24 a40 40 0 0 1 -68 -20', p.dark, 6) +
  rect(168, 130, 18, 120, 3, p.accent) +
  rect(252, 130, 18, 120, 3, p.accent)

export const drills: Drawing = (p) =>
  stroke('M44 104 H104', STEEL, 9) +
  path('M34 104 L52 98 V110 Z', STEEL_DARK) +
  path('M98 82 L134 76 V132 L98 126 Z', INK) +
  each([0, 1, 2], (index) => rect(106 + index * 9, 84, 3, 40, 1, STEEL_DARK)) +
  path('M134 64 H292 Q326 64 326 104 Q326 144 292 144 H134 Z', p.body) +
  rect(134, 64, 34, 80, 0, p.dark) +
  path('M228 140 H296 L316 214 H244 Z', p.dark) +
  path('M228 140 Q212 148 216 166 L236 176 Z', p.accent) +
  path('M220 210 H340 Q348 210 348 218 V240 Q348 250 338 250 H222 Q212 250 212 240 V218 Q212 210 220 210 Z', INK) +
  rect(222, 220, 48, 14, 5, p.accent) +
  each([0, 1, 2, 3], (index) => rect(250 + index * 14, 82, 6, 40, 3, p.dark)) +
  faded(0.6, rect(178, 76, 60, 9, 4, p.light))

export const strollers: Drawing = (p) =>
  stroke('M312 76 L244 110 L176 214 M128 134 L246 216 M244 110 L290 128', STEEL_DARK, 9) +
  stroke('M318 74 L296 84', INK, 13) +
  path('M188 140 V52 A88 88 0 0 0 100 140 Z', p.dark) +
  path('M188 140 V52 A88 88 0 0 0 152 60 Z', p.light) +
  path('M188 140 L152 60 A88 88 0 0 0 118 88 Z', p.body) +
  path('M100 138 H262 Q262 196 206 196 H160 Q104 196 100 138 Z', p.body) +
  path('M100 138 H262 Q262 150 258 158 H104 Q101 150 100 138 Z', p.light) +
  wheel(142, 226) +
  wheel(258, 226) +
  circle(228, 176, 7, p.accent)

function wheel(x: number, y: number): string {
  return circle(x, y, 27, INK) + circle(x, y, 17, PAPER) + circle(x, y, 6, STEEL_DARK)
}

export const boardGames: Drawing = (p) =>
  path('M60 214 L142 120 H348 L322 214 Z', p.body) +
  path('M60 214 H322 V230 Q322 240 312 240 H70 Q60 240 60 230 Z', p.dark) +
  path('M322 214 L348 120 V136 L322 236 Z', p.dark) +
  each([0, 1, 2], (row) =>
    each([0, 1, 2, 3, 4], (column) => {
      const top = 128 + row * 28
      const left = (at: number) => 146 + at * 38 - row * 23
      return (row + column) % 2 === 0
        ? path(
            `M${left(column)} ${top} h36 l-${22 - column * 5} 26 h-40 Z`,
            (row * 5 + column) % 3 === 0 ? p.accent : PAPER,
          )
        : ''
    }),
  ) +
  meeple(150, 120, '#d94f45') +
  meeple(246, 84, '#3f74e0') +
  turned(
    14,
    296,
    186,
    rect(268, 160, 52, 52, 10, PAPER) +
      each(
        [
          [281, 173],
          [307, 173],
          [294, 186],
          [281, 199],
          [307, 199],
        ] as const,
        ([x, y]) => circle(x, y, 5, INK),
      ),
  )

function meeple(x: number, y: number, color: string): string {
  return (
    circle(x, y, 17, color) +
    path(
      `M${x - 12} ${y + 10} Q${x - 40} ${y + 18} ${x - 38} ${y + 32} L${x - 20} ${y + 36} L${x - 30} ${y + 72} H${x - 6} L${x} ${y + 56} L${x + 6} ${y + 72} H${x + 30} L${x + 20} ${y + 36} L${x + 38} ${y + 32} Q${x + 40} ${y + 18} ${x + 12} ${y + 10} Z`,
      color,
    )
  )
}

export const bikeHelmets: Drawing = (p) =>
  stroke('M124 186 L176 250 L206 190 M260 190 L180 250', INK, 8) +
  rect(166, 240, 28, 16, 6, p.accent) +
  path(
    'M62 186 C58 96 130 50 212 54 C300 58 346 116 344 178 Q344 194 326 192 C250 178 170 190 92 206 Q64 208 62 186 Z',
    p.body,
  ) +
  path(
    'M62 186 C62 176 63 168 64 160 C150 140 270 134 342 160 Q345 168 344 178 Q344 194 326 192 C250 178 170 190 92 206 Q64 208 62 186 Z',
    p.dark,
  ) +
  path('M104 140 Q122 94 168 78 Q176 76 172 86 Q148 106 138 136 Q120 140 104 140 Z', INK) +
  path('M164 130 Q176 92 216 72 Q226 70 222 80 Q202 102 200 128 Q180 128 164 130 Z', INK) +
  path('M226 126 Q234 94 258 78 Q268 76 270 86 Q262 106 264 128 Q244 126 226 126 Z', INK) +
  path('M288 132 Q288 106 294 94 Q302 92 312 106 Q324 122 326 140 Q306 134 288 132 Z', INK) +
  faded(0.7, stroke('M96 124 C112 90 140 72 160 66', p.light, 7)) +
  circle(330, 172, 6, STEEL)
