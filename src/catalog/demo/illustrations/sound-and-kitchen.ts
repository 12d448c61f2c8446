/** Drawings of audio devices and kitchen appliances. */
import {
  circle,
  each,
  ellipse,
  faded,
  GLASS,
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

export const headphones: Drawing = (p) =>
  stroke('M112 178 C104 26 296 26 288 178', p.dark, 20) +
  stroke('M112 172 C106 34 294 34 288 172', p.body, 14) +
  stroke('M140 84 C166 56 234 56 260 84', p.light, 6) +
  rect(84, 150, 60, 100, 28, p.body) +
  rect(128, 158, 26, 84, 13, p.dark) +
  rect(256, 150, 60, 100, 28, p.body) +
  rect(246, 158, 26, 84, 13, p.dark) +
  circle(106, 200, 12, p.accent) +
  circle(294, 200, 12, p.accent) +
  faded(0.5, rect(94, 164, 8, 26, 4, p.light))

export const earbuds: Drawing = (p) =>
  earbud(142, 92, 1, p.body, p.dark, p.light) +
  earbud(258, 92, -1, p.body, p.dark, p.light) +
  rect(108, 166, 184, 86, 40, p.dark) +
  rect(108, 160, 184, 86, 40, p.body) +
  stroke('M112 194 H288', p.dark, 4) +
  circle(200, 216, 7, p.accent) +
  faded(0.5, rect(136, 172, 128, 8, 4, p.light))

function earbud(x: number, y: number, side: 1 | -1, body: string, dark: string, light: string): string {
  return turned(
    side * -14,
    x,
    y,
    rect(x - 13 - side * 4, y, 26, 74, 13, body) +
      circle(x, y, 33, body) +
      ellipse(x + side * 27, y - 4, 15, 21, dark) +
      circle(x - side * 8, y - 8, 9, light),
  )
}

export const speakers: Drawing = (p) =>
  rect(128, 42, 144, 212, 36, p.dark) +
  rect(128, 38, 144, 210, 36, p.body) +
  rect(142, 54, 116, 178, 26, p.dark) +
  circle(200, 98, 28, p.light) +
  circle(200, 98, 17, INK) +
  circle(200, 174, 46, p.light) +
  circle(200, 174, 34, INK) +
  circle(200, 174, 15, STEEL_DARK) +
  circle(236, 66, 5, p.accent) +
  stroke('M296 110 Q314 146 296 182', p.body, 8) +
  stroke('M322 88 Q350 146 322 204', p.light, 8) +
  stroke('M104 110 Q86 146 104 182', p.body, 8) +
  stroke('M78 88 Q50 146 78 204', p.light, 8)

export const coffeeMakers: Drawing = (p) =>
  rect(116, 46, 168, 58, 16, p.body) +
  rect(116, 46, 52, 204, 16, p.dark) +
  rect(108, 226, 184, 26, 12, p.body) +
  rect(196, 102, 52, 16, 6, p.dark) +
  rect(128, 72, 28, 10, 5, p.accent) +
  rect(182, 62, 84, 14, 7, p.light) +
  path('M180 136 H266 L276 212 Q277 224 264 224 H182 Q169 224 170 212 Z', GLASS) +
  path('M174 176 H272 L276 212 Q277 224 264 224 H182 Q169 224 170 212 Z', '#5a3a28') +
  rect(176, 128, 94, 12, 6, INK) +
  stroke('M274 148 C312 148 312 204 276 204', INK, 9) +
  stroke('M214 40 q-10 -12 0 -22 M238 40 q-10 -12 0 -22', STEEL, 5)

export const kettles: Drawing = (p) =>
  stroke('M256 98 C330 80 328 208 272 206', INK, 15) +
  path('M146 120 L98 92 Q88 88 92 100 L142 182 Z', p.dark) +
  path('M148 84 H252 L276 228 Q277 236 268 236 H132 Q123 236 124 228 Z', p.body) +
  path('M128 206 L272 206 L276 228 Q277 236 268 236 H132 Q123 236 124 228 Z', p.dark) +
  path('M152 86 Q200 52 248 86 Z', p.dark) +
  rect(190, 52, 20, 18, 8, INK) +
  faded(0.6, path('M164 98 L178 98 L166 194 L150 194 Z', p.light)) +
  rect(112, 236, 176, 16, 8, INK) +
  circle(200, 222, 6, p.accent)

export const blenders: Drawing = (p) =>
  rect(158, 34, 84, 18, 8, INK) +
  path('M134 52 H266 L248 182 H152 Z', GLASS) +
  path('M141 102 H259 L248 182 H152 Z', '#f28aa5') +
  circle(176, 130, 9, '#d94f68') +
  circle(218, 146, 11, '#d94f68') +
  circle(206, 116, 7, '#ffd1dc') +
  stroke('M264 74 C308 78 300 158 254 160', p.dark, 12) +
  path('M148 182 H252 L270 240 Q272 252 258 252 H142 Q128 252 130 240 Z', p.body) +
  circle(200, 218, 18, p.dark) +
  rect(197, 203, 6, 17, 3, p.accent) +
  rect(148, 182, 104, 12, 2, p.dark) +
  faded(0.7, rect(154, 62, 10, 92, 5, PAPER))

export const airFryers: Drawing = (p) =>
  path('M128 92 Q132 40 200 40 Q268 40 272 92 L288 224 Q290 250 262 250 H138 Q110 250 112 224 Z', p.body) +
  path('M112 222 L116 190 H284 L288 224 Q290 250 262 250 H138 Q110 250 112 224 Z', p.dark) +
  rect(126, 128, 148, 92, 20, p.dark) +
  rect(134, 134, 132, 80, 16, INK) +
  faded(0.75, rect(146, 146, 108, 30, 12, '#f2b84b')) +
  rect(180, 188, 40, 44, 12, p.light) +
  circle(200, 84, 25, INK) +
  circle(200, 84, 18, p.light) +
  rect(197, 68, 6, 17, 3, p.accent) +
  circle(152, 86, 5, PAPER) +
  circle(248, 86, 5, PAPER)

export const vacuumCleaners: Drawing = (p) =>
  stroke('M262 58 L156 222', STEEL, 13) +
  stroke('M262 58 L286 40', INK, 14) +
  turned(
    33,
    236,
    96,
    rect(214, 62, 46, 84, 18, p.body) +
      rect(220, 110, 34, 46, 12, GLASS) +
      rect(226, 128, 22, 22, 8, STEEL_DARK) +
      circle(237, 84, 10, p.accent),
  ) +
  path('M92 226 Q94 210 112 210 H186 Q204 210 204 226 V244 Q204 250 198 250 H98 Q92 250 92 244 Z', p.dark) +
  rect(100, 238, 96, 12, 4, p.body) +
  ellipse(282, 236, 58, 18, p.dark) +
  ellipse(282, 226, 58, 18, p.body) +
  ellipse(282, 221, 20, 7, p.light) +
  circle(282, 220, 4, p.accent)

export const airPurifiers: Drawing = (p) =>
  rect(132, 54, 136, 200, 40, p.dark) +
  rect(132, 48, 136, 200, 40, p.body) +
  ellipse(200, 68, 50, 14, INK) +
  ellipse(200, 68, 36, 9, p.light) +
  each([0, 1, 2, 3, 4, 5], (row) => rect(150, 150 + row * 14, 100, 7, 3, p.dark)) +
  circle(200, 116, 16, INK) +
  circle(200, 116, 8, p.accent) +
  stroke('M78 92 C98 76 104 108 124 92', PAPER, 8) +
  stroke('M276 92 C296 76 302 108 322 92', PAPER, 8) +
  stroke('M290 62 C306 48 312 76 330 62', PAPER, 7) +
  stroke('M70 62 C86 48 92 76 110 62', PAPER, 7) +
  rect(150, 236, 100, 16, 8, p.dark)

export const hairDryers: Drawing = (p) =>
  stroke('M232 236 C232 280 300 250 330 276', INK, 8) +
  turned(8, 226, 180, rect(206, 150, 50, 100, 20, p.dark) + rect(216, 176, 12, 30, 6, p.accent)) +
  path('M122 82 L116 150 L96 156 V76 Z', INK) +
  path('M120 78 H240 A60 44 0 0 1 240 166 H120 Z', p.body) +
  circle(250, 122, 32, p.dark) +
  each([0, 1, 2], (row) => rect(232, 108 + row * 12, 36, 5, 2, p.light)) +
  rect(134, 88, 70, 10, 5, p.light) +
  stroke('M78 92 H44 M80 116 H30 M78 140 H44', PAPER, 7) +
  faded(0.5, rect(118, 78, 12, 88, 0, p.dark))

export const electricToothbrushes: Drawing = (p) =>
  rect(132, 226, 78, 26, 12, p.dark) +
  rect(146, 104, 50, 128, 24, p.body) +
  rect(162, 66, 18, 46, 8, p.light) +
  rect(158, 34, 26, 44, 10, PAPER) +
  each([0, 1, 2, 3], (row) => rect(138, 38 + row * 10, 22, 7, 2, row % 2 === 0 ? p.accent : p.light)) +
  circle(171, 150, 11, p.dark) +
  circle(171, 150, 6, PAPER) +
  each([0, 1, 2], (index) => circle(171, 180 + index * 14, 3.5, PAPER)) +
  turned(
    18,
    262,
    160,
    rect(244, 92, 36, 150, 18, p.dark) +
      rect(255, 60, 14, 40, 6, STEEL) +
      rect(250, 36, 24, 38, 9, PAPER) +
      each([0, 1, 2], (row) => rect(270, 40 + row * 11, 18, 7, 2, p.body)),
  ) +
  faded(0.5, rect(154, 116, 7, 90, 3, p.light)) +
  circle(310, 70, 9, PAPER) +
  circle(328, 96, 6, PAPER) +
  circle(104, 90, 7, PAPER)

export const deskLamps: Drawing = (p) =>
  faded(0.55, path('M176 106 L270 62 L356 248 H168 Z', '#fff1b8')) +
  rect(86, 236, 112, 16, 8, p.dark) +
  stroke('M142 238 L110 148 L206 84', p.body, 12) +
  circle(110, 148, 11, p.dark) +
  circle(142, 234, 9, p.dark) +
  turned(
    -25,
    222,
    86,
    path('M198 58 H246 L270 112 H174 Z', p.body) +
      rect(172, 108, 100, 10, 5, p.dark) +
      rect(208, 44, 28, 18, 6, p.dark) +
      ellipse(222, 118, 26, 7, '#ffe38a'),
  ) +
  faded(0.5, ellipse(290, 250, 62, 8, '#fff1b8'))
